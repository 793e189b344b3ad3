"""Searching the ledger on a desk: texts are gathered while the window has nothing else to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rectify_desktop.services.search.search_ledger import LedgerSearch, SearchHits, typed_words
from rectify_desktop.ui.background.sliced_work import SlicedWork

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Desk


class LedgerSearching(QObject):
    """Made by the first search; ``gathered`` tells that more may be found now."""

    gathered = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = LedgerSearch(desk.workspace, lambda: desk.ledger)
        self._work = SlicedWork(self)
        desk.signals.changed.connect(self._search.follow)

    def prepare(self) -> None:
        """Begin to gather what has to be read."""
        if self._search.needs_gathering and not self._work.is_running:
            self._work.run(self._search.gather(), lambda _: self.gathered.emit())

    def stop(self) -> None:
        """Read nothing any more; the ledger is about to be closed."""
        self._work.stop()

    def find(self, typed: str, most: int) -> SearchHits:
        """Return what was found of what was typed, at most so many of each kind.

        Raises:
            FileProblem: the office's own list of department names cannot be read.

        """
        words = typed_words(typed)
        self.prepare()
        return self._search.find(words, most=most)
