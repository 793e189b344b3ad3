"""Holding a ledger file against other copies of the program, beyond SQLite's own lock.

On POSIX systems a process loses all its ``fcntl`` locks on a file, SQLite's among them, as soon as
any part of it opens and closes that file once more (sqlite.org/howtocorrupt.html §2.2). A file
dialog that looks into the files it lists does just that. An ``flock`` belongs to the open file
itself and outlives such visits; and since outside tools may then write between our own writes,
SQLite's change counter is compared before each of them. Windows' locks have neither weakness.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from rectify_desktop.storage.faults import busy_problem

if TYPE_CHECKING:
    from pathlib import Path

# The header as far as SQLite rewrites it with each transaction: sizes, counters, versions.
_HEADER_BYTES = 100


class FileHold:
    """One held file; let go of it after SQLite has closed, never before."""

    def __init__(self, handle: int | None, path: Path | None = None) -> None:
        self._handle = handle
        self._path = path
        self._header: bytes | None = None

    @classmethod
    def take(cls, path: Path, mode: str) -> FileHold:
        """Hold ``path`` for a connection of ``mode``: readers share it, a writer has it alone.

        Raises:
            DatabaseBusy: another copy of the program holds the file.

        """
        if os.name != "posix":
            return cls(None)
        import fcntl

        flags = os.O_RDONLY | os.O_CLOEXEC | (os.O_CREAT if mode == "rwc" else 0)
        try:
            handle = os.open(path, flags, 0o644)
        except OSError:
            # SQLite is about to meet the same fault and has the sentence for it.
            return cls(None)
        kind = fcntl.LOCK_SH if mode == "ro" else fcntl.LOCK_EX
        try:
            fcntl.flock(handle, kind | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(handle)
            raise busy_problem(path) from error
        except OSError:
            # Some network file systems know no flock; SQLite's own lock has to do there.
            os.close(handle)
            return cls(None)
        return cls(handle, path)

    def remember(self) -> None:
        """Note the state of the file after a write of our own."""
        self._header = self._read()

    @property
    def was_changed_elsewhere(self) -> bool:
        """Whether anyone else wrote to the file since our last write."""
        return self._header is not None and self._read() != self._header

    @property
    def was_taken_away(self) -> bool:
        """Whether the name leads to no file any more, or to another one.

        What is open goes on taking writes: those into a deleted file end with the program. SQLite
        looks only when it opens its journal, which stays open here. Windows lets nobody do that.
        """
        if self._handle is None or self._path is None:
            return False
        try:
            return not os.path.samestat(os.fstat(self._handle), self._path.stat())
        except OSError:
            return True

    def release(self) -> None:
        """Let the file go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
            self._header = None

    def _read(self) -> bytes | None:
        return None if self._handle is None else os.pread(self._handle, _HEADER_BYTES, 0)
