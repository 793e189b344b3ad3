"""A pick list that hands back the very values it was given.

Qt would turn our enums, which are texts too, into bare texts on their way through item data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.elided_combo import ElidedCombo
from rectify_desktop.ui.widgets.typed_match import best_matches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

# Letters typed within so many milliseconds belong to one name.
_PAUSE_MS = 1200
_NO_LETTER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class PickBox(ElidedCombo):
    """Offers named values; typing picks by first characters, words or pinyin initials (wc → 完成).

    The wheel turns it only while it has the keyboard.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self._typed = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._forget_typed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # An input method that is on hands over pinyin as a composition, not as keys.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer values with their names, in place of those before."""
        self._values = [value for value, _ in choices]
        self.clear()
        self.addItems([name for _, name in choices])

    @property
    def value(self) -> Any:
        """The value chosen; None if there is none."""
        row = self.currentIndex()
        return self._values[row] if row >= 0 else None

    def show_value(self, value: object) -> None:
        """Show ``value`` as chosen; nothing if it is not on offer."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let scrolling through a form pass by without changing what is chosen."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.strip() and text.isprintable() and not event.modifiers() & _NO_LETTER:
            self._typed += text
            self._pause.start()
            self._pick(self._typed)
            return
        super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # Input methods part the syllables they have read: wan'cheng.
        self._pick(event.commitString() or event.preeditString().replace("'", ""))
        event.accept()

    def _pick(self, typed: str) -> None:
        names = [self.itemText(row) for row in range(self.count())]
        matches = best_matches(names, typed)
        if matches:
            self.setCurrentIndex(names.index(matches[0]))
            self.activated.emit(self.currentIndex())

    def _forget_typed(self) -> None:
        self._typed = ""
