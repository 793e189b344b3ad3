"""The sheet of one review (调度表): open findings, overdue first, with last and this progress."""

from __future__ import annotations

from dataclasses import dataclass, replace
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import DueStanding, DueState, due_state, due_text
from rectify_desktop.domain.figures import BASIS_FINDINGS, SourceFigures, ledger_figures
from rectify_desktop.domain.progress import period_around
from rectify_desktop.domain.review.finding_standing import person_label, standings_of
from rectify_desktop.domain.terms import NO_PROGRESS_TERM, ReviewCycle
from rectify_desktop.domain.wording.dates import chinese_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate, ReviewSeries
    from rectify_desktop.domain.review.finding_standing import FindingStanding
    from rectify_desktop.domain.review.review_changes import ReviewChanges
    from rectify_desktop.domain.terms import ReviewVerdict

_NOTHING_UNANSWERED: Mapping[FindingId, tuple[str, ...]] = MappingProxyType({})
_SHEET_ORDER = (
    DueStanding.OVERDUE,
    DueStanding.DUE_SOON,
    DueStanding.UNREAD,
    DueStanding.IN_TIME,
    DueStanding.NO_DATE,
    DueStanding.SETTLED,
)


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One open finding on the sheet; texts are ready to print."""

    finding_id: FindingId
    number: str
    title: str
    lead_officials: str
    departments: str
    owners: str
    due: str
    due_state: DueState
    result: str
    last_progress: str
    progress: str
    difficulty: str
    next_step: str
    coordination: str
    is_filled: bool
    oversight_note: str = ""
    oversight_opinion: str = ""
    recheck_on: date | None = None
    member_opinions: str = ""
    verdict: ReviewVerdict | None = None
    unanswered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """A review ready to be shown or printed; ``figures`` are over all findings of the round.

    A held review is stored as this value: all that its papers say is in it. ``standings`` are all
    findings of the round, for counts by leader and department and for the next review to compare
    with; ``leaders`` and ``departments`` give the order of their pages.
    """

    title: str
    unit_name: str
    starts_on: date
    ends_on: date
    as_of: date
    chair: str
    attendees: str
    rows: tuple[ReviewRow, ...]
    figures: tuple[SourceFigures, ...]
    overdue: int
    unfilled: int
    basis: str = BASIS_FINDINGS
    cycle: ReviewCycle = ReviewCycle.WEEKLY
    series_name: str = ""
    changes: ReviewChanges | None = None
    standings: tuple[FindingStanding, ...] = ()
    leaders: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()

    @property
    def period_text(self) -> str:
        """The period as a sheet names it: 2026年3月9日至3月15日（第11周）."""
        text = f"{_day_text(self.starts_on)}至{_day_text(self.ends_on, self.starts_on.year)}"
        is_a_week = self.cycle is ReviewCycle.WEEKLY and (
            self.starts_on,
            self.ends_on,
        ) == period_around(self.starts_on, ReviewCycle.WEEKLY)
        # Weeks are counted as calendars print them (GB/T 7408: week 1 holds the first Thursday).
        return f"{text}（第{self.starts_on.isocalendar().week}周）" if is_a_week else text


def compose_review_sheet(
    ledger: Ledger,
    series: ReviewSeries,
    review: ProgressReview,
    updates: Mapping[FindingId, ProgressUpdate],
    last_updates: Mapping[FindingId, ProgressUpdate],
    *,
    today: date,
    changes: ReviewChanges | None = None,
    unanswered: Mapping[FindingId, tuple[str, ...]] = _NOTHING_UNANSWERED,
) -> ReviewSheet:
    """Compose the sheet of ``review``; ``last_updates`` are those of the period before it.

    A finding settled in the meantime stays on the sheet if it was reported on in this review.
    ``unanswered`` are words on what was demanded of a finding and not answered (督办).
    """
    open_or_reported = [f for f in ledger.findings if f.is_open or f.id in updates]
    rows = [
        replace(
            _row(ledger, finding, updates.get(finding.id), last_updates.get(finding.id), today),
            unanswered=unanswered.get(finding.id, ()),
        )
        for finding in open_or_reported
    ]
    rows.sort(key=_urgency)
    return ReviewSheet(
        title=f"巡察整改{series.name}表",
        unit_name=ledger.round.unit_name or ledger.round.party_organisation,
        starts_on=review.starts_on,
        ends_on=review.ends_on,
        as_of=today,
        chair=review.chair,
        attendees=review.attendees,
        rows=tuple(rows),
        figures=ledger_figures(ledger),
        overdue=sum(row.due_state.standing is DueStanding.OVERDUE for row in rows),
        unfilled=sum(not row.is_filled for row in rows),
        cycle=series.cycle,
        series_name=series.name,
        changes=changes,
        standings=standings_of(ledger),
        leaders=_in_order((person_label(p), p.position) for p in ledger.people.values()),
        departments=_in_order((d.name, d.position) for d in ledger.departments.values()),
    )


def _row(
    ledger: Ledger,
    finding: Finding,
    update: ProgressUpdate | None,
    last: ProgressUpdate | None,
    today: date,
) -> ReviewRow:
    return ReviewRow(
        finding_id=finding.id,
        number=finding.number,
        title=finding.title,
        lead_officials=ledger.person_names(finding.lead_officials),
        departments=ledger.department_names(finding.responsible_departments),
        owners=ledger.person_names(finding.owners),
        due=due_text(finding),
        due_state=due_state(finding, today),
        result=finding.result_text,
        last_progress=progress_text(last),
        progress=progress_text(update),
        difficulty=update.difficulty if update else "",
        next_step=update.next_step if update else "",
        coordination=update.coordination if update else "",
        is_filled=update is not None and update.is_filled,
        oversight_note=update.oversight_note if update else "",
        oversight_opinion=update.oversight_opinion if update else "",
        recheck_on=update.recheck_on if update else None,
        member_opinions=update.member_opinions if update else "",
        verdict=update.verdict if update else None,
    )


def _urgency(row: ReviewRow) -> tuple[int, int]:
    """Put what is longest overdue first; of equal days the ledger's own order stays."""
    return _SHEET_ORDER.index(row.due_state.standing), row.due_state.days_left or 0


def _in_order(named: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name, _ in sorted(named, key=itemgetter(1))))


def _day_text(day: date, known_year: int | None = None) -> str:
    return f"{day.month}月{day.day}日" if day.year == known_year else chinese_date(day)


def progress_text(update: ProgressUpdate | None) -> str:
    """Return what was reported as one text: 无进展 where that was the explicit choice."""
    if update is None:
        return ""
    if update.progress.strip():
        return update.progress
    return NO_PROGRESS_TERM if update.no_progress else ""
