"""A pick list that hands back the very values it was given.

Qt would turn our enums, which are texts too, into bare texts on their way through item data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QWheelEvent


class PickBox(QComboBox):
    """Offers named values; the wheel turns it only while it has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

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
