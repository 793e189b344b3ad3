"""The list of pages at the left, as wide as its letters want it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QListWidget, QWidget

from rectify_desktop.overrides import override

# The longest name of a page is measured: some fonts make a line lower than its letters are wide.
_LONGEST = "问题清单"
# Icon and edges, in heights of a line.
_LINES_BESIDE = 3.4


class NavigationList(QListWidget):
    """Grows with the letters: the names of pages are never cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model().rowsInserted.connect(self._fit)
        self.model().dataChanged.connect(self._fit)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        beside = metrics.height() * _LINES_BESIDE
        wanted = round(metrics.horizontalAdvance(_LONGEST) + beside)
        # Icons and edges of another style, or a number of errors, may want more than is usual. Not
        # asked before there are pages: asking dresses the list, which has no name yet to dress by.
        if self.count():
            wanted = max(wanted, self.sizeHintForColumn(0) + 2 * self.frameWidth())
        self.setFixedWidth(wanted)
