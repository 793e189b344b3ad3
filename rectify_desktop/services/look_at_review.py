"""Looking at a review (查看调度): the week as stored, or as it would be opened.

A review is stored with the first word written into it and not before: leafing through the weeks
leaves no trace in the ledger and no step to undo, and works on a read-only ledger.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.progress import ProgressReview, ReviewSeries, period_around
from rectify_desktop.domain.review_sheet import compose_review_sheet
from rectify_desktop.domain.terms import CYCLE_TERMS, ReviewCycle
from rectify_desktop.services.report_progress import last_updates

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from rectify_desktop.domain.ids import FindingId, RoundId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.progress import ProgressUpdate
    from rectify_desktop.domain.review_sheet import ReviewSheet
    from rectify_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ReviewOnDesk:
    """One review as the entry page shows it; ``reviews`` are the stored ones, oldest first.

    The sheet of a held review is the one that was shown that day.
    """

    series: ReviewSeries
    review: ProgressReview
    reviews: tuple[ProgressReview, ...]
    sheet: ReviewSheet
    last: Mapping[FindingId, ProgressUpdate]


def review_on_desk(workspace: Workspace, ledger: Ledger, day: date, *, today: date) -> ReviewOnDesk:
    """Return the weekly review of the period that holds ``day``; looking stores nothing."""
    series = _series(workspace, ledger.round.id)
    reviews = tuple(workspace.progress.reviews_of(series.id))
    review = _review(reviews, series, day)
    held = workspace.held_sheets.of(review.id) if review.is_frozen else None
    return ReviewOnDesk(
        series=series,
        review=review,
        reviews=reviews,
        sheet=held or composed_sheet(workspace, ledger, series, review, today=today),
        last=last_updates(workspace, review),
    )


def composed_sheet(
    workspace: Workspace,
    ledger: Ledger,
    series: ReviewSeries,
    review: ProgressReview,
    *,
    today: date,
) -> ReviewSheet:
    """Compose the sheet of a review, stored or not, from the ledger as it is now."""
    updates = workspace.progress.updates_of(review.id)
    last = last_updates(workspace, review)
    return compose_review_sheet(ledger, series, review, updates, last, today=today)


def sheet_on(workspace: Workspace, day: date, today: date) -> ReviewSheet:
    """Return the weekly sheet of the period that holds ``day``; one nobody opened is empty."""
    return review_on_desk(workspace, workspace.ledger(), day, today=today).sheet


def _series(workspace: Workspace, round_id: RoundId) -> ReviewSeries:
    for series in workspace.progress.series_of(round_id):
        if series.cycle is ReviewCycle.WEEKLY:
            return series
    return ReviewSeries(round_id, CYCLE_TERMS[ReviewCycle.WEEKLY])


def _review(reviews: tuple[ProgressReview, ...], series: ReviewSeries, day: date) -> ProgressReview:
    starts_on, ends_on = period_around(day, series.cycle)
    for review in reviews:
        if review.starts_on == starts_on:
            return review
    return ProgressReview(series.id, starts_on, ends_on)
