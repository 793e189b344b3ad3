"""What the list says of a finding beside its own fields: the last report, the evidence counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rectify_desktop.domain.changes import Aggregate
from rectify_desktop.domain.terms import NO_PROGRESS_TERM
from rectify_desktop.ui.findings.finding_columns import FindingColumn

if TYPE_CHECKING:
    from rectify_desktop.domain.changes import Changes
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.workspace import Workspace

_MOVED_BY = {
    FindingColumn.LATEST: Aggregate.PROGRESS,
    FindingColumn.EVIDENCE: Aggregate.EVIDENCE,
}


class FindingFacts:
    """Reads each kind of fact for all findings at once, when a column first asks for it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._known: dict[FindingColumn, dict[FindingId, str]] = {}

    def follow(self, changes: Changes) -> None:
        """Forget what may read differently now."""
        for column, aggregate in _MOVED_BY.items():
            if {aggregate, Aggregate.ROUND} & changes.aggregates:
                self._known.pop(column, None)

    def text(self, finding_id: FindingId, column: FindingColumn) -> str:
        """Return what a cell of ``column`` says."""
        if column not in self._known:
            read = self._latest if column is FindingColumn.LATEST else self._evidence
            self._known[column] = read()
        return self._known[column].get(finding_id, "")

    def _latest(self) -> dict[FindingId, str]:
        told = self._workspace.progress.latest_words(self._workspace.current_round().id)
        return {
            finding_id: f"{day:%m-%d} {words or NO_PROGRESS_TERM}"
            for finding_id, (day, words) in told.items()
        }

    def _evidence(self) -> dict[FindingId, str]:
        known = self._workspace.casework.evidence.of_round(self._workspace.current_round().id)
        counts = Counter(key for each in known for key in each.finding_ids)
        return {key: str(count) for key, count in counts.items()}
