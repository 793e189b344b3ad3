from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.wording.numerals import chinese_numeral, read_number


@pytest.mark.parametrize(
    ("number", "numeral"),
    [
        (1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (99, "九十九"),
        (100, "一百"), (101, "一百零一"),
        (110, "一百一十"), (111, "一百一十一"), (999, "九百九十九"),
    ],
)  # fmt: skip
def test_levels_are_numbered_as_papers_number_them(number: int, numeral: str) -> None:
    assert chinese_numeral(number) == numeral


@pytest.mark.parametrize("number", [0, -1, 1000])
def test_a_number_no_level_has_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="1 to 999"):
        chinese_numeral(number)


@given(st.integers(1, 999))
def test_a_written_numeral_reads_back(number: int) -> None:
    assert read_number(chinese_numeral(number)) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("13", 13), ("１３", 13), (" 7 ", 7), ("两百零三", 203),
        ("二〇二五", 2025), ("一千二百", 1200),
        ("若干", None), ("", None), ("3项", None),
    ],
)  # fmt: skip
def test_numbers_are_read_in_every_script_and_nothing_else_is(
    text: str, number: int | None
) -> None:
    assert read_number(text) == number
