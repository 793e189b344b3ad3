"""Reporting progress (报进展): reviews, what each finding reports in them, and the sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.progress import (
    ProgressReview,
    ProgressUpdate,
    ReviewSeries,
    period_around,
)
from rectify_desktop.domain.terms import CYCLE_TERMS, ReviewCycle

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import FindingId, ReviewId
    from rectify_desktop.services.workspace import Workspace


def weekly_series(workspace: Workspace) -> ReviewSeries:
    """Return the weekly series (周调度) of the current round, set up on first use."""
    round_id = workspace.current_round().id
    for series in workspace.progress.series_of(round_id):
        if series.cycle is ReviewCycle.WEEKLY:
            return series
    with workspace.operation("建立周调度"):
        series = ReviewSeries(round_id, CYCLE_TERMS[ReviewCycle.WEEKLY])
        workspace.progress.save_series(series)
    return series


def reviews(workspace: Workspace, series: ReviewSeries) -> list[ProgressReview]:
    """Return the reviews of a series, oldest first."""
    return workspace.progress.reviews_of(series.id)


def review_for(workspace: Workspace, series: ReviewSeries, day: date) -> ProgressReview:
    """Return the review of the period that holds ``day``, opened if it is not there yet."""
    starts_on, ends_on = period_around(day, series.cycle)
    for review in workspace.progress.reviews_of(series.id):
        if review.starts_on == starts_on:
            return review
    with workspace.operation(f"新建{series.name}"):
        review = ProgressReview(series.id, starts_on, ends_on)
        workspace.progress.save_review(review)
    return review


def change_review(workspace: Workspace, review: ProgressReview) -> None:
    """Save who chairs and attends a review."""
    workspace.progress.review(review.id).must_be_open()
    with workspace.operation("修改调度信息"):
        workspace.progress.save_review(review)


def record_progress(
    workspace: Workspace,
    review_id: ReviewId,
    finding_id: FindingId,
    *,
    progress: str | None = None,
    difficulty: str | None = None,
    next_step: str | None = None,
    coordination: str | None = None,
    no_progress: bool | None = None,
) -> ProgressUpdate:
    """Record what a finding reports in a review; None leaves a field as it is.

    Text and 无进展 exclude each other: whichever is set last counts.

    Raises:
        RuleViolation: the review was held and is frozen.

    """
    workspace.progress.review(review_id).must_be_open()
    known = workspace.progress.updates_of(review_id).get(finding_id)
    update = known or ProgressUpdate(review_id, finding_id)
    given = {
        "progress": progress,
        "difficulty": difficulty,
        "next_step": next_step,
        "coordination": coordination,
    }
    changed = replace(update, **{key: text for key, text in given.items() if text is not None})
    if no_progress is not None:
        text = "" if no_progress else changed.progress
        changed = replace(changed, no_progress=no_progress, progress=text)
    elif progress:
        changed = replace(changed, no_progress=False)
    if changed == update:
        return update
    with workspace.operation("填写进展"):
        workspace.progress.save_update(changed)
    return changed


def last_updates(workspace: Workspace, review: ProgressReview) -> dict[FindingId, ProgressUpdate]:
    """Return what was reported in the latest earlier review of the same series."""
    earlier = [
        other
        for other in workspace.progress.reviews_of(review.series_id)
        if other.starts_on < review.starts_on
    ]
    return workspace.progress.updates_of(earlier[-1].id) if earlier else {}
