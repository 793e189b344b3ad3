"""Facts the overview misses (待补充): what to fill in, and the rows that lack it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.extending import next_review_of
from rectify_desktop.domain.deadline import DueStanding
from rectify_desktop.domain.overview.counts import Count
from rectify_desktop.domain.terms import DeclaredResult, Timing

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.overview.counts import DueStates


def missing_facts(ledger: Ledger, states: DueStates) -> tuple[Count, ...]:
    """Return what findings lack; a settled one needs no deadline any more.

    The rows are a list of things to do, not a figure of the round: they are of any source.
    """
    lacks: tuple[tuple[str, Callable[[Finding], bool]], ...] = (
        ("时限未识别", lambda f: states[f.id].standing is DueStanding.UNREAD),
        ("没有整改时限", lambda f: _lacks_deadline(f, states)),
        ("没有责任科室", lambda f: not f.responsible_departments),
        ("没有责任领导", lambda f: not f.lead_officials),
        ("没有填整改结果", lambda f: f.declared_result is None),
    )
    counts = (
        Count(label, tuple(finding.id for finding in ledger.findings if is_lacking(finding)))
        for label, is_lacking in lacks
    )
    return tuple(count for count in counts if count.number)


def without_review(ledger: Ledger, records: CaseRecords) -> tuple[Count, ...]:
    """Return what is to be kept up for good (长期坚持) without a day to look at it again.

    Such a day is set with 持续整改; what is closed is reviewed by 回头看.
    """
    found = tuple(
        finding.id
        for finding in ledger.findings
        if _is_sustained(finding) and next_review_of(records.extensions_of(finding.id)) is None
    )
    return (Count("长期坚持没有定复核日期", found),) if found else ()


def _is_sustained(finding: Finding) -> bool:
    is_so = Timing.SUSTAINED in finding.timings
    return finding.declared_result is DeclaredResult.SUSTAINED or (is_so and finding.is_open)


def _lacks_deadline(finding: Finding, states: DueStates) -> bool:
    # What is to be kept up for good has no last day.
    is_sustained = Timing.SUSTAINED in finding.timings
    return states[finding.id].standing is DueStanding.NO_DATE and not is_sustained
