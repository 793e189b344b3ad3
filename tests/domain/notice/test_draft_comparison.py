"""Two versions of a text, paragraph by paragraph."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.notice.draft_comparison import (
    ParagraphStatus,
    compare_paragraphs,
)

TEXTS = st.lists(st.sampled_from(["甲办法已经印发", "甲办法已经修订", "乙会议已经召开", "丙", ""]))


def told(old: list[str], new: list[str]) -> list[tuple[str, str, str]]:
    return [
        (change.status.value, change.old, change.new) for change in compare_paragraphs(old, new)
    ]


def test_a_reworded_paragraph_is_one_change_between_what_came_and_went() -> None:
    old = ["开头", "一是召开会议5次，研究议题12个。", "要撤掉的话。", "结尾"]
    new = ["开头", "新加的一段。", "一是召开会议7次，研究议题15个。", "结尾"]
    assert told(old, new) == [
        ("same", "开头", "开头"),
        ("added", "", "新加的一段。"),
        ("changed", "一是召开会议5次，研究议题12个。", "一是召开会议7次，研究议题15个。"),
        ("removed", "要撤掉的话。", ""),
        ("same", "结尾", "结尾"),
    ]


def test_versions_of_nothing_are_all_added_or_all_removed() -> None:
    assert told([], ["甲", "乙"]) == [("added", "", "甲"), ("added", "", "乙")]
    assert told(["甲"], []) == [("removed", "甲", "")]
    assert told([], []) == []


@given(TEXTS, TEXTS)
def test_both_versions_can_be_read_off_a_comparison(old: list[str], new: list[str]) -> None:
    changes = compare_paragraphs(old, new)
    added, removed = ParagraphStatus.ADDED, ParagraphStatus.REMOVED
    assert [change.old for change in changes if change.status is not added] == old
    assert [change.new for change in changes if change.status is not removed] == new


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: list[str]) -> None:
    assert {change.status for change in compare_paragraphs(text, text)} <= {ParagraphStatus.SAME}


def test_lines_that_every_item_repeats_are_the_same_in_a_long_paper() -> None:
    items = [(f"{at}．泵站{at}值守记录不全的问题", "整改结果：完成。") for at in range(300)]
    old = [line for item in items for line in item]
    new = [*old]
    new[401] = "整改结果：阶段性完成。"
    changes = compare_paragraphs(old, new)
    assert [change.new for change in changes] == new
    assert [
        at for at, change in enumerate(changes) if change.status is not ParagraphStatus.SAME
    ] == [401]
