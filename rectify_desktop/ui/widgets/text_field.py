"""A multi-line field of a form: plain text, as tall as its words, Tab moves on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FEWEST_LINES = 2
_MOST_LINES = 10
_FRAME_ROOM = 6


class TextField(QPlainTextEdit):
    """Grows with its text between two and ten lines; beyond that it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._lines = _FEWEST_LINES
        # What is laid out is known only when the new text or width has been taken in.
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._on_settled)
        self.document().documentLayout().documentSizeChanged.connect(self._settling.start)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(self._lines))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height(self._lines))

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words alone; a cell copied from a sheet ends in a line break nobody meant."""
        if source.hasText():
            self.insertPlainText(source.text().rstrip("\r\n"))

    def _height(self, lines: int) -> int:
        margins = 2 * int(self.document().documentMargin()) + _FRAME_ROOM
        return lines * self.fontMetrics().lineSpacing() + margins

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settling.start()

    def _on_settled(self) -> None:
        # A plain text document measures its height in lines, not in pixels.
        wanted = round(self.document().size().height())
        lines = min(max(wanted, _FEWEST_LINES), _MOST_LINES)
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
