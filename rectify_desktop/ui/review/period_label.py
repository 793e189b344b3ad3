"""How a period of reviews is called on screen: 第36周 9月1日–9月7日."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import ReviewCycle

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.progress import ProgressReview


def period_label(review: ProgressReview, cycle: ReviewCycle, today: date) -> str:
    """Name a review's period; the year stands there only where it is not this one."""
    first, last = review.starts_on, review.ends_on
    days = f"{first.month}月{first.day}日–{last.month}月{last.day}日"
    # A week belongs to the year that holds its Thursday (GB/T 7408).
    year, week, _ = first.isocalendar()
    is_week = cycle is ReviewCycle.WEEKLY
    named_year = year if is_week else first.year
    prefix = "" if named_year == today.year else f"{named_year}年"
    return f"{prefix}第{week}周 {days}" if is_week else f"{prefix}{days}"
