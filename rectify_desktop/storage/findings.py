"""Findings in the ledger file, with who answers for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.ids import (
    DepartmentId,
    FindingId,
    HeadingId,
    PersonId,
    RoundId,
    ThemeId,
)
from rectify_desktop.domain.outline import in_order
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing
from rectify_desktop.storage.columns import day_of, day_text, pairs_of, pairs_text
from rectify_desktop.storage.outline import OutlineRepository
from rectify_desktop.storage.tables import AMONG, ChildTable, SavedTable, listed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from rectify_desktop.domain.review.finding_standing import EarlierState
    from rectify_desktop.storage.connection import LedgerConnection
    from rectify_desktop.storage.tables import Row

_TEXTS = (
    "title", "number", "description", "declared_wording", "situation", "plan", "due_wording",
    "acceptance_criterion", "remarks",
)  # fmt: skip
_TIMINGS = {
    Timing.IMMEDIATE: "is_immediate",
    Timing.TIME_BOUND: "is_time_bound",
    Timing.SUSTAINED: "is_sustained",
}
_COLUMNS = (
    *_TEXTS, "round_uid", "theme_uid", "heading_uid", "position", "source", *_TIMINGS.values(),
    "declared_result", "due_on", "completed_on", "extras",
)  # fmt: skip

_RESPONSIBLE, _SUPPORTING = "responsible", "supporting"
_LEAD_OFFICIAL, _OWNER = "lead_official", "owner"


@dataclass(slots=True)
class FindingRepository:
    """Reads and saves findings."""

    database: LedgerConnection
    _table: SavedTable = field(init=False)
    _departments: ChildTable = field(init=False)
    _people: ChildTable = field(init=False)

    def __post_init__(self) -> None:
        database = self.database
        self._table = SavedTable(database, "finding", _COLUMNS, "个问题")
        self._departments = ChildTable(
            database, "finding_department", "finding_uid", ("role", "department_uid")
        )
        self._people = ChildTable(database, "finding_person", "finding_uid", ("role", "person_uid"))

    def get(self, finding_id: FindingId) -> Finding:
        """Return one finding.

        Raises:
            NotFound: there is no such finding.

        """
        row = self._table.row(finding_id)
        return self._read([row], "= ?", finding_id)[0]

    def of_round(self, round_id: RoundId) -> list[Finding]:
        """Return the findings of a round in the order of the paper list."""
        outline = OutlineRepository(self.database)
        themes, headings = outline.themes(round_id), outline.headings(round_id)
        return in_order(themes, headings, self.unsorted(round_id))

    def unsorted(self, round_id: RoundId) -> list[Finding]:
        """Return the findings of a round as they come, for who knows themes and headings."""
        rows = self._table.live("round_uid = ?", round_id)
        return self._read(rows, "IN (SELECT uid FROM finding WHERE round_uid = ?)", round_id)

    def among(self, finding_ids: Collection[FindingId]) -> list[Finding]:
        """Return those of some findings that are on the ledger, in no order."""
        wanted = listed(finding_ids)
        return self._read(self._table.live(f"uid {AMONG}", wanted), AMONG, wanted)

    def earlier_states(self, since: date) -> list[EarlierState]:
        """Return what every change since a day took the place of, oldest first."""
        from rectify_desktop.storage.ledger_past import earlier_states

        return earlier_states(self.database, since)

    def save(self, finding: Finding) -> None:
        """Save one finding; what did not change is not written."""
        self.save_all([finding])

    def save_all(self, findings: Iterable[Finding]) -> None:
        """Save many findings at once; what did not change is not written."""
        findings = list(findings)
        self._table.save({finding.id: _row(finding) for finding in findings})
        self._departments.replace({finding.id: _departments(finding) for finding in findings})
        self._people.replace({finding.id: _people(finding) for finding in findings})

    def delete(self, finding_id: FindingId) -> None:
        """Take a finding off the ledger; its measures and progress stay with it.

        Raises:
            NotFound: there is no such finding.

        """
        self._table.delete(finding_id)

    def _read(self, rows: list[dict[str, Any]], condition: str, value: str) -> list[Finding]:
        departments = self._departments.of(condition, value)
        people = self._people.of(condition, value)
        return [
            finding_of(row, departments.get(row["uid"], []), people.get(row["uid"], []))
            for row in rows
        ]


def _row(finding: Finding) -> Row:
    return (
        *(getattr(finding, name) for name in _TEXTS),
        finding.round_id,
        finding.theme_id,
        finding.heading_id,
        finding.position,
        finding.source.value,
        *(int(timing in finding.timings) for timing in _TIMINGS),
        finding.declared_result.value if finding.declared_result else None,
        day_text(finding.due_on),
        day_text(finding.completed_on),
        pairs_text(finding.extras),
    )


def _departments(finding: Finding) -> list[Row]:
    return [
        *((_RESPONSIBLE, key) for key in finding.responsible_departments),
        *((_SUPPORTING, key) for key in finding.supporting_departments),
    ]


def _people(finding: Finding) -> list[Row]:
    return [
        *((_LEAD_OFFICIAL, key) for key in finding.lead_officials),
        *((_OWNER, key) for key in finding.owners),
    ]


def finding_of(row: dict[str, Any], departments: Sequence[Row], people: Sequence[Row]) -> Finding:
    """Return the finding of a row, with its parties as (role, id) in their order."""
    result = row["declared_result"]
    return Finding(
        id=FindingId(row["uid"]),
        round_id=RoundId(row["round_uid"]),
        theme_id=ThemeId(row["theme_uid"]) if row["theme_uid"] else None,
        heading_id=HeadingId(row["heading_uid"]) if row["heading_uid"] else None,
        position=row["position"],
        source=FindingSource(row["source"]),
        timings=frozenset(key for key, column in _TIMINGS.items() if row[column]),
        declared_result=DeclaredResult(result) if result else None,
        due_on=day_of(row["due_on"]),
        completed_on=day_of(row["completed_on"]),
        responsible_departments=tuple(map(DepartmentId, _of(departments, _RESPONSIBLE))),
        supporting_departments=tuple(map(DepartmentId, _of(departments, _SUPPORTING))),
        lead_officials=tuple(map(PersonId, _of(people, _LEAD_OFFICIAL))),
        owners=tuple(map(PersonId, _of(people, _OWNER))),
        extras=pairs_of(row["extras"]),
        **{name: row[name] for name in _TEXTS},
    )


def _of(links: Sequence[Row], role: str) -> list[str]:
    return [str(key) for its_role, key in links if its_role == role]
