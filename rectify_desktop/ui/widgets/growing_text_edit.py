"""A text field inside a table cell that grows with what is written into it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class GrowingTextEdit(QPlainTextEdit):
    """Plain text, wrapped at the cell's width; ``grown`` says that it wants another height."""

    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_composing = False
        self._before_composition = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._known_height = 0
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def wanted_height(self) -> int:
        """Return how many pixels the whole text takes."""
        height = 0.0
        block = self.document().firstBlock()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return ceil(height)

    def replace_all(self, text: str) -> None:
        """Put ``text`` in place of what is there, as one step of the field's own undo."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def caret_to_end(self) -> None:
        """Put the caret behind the last character, nothing selected."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow a composition (pinyin not yet chosen); one given up leaves the text as it was."""
        is_starting = bool(event.preeditString()) and not self.is_composing
        is_given_up = self.is_composing and not (event.preeditString() or event.commitString())
        if is_starting:
            self._before_composition = self.toPlainText()
        self.is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        # Qt clears a selection as soon as something is composed over it.
        if is_given_up and self.toPlainText() != self._before_composition:
            self.undo()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words alone; a cell copied from a sheet ends in a line break nobody meant."""
        if source.hasText():
            self.insertPlainText(source.text().rstrip("\r\n"))

    def _on_size_changed(self) -> None:
        height = self.wanted_height()
        if height != self._known_height:
            self._known_height = height
            self.grown.emit()
