"""Looking at a round as a whole (总览): what the page and its paper need beside the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.reminders import reminders
from rectify_desktop.domain.overview.counts import Standings
from rectify_desktop.domain.overview.overview import OverviewRecords, compose_overview
from rectify_desktop.domain.overview.trend import (
    HeldWeek,
    TrendRecords,
    trend_start,
    weekly_trend,
)
from rectify_desktop.domain.progress import ProgressReview, period_around
from rectify_desktop.domain.review.finding_standing import standings_of
from rectify_desktop.domain.review.review_changes import ChangeKind
from rectify_desktop.domain.review.unanswered import unanswered_demands
from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.services.casework.set_milestones import milestones_of
from rectify_desktop.services.review.compare_reviews import review_changes
from rectify_desktop.services.review.report_progress import known_series

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from datetime import date

    from rectify_desktop.domain.ids import FindingId, ReviewId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.overview.overview import Overview
    from rectify_desktop.domain.review.review_changes import ReviewChanges
    from rectify_desktop.services.workspace import Workspace


def overview_on(workspace: Workspace, today: date, *, ledger: Ledger | None = None) -> Overview:
    """Return the overview of the current round on a day."""
    known = ledger or workspace.ledger()
    return compose_overview(
        known,
        overview_records(workspace, known, today),
        today=today,
        last_backup_at=workspace.last_backup_at,
    )


def overview_records(workspace: Workspace, ledger: Ledger, today: date) -> OverviewRecords:
    """Read what the overview tells beside the ledger's own figures."""
    steps = overview_steps(workspace, ledger, today)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def overview_steps(
    workspace: Workspace,
    ledger: Ledger,
    today: date,
    *,
    known_weeks: dict[ReviewId, HeldWeek] | None = None,
) -> Generator[None, None, OverviewRecords]:
    """Read the same in short steps, so that a window may go on in between.

    ``known_weeks`` are held weeks read before; it is added to. They stay as they are until the
    progress of the ledger moves.
    """
    round_id = ledger.round.id
    cases = workspace.case_records(round_id)
    late = unanswered_demands(cases.orders, today)
    yield
    changes = _changes(workspace, ledger, today, late)
    silent = _silent(changes)
    yield
    due = milestones_of(workspace, round_id)
    told = reminders(ledger, cases, due, silent, today=today)
    yield
    since = trend_start(ledger.round.feedback_on, today)
    log = workspace.findings.earlier_states(since)
    yield
    held = yield from _held_weeks(
        workspace, ledger, since, {} if known_weeks is None else known_weeks
    )
    trend = weekly_trend(TrendRecords(since, standings_of(ledger), log, held), today)
    return OverviewRecords(
        standings=Standings(silent, frozenset(late)),
        reminders=told,
        milestones=due,
        cases=cases,
        remarks=tuple(workspace.casework.remarks.of_round(round_id)),
        changes=changes,
        trend=trend,
    )


def _changes(
    workspace: Workspace,
    ledger: Ledger,
    today: date,
    late: Mapping[FindingId, tuple[str, ...]],
) -> ReviewChanges | None:
    """Return what the running week has to tell; a held one as it was told when it was held."""
    series = known_series(workspace, ledger.round.id, ReviewCycle.WEEKLY)
    starts_on, ends_on = period_around(today, ReviewCycle.WEEKLY)
    stored = (r for r in workspace.progress.reviews_of(series.id) if r.starts_on == starts_on)
    review = next(stored, ProgressReview(series.id, starts_on, ends_on))
    if review.is_frozen:
        sheet = workspace.held_sheets.of(review.id)
        if sheet is not None:
            return sheet.changes
    return review_changes(workspace, ledger, series, review, today=today, unanswered=late)


def _held_weeks(
    workspace: Workspace, ledger: Ledger, since: date, known: dict[ReviewId, HeldWeek]
) -> Generator[None, None, dict[date, HeldWeek]]:
    """Read the sheets of held weeks one by one, for each holds all findings of the round."""
    series = known_series(workspace, ledger.round.id, ReviewCycle.WEEKLY)
    weeks: dict[date, HeldWeek] = {}
    for review in workspace.progress.reviews_of(series.id):
        if not review.is_frozen or review.starts_on < since:
            continue
        if review.id not in known:
            sheet = workspace.held_sheets.of(review.id)
            if sheet is None or not sheet.standings:
                continue
            known[review.id] = HeldWeek(sheet.as_of, sheet.standings)
            yield
        weeks[review.starts_on] = known[review.id]
    return weeks


def _silent(changes: ReviewChanges | None) -> dict[FindingId, int]:
    groups = changes.groups if changes is not None else ()
    return {
        key: group.reviews
        for group in groups
        if group.kind is ChangeKind.SILENT
        for key in group.finding_ids
    }
