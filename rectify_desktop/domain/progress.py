"""Progress and the reviews that ask for it (周调度, 半月督查, 月过堂)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import ProgressUpdateId, ReviewId, SeriesId, new_id
from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import FindingId, RoundId
    from rectify_desktop.domain.terms import ReviewVerdict


@dataclass(frozen=True, slots=True)
class ReviewSeries:
    """A rhythm of reviews over the open findings of one round; its name is the office's own."""

    round_id: RoundId
    name: str
    cycle: ReviewCycle = ReviewCycle.WEEKLY
    id: SeriesId = field(default_factory=lambda: SeriesId(new_id()))


@dataclass(frozen=True, slots=True)
class ProgressReview:
    """One meeting of a series over the open findings (一次调度); frozen once held."""

    series_id: SeriesId
    starts_on: date
    ends_on: date
    held_on: date | None = None
    chair: str = ""
    attendees: str = ""
    is_frozen: bool = False
    id: ReviewId = field(default_factory=lambda: ReviewId(new_id()))

    def must_be_open(self) -> None:
        """Raise RuleViolation if the review was held: its record no longer changes."""
        if self.is_frozen:
            period = f"{self.starts_on:%Y-%m-%d}至{self.ends_on:%m-%d}"
            raise RuleViolation(f"{period}的调度已定稿，进展不能再改；请在下一期填写。")


@dataclass(frozen=True, slots=True)
class ProgressUpdate:
    """What is reported of one finding in one review (进展).

    ``no_progress`` is the explicit 无进展; an update with neither text nor that mark is unfilled.
    The ``oversight`` fields and ``recheck_on`` are those of a 半月督查, the last two of a 月过堂.
    """

    review_id: ReviewId
    finding_id: FindingId
    progress: str = ""
    difficulty: str = ""
    next_step: str = ""
    coordination: str = ""
    no_progress: bool = False
    oversight_note: str = ""
    oversight_opinion: str = ""
    recheck_on: date | None = None
    member_opinions: str = ""
    verdict: ReviewVerdict | None = None
    id: ProgressUpdateId = field(default_factory=lambda: ProgressUpdateId(new_id()))

    @property
    def is_filled(self) -> bool:
        """Whether the finding has been reported on in this review."""
        return self.no_progress or bool(self.progress.strip())


def period_around(day: date, cycle: ReviewCycle) -> tuple[date, date]:
    """Return the first and last day of the period that holds ``day``.

    Weeks run Monday to Sunday, half months 1–15 and 16–end, months 1–end (domain §6.1).
    """
    if cycle is ReviewCycle.WEEKLY:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    month_end = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    if cycle is ReviewCycle.MONTHLY:
        return day.replace(day=1), month_end
    if day.day <= 15:
        return day.replace(day=1), day.replace(day=15)
    return day.replace(day=16), month_end
