"""The conditions of a 销号 with tick or cross, to be read, spoken and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from rectify_desktop.domain.casework.closure_queue import QueueState
from rectify_desktop.domain.casework.terms import CONDITION_TERMS
from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QResizeEvent

    from rectify_desktop.domain.casework.closure_queue import QueueRow

_TICK, _CROSS, _LET_PASS = "✓", "✗", "！"
_ROOM = 6


class GateText(QTextEdit):
    """A read-only text of plain pieces, as tall as its lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("销号条件"))

    def show_row(self, row: QueueRow) -> None:
        """Show what holds and what is lacking; of what was asked for, what was let pass."""
        self.clear()
        waived = row.request.waivers if row.request is not None else ()
        if row.state in (QueueState.REQUESTED, QueueState.CLOSED):
            self._add(_TICK, self.tr("已申请销号，条件已在申请时核过。"), look.GREEN)
        else:
            unmet = {fault.condition: fault.sentence for fault in row.unmet}
            if not unmet:
                self._add(_TICK, self.tr("各项条件都已具备，可以申请销号。"), look.GREEN)
            for condition, term in CONDITION_TERMS.items():
                if condition in unmet:
                    self._add(_CROSS, unmet[condition], look.ACCENT)
                elif unmet:
                    self._add(_TICK, term, look.GREEN)
        for waiver in waived:
            told = self.tr("放行“{0}”：{1}")
            self._add(
                _LET_PASS, told.format(CONDITION_TERMS[waiver.condition], waiver.reason), look.AMBER
            )
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, int(self.document().size().height()) + _ROOM)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _add(self, mark: str, words: str, colour: QColor) -> None:
        cursor = self.textCursor()
        marked = QTextCharFormat()
        marked.setForeground(colour)
        marked.setFontWeight(700)
        if not self.document().isEmpty():
            cursor.insertText("\n", QTextCharFormat())
        cursor.insertText(f"{mark} ", marked)
        cursor.insertText(words, QTextCharFormat())
