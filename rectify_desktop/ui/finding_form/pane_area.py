"""The place of what a tab shows: empty until the tab is first brought to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class PaneArea(QWidget):
    """Asks by ``wanted`` for its pane: who never looks at a tab does not wait for it."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)

    def hold(self, pane: QWidget) -> None:
        """Put the pane where it belongs; the keyboard goes to it."""
        self._place.addWidget(pane)
        self.setFocusProxy(pane)
        # At once, for the area is being shown; its layout alone would wait for the next turn.
        pane.show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._place.isEmpty():
            self.wanted.emit()
        super().showEvent(event)
