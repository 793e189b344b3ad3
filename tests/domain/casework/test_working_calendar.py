"""Working days: holidays, worked weekends, and years nobody has entered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rectify_desktop.domain.casework.working_calendar import WorkingCalendar, year_of_work
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.set_milestones import working_calendar

CALENDAR = WorkingCalendar(
    [year_of_work(2026, "1月1日至3日，9月30日至10月2日", "1月4日（周日）、9月27日")]
)


@pytest.mark.parametrize(
    ("day", "is_worked"),
    [
        (date(2026, 1, 1), False),
        (date(2026, 1, 3), False),
        (date(2026, 1, 4), True),
        (date(2026, 1, 5), True),
        (date(2026, 9, 27), True),
        (date(2026, 9, 29), True),
        (date(2026, 9, 30), False),
        (date(2026, 10, 2), False),
        (date(2026, 3, 14), False),
        # Nobody entered 2027: weekends alone count.
        (date(2027, 1, 1), True),
        (date(2027, 1, 2), False),
    ],
)
def test_holidays_and_worked_weekends_count_where_they_are_entered(
    day: date, is_worked: bool
) -> None:
    assert CALENDAR.is_working_day(day) is is_worked
    assert CALENDAR.knows(day.year) is (day.year == 2026)


def test_day_off_is_moved_either_way_and_a_working_day_stays() -> None:
    assert CALENDAR.on_or_before(date(2026, 1, 3)) == date(2025, 12, 31)
    assert CALENDAR.on_or_after(date(2026, 1, 1)) == date(2026, 1, 4)
    assert CALENDAR.on_or_before(date(2026, 1, 4)) == date(2026, 1, 4)


def test_working_days_are_counted_without_the_first_day() -> None:
    assert CALENDAR.after(date(2025, 12, 31), 0) == date(2025, 12, 31)
    assert CALENDAR.after(date(2025, 12, 31), 1) == date(2026, 1, 4)
    assert CALENDAR.after(date(2025, 12, 31), 3) == date(2026, 1, 6)
    assert CALENDAR.working_days(date(2026, 1, 1), date(2026, 1, 9)) == 6


@pytest.mark.parametrize(
    ("off", "on", "sentence"),
    [
        ("2月30日", "", "2026年没有2月30日"),
        ("10月7日至1日", "", "结束早于开始"),
        ("春节放假", "", "“春节放假”没有认出来"),
        ("5月1日至5日", "5月3日", "05月03日既写了放假又写了上班"),
    ],
)
def test_calendar_that_cannot_be_is_refused(off: str, on: str, sentence: str) -> None:
    with pytest.raises(RuleViolation, match=sentence):
        year_of_work(2026, off, on)


def test_shipped_years_agree_with_the_length_of_their_holidays() -> None:
    calendar = working_calendar()
    assert calendar.known_years == (2024, 2025, 2026)
    # A day worked at a weekend makes up for a day off in the week, 法定 holidays are given.
    for year, holidays in ((2024, 11), (2025, 13), (2026, 13)):
        first, last = date(year, 1, 1), date(year, 12, 31)
        days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        weekdays = sum(day.weekday() < 5 for day in days)
        lost = weekdays - calendar.working_days(first, last)
        # Holidays that fall on a weekend are not all made up for.
        assert holidays - 4 <= lost <= holidays


@pytest.mark.parametrize(
    ("year", "worked", "off"),
    [
        (2024, [(2, 4), (5, 11), (10, 12)], [(2, 12), (4, 5), (9, 16)]),
        (2025, [(1, 26), (4, 27), (10, 11)], [(1, 28), (5, 5), (10, 8)]),
        (2026, [(1, 4), (2, 28), (9, 20)], [(2, 23), (4, 6), (6, 19)]),
    ],
)
def test_shipped_years_know_their_days(
    year: int, worked: list[tuple[int, int]], off: list[tuple[int, int]]
) -> None:
    calendar = working_calendar()
    assert all(calendar.is_working_day(date(year, *day)) for day in worked)
    assert not any(calendar.is_working_day(date(year, *day)) for day in off)
