"""Where lines end: no mark out of place, no number cut, nothing lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.papers.line_breaks import break_lines


def lines(text: str, width: float = 5, first: float = 0) -> list[str]:
    widths = [0.5 if char.isascii() else 1 for char in text]
    return [text[start:end] for start, end in break_lines(text, widths, width, first)]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("", [""]),
        ("水利水利水", ["水利水利水"]),
        ("水利水利水。", ["水利水利", "水。"]),
        ("水利水利（水）", ["水利水利", "（水）"]),
        ("水利水利水”。", ["水利水利", "水”。"]),
        ("水利水利2025年", ["水利水利", "2025年"]),
        ("一是。\n\n二是", ["一是。", "", "二是"]),
        ("水利水利水 利", ["水利水利水 ", "利"]),
    ],
)
def test_lines_turn_where_word_turns_them(text: str, broken: list[str]) -> None:
    assert lines(text) == broken


def test_the_first_line_is_shorter_by_its_indent() -> None:
    assert lines("水" * 8, first=2) == ["水水水", "水水水水水"]


def test_a_word_longer_than_a_line_is_cut_rather_than_set_beyond_it() -> None:
    assert lines("见a" + "b" * 24, 5) == ["见", "abbbbbbbbb", "bbbbbbbbbb", "bbbbb"]


def test_marks_alone_fill_their_lines() -> None:
    assert lines("。" * 12) == ["。" * 5, "。" * 5, "。" * 2]


@given(st.text("水利（）《》，。“”A1.% ", max_size=80), st.integers(2, 30))
def test_nothing_is_lost_and_no_line_is_too_long(text: str, width: int) -> None:
    result = lines(text, width, first=1)
    assert "".join(result) == text
    for number, line in enumerate(result):
        stripped = line.rstrip(" ")
        room = width - 1 if number == 0 else width
        assert sum(0.5 if char.isascii() else 1 for char in stripped) <= max(room, 1)
