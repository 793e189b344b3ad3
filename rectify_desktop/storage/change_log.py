"""The change log: audit trail, source of undo and redo, and proof against quiet editing in one.

Triggers write the images of every changed row (``triggers.py``); this module opens operations
around them and chains every entry to the one before by SHA-256 before COMMIT. Anyone who owns the
file can recompute the chain: later editing is noticed if an older backup or print holds a head.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from rectify_desktop.domain.changes import Changes
from rectify_desktop.domain.ids import FindingId, new_id
from rectify_desktop.errors import DatabaseDamaged, StaleChange
from rectify_desktop.storage.connection import Stamp
from rectify_desktop.storage.faults import ledger_name
from rectify_desktop.storage.steps import Deed, Kind, Steps
from rectify_desktop.storage.tables import storable_text
from rectify_desktop.storage.triggers import LOGGED_TABLES

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from rectify_desktop.domain.operation_record import OperationRecord
    from rectify_desktop.storage.connection import LedgerConnection

_OPERATION_FIELDS = "seq, uid, name, actor, at, reason, source_file, desk, kind, undoes"
_CHANGE_FIELDS = "seq, operation_seq, table_name, row_uid, kind, before, after"

# Undo reaches back 100 steps (storage.md §3); the window leaves room for those undone meanwhile.
_WINDOW = 1000
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(slots=True)
class Operation:
    """An operation while it is open; ``changes`` is filled once it is durable."""

    seq: int
    deed: Deed
    changes: Changes


class ChangeLog:
    """The log of one open ledger; ``desk`` names the computer."""

    def __init__(self, database: LedgerConnection, *, actor: str, desk: str) -> None:
        self._database = database
        self.actor = actor
        self._desk = desk
        self._open: Operation | None = None
        self._steps = self._read_steps()
        self.head = chain_head(database)

    @property
    def is_open(self) -> bool:
        """Whether an operation is open."""
        return self._open is not None

    @property
    def undo_name(self) -> str | None:
        """The name of the operation that undo would take back."""
        return self._steps.to_undo.name if self._steps.to_undo else None

    @property
    def redo_name(self) -> str | None:
        """The name of the operation that redo would bring back."""
        return self._steps.to_redo.name if self._steps.to_redo else None

    @property
    def names_to_undo(self) -> list[str]:
        """The names of all steps that can be taken back, the latest first."""
        return self._steps.names_to_undo

    @property
    def names_to_redo(self) -> list[str]:
        """The names of all steps that can be brought back, the next one first."""
        return self._steps.names_to_redo

    @contextmanager
    def operation(
        self, name: str, *, reason: str = "", source_file: str = "", kind: Kind = Kind.DO
    ) -> Generator[Operation]:
        """Run one transaction as one entry and one undo step; without changes it leaves none."""
        deed = Deed(new_id(), name, kind)
        with self._run(deed, name, reason, source_file) as opened:
            yield opened

    def note(self, name: str, reason: str = "") -> None:
        """Enter an event that changed no row, such as a restored backup."""
        with self._run(Deed(new_id(), name, Kind.NOTE), name, reason, ""):
            pass

    def undo(self) -> Changes | None:
        """Take back the latest step; None if there is none.

        Raises:
            StaleChange: a row is no longer as that step left it.

        """
        return self._reverse(self._steps.to_undo, Kind.UNDO, "撤销")

    def redo(self) -> Changes | None:
        """Bring back the step undone last; None if there is none.

        Raises:
            StaleChange: a row is no longer as the undoing left it.

        """
        return self._reverse(self._steps.to_redo, Kind.REDO, "重做")

    def records(self, limit: int) -> list[OperationRecord]:
        """Return the latest operations, newest first."""
        from rectify_desktop.domain.operation_record import OperationRecord

        rows = self._database.rows(
            f"SELECT {_OPERATION_FIELDS} FROM operation ORDER BY seq DESC LIMIT ?", limit
        )
        return [
            OperationRecord(
                uid=row["uid"],
                name=row["name"],
                actor=row["actor"],
                at=datetime.fromisoformat(row["at"]).astimezone(),
                reason=row["reason"],
                source_file=row["source_file"],
                undoes=row["undoes"] or "",
            )
            for row in rows
        ]

    def verify_chain(self) -> int:
        """Check every entry against the chain and return how many there are.

        Raises:
            DatabaseDamaged: an entry was edited, taken out or put in; it names the first one.

        """
        count, previous = 0, ""
        for entry in _entries(self._database):
            count += 1
            *fields, kept = entry.fields
            previous = _chained(previous, entry.table, fields)
            if kept != previous:
                path = self._database.path
                raise DatabaseDamaged(
                    f"{ledger_name(path)}的操作记录第{count}条与校验链不符，"
                    "可能被其他程序改动过。请与备份核对。",
                    path,
                )
        return count

    @contextmanager
    def _run(self, deed: Deed, title: str, reason: str, source_file: str) -> Generator[Operation]:
        if self._open is not None:
            msg = "an operation is already open"
            raise RuntimeError(msg)
        database = self._database
        stamp = Stamp(datetime.now(UTC).isoformat(timespec="milliseconds"), self.actor)
        database.begin()
        try:
            seq = self._enter(deed, stamp, title, reason, source_file)
            opened = self._open = Operation(seq, deed, Changes(title))
            database.stamp = stamp
            yield opened
            self._finish(opened)
        except BaseException:
            database.roll_back()
            raise
        finally:
            self._open = database.stamp = None

    def _finish(self, opened: Operation) -> None:
        database = self._database
        database.must_be_in_transaction()
        changed = database.value("SELECT 1 FROM change WHERE operation_seq = ?", opened.seq)
        if not changed and opened.deed.kind is not Kind.NOTE:
            database.roll_back()
            return
        opened.changes = self._changes(opened)
        head = self._chain(opened.seq)
        database.execute("UPDATE open_operation SET operation_seq = NULL")
        database.end()
        self.head = head
        self._steps.add(opened.deed)

    def _enter(self, deed: Deed, stamp: Stamp, title: str, reason: str, source_file: str) -> int:
        database = self._database
        database.execute(
            "INSERT INTO operation (uid, name, actor, at, reason, source_file, desk, kind, "
            "undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            deed.uid, storable_text(title), stamp.actor, stamp.at, storable_text(reason),
            storable_text(source_file), self._desk, deed.kind.value, deed.undoes,
        )  # fmt: skip
        seq: int = database.value("SELECT seq FROM operation WHERE uid = ?", deed.uid)
        database.execute("UPDATE open_operation SET operation_seq = ?", seq)
        return seq

    def _reverse(self, target: Deed | None, kind: Kind, verb: str) -> Changes | None:
        if target is None:
            return None
        # Loaded by the first step that is taken back, not with the ledger.
        from rectify_desktop.storage.reversal import revert

        deed = Deed(new_id(), target.name, kind, target.uid)
        find = "SELECT seq FROM operation WHERE uid = ?"
        try:
            with self._run(deed, f"{verb}：{target.name}", "", "") as opened:
                revert(self._database, self._database.value(find, target.uid))
        except sqlite3.IntegrityError as error:
            # A row written past the log still refers to what would go, or takes its place.
            raise StaleChange(f"“{target.name}”涉及的内容后来又有改动，不能{verb}。") from error
        return opened.changes

    def _changes(self, opened: Operation) -> Changes:
        """Derive what moved from the log: rows that belong to a finding name it."""
        tables = self._database.tuples(
            "SELECT DISTINCT table_name FROM change WHERE operation_seq = ?", opened.seq
        )
        findings = self._database.tuples(
            "SELECT row_uid FROM change WHERE operation_seq = ?1 AND table_name = 'finding' "
            "UNION SELECT json_extract(before, '$.finding_uid') FROM change "
            "WHERE operation_seq = ?1 AND table_name <> 'finding' "
            "UNION SELECT json_extract(after, '$.finding_uid') FROM change "
            "WHERE operation_seq = ?1 AND table_name <> 'finding'",
            opened.seq,
        )
        return Changes(
            opened.changes.operation,
            frozenset(LOGGED_TABLES[name] for (name,) in tables),
            frozenset(FindingId(uid) for (uid,) in findings if uid is not None),
        )

    def _chain(self, seq: int) -> str:
        """Give every entry of the open operation its hash and return the last one."""
        database, hashed = self._database, self.head
        hashes: dict[str, list[tuple[str, int]]] = {"operation": [], "change": []}
        for entry in _entries(database, seq):
            hashed = _chained(hashed, entry.table, list(entry.fields[:-1]))
            hashes[entry.table].append((hashed, entry.fields[0]))
        for table, rows in hashes.items():
            database.execute_many(f"UPDATE {table} SET hash = ? WHERE seq = ?", rows)
        return hashed

    def _read_steps(self) -> Steps:
        rows = self._database.tuples(
            "SELECT uid, name, kind, undoes FROM operation ORDER BY seq DESC LIMIT ?", _WINDOW
        )
        steps = Steps()
        for uid, name, kind, undoes in reversed(rows):
            steps.add(Deed(uid, name, Kind(kind), undoes))
        return steps


def chain_head(database: LedgerConnection) -> str:
    """Return the last hash of the chain; empty if nothing was ever logged."""
    seq = database.value("SELECT max(seq) FROM operation")
    last_change = database.value(
        "SELECT hash FROM change WHERE operation_seq = ? ORDER BY seq DESC LIMIT 1", seq
    )
    own = database.value("SELECT hash FROM operation WHERE seq = ?", seq)
    return last_change or own or ""


class _Entry(NamedTuple):
    """One row of the chain; its last field is the hash as stored."""

    table: str
    fields: tuple[Any, ...]


def _entries(database: LedgerConnection, seq: int | None = None) -> Iterator[_Entry]:
    """Go through the log in the order of the chain: an operation, then its changes.

    Changes without their operation come at the end, where no hash can fit them.
    """
    only = "" if seq is None else "WHERE {} = ?"
    values = () if seq is None else (seq,)
    operations = database.tuples(
        f"SELECT {_OPERATION_FIELDS}, hash FROM operation {only.format('seq')} ORDER BY seq",
        *values,
    )
    changes = groupby(
        database.stream(
            f"SELECT {_CHANGE_FIELDS}, hash FROM change {only.format('operation_seq')} "
            f"ORDER BY operation_seq, seq",
            *values,
        ),
        key=itemgetter(1),
    )
    group = next(changes, None)
    for operation in operations:
        yield _Entry("operation", operation)
        if group is not None and group[0] == operation[0]:
            yield from (_Entry("change", row) for row in group[1])
            group = next(changes, None)
    while group is not None:
        yield from (_Entry("change", row) for row in group[1])
        group = next(changes, None)


def _chained(previous: str, table: str, fields: list[Any]) -> str:
    # OpenSSL comes with it: a window that is only looked at does without its 4 MB.
    import hashlib

    entry = _ENCODER.encode([previous, table, *fields])
    return hashlib.sha256(entry.encode()).hexdigest()
