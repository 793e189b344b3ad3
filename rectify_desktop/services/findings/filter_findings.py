"""Filtering the 问题清单: what its conditions are held against, read when one first asks."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.finding_query import QueryFacts, QueryKind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace

_NOBODY: Mapping[FindingId, int] = MappingProxyType({})
_SILENT_BY = frozenset({Aggregate.PROGRESS, Aggregate.ROUND, Aggregate.FINDING})
_PROVEN_BY = frozenset({Aggregate.EVIDENCE, Aggregate.MEASURE, Aggregate.ROUND})


class FilterFacts:
    """Gives the facts of an open ledger; evidence and silence are read only for who asks."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._silent: tuple[date, Mapping[FindingId, int]] | None = None
        self._proven: Collection[FindingId] | None = None
        self._last: QueryFacts | None = None

    def follow(self, changes: Changes) -> None:
        """Forget what may be otherwise now."""
        if changes.aggregates & _SILENT_BY:
            self._silent = None
        if changes.aggregates & _PROVEN_BY:
            self._proven = None

    def facts(self, ledger: Ledger, today: date, kinds: Collection[QueryKind]) -> QueryFacts:
        """Return what findings are held against for conditions of some kinds."""
        # What was read once is told to everybody: the same facts then serve all conditions.
        asks_silent = QueryKind.SILENT in kinds or self._silent is not None
        asks_proven = QueryKind.LACK in kinds or self._proven is not None
        silent = self._silent_for(ledger, today) if asks_silent else _NOBODY
        proven = self._proven_in(ledger) if asks_proven else ()
        wanted = QueryFacts(ledger, today, silent, proven)
        # What was read of the findings holds for as long as they and the day do.
        if self._last is None or not self._last.tells_the_same_as(wanted):
            self._last = wanted
        return self._last

    def _silent_for(self, ledger: Ledger, today: date) -> Mapping[FindingId, int]:
        from rectify_desktop.services.casework.remind_clerk import silent_for

        if self._silent is None or self._silent[0] != today:
            self._silent = today, silent_for(self._workspace, ledger, today)
        return self._silent[1]

    def _proven_in(self, ledger: Ledger) -> Collection[FindingId]:
        from rectify_desktop.domain.casework.proof import evidence_by_finding

        if self._proven is None:
            evidence = self._workspace.casework.evidence.of_round(ledger.round.id)
            proofs = evidence_by_finding(ledger, evidence)
            self._proven = frozenset(key for key, known in proofs.items() if known)
        return self._proven
