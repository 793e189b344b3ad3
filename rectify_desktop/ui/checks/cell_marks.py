"""Which cells of the 问题清单 carry a mark, and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.hit_groups import gravest
from rectify_desktop.domain.checks.rule import LEVEL_TERMS
from rectify_desktop.ui.findings.finding_columns import FindingColumn

if TYPE_CHECKING:
    from rectify_desktop.domain.checks.rule import CheckLevel, JudgedHit
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.checks.ledger_watch import LedgerWatch

COLUMN_OF_FIELD: dict[str, FindingColumn] = {
    "title": FindingColumn.TITLE,
    "description": FindingColumn.DESCRIPTION,
    "situation": FindingColumn.SITUATION,
    "plan": FindingColumn.PLAN,
    "acceptance_criterion": FindingColumn.CRITERION,
    "remarks": FindingColumn.REMARKS,
    "number": FindingColumn.NUMBER,
    "lead_officials": FindingColumn.LEADERS,
    "responsible_departments": FindingColumn.DEPARTMENTS,
    "owners": FindingColumn.OWNERS,
    "due_on": FindingColumn.DUE,
    "completed_on": FindingColumn.COMPLETED,
    "declared_result": FindingColumn.RESULT,
    "measures": FindingColumn.MEASURES,
    "evidence": FindingColumn.EVIDENCE,
    "progress": FindingColumn.LATEST,
}
_MOST_TOLD = 8


class CellMarks:
    """The open hits of a finding by column; the first column tells of the whole row."""

    def __init__(self, watch: LedgerWatch) -> None:
        self._watch = watch
        self._known: dict[FindingId, dict[int, tuple[JudgedHit, ...]]] = {}
        watch.changed.connect(self._forget)

    def level(self, finding_id: FindingId, column: int) -> CheckLevel | None:
        """Return the gravest level of a cell's hits; None where there are none."""
        found = self._of(finding_id).get(column)
        return gravest(found) if found else None

    def told(self, finding_id: FindingId, column: int) -> str:
        """Return what the hits of a cell say, one line each."""
        found = self._of(finding_id).get(column, ())
        lines = [f"{LEVEL_TERMS[item.rule.level]}：{item.hit.message}" for item in found]
        if len(lines) > _MOST_TOLD:
            lines[_MOST_TOLD:] = [f"……共{len(found)}处，见“体检”。"]
        return "\n".join(lines)

    def _of(self, finding_id: FindingId) -> dict[int, tuple[JudgedHit, ...]]:
        known = self._known.get(finding_id)
        if known is None:
            open_hits = tuple(item for item in self._watch.hits_of(finding_id) if item.is_open)
            known = self._known[finding_id] = {}
            for item in open_hits:
                column = COLUMN_OF_FIELD.get(item.hit.field, FindingColumn.NUMBER)
                known[column] = (*known.get(column, ()), item)
            if open_hits:
                known[FindingColumn.NUMBER] = open_hits
        return known

    def _forget(self, moved: frozenset[FindingId] | None) -> None:
        if moved is None:
            self._known.clear()
        else:
            for key in moved:
                self._known.pop(key, None)
