"""Keeps what is being typed, every second, so that a crash or a power cut costs no words."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from rectify_desktop.services.ledger.keep_unsaved import UnsavedText, keep_unsaved, unsaved_of

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.ledger_pages import LedgerPages
    from rectify_desktop.ui.unsaved.fields import TextField

_EVERY_MS = 1000


def watch_typing(desk: Desk, pages: LedgerPages) -> UnsavedWatch | None:
    """Keep what is typed on a desk from now on, and offer what the last run left unsaved."""
    if desk.workspace.path is None:
        return None
    watch = UnsavedWatch(desk.workspace.path, desk)
    if watch.offered:
        from rectify_desktop.ui.unsaved.restoring import offer_unsaved

        offer_unsaved(desk, pages, watch)
    return watch


class UnsavedWatch(QObject):
    """Looks at the field that is written in; ``offered`` is what the last run left unsaved."""

    def __init__(self, ledger: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._ledger = ledger
        self._kept: tuple[UnsavedText, ...] = unsaved_of(ledger)
        self.offered = self._kept
        self._before: dict[TextField, str] = {}
        self._field: QWidget | None = None
        self._tick = QTimer(self, interval=_EVERY_MS)
        self._tick.timeout.connect(self.keep)
        self._tick.start()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        self._application.focusChanged.connect(self._on_focus)

    def keep(self) -> None:
        """Keep what is typed now and not saved yet."""
        texts = (*self.offered, *self._typed())
        if texts == self._kept:
            return
        # A full disk must not stop anybody from typing on.
        with suppress(OSError):
            keep_unsaved(self._ledger, texts)
            self._kept = texts

    def settle(self) -> None:
        """Forget what was offered: it was taken back, or is not wanted."""
        self.offered = ()
        self.keep()

    def stop(self) -> None:
        """End, with everything saved; what was offered and not answered stays kept."""
        self._tick.stop()
        self._application.focusChanged.disconnect(self._on_focus)
        self._field, self._before = None, {}
        self.keep()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit):
            # A menu or another program takes the caret for a while; the words are still there.
            if new is not None:
                self._field, self._before = None, {}
            return
        from rectify_desktop.ui.unsaved.fields import fields_of, is_text_field, text_in

        window = new.window()
        if new is self._field or (new in self._before and isinstance(window, QDialog)):
            self._field = new
            return
        self._field, self._before = None, {}
        if not is_text_field(new) or _is_of_qt(window):
            return
        self._field = new
        fields = fields_of(window) if isinstance(window, QDialog) else [new]
        self._before = {field: text_in(field) for field in fields}

    def _typed(self) -> list[UnsavedText]:
        if self._field is None:
            return []
        from rectify_desktop.ui.unsaved.fields import holds_unsaved, unsaved_text

        return [
            unsaved_text(field)
            for field, before in self._before.items()
            # The editor of a cell goes away with its cell.
            if isValid(field) and holds_unsaved(field, before)
        ]


def _is_of_qt(window: QWidget) -> bool:
    """Whether Qt made a dialog itself: it asks for a file or a printer, never for the ledger.

    What Python sees of its fields ends with the last look at them, in the middle of a look.
    """
    return isinstance(window, QDialog) and type(window).__module__.startswith("PySide6.")
