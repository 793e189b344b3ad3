"""What a finding was like after every operation that touched it: replayed from the change log."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from rectify_desktop.storage.findings import finding_of
from rectify_desktop.storage.parties import PartyRepository

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.storage.connection import LedgerConnection

Image = dict[str, Any]
_PARTS = ("finding_department", "finding_person")
# Word for word the expression of the index, or SQLite would read the whole log.
_FINDING = (
    "CASE table_name WHEN 'finding' THEN row_uid ELSE coalesce(json_extract(after, "
    "'$.finding_uid'), json_extract(before, '$.finding_uid')) END"
)
_CHANGES = (
    "SELECT operation.seq, name, actor, at, source_file, table_name, row_uid, before, after "
    "FROM change JOIN operation ON operation.seq = operation_seq "
    f"WHERE {_FINDING} = ? AND table_name IN "
    "('finding', 'finding_department', 'finding_person', 'measure') ORDER BY change.seq"
)


@dataclass(frozen=True, slots=True)
class MeasureChange:
    """A measure's words before and after an operation; None where it was not there."""

    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class FindingVersion:
    """What one operation made of a finding; None once it was deleted."""

    operation: str
    actor: str
    at: datetime
    source_file: str
    finding: Finding | None
    measures: tuple[MeasureChange, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingPast:
    """All versions of a finding, oldest first; ``names`` keep those of parties deleted since."""

    versions: tuple[FindingVersion, ...]
    names: Mapping[str, str]


def finding_past(database: LedgerConnection, finding_id: FindingId) -> FindingPast:
    """Return every version of a finding."""
    return FindingPast(
        tuple(_versions(database, finding_id)), PartyRepository(database).names_ever()
    )


def _versions(database: LedgerConnection, finding_id: FindingId) -> list[FindingVersion]:
    row: Image = {}
    parts: dict[str, dict[str, Image]] = {name: {} for name in _PARTS}
    versions: list[FindingVersion] = []
    for _, group in groupby(database.tuples(_CHANGES, finding_id), key=itemgetter(0)):
        changes = list(group)
        measures: list[MeasureChange] = []
        for *_, table, uid, before, after in changes:
            old, new = _image(before), _image(after)
            if table == "finding":
                row = new
            elif table == "measure":
                measures.append(MeasureChange(_words(old), _words(new)))
            elif new:
                parts[table][uid] = new
            else:
                parts[table].pop(uid, None)
        _, name, actor, at, source_file = changes[0][:5]
        versions.append(
            FindingVersion(
                name,
                actor,
                datetime.fromisoformat(at).astimezone(),
                source_file,
                _finding(row, parts),
                tuple(change for change in measures if change.before != change.after),
            )
        )
    return versions


def _image(text: str | None) -> Image:
    return json.loads(text) if text else {}


def _words(image: Image) -> str | None:
    return None if not image or image.get("deleted_at") else image["text"]


def _finding(row: Image, parts: Mapping[str, Mapping[str, Image]]) -> Finding | None:
    if not row or row["deleted_at"] is not None:
        return None
    departments = _ordered(parts["finding_department"], "department_uid")
    return finding_of(row, departments, _ordered(parts["finding_person"], "person_uid"))


def _ordered(rows: Mapping[str, Image], party: str) -> list[tuple[str, str]]:
    ordered = sorted(rows.values(), key=lambda row: row["position"])
    return [(row["role"], row[party]) for row in ordered]
