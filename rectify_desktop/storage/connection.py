"""One open ledger file: a single SQLite connection, used in one thread, that speaks our errors.

Repositories read and write through plain sqlite3, whose ``executemany`` is several times faster
than row helpers (storage.md §1.3); sqlite-utils upgrades the schema and is loaded only for that.
Nothing here commits by itself: writes happen inside an operation of the change log.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from rectify_desktop.errors import LedgerProblem
from rectify_desktop.storage.faults import ledger_name, told_plainly
from rectify_desktop.storage.file_hold import FileHold

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from pathlib import Path

Value = str | int | None

# A second copy of the program must be told at once, not after SQLite's five seconds.
_BUSY_SECONDS = 0.3

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA recursive_triggers = ON",
    # Sorting must not leave names in temporary files.
    "PRAGMA temp_store = MEMORY",
)
_WRITING_PRAGMAS = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = FULL",
    # An import of thousands of findings in one transaction stays in memory until it is committed.
    "PRAGMA cache_size = -65536",
)


class Stamp(NamedTuple):
    """Who writes, and when: what every row written in one operation carries."""

    at: str
    actor: str


class LedgerConnection:
    """An open ledger.

    ``stamp`` is set for as long as an operation is open; ``holds_journal`` once the file is ours
    to write, so that a foreign file is not touched when it is closed.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path | None, mode: str, hold: FileHold
    ) -> None:
        self.path = path
        self.is_read_only = mode == "ro"
        self.stamp: Stamp | None = None
        self.holds_journal = False
        self._connection = connection
        self._hold = hold

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open; SQLite may have ended it itself after a fault."""
        return self._connection.in_transaction

    @property
    def open_stamp(self) -> Stamp:
        """The stamp of the open operation; writing without one is a mistake in our code."""
        if self.stamp is None:
            msg = "the ledger is written outside an operation"
            raise RuntimeError(msg)
        return self.stamp

    def rows(self, sql: str, *values: Value) -> list[dict[str, Any]]:
        """Read rows as dictionaries."""
        with told_plainly(self.path):
            cursor = self._connection.execute(sql, values)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def tuples(self, sql: str, *values: Value) -> list[tuple[Any, ...]]:
        """Read rows as bare tuples, for hot loops."""
        with told_plainly(self.path):
            return self._connection.execute(sql, values).fetchall()

    def stream(self, sql: str, *values: Value) -> Iterator[tuple[Any, ...]]:
        """Read rows one by one, for what would not fit into memory."""
        with told_plainly(self.path):
            yield from self._connection.execute(sql, values)

    def value(self, sql: str, *values: Value) -> Any:
        """Read the first column of the first row, None if there is no row."""
        with told_plainly(self.path):
            row = self._connection.execute(sql, values).fetchone()
        return row[0] if row else None

    def execute(self, sql: str, *values: Value) -> int:
        """Run one statement and return how many rows it changed."""
        with told_plainly(self.path):
            return self._connection.execute(sql, values).rowcount

    def execute_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> int:
        """Run one statement for many rows and return how many rows it changed in all."""
        with told_plainly(self.path):
            return self._connection.executemany(sql, rows).rowcount

    def must_be_in_transaction(self) -> None:
        """Refuse to go on once SQLite itself has dropped the transaction, as on a full disk."""
        if not self.in_transaction:
            raise LedgerProblem(
                f"{ledger_name(self.path)}的本次改动未能写入，没有保存。", self.path
            )

    def begin(self) -> None:
        """Open a transaction that holds the right to write from its start.

        Raises:
            LedgerProblem: another program wrote to the file, or took it away; going on would damage
                it, or write where nobody finds it again.

        """
        if self._hold.was_taken_away:
            raise LedgerProblem(
                f"{ledger_name(self.path)}的文件在打开期间被移走、改名或删除了，本次改动没有保存。"
                "请把文件放回原处再继续；找不回来的，按Ctrl+B把打开着的内容存进备份，再从备份恢复。",
                self.path,
            )
        if self._hold.was_changed_elsewhere:
            raise LedgerProblem(
                f"{ledger_name(self.path)}打开期间被其他程序改动过，为免损坏，本次改动没有保存。"
                "请关闭台账再重新打开。",
                self.path,
            )
        self.execute("BEGIN IMMEDIATE")

    def end(self) -> None:
        """Make the transaction durable; on a fault nothing of it stays."""
        try:
            self.execute("COMMIT")
        except BaseException:
            self.roll_back()
            raise
        self._hold.remember()

    def roll_back(self) -> None:
        """Drop the transaction; SQLite may have dropped it already."""
        if self.in_transaction:
            self.execute("ROLLBACK")

    def upgrade(self, migrate: Callable[[sqlite3.Connection], None]) -> None:
        """Let the migrations change the schema, inside the open transaction."""
        self.must_be_in_transaction()
        with told_plainly(self.path):
            migrate(self._connection)

    @contextmanager
    def savepoint(self) -> Generator[None]:
        """Run a nested piece of work that is undone alone if it fails."""
        self.must_be_in_transaction()
        self.execute("SAVEPOINT nested")
        try:
            yield
        except BaseException:
            if self.in_transaction:
                self.execute("ROLLBACK TO nested")
                self.execute("RELEASE nested")
            raise
        self.execute("RELEASE nested")

    def close(self) -> None:
        """Close the file; its empty journal goes, so that the clerk's folder holds one file."""
        if self.holds_journal:
            self.holds_journal = False
            # A missing folder or a pulled-out stick must not stop the window from closing.
            with suppress(LedgerProblem):
                self.roll_back()
                self.tuples("PRAGMA journal_mode = DELETE")
        self._connection.close()
        self._hold.release()


def connect(path: Path | None, mode: str) -> LedgerConnection:
    """Connect to a file (``ro``, ``rw`` or ``rwc``), or to memory, with no pragma set yet.

    Raises:
        DatabaseBusy: another copy of the program holds the file.
        LedgerProblem: the file cannot be opened.

    """
    hold = FileHold.take(path, mode) if path is not None else FileHold(None)
    try:
        with told_plainly(path):
            raw = sqlite3.connect(
                ":memory:" if path is None else _uri(path, mode),
                uri=path is not None,
                timeout=_BUSY_SECONDS,
                isolation_level=None,
            )
            try:
                return LedgerConnection(raw, path, mode, hold)
            except BaseException:
                raw.close()
                raise
    except BaseException:
        hold.release()
        raise


def set_pragmas(connection: LedgerConnection) -> None:
    """Set what storage.md decides; a file that may be written takes its exclusive lock now."""
    writes_file = connection.path is not None and not connection.is_read_only
    for pragma in (*_PRAGMAS, *(_WRITING_PRAGMAS if writes_file else ())):
        connection.tuples(pragma)
    connection.holds_journal = writes_file


def _uri(path: Path, mode: str) -> str:
    """Return the path as SQLite reads it, drive letters and server shares included."""
    text = path.absolute().as_posix()
    rooted = text if text.startswith("/") else f"/{text}"
    # Just what sqlite.org/uri.html asks for; other characters stay as they are.
    quoted = rooted.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return f"file://{quoted}?mode={mode}"
