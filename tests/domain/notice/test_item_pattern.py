"""Item patterns: what a table of templates means, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from rectify_desktop.domain.notice.item_pattern import Level, read_pattern
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.errors import TemplateBroken

TABLE: dict[str, Any] = {
    "name": "例",
    "organisation": "组织整改情况",
    "problems": "整改情况",
    "next_steps": "下一步打算",
    "theme": "（【一】）【方面】",
    "heading": "【1】.【类】",
    "finding": "【1】.关于“【问题】”问题的整改。【描述】",
    "finding_in_heading": "【①】【问题】。",
    "body": "整改情况：【整改情况】\n下一步，【整改计划】",
}


def finding_level(template: str) -> Level:
    return read_pattern("甲", {**TABLE, "finding": template}).finding


@pytest.mark.parametrize(
    ("template", "count", "marker", "outline"),
    [
        ("【一】、【问题】", 3, "三、", 1),
        ("（【一】）【问题】", 12, "（十二）", 2),
        ("【1】.【问题】", 3, "3.", 3),
        ("问题【1】：【问题】", 3, "问题3：", 3),
        ("（【1】）【问题】", 3, "（3）", 0),
        ("【一】是【问题】", 2, "二是", 0),
        ("【①】【问题】", 20, "⑳", 0),
        ("【①】【问题】", 21, "（21）", 0),
    ],
)
def test_the_shape_of_a_number_tells_its_level(
    template: str, count: int, marker: str, outline: int
) -> None:
    level = finding_level(template)
    assert (level.marker(count), level.outline) == (marker, outline)


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("学用结合不紧", "关于“学用结合不紧”问题的整改"),
        ("“三审制”落实不严", "关于“‘三审制’落实不严”问题的整改"),
        ("会风不正的问题", "关于“会风不正”问题的整改"),
        ("关于值班不严问题的整改", "关于值班不严问题的整改"),
        ("关于“值班不严”的问题", "关于“值班不严”的问题"),
    ],
)
def test_words_around_a_title_are_never_said_twice(title: str, printed: str) -> None:
    assert read_pattern("甲", TABLE).finding.worded(title) == printed


def test_words_without_quotes_are_added_only_where_they_are_missing() -> None:
    level = finding_level("【1】.关于【问题】问题的整改")
    assert level.worded("值班不严") == "关于值班不严问题的整改"
    assert level.worded("关于值班不严问题的整改") == "关于值班不严问题的整改"
    assert level.worded("值班不严的问题") == "关于值班不严问题的整改"


def test_points_are_renumbered_only_where_they_count_on() -> None:
    pattern = read_pattern("甲", {**TABLE, "points": "【1】."})
    assert pattern.pointed("一是建制度。二是抓检查。") == "1.建制度。2.抓检查。"
    assert pattern.pointed("部署：一是建制度；二是抓检查。") == "部署：1.建制度；2.抓检查。"
    assert pattern.pointed("二是建制度。三是抓检查。") == "二是建制度。三是抓检查。"
    assert pattern.pointed("已办结。") == "已办结。"


def test_a_point_that_begins_with_a_number_keeps_its_words() -> None:
    text = "一是建制度。二是8月15日前验收。"
    assert read_pattern("甲", {**TABLE, "points": "【1】."}).pointed(text) == text


def test_a_pattern_that_keeps_points_changes_nothing() -> None:
    text = "一是建制度。二是抓检查。"
    assert read_pattern("甲", TABLE).pointed(text) == text


def test_titles_of_groups_belong_to_results() -> None:
    pattern = read_pattern("甲", {**TABLE, "groups": {"completed": "已完成的问题"}})
    assert pattern.groups == {DeclaredResult.COMPLETED: "已完成的问题"}


@pytest.mark.parametrize("lacking", sorted(TABLE))
def test_a_pattern_that_lacks_something_is_named_with_it(lacking: str) -> None:
    table = {key: value for key, value in TABLE.items() if key != lacking}
    with pytest.raises(TemplateBroken, match=f"通报句式“甲”缺少“{lacking}”"):
        read_pattern("甲", table)


@pytest.mark.parametrize(
    ("name", "template"),
    [
        ("theme", "（【二】）【方面】"),
        ("finding", "【1】.【标题】"),
        ("finding", "没有编号也没有内容"),
        ("body", "整改情况：【整改情况"),
        ("body", "责任人：【责任人】"),
    ],
)
def test_a_placeholder_nobody_knows_is_refused_with_its_line(name: str, template: str) -> None:
    with pytest.raises(TemplateBroken, match="写法有误") as refused:
        read_pattern("甲", {**TABLE, name: template})
    assert template in str(refused.value)


def test_a_result_nobody_knows_is_refused() -> None:
    with pytest.raises(TemplateBroken, match="done"):
        read_pattern("甲", {**TABLE, "groups": {"done": "已完成的问题"}})
