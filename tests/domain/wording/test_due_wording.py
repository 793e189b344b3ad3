from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.terms import Timing
from rectify_desktop.domain.wording.due_wording import DueReading, read_due, typed_date

_LAST_OF_SEPTEMBER = date(2025, 9, 30)
_IMMEDIATE, _BOUND, _SUSTAINED = Timing.IMMEDIATE, Timing.TIME_BOUND, Timing.SUSTAINED


@pytest.mark.parametrize(
    ("wording", "due_on"),
    [
        ("2025.9.30", _LAST_OF_SEPTEMBER),
        ("2025。9。30", _LAST_OF_SEPTEMBER),
        ("2025/9/30", _LAST_OF_SEPTEMBER),
        ("2025-09-30", _LAST_OF_SEPTEMBER),
        ("2025-09-30 00:00:00", _LAST_OF_SEPTEMBER),
        ("2025年9月30日17:00前", _LAST_OF_SEPTEMBER),
        ("２０２５年９月３０日", _LAST_OF_SEPTEMBER),
        ("2025 年 9 月 30 日", _LAST_OF_SEPTEMBER),
        ("2025年9月30号", _LAST_OF_SEPTEMBER),
        ("2025年9月30", _LAST_OF_SEPTEMBER),
        ("二〇二五年九月三十日", _LAST_OF_SEPTEMBER),
        ("二○二五年九月三十日前", _LAST_OF_SEPTEMBER),
        ("45930", _LAST_OF_SEPTEMBER),
        ("20250930", _LAST_OF_SEPTEMBER),
        ("2025年9月底", _LAST_OF_SEPTEMBER),
        ("2025年9月份", _LAST_OF_SEPTEMBER),
        ("2025.9", _LAST_OF_SEPTEMBER),
        ("2025年9月下旬", _LAST_OF_SEPTEMBER),
        ("2025年9月上旬", date(2025, 9, 10)),
        ("2025年9月中旬", date(2025, 9, 20)),
        ("2024年2月", date(2024, 2, 29)),
        ("2025年底前", date(2025, 12, 31)),
        ("2025年年底", date(2025, 12, 31)),
        ("2025年内完成", date(2025, 12, 31)),
        ("2025年3月24日至9月24日", date(2025, 9, 24)),
        ("2025.6-2025.12", date(2025, 12, 31)),
        ("2025年6月底前完成。2025年9月底前验收", _LAST_OF_SEPTEMBER),
    ],
)
def test_written_day_is_read_without_doubt(wording: str, due_on: date) -> None:
    assert read_due(wording, year=2023) == DueReading(due_on, frozenset({_BOUND}))


@pytest.mark.parametrize(
    ("wording", "due_on"),
    [
        ("9月30日前", _LAST_OF_SEPTEMBER),
        ("9月底", _LAST_OF_SEPTEMBER),
        ("10月", date(2025, 10, 31)),
        ("9.30", _LAST_OF_SEPTEMBER),
        ("年底前", date(2025, 12, 31)),
        ("今年年底", date(2025, 12, 31)),
        ("25年9月30日", _LAST_OF_SEPTEMBER),
        ("2025年10月前", date(2025, 10, 31)),
        ("2025年前", date(2025, 12, 31)),
        ("2024年10月至3月", date(2025, 3, 31)),
    ],
)
def test_inferred_part_is_marked_as_guessed(wording: str, due_on: date) -> None:
    reading = read_due(wording, year=2025)
    assert reading == DueReading(due_on, frozenset({_BOUND}), is_guessed=True)


def test_day_without_any_year_stays_unread() -> None:
    assert read_due("9月30日前", year=None) == DueReading(is_guessed=True, is_unread=True)


@pytest.mark.parametrize(
    ("wording", "due_on", "timings"),
    [
        ("长期坚持", None, {_SUSTAINED}),
        ("立行立改", None, {_IMMEDIATE}),
        ("立行立改，长期坚持", None, {_IMMEDIATE, _SUSTAINED}),
        ("限期整改", None, {_BOUND}),
        ("2024年底前并长期坚持", date(2024, 12, 31), {_BOUND, _SUSTAINED}),
        ("立行立改（2025年4月）", date(2025, 4, 30), {_BOUND, _IMMEDIATE}),
        ("", None, set()),
        (" — ", None, set()),
    ],
)
def test_timing_words_need_no_day(wording: str, due_on: date | None, timings: set[Timing]) -> None:
    assert read_due(wording, year=2025) == DueReading(due_on, frozenset(timings))


@pytest.mark.parametrize(
    "wording",
    [
        "已完成",
        "已于2025年6月完成",
        "2025930",
        "2025年第三季度",
        "2025年上半年",
        "2025年9月初",
        "2025.2.30",
        "2025年13月",
        "0000年1月",
        "2024915日",
        "20252月",
        "收到反馈后3个月内",
        "两年内",
        "每年12月底前",
        "明年底前",
    ],
)
def test_what_is_no_day_is_left_unread(wording: str) -> None:
    reading = read_due(wording, year=2025)
    assert reading.due_on is None
    assert reading.is_unread


def test_timing_beside_an_unread_time_is_kept() -> None:
    reading = read_due("2025年第三季度，长期坚持", year=2025)
    assert reading == DueReading(None, frozenset({_SUSTAINED}), is_unread=True)


@given(
    st.text(alphabet="0123456789０９年月日号底前上中下旬.-/。至立行立改长期坚持 十二○", max_size=20)
)
def test_no_wording_breaks_the_reading(wording: str) -> None:
    reading = read_due(wording, year=2025)
    assert reading.due_on is None or not reading.is_unread


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9.30", date(2026, 9, 30)),
        ("9-30", date(2026, 9, 30)),
        ("9/30", date(2026, 9, 30)),
        ("0930", date(2026, 9, 30)),
        ("9月30日", date(2026, 9, 30)),
        ("９．３０", date(2026, 9, 30)),
        ("2025.9.30", _LAST_OF_SEPTEMBER),
        ("2025-09-30", _LAST_OF_SEPTEMBER),
        ("20250930", _LAST_OF_SEPTEMBER),
        ("2025年9月30日", _LAST_OF_SEPTEMBER),
        ("9.31", None),
        ("1330", None),
        ("2025-9.30", None),
        ("长期坚持", None),
        ("", None),
    ],
)
def test_typed_date_is_a_day_or_nothing(text: str, expected: date | None, today: date) -> None:
    assert typed_date(text, today) == expected
