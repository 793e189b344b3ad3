"""Words of narrow columns turn by their meaning, and are read again as they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.proposal.column_mapping import ColumnRole
from rectify_desktop.domain.wording.turned_lines import in_one_line, turned, turned_in_column


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("2026年8月14日", "2026年\n8月14日"),
        ("2026年12月1日前，并长期坚持", "2026年\n12月1日前\n并长期坚持"),
        ("2026年6月底前", "2026年\n6月底前"),
        ("阶段性完成", "阶段性\n完成"),
        ("长期坚持", "长期坚持"),
        ("2026年底前", "2026年底前"),
        ("完成", "完成"),
        ("", ""),
    ],
)
def test_words_turn_where_their_meaning_lets_them(text: str, lines: str) -> None:
    assert turned(text) == lines
    assert in_one_line(lines) == text


@pytest.mark.parametrize("text", ["2026年 \n 8月14日", "2026年\n\n8月14日"])
def test_a_day_that_an_office_turned_itself_is_read_as_one(text: str) -> None:
    assert in_one_line(text) == "2026年8月14日"


def test_names_have_a_line_each_and_prose_keeps_its_marks() -> None:
    assert turned_in_column("办公室、路灯管理所", ColumnRole.SUPPORTING) == "办公室\n路灯管理所"
    assert turned_in_column("清查、登记", ColumnRole.SITUATION) == "清查、登记"
    assert turned_in_column("阶段性完成", ColumnRole.RESULT) == "阶段性\n完成"


def test_lines_that_say_different_things_stay_apart() -> None:
    text = "2026年8月14日\n2026年9月1日\n长期坚持"
    assert in_one_line(text) == text


@given(st.text("2026年8月日前，并底阶段性完成办结 "))
def test_what_was_turned_is_read_as_it_was(text: str) -> None:
    assert in_one_line(turned(text)) == text
