"""The search field: hits drop down as somebody types, the list behind follows after a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QInputMethodEvent, QKeyEvent

    from rectify_desktop.domain.searched_texts import SearchedText
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.search.ledger_searching import LedgerSearching
    from rectify_desktop.ui.search.search_drop_down import SearchDropDown

_MOST_SHOWN = 5
_PAGE = 5
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """Emits ``hit_chosen`` with the text to go to; what an input method composes is its own."""

    hit_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._searching: LedgerSearching | None = None
        self._drop_down: SearchDropDown | None = None
        self._is_composing = False
        self.textEdited.connect(self._on_edited)

    def work_on(self, desk: Desk) -> None:
        """Search the ledger of a desk."""
        self._desk = desk

    def close_hits(self) -> None:
        """Take the drop-down away."""
        if self._drop_down is not None:
            self._drop_down.hide()
        self.setAccessibleDescription("")

    def stop(self) -> None:
        """Read nothing any more; the ledger is about to be closed."""
        self.close_hits()
        if self._searching is not None:
            self._searching.stop()
        self._desk = None

    # What comes in

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._is_composing:
            # Esc and the like belong to what is being composed, not to the verbs of the window.
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_composing:
            return
        if self._take_key(event):
            event.accept()
            return
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        searching = self._searching_here()
        if searching is not None:
            searching.prepare()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_hits()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_hits()

    def _take_key(self, event: QKeyEvent) -> bool:
        """Let keys walk through the hits; Enter goes to the one chosen."""
        key = Qt.Key(event.key())
        if key in _STEPS and self.text().strip():
            if self._drop_down is None or self._drop_down.isHidden():
                self._show_hits()
            self._walk(_STEPS[key])
            return True
        is_shown = self._drop_down is not None and not self._drop_down.isHidden()
        if key in _ENTER and is_shown and self._drop_down is not None:
            chosen = self._drop_down.current
            self.close_hits()
            if chosen is not None:
                self.hit_chosen.emit(chosen)
                return True
        return False

    def _walk(self, step: int) -> None:
        if self._drop_down is not None:
            self._drop_down.walk(step)
            # The caret stays in the field, so this is where a screen reader listens.
            self.setAccessibleDescription(self._drop_down.current_words)

    # Searching

    def _on_edited(self) -> None:
        if self.text().strip():
            self._show_hits()
        else:
            self.close_hits()

    def _show_hits(self) -> None:
        searching = self._searching_here()
        if searching is None or self._desk is None:
            return
        try:
            hits = searching.find(self.text(), _MOST_SHOWN)
        except RectifyError as error:
            self._desk.show_error(error)
            return
        if self._drop_down is None:
            from rectify_desktop.ui.search.search_drop_down import SearchDropDown

            self._drop_down = SearchDropDown(self.window())
            self._drop_down.chosen.connect(self._on_chosen)
            self.destroyed.connect(self._drop_down.deleteLater)
        self._drop_down.show_hits(hits, self)

    def _on_chosen(self, text: SearchedText) -> None:
        self.close_hits()
        self.hit_chosen.emit(text)

    def _on_gathered(self) -> None:
        """Search again where somebody is still looking and has not chosen yet."""
        is_open = self._drop_down is not None and not self._drop_down.isHidden()
        if is_open and self._drop_down is not None and self._drop_down.current is None:
            self._show_hits()

    def _searching_here(self) -> LedgerSearching | None:
        if self._searching is None and self._desk is not None:
            from rectify_desktop.ui.search.ledger_searching import LedgerSearching

            self._searching = LedgerSearching(self._desk, self)
            self._searching.gathered.connect(self._on_gathered)
        return self._searching
