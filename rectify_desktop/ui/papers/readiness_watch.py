"""Finds out behind the window how ready each paper is, one paper after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.background.latest_work import LatestWork
from rectify_desktop.ui.papers.catalogue import PaperKey
from rectify_desktop.ui.papers.composing import PaperOptions, paper_maker
from rectify_desktop.ui.papers.counted_words import counted_words
from rectify_desktop.ui.papers.readiness import readiness_of

if TYPE_CHECKING:
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.papers.made_paper import MadePaper

# Only what a paper says tells whether something is missing in it.
COMPOSED = (
    PaperKey.PUBLIC_NOTICE,
    PaperKey.INTERNAL_NOTICE,
    PaperKey.REPORT,
    PaperKey.LEADER_REPORT,
)
_PAUSE_MS = 600


class ReadinessWatch(QObject):
    """Emits ``known`` with words by paper as they become known."""

    known = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: list[PaperKey] = []
        self._work = LatestWork(self)
        self._work.done.connect(self._on_done)
        self._work.failed.connect(self._on_failed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._go_on)

    def look(self, shown: PaperKey | None) -> None:
        """Look again at every paper but the one on show, which is composed anyway."""
        self.known.emit(counted_words(self._desk))
        self._waiting = [key for key in COMPOSED if key is not shown]
        self._work.forget()
        self._pause.start()

    def rest(self) -> None:
        """Look at nothing for now."""
        self._pause.stop()
        self._work.forget()

    def resume(self) -> None:
        """Go on where the looking was left."""
        if self._waiting:
            self._pause.start()

    def _go_on(self) -> None:
        if self._waiting:
            try:
                self._work.run(paper_maker(self._desk, self._waiting[0], PaperOptions()))
            except RectifyError:
                self._on_failed()

    def _on_done(self, made: MadePaper) -> None:
        if self._waiting:
            self.known.emit({self._waiting.pop(0): readiness_of(made)})
        self._go_on()

    def _on_failed(self) -> None:
        """Leave a paper alone; choosing it says what is wrong."""
        del self._waiting[:1]
        self._pause.start()
