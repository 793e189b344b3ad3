"""Measures in the ledger file."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.ids import DepartmentId, FindingId, MeasureId, PersonId, RoundId
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.terms import MeasureState
from rectify_desktop.storage.columns import day_of, day_text
from rectify_desktop.storage.tables import ChildTable, SavedTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.storage.connection import LedgerConnection
    from rectify_desktop.storage.tables import Row

_COLUMNS = (
    "finding_uid", "text", "position", "department_uid", "owner_uid", "due_on", "due_wording",
    "state",
)  # fmt: skip
_ORDER = "position, id"


@dataclass(slots=True)
class MeasureRepository:
    """Reads and saves the measures of findings."""

    database: LedgerConnection
    _table: SavedTable = field(init=False)
    _supporting: ChildTable = field(init=False)

    def __post_init__(self) -> None:
        self._table = SavedTable(self.database, "measure", _COLUMNS, "条措施")
        self._supporting = ChildTable(
            self.database, "measure_department", "measure_uid", ("department_uid",)
        )

    def of_round(self, round_id: RoundId) -> dict[FindingId, tuple[Measure, ...]]:
        """Return the measures of all findings of a round; findings without any are left out."""
        measures: defaultdict[FindingId, list[Measure]] = defaultdict(list)
        condition = (
            "finding_uid IN (SELECT uid FROM finding WHERE round_uid = ? AND deleted_at IS NULL)"
        )
        rows = self._table.live(condition, round_id, order=_ORDER)
        for measure in self._read(
            rows, f"IN (SELECT uid FROM measure WHERE {condition})", round_id
        ):
            measures[measure.finding_id].append(measure)
        return {key: tuple(values) for key, values in measures.items()}

    def of(self, finding_id: FindingId) -> tuple[Measure, ...]:
        """Return the measures of one finding in their order."""
        condition = "finding_uid = ?"
        rows = self._table.live(condition, finding_id, order=_ORDER)
        measures = f"IN (SELECT uid FROM measure WHERE {condition})"
        return tuple(self._read(rows, measures, finding_id))

    def save(self, measure: Measure) -> None:
        """Save one measure; what did not change is not written."""
        self.save_all([measure])

    def save_all(self, measures: Iterable[Measure]) -> None:
        """Save many measures at once; what did not change is not written."""
        measures = list(measures)
        self._table.save(
            {
                measure.id: (
                    measure.finding_id,
                    measure.text,
                    measure.position,
                    measure.department_id,
                    measure.owner_id,
                    day_text(measure.due_on),
                    measure.due_wording,
                    measure.state.value,
                )
                for measure in measures
            }
        )
        self._supporting.replace(
            {m.id: [(key,) for key in m.supporting_departments] for m in measures}
        )

    def delete(self, measure_id: MeasureId) -> None:
        """Take a measure off its finding.

        Raises:
            NotFound: there is no such measure.

        """
        self._table.delete(measure_id)

    def _read(self, rows: list[dict[str, Any]], measures: str, value: str) -> list[Measure]:
        supporting = self._supporting.of(measures, value)
        return [_measure(row, supporting.get(row["uid"], [])) for row in rows]


def _measure(row: dict[str, Any], supporting: list[Row]) -> Measure:
    return Measure(
        id=MeasureId(row["uid"]),
        finding_id=FindingId(row["finding_uid"]),
        text=row["text"],
        position=row["position"],
        department_id=DepartmentId(row["department_uid"]) if row["department_uid"] else None,
        owner_id=PersonId(row["owner_uid"]) if row["owner_uid"] else None,
        due_on=day_of(row["due_on"]),
        due_wording=row["due_wording"],
        state=MeasureState(row["state"]),
        supporting_departments=tuple(DepartmentId(str(key)) for (key,) in supporting),
    )
