"""What happens to a file that is dropped on the window: a ledger opens, a paper is read in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QTimer

from rectify_desktop.overrides import override
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.ledger.ledger_files import LEDGER_SUFFIX

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent

    from rectify_desktop.ui.ledger.ledger_verbs import LedgerVerbs
    from rectify_desktop.ui.main_window import MainWindow

_DROPS = (QEvent.Type.DragEnter, QEvent.Type.Drop)


class DroppedFiles(QObject):
    """Takes one file where no page does; evidence goes to the page or the finding below it."""

    def __init__(self, window: MainWindow, verbs: LedgerVerbs) -> None:
        super().__init__(window)
        self._window = window
        self._verbs = verbs
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DROPS:
            return False
        drop = cast("QDropEvent", event)
        path = self._wanted(drop)
        if path is None:
            return False
        drop.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            # The program the file comes from waits until the drop is done.
            QTimer.singleShot(0, self, lambda: self._take(path))
        return True

    def _wanted(self, drop: QDropEvent) -> Path | None:
        """Return the file that is held over the window, if it can be used now."""
        from rectify_desktop.services.intake.import_source import READABLE_SUFFIXES
        from rectify_desktop.ui.intake.source_step import dropped_file

        path = Path(dropped_file(drop.mimeData()))
        suffix = path.suffix.lower()
        if self._window.tasks.is_busy or not path.is_file():
            return None
        if suffix == LEDGER_SUFFIX:
            return path
        may_import = self._window.desk is None or (
            self._window.actions_by_key[ActionKey.IMPORT].isEnabled()
        )
        return path if may_import and suffix in READABLE_SUFFIXES else None

    def _take(self, path: Path) -> None:
        self._window.activateWindow()
        if path.suffix.lower() == LEDGER_SUFFIX:
            self._verbs.open_path(path)
        elif self._window.desk is not None or self._verbs.create():
            assert self._window.pages is not None
            self._window.pages.import_file(path)
