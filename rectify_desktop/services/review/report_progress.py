"""Reporting progress (报进展): reviews, what each finding reports in them, and the sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypedDict, Unpack

from rectify_desktop.domain.notice.notice_parts import one_line
from rectify_desktop.domain.progress import (
    ProgressReview,
    ProgressUpdate,
    ReviewSeries,
    period_around,
)
from rectify_desktop.domain.terms import CYCLE_TERMS, ReviewCycle, ReviewVerdict

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import FindingId, ReviewId, RoundId
    from rectify_desktop.services.workspace import Workspace

# Five weeks, two halves and the month before: older reports are no news.
_REVIEWS_OF_A_MONTH = 8


class Reported(TypedDict, total=False):
    """What may be reported of a finding; a field left out stays as it is."""

    progress: str
    difficulty: str
    next_step: str
    coordination: str
    no_progress: bool
    oversight_note: str
    oversight_opinion: str
    recheck_on: date | None
    member_opinions: str
    verdict: ReviewVerdict | None


def weekly_series(workspace: Workspace) -> ReviewSeries:
    """Return the weekly series (周调度) of the current round, set up on first use."""
    return series_for(workspace, ReviewCycle.WEEKLY)


def series_for(workspace: Workspace, cycle: ReviewCycle) -> ReviewSeries:
    """Return the series of one rhythm of the current round, set up on first use."""
    series = known_series(workspace, workspace.current_round().id, cycle)
    if not workspace.progress.has_series(series.id):
        with workspace.operation(f"建立{series.name}"):
            workspace.progress.save_series(series)
    return series


def known_series(workspace: Workspace, round_id: RoundId, cycle: ReviewCycle) -> ReviewSeries:
    """Return the series of one rhythm as stored, or as it would be set up; nothing is stored."""
    for series in workspace.progress.series_of(round_id):
        if series.cycle is cycle:
            return series
    return ReviewSeries(round_id, CYCLE_TERMS[cycle], cycle)


def series_names(workspace: Workspace, round_id: RoundId) -> dict[ReviewCycle, str]:
    """Return what the office calls each series; the usual word where it set nothing."""
    return CYCLE_TERMS | {
        series.cycle: series.name for series in reversed(workspace.progress.series_of(round_id))
    }


def rename_series(workspace: Workspace, cycle: ReviewCycle, name: str) -> ReviewSeries:
    """Call a series what the office calls it; an empty name is the usual one."""
    wanted = one_line(name).strip() or CYCLE_TERMS[cycle]
    known = known_series(workspace, workspace.current_round().id, cycle)
    if known.name == wanted:
        return known
    with workspace.operation("修改调度名称"):
        named = replace(series_for(workspace, cycle), name=wanted)
        workspace.progress.save_series(named)
    return named


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
    **reported: Unpack[Reported],
) -> ProgressUpdate:
    """Record what a finding reports in a review.

    Text and 无进展 exclude each other: whichever is set last counts.

    Raises:
        RuleViolation: the review was held and is frozen.

    """
    workspace.progress.review(review_id).must_be_open()
    known = workspace.progress.updates_of(review_id).get(finding_id)
    update = known or ProgressUpdate(review_id, finding_id)
    changed = replace(update, **reported)
    if reported.get("no_progress"):
        changed = replace(changed, progress="")
    elif reported.get("progress"):
        changed = replace(changed, no_progress=False)
    if changed == update:
        return update
    with workspace.operation("填写进展"):
        workspace.progress.save_update(changed)
    return changed


def last_updates(workspace: Workspace, review: ProgressReview) -> dict[FindingId, ProgressUpdate]:
    """Return what was reported in the latest earlier review of the same series."""
    earlier = earlier_reviews(workspace, review)
    return workspace.progress.updates_of(earlier[0].id) if earlier else {}


def latest_reports(
    workspace: Workspace, round_id: RoundId, review: ProgressReview
) -> dict[FindingId, ProgressUpdate]:
    """Return what was last reported of each finding in any series by the end of a review.

    A 半月督查 or 月过堂 looks at what the weeks have already brought in: nothing is typed twice.
    """
    known = [
        other
        for series in workspace.progress.series_of(round_id)
        for other in workspace.progress.reviews_of(series.id)
        if other.id != review.id and other.starts_on <= review.ends_on
    ]
    known.sort(key=lambda other: (other.ends_on, other.starts_on))
    latest: dict[FindingId, ProgressUpdate] = {}
    for other in known[-_REVIEWS_OF_A_MONTH:]:
        updates = workspace.progress.updates_of(other.id)
        latest |= {key: update for key, update in updates.items() if update.is_filled}
    return latest


def earlier_reviews(workspace: Workspace, review: ProgressReview) -> list[ProgressReview]:
    """Return the reviews of the same series before one, newest first."""
    known = workspace.progress.reviews_of(review.series_id)
    return [other for other in reversed(known) if other.starts_on < review.starts_on]
