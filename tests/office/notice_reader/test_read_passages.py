"""What a notice tells beside its problems goes into the round, and nothing of it is lost."""

from __future__ import annotations

import pytest

from rectify_desktop.office.notice_reader import read_notice

_NOTICE = """中共岭下镇委员会关于巡察整改进展情况的通报
根据县委统一部署，2025年1月3日至3月5日，县委第一巡察组对岭下镇党委进行了巡察，3月20日反馈了巡察意见。现将整改进展情况予以公布。
一、组织整改落实情况{behind_organisation}
镇党委召开会议5次。
{figures}
二、整改进展情况
（一）党的领导方面
1.学习不深入。
整改结果：已完成
整改情况：组织学习4次。
{next_steps}
一是盯住长期坚持的问题。
中共岭下镇委员会
2025年9月30日"""
_HEADING = "三、下一步整改工作打算"


def _facts(figures: str = "", next_steps: str = _HEADING, behind_organisation: str = ""):
    text = _NOTICE.format(
        figures=figures, next_steps=next_steps, behind_organisation=behind_organisation
    )
    return read_notice(text.splitlines(), "通报").facts


@pytest.mark.parametrize(
    ("figures", "kept"),
    [
        ("截至2025年9月25日，反馈的1个问题，已完成整改1个；移交的2件信访件，已办结2件。", ""),
        (
            "截至2025年9月25日，反馈的1个问题已完成1个；清退违规资金3.2万元，约谈5人次。",
            "截至2025年9月25日，清退违规资金3.2万元，约谈5人次。",
        ),
        (
            "截至目前，反馈的1个问题已完成1个。新建制度7项。各项工作正在有序推进。",
            "截至目前，新建制度7项。各项工作正在有序推进。",
        ),
        (
            "截至2025年9月，清退违规资金3.2万元，约谈5人次。",
            "截至2025年9月，清退违规资金3.2万元，约谈5人次。",
        ),
    ],
)
def test_figures_that_no_ledger_makes_anew_stay_in_part_one(figures: str, kept: str) -> None:
    expected = "镇党委召开会议5次。" + (f"\n{kept}" if kept else "")
    assert _facts(figures).organisation == expected


def test_words_fused_with_the_heading_of_part_one_stay() -> None:
    facts = _facts(behind_organisation="。成立整改工作领导小组。")
    assert facts.organisation == "成立整改工作领导小组。\n镇党委召开会议5次。"


@pytest.mark.parametrize(
    ("line", "first"),
    [
        (_HEADING, ""),
        (f"{_HEADING} 镇党委将持续用力。", "镇党委将持续用力。"),
        (f"{_HEADING}：镇党委将持续用力。", "镇党委将持续用力。"),
        (f"{_HEADING}。镇党委将持续用力。", "镇党委将持续用力。"),
    ],
)
def test_the_heading_of_the_last_part_is_no_step(line: str, first: str) -> None:
    expected = "\n".join(filter(None, (first, "一是盯住长期坚持的问题。")))
    assert _facts(next_steps=line).next_steps == expected
