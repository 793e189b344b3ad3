"""The figures of one source (来源): results, deadlines, silence; each is the rows it counts.

Sources are counted apart and never added up; a figure is only ever of one of them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.milestones import REMINDER_DAYS
from rectify_desktop.domain.deadline import DueStanding, due_state
from rectify_desktop.domain.figures import BASIS_FINDINGS, RESULT_ORDER, ledger_figures
from rectify_desktop.domain.review.review_changes import SILENT_REVIEWS
from rectify_desktop.domain.terms import (
    NO_RESULT_TERM,
    RESULT_TERMS,
    SOURCE_TERMS,
    DeclaredResult,
    FindingSource,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.deadline import DueState
    from rectify_desktop.domain.figures import SourceFigures
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger

    Result = DeclaredResult | None
    DueStates = Mapping[FindingId, DueState]

BASIS_OPEN = "口径：到期、无进展只计未完成的问题，15天内含7天内、3天内"

_COUNTED_BY_PIECE = (FindingSource.PETITION, FindingSource.CLUE)


@dataclass(frozen=True, slots=True)
class Count:
    """A figure as the rows behind it; ``is_alert`` where somebody has to act on it.

    Where it is not known yet, nobody has looked: that is not the same as none.
    """

    label: str
    finding_ids: tuple[FindingId, ...] = ()
    is_alert: bool = False
    classifier: str = "条"
    is_known: bool = True

    @property
    def number(self) -> int:
        """The figure itself."""
        return len(self.finding_ids)

    @property
    def name(self) -> str:
        """What the rows are called where they are shown: 超期2条."""
        return f"{self.label}{self.number}{self.classifier}"


@dataclass(frozen=True, slots=True)
class SourceCounts:
    """All figures of one source: ``results`` add up to ``total``, ``watched`` do not."""

    source: FindingSource
    total: Count
    results: tuple[Count, ...]
    watched: tuple[Count, ...]
    basis: str = BASIS_FINDINGS


@dataclass(frozen=True, slots=True)
class Standings:
    """What is known of findings beside the ledger: how long silent, and what went unanswered."""

    silent: Mapping[FindingId, int]
    unanswered: Collection[FindingId]


def due_states(ledger: Ledger, today: date) -> DueStates:
    """Return how every finding stands against its deadline; several figures ask for it."""
    return {finding.id: due_state(finding, today) for finding in ledger.findings}


def source_counts(
    ledger: Ledger, states: DueStates, standings: Standings | None = None
) -> tuple[SourceCounts, ...]:
    """Return the figures of every source that has findings.

    Without ``standings`` silence and supervision are not known yet.
    """
    found: defaultdict[FindingSource, list[Finding]] = defaultdict(list)
    for finding in ledger.findings:
        found[finding.source].append(finding)
    return tuple(
        _counts_of(source, found[source], states, standings)
        for source in FindingSource
        if source in found
    )


def announced_only(ledger: Ledger) -> tuple[SourceFigures, ...]:
    """Return the figures of sources of which only numbers are known, without rows behind them."""
    return tuple(known for known in ledger_figures(ledger) if known.basis != BASIS_FINDINGS)


def _counts_of(
    source: FindingSource,
    findings: Sequence[Finding],
    states: DueStates,
    standings: Standings | None,
) -> SourceCounts:
    classifier = classifier_of(source)
    by_result: defaultdict[Result, list[FindingId]] = defaultdict(list)
    for finding in findings:
        by_result[finding.declared_result].append(finding.id)
    results = tuple(
        Count(result_term(result), tuple(by_result[result]), classifier=classifier)
        for result in (*RESULT_ORDER, None)
        if by_result[result]
    )
    watched = _due_counts(findings, states, classifier)
    watched += _told_counts(findings, standings, classifier)
    every = tuple(finding.id for finding in findings)
    return SourceCounts(
        source, Count(SOURCE_TERMS[source], every, classifier=classifier), results, watched
    )


def _due_counts(
    findings: Sequence[Finding], states: DueStates, classifier: str
) -> tuple[Count, ...]:
    overdue: list[FindingId] = []
    near: dict[int, list[FindingId]] = {days: [] for days in sorted(REMINDER_DAYS)}
    for finding in findings:
        state = states[finding.id]
        if state.standing is DueStanding.OVERDUE:
            overdue.append(finding.id)
        elif state.days_left is not None:
            for days, ids in near.items():
                if state.days_left <= days:
                    ids.append(finding.id)
    tiers = (
        Count(f"{days}天内到期", tuple(ids), classifier=classifier) for days, ids in near.items()
    )
    return (Count("超期", tuple(overdue), bool(overdue), classifier), *tiers)


def _told_counts(
    findings: Sequence[Finding], standings: Standings | None, classifier: str
) -> tuple[Count, ...]:
    labels = (f"{SILENT_REVIEWS}期以上无进展", "督办未回复")
    if standings is None:
        return tuple(Count(label, is_known=False) for label in labels)
    silent = tuple(f.id for f in findings if f.is_open and f.id in standings.silent)
    unanswered = tuple(f.id for f in findings if f.id in standings.unanswered)
    return (
        Count(labels[0], silent, bool(silent), classifier),
        Count(labels[1], unanswered, bool(unanswered), classifier),
    )


def result_term(result: Result) -> str:
    """Return what a result is called; 未填 where none was declared."""
    return NO_RESULT_TERM if result is None else RESULT_TERMS[result]


def classifier_of(source: FindingSource) -> str:
    """Return how findings of a source are counted: letters and clues by piece."""
    return "件" if source in _COUNTED_BY_PIECE else "条"
