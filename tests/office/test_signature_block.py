from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.office.notice_writer.signature_block import (
    LINE_WIDTH,
    SealedPlace,
    place_sealed,
    place_signature,
)
from rectify_desktop.office.notice_writer.title_lines import text_width

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


def test_a_sealed_signature_is_centred_above_its_date() -> None:
    place = place_sealed(10, "2026年1月20日")
    assert place == SealedPlace(signature_right=4 - (10 - 6.5) / 2, date_right=4)


def test_a_sealed_signature_shorter_than_its_date_moves_left() -> None:
    assert place_sealed(4, "2026年1月20日") == SealedPlace(signature_right=5.25, date_right=4)


def test_a_long_sealed_signature_ends_at_the_edge_and_moves_its_date() -> None:
    assert place_sealed(18, "2026年1月20日") == SealedPlace(signature_right=0, date_right=5.75)
