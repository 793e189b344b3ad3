"""Measures in the ledger file."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.ids import DepartmentId, FindingId, MeasureId, PersonId, RoundId
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.terms import MeasureState
from rectify_desktop.storage.columns import day_of, day_text
from rectify_desktop.storage.tables import AMONG, ChildTable, SavedTable, listed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

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
        return self._of_live("round_uid = ?", round_id)

    def among(self, finding_ids: Collection[FindingId]) -> dict[FindingId, tuple[Measure, ...]]:
        """Return the measures of those findings that have any and are on the ledger."""
        return self._of_live(f"uid {AMONG}", listed(finding_ids))

    def of(self, finding_id: FindingId) -> tuple[Measure, ...]:
        """Return the measures of one finding in their order."""
        return self._by_finding("= ?", finding_id).get(finding_id, ())

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

    def _of_live(self, condition: str, value: str) -> dict[FindingId, tuple[Measure, ...]]:
        live = f"(SELECT uid FROM finding WHERE {condition} AND deleted_at IS NULL)"
        return self._by_finding(f"IN {live}", value)

    def _by_finding(self, findings: str, value: str) -> dict[FindingId, tuple[Measure, ...]]:
        rows = self._table.live(f"finding_uid {findings}", value, order=_ORDER)
        own = f"IN (SELECT uid FROM measure WHERE finding_uid {findings})"
        supporting = self._supporting.of(own, value)
        measures: defaultdict[FindingId, list[Measure]] = defaultdict(list)
        for row in rows:
            measure = _measure(row, supporting.get(row["uid"], []))
            measures[measure.finding_id].append(measure)
        return {key: tuple(values) for key, values in measures.items()}


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
