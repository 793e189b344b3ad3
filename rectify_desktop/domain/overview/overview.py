"""The overview of a round (总览) as one value: what the page shows and the paper prints."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from rectify_desktop.domain.overview.counts import announced_only, due_states, source_counts
from rectify_desktop.domain.overview.departments import department_progress
from rectify_desktop.domain.overview.gaps import missing_facts, without_review
from rectify_desktop.domain.overview.news import news_of, waiting_for

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from rectify_desktop.domain.casework.milestones import Milestone
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.casework.remark import ReviewerRemark
    from rectify_desktop.domain.casework.reminders import Reminder
    from rectify_desktop.domain.figures import SourceFigures
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.overview.counts import Count, SourceCounts, Standings
    from rectify_desktop.domain.overview.departments import DepartmentProgress
    from rectify_desktop.domain.overview.news import News, Waiting
    from rectify_desktop.domain.overview.trend import TrendWeek
    from rectify_desktop.domain.review.review_changes import ReviewChanges
    from rectify_desktop.domain.terms import FindingSource


@dataclass(frozen=True, slots=True)
class OverviewRecords:
    """What the overview needs beside the ledger, read at one moment.

    ``changes`` are those of the running week against the review before it.
    """

    standings: Standings
    reminders: tuple[Reminder, ...]
    milestones: tuple[Milestone, ...]
    cases: CaseRecords
    remarks: tuple[ReviewerRemark, ...]
    changes: ReviewChanges | None
    trend: Mapping[FindingSource, tuple[TrendWeek, ...]]


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the overview tells of one round on one day.

    ``announced`` are sources of which only numbers are known. ``compared_with`` is the last day of
    the review that ``news`` look back to; None where there is none.
    """

    today: date
    unit_name: str
    feedback_on: date | None
    sources: tuple[SourceCounts, ...]
    announced: tuple[SourceFigures, ...]
    departments: Mapping[FindingSource, tuple[DepartmentProgress, ...]]
    missing: tuple[Count, ...]
    trend: Mapping[FindingSource, tuple[TrendWeek, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    milestones: tuple[Milestone, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    news: tuple[News, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    compared_with: date | None = None
    last_backup_at: datetime | None = None
    # Whether the records beside the ledger were read: what is not known yet is not told as none.
    is_complete: bool = False


def compose_overview(
    ledger: Ledger,
    records: OverviewRecords | None,
    *,
    today: date,
    last_backup_at: datetime | None = None,
) -> Overview:
    """Compose the overview; without ``records`` what the ledger alone tells."""
    states = due_states(ledger, today)
    sources = source_counts(ledger, states, records.standings if records else None)
    overview = Overview(
        today,
        ledger.round.unit_name or ledger.round.party_organisation,
        ledger.round.feedback_on,
        sources,
        announced_only(ledger),
        {each.source: department_progress(ledger, each.source, states) for each in sources},
        missing_facts(ledger, states),
        last_backup_at=last_backup_at,
    )
    return overview if records is None else _with_records(overview, ledger, records)


def _with_records(overview: Overview, ledger: Ledger, records: OverviewRecords) -> Overview:
    changes = records.changes
    return replace(
        overview,
        missing=(*overview.missing, *without_review(ledger, records.cases)),
        trend=records.trend,
        milestones=records.milestones,
        reminders=records.reminders,
        news=news_of(changes) if changes else (),
        waiting=waiting_for(records.cases, records.remarks),
        compared_with=changes.since if changes else None,
        is_complete=True,
    )
