"""Taking an operation back: its changes are read backwards and written as a new operation.

Each row must still be as the operation left it, revision and stamp aside; foreign keys are
deferred, for rows come back in an order that passes through broken references.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rectify_desktop.errors import StaleChange
from rectify_desktop.storage.tables import AMONG, listed
from rectify_desktop.storage.triggers import LOGGED_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rectify_desktop.storage.connection import LedgerConnection
    from rectify_desktop.storage.tables import Row

Image = dict[str, Any]

# What a row is called by, where a sentence has to name it.
_NAMING = ("title", "name", "text", "matter", "subject", "number", "role", "reason")
# Who wrote a row last, and how often it was written, is not what undo restores.
_STAMP = ("rev", "updated_at", "updated_by")


@dataclass(frozen=True, slots=True)
class _Change:
    """One row's change: None stands for a row that was not there."""

    table: str
    uid: str
    before: Image | None
    after: Image | None

    @property
    def group(self) -> tuple[str, bool, bool]:
        """What can be written with one statement."""
        return self.table, self.before is None, self.after is None


def revert(database: LedgerConnection, operation_seq: int) -> None:
    """Write the before-images of an operation inside the open one.

    Raises:
        StaleChange: a row is not as the operation left it; nothing may be kept then.

    """
    database.execute("PRAGMA defer_foreign_keys = ON")
    for run in _runs(_backwards(database, operation_seq)):
        held = _held(database, run)
        _must_be_unchanged(run, held)
        _write(database, run, held)


def _backwards(database: LedgerConnection, operation_seq: int) -> Iterator[_Change]:
    changes = database.tuples(
        "SELECT table_name, row_uid, before, after FROM change WHERE operation_seq = ? "
        "ORDER BY seq DESC",
        operation_seq,
    )
    for table, uid, before, after in changes:
        if table not in LOGGED_TABLES:
            raise StaleChange("这一步由较新版本的程序写入，不能撤销或重做。")
        yield _Change(
            table, uid, json.loads(before) if before else None, json.loads(after) if after else None
        )


def _runs(changes: Iterable[_Change]) -> Iterator[list[_Change]]:
    """Cut the changes into runs of one table and kind in which no row comes twice."""
    run: list[_Change] = []
    seen: set[str] = set()
    for change in changes:
        if run and (change.group != run[0].group or change.uid in seen):
            yield run
            run, seen = [], set()
        run.append(change)
        seen.add(change.uid)
    if run:
        yield run


def _held(database: LedgerConnection, run: Sequence[_Change]) -> dict[str, Image]:
    rows = database.rows(
        f"SELECT * FROM {run[0].table} WHERE uid {AMONG}", listed([change.uid for change in run])
    )
    return {row["uid"]: row for row in rows}


def _must_be_unchanged(run: Sequence[_Change], held: dict[str, Image]) -> None:
    for change in run:
        row, left = held.get(change.uid), change.after
        # Nearly every row is the very image; only the others are compared value by value.
        same = row == left or (
            row is not None
            and left is not None
            and all(row.get(name) == value for name, value in left.items() if name not in _STAMP)
        )
        if not same:
            title = next((v for v in _names(row) + _names(left) if v), change.uid)
            raise StaleChange(f"“{title}”后来又有改动，不能越过它撤销或重做。")


def _names(image: Image | None) -> list[str]:
    return [str(image.get(key) or "") for key in _NAMING] if image else []


def _write(database: LedgerConnection, run: Sequence[_Change], held: dict[str, Image]) -> None:
    if run[0].before is None:
        database.execute_many(
            f"DELETE FROM {run[0].table} WHERE uid = ?", [(change.uid,) for change in run]
        )
    elif held:
        _update(database, run, held)
    else:
        _insert(database, run)


def _update(database: LedgerConnection, run: Sequence[_Change], held: dict[str, Image]) -> None:
    """Write what differs: naming a column has SQLite check and index it, new value or not."""
    by_columns: defaultdict[tuple[str, ...], list[Row]] = defaultdict(list)
    for change in run:
        row, before = held[change.uid], change.before or {}
        columns = tuple(
            name for name, value in before.items() if row.get(name) != value and name not in _STAMP
        )
        values = (before[name] for name in columns)
        revision = max(row["rev"], before["rev"]) + 1
        by_columns[columns].append((*values, revision, *_signed(database), change.uid))
    for columns, rows in by_columns.items():
        assignments = ", ".join(f"{name} = ?" for name in (*columns, *_STAMP))
        database.execute_many(f"UPDATE {run[0].table} SET {assignments} WHERE uid = ?", rows)


def _insert(database: LedgerConnection, run: Sequence[_Change]) -> None:
    images = [change.before for change in run if change.before is not None]
    columns = [name for name in images[0] if name not in _STAMP]
    marks = ", ".join("?" * (len(columns) + len(_STAMP)))
    database.execute_many(
        f"INSERT INTO {run[0].table} ({', '.join((*columns, *_STAMP))}) VALUES ({marks})",
        [
            (*(image[name] for name in columns), image["rev"] + 1, *_signed(database))
            for image in images
        ],
    )


def _signed(database: LedgerConnection) -> tuple[str, str]:
    return database.open_stamp.at, database.open_stamp.actor
