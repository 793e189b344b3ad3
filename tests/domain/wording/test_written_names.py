from __future__ import annotations

import pytest

from rectify_desktop.domain.wording.written_names import split_names


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("", ()),
        ("办公室、财务科，办公室", ("办公室", "财务科")),
        ("党组书记、局长 张三", ("党组书记、局长 张三",)),
        ("党组书记、局长张三", ("党组书记、局长张三",)),
        ("党组书记，局长 张三；李四", ("党组书记，局长 张三", "李四")),
        ("党组书记、局长\n张三", ("党组书记、局长 张三",)),
        ("党组书记、局长 张三、副局长 李四", ("党组书记、局长 张三", "副局长 李四")),
        ("张三（党组书记、局长）、李四", ("张三（党组书记、局长）", "李四")),
        ("张三（局长、李四", ("张三（局长", "李四")),
        ("局长、分管副局长", ("局长", "分管副局长")),
        ("各科室负责人、张三", ("各科室负责人", "张三")),
        ("局长\n办公室", ("局长", "办公室")),
        ("局长办公室、财务科", ("局长办公室", "财务科")),
        ("局长、主任办公室", ("局长", "主任办公室")),
        ("药剂科 甲一", ("药剂科 甲一",)),
        ("张三/李四\t王五", ("张三", "李四", "王五")),
    ],
)
def test_names_are_parted_and_posts_stay_with_them(cell: str, names: tuple[str, ...]) -> None:
    assert split_names(cell) == names


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("李四 王五", ("李四", "王五")),
        ("张 三", ("张三",)),
        ("局长 张三 副局长 李四", ("局长 张三", "副局长 李四")),
        ("张三 局长 李四 副局长", ("张三 局长", "李四 副局长")),
        ("党组书记、局长 张三 李四", ("党组书记、局长 张三", "李四")),
        ("张三 党组成员、副局长", ("张三 党组成员、副局长",)),
    ],
)
def test_names_may_stand_side_by_side(cell: str, names: tuple[str, ...]) -> None:
    assert split_names(cell, at_blanks=True) == names


def test_parted_names_joined_again_part_the_same_way() -> None:
    cells = ("党组书记、局长 张三、李四", "张三（书记、主任）、办公室", "局长、分管副局长")
    for cell in cells:
        assert split_names("、".join(split_names(cell))) == split_names(cell)
