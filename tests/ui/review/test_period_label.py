from __future__ import annotations

from datetime import date

from rectify_desktop.domain.ids import SeriesId
from rectify_desktop.domain.progress import ProgressReview, period_around
from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.ui.review.period_label import period_label


def label(day: date, cycle: ReviewCycle, today: date) -> str:
    return period_label(ProgressReview(SeriesId("s"), *period_around(day, cycle)), cycle, today)


def test_a_week_of_this_year_needs_no_year(today: date) -> None:
    assert label(today, ReviewCycle.WEEKLY, today) == "第11周 3月9日–3月15日"


def test_a_week_of_another_year_says_so(today: date) -> None:
    week = date(2025, 9, 3)
    assert label(week, ReviewCycle.WEEKLY, today) == "2025年第36周 9月1日–9月7日"


def test_a_week_across_new_year_belongs_to_the_year_of_its_thursday(today: date) -> None:
    week = date(2025, 12, 30)
    assert label(week, ReviewCycle.WEEKLY, today) == "第1周 12月29日–1月4日"


def test_half_months_and_months_have_no_week_number(today: date) -> None:
    assert label(today, ReviewCycle.HALF_MONTHLY, today) == "3月1日–3月15日"
    assert label(today, ReviewCycle.MONTHLY, date(2027, 1, 1)) == "2026年3月1日–3月31日"
