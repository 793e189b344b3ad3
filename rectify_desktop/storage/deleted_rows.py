"""The rows a clerk deleted: they stay in the file, marked, and can be brought back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from rectify_desktop.storage.tables import SavedTable

if TYPE_CHECKING:
    from collections.abc import Collection

    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.storage.connection import LedgerConnection

# Each kind with what a clerk knows it by, and the rows it stands under.
_KINDS = {
    "theme": ("title", "round_uid = ?1", "NULL", "NULL"),
    "heading": ("title", "round_uid = ?1", "theme_uid", "NULL"),
    "finding": ("trim(number || ' ' || title)", "round_uid = ?1", "theme_uid", "heading_uid"),
    "measure": (
        "text",
        "finding_uid IN (SELECT uid FROM finding WHERE round_uid = ?1)",
        "finding_uid",
        "NULL",
    ),
}


@dataclass(frozen=True, slots=True)
class DeletedRow:
    """One deleted row; ``above`` are the rows it stands under, deleted or not."""

    table: str
    uid: str
    words: str
    deleted_at: datetime
    deleted_by: str
    above: tuple[str, ...] = ()


def deleted_rows(database: LedgerConnection, round_id: RoundId) -> list[DeletedRow]:
    """Return what was deleted from a round, newest first."""
    found = [
        DeletedRow(
            table,
            uid,
            shown,
            datetime.fromisoformat(at).astimezone(),
            by,
            tuple(key for key in above if key),
        )
        for table, (words, condition, upper, nearer) in _KINDS.items()
        for uid, shown, at, by, *above in database.tuples(
            f"SELECT uid, {words}, deleted_at, updated_by, {upper}, {nearer} FROM {table} "
            f"WHERE deleted_at IS NOT NULL AND {condition}",
            round_id,
        )
    ]
    return sorted(found, key=lambda row: row.deleted_at, reverse=True)


def bring_back(database: LedgerConnection, rows: Collection[DeletedRow]) -> None:
    """Take the mark of deletion off rows; call inside an operation."""
    for table in _KINDS:
        uids = [row.uid for row in rows if row.table == table]
        SavedTable(database, table, (), "").bring_back(uids)
