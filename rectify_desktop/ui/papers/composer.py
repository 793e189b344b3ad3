"""Keeps one paper composed while the ledger moves and the clerk types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.background.latest_work import LatestWork
from rectify_desktop.ui.papers.composing import PaperOptions, paper_maker

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.papers.catalogue import PaperKey
    from rectify_desktop.ui.papers.made_paper import MadePaper

_PAUSE_MS = 200


class PaperComposer(QObject):
    """Composes the chosen paper anew whenever asked; ``made`` and ``refused`` tell what came."""

    made = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.options = PaperOptions()
        self._key: PaperKey | None = None
        self._paper: MadePaper | None = None
        self._then: Callable[[MadePaper], None] | None = None
        self._work = LatestWork(self)
        self._work.done.connect(self._on_done)
        self._work.failed.connect(self._on_failed)
        self._work.broken.connect(self._on_broken)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.compose)

    @property
    def key(self) -> PaperKey | None:
        """The paper that is chosen."""
        return self._key

    @property
    def paper(self) -> MadePaper | None:
        """The paper as it was composed last; None while there is none of the chosen one."""
        return self._paper

    @property
    def is_fresh(self) -> bool:
        """Whether the paper says what the ledger says now."""
        waits = self._pause.isActive() or self._work.is_running
        return self._paper is not None and not waits

    def choose(self, key: PaperKey | None) -> None:
        """Go over to another paper; with None to no paper at all."""
        self._key, self._paper, self._then = key, None, None
        self.compose()

    def rest(self) -> None:
        """Compose nothing until asked again."""
        self._pause.stop()
        self._work.forget()
        self._then = None

    def when_fresh(self, then: Callable[[MadePaper], None]) -> None:
        """Call back with the paper as soon as it says what the ledger says now."""
        if self.is_fresh and self._paper is not None:
            then(self._paper)
            return
        self._then = then
        if self._pause.isActive():
            self.compose()

    def compose_soon(self) -> None:
        """Compose again as soon as the clerk pauses."""
        self._pause.start()

    def compose(self) -> None:
        """Compose now."""
        self._pause.stop()
        if self._key is None:
            self._work.forget()
            return
        try:
            self._work.run(paper_maker(self._desk, self._key, self.options))
        except RectifyError as error:
            self._work.forget()
            self._on_failed(error)

    def _on_done(self, paper: MadePaper) -> None:
        self._paper = paper
        self.made.emit(paper)
        then, self._then = self._then, None
        if then is not None:
            then(paper)

    def _on_failed(self, error: RectifyError) -> None:
        self._paper = self._then = None
        self.refused.emit(str(error))

    def _on_broken(self) -> None:
        self._paper = self._then = None
        self.refused.emit(self.tr("排版时程序出错，这份文书没有排出来。"))
