from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.office.signature_block import LINE_WIDTH, place_signature
from rectify_desktop.office.title_lines import text_width

DATES = ("2026年1月5日", "2026年12月31日", "【待填：成文日期】")


def test_the_date_begins_two_characters_right_of_the_signature() -> None:
    place = place_signature(13, "2026年1月20日")
    assert place.signature_right == 2
    assert place.date_left == LINE_WIDTH - 2 - 13 + 2


def test_a_date_longer_than_the_signature_moves_the_signature_left() -> None:
    place = place_signature(4, "2026年12月31日")
    assert place.date_left + text_width("2026年12月31日") == LINE_WIDTH - 2
    assert place.signature_right > 2


@given(st.integers(2, 24), st.sampled_from(DATES))
def test_both_lines_stay_inside_the_page_and_two_characters_apart(width: int, date: str) -> None:
    place = place_signature(width, date)
    signature_left = LINE_WIDTH - place.signature_right - width
    assert place.date_left - signature_left == pytest.approx(2)
    assert place.date_left + text_width(date) <= LINE_WIDTH
    assert place.signature_right >= 2
    assert signature_left >= 0
