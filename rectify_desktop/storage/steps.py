"""Which operation undo takes back next, and which one redo brings back: read from the log alone."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

# Undo reaches back so many steps (storage.md §3).
UNDO_STEPS = 100


class Kind(StrEnum):
    """What an entry of the log is to undo: SETUP and NOTE can never be taken back."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    SETUP = "setup"
    NOTE = "note"


class Deed(NamedTuple):
    """One entry of the log as undo sees it; ``undoes`` is the entry it took back."""

    uid: str
    name: str
    kind: Kind
    undoes: str | None = None


class Steps:
    """The two stacks; a redone step is undone by taking back the redo, and so on."""

    def __init__(self) -> None:
        self._done: list[Deed] = []
        self._undone: list[Deed] = []

    @property
    def to_undo(self) -> Deed | None:
        """The entry that undo takes back next."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Deed | None:
        """The undoing that redo takes back next."""
        return self._undone[-1] if self._undone else None

    @property
    def names_to_undo(self) -> list[str]:
        """The names of what undo takes back, the next one first."""
        return [deed.name for deed in reversed(self._done)]

    @property
    def names_to_redo(self) -> list[str]:
        """The names of what redo brings back, the next one first."""
        return [deed.name for deed in reversed(self._undone)]

    def add(self, deed: Deed) -> None:
        """Follow an entry of the log, in its order."""
        match deed.kind:
            case Kind.DO:
                self._done.append(deed)
                self._undone.clear()
            case Kind.UNDO:
                taken = self._done.pop() if self._done else deed
                self._undone.append(deed._replace(name=taken.name))
            case Kind.REDO:
                taken = self._undone.pop() if self._undone else deed
                self._done.append(deed._replace(name=taken.name))
            case Kind.SETUP | Kind.NOTE:
                return
        del self._done[:-UNDO_STEPS]
