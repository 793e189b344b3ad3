"""Looking at a review (查看调度): the period as stored, or as it would be opened.

A review is stored with the first word written into it and not before: leafing through the periods
leaves no trace in the ledger and no step to undo, and works on a read-only ledger.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.progress import ProgressReview, period_around
from rectify_desktop.domain.review.review_sheet import compose_review_sheet
from rectify_desktop.domain.review.unanswered import unanswered_demands
from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.services.review.compare_reviews import review_changes
from rectify_desktop.services.review.report_progress import (
    known_series,
    last_updates,
    latest_reports,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.progress import ProgressUpdate, ReviewSeries
    from rectify_desktop.domain.review.review_sheet import ReviewSheet
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


def review_on_desk(
    workspace: Workspace,
    ledger: Ledger,
    day: date,
    *,
    today: date,
    cycle: ReviewCycle = ReviewCycle.WEEKLY,
) -> ReviewOnDesk:
    """Return the review of the period that holds ``day``; looking stores nothing."""
    series = known_series(workspace, ledger.round.id, cycle)
    reviews = tuple(workspace.progress.reviews_of(series.id))
    review = _review(reviews, series, day)
    held = workspace.held_sheets.of(review.id) if review.is_frozen else None
    return ReviewOnDesk(
        series=series,
        review=review,
        reviews=reviews,
        sheet=held or composed_sheet(workspace, ledger, series, review, today=today),
        last=_last(workspace, series, review),
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
    last = _last(workspace, series, review)
    orders = workspace.casework.orders.of_round(ledger.round.id)
    return compose_review_sheet(
        ledger,
        series,
        review,
        updates,
        last,
        today=today,
        unanswered=unanswered_demands(orders, today),
    )


def paper_sheet(
    workspace: Workspace,
    ledger: Ledger,
    series: ReviewSeries,
    review: ProgressReview,
    *,
    today: date,
) -> ReviewSheet:
    """Compose the sheet as it goes on paper, with what changed since the review before."""
    sheet = composed_sheet(workspace, ledger, series, review, today=today)
    unanswered = {row.finding_id: row.unanswered for row in sheet.rows if row.unanswered}
    changes = review_changes(workspace, ledger, series, review, today=today, unanswered=unanswered)
    return replace(sheet, changes=changes)


def sheet_on(
    workspace: Workspace,
    day: date,
    today: date,
    *,
    cycle: ReviewCycle = ReviewCycle.WEEKLY,
    ledger: Ledger | None = None,
) -> ReviewSheet:
    """Return the sheet of the period that holds ``day`` as it goes on paper; held ones as held."""
    known = ledger or workspace.ledger()
    series = known_series(workspace, known.round.id, cycle)
    review = _review(tuple(workspace.progress.reviews_of(series.id)), series, day)
    held = workspace.held_sheets.of(review.id) if review.is_frozen else None
    return held or paper_sheet(workspace, known, series, review, today=today)


def _last(
    workspace: Workspace, series: ReviewSeries, review: ProgressReview
) -> Mapping[FindingId, ProgressUpdate]:
    if series.cycle is ReviewCycle.WEEKLY:
        return last_updates(workspace, review)
    return latest_reports(workspace, series.round_id, review)


def _review(reviews: tuple[ProgressReview, ...], series: ReviewSeries, day: date) -> ProgressReview:
    starts_on, ends_on = period_around(day, series.cycle)
    for review in reviews:
        if review.starts_on == starts_on:
            return review
    return ProgressReview(series.id, starts_on, ends_on)
