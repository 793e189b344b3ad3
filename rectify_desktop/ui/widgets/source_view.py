"""The text a proposal was read from, with the place under discussion marked."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

_LINE_SHADE = QColor("#fbf0d9")
_PLACE_SHADE = QColor("#f3c6c0")


class SourceView(QPlainTextEdit):
    """Shows source lines read-only, one block a line."""

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show another text; marks fall away."""
        self.setExtraSelections([])
        self.setPlainText("\n".join(lines))

    def mark(self, line: int, start: int = -1, length: int = 0) -> None:
        """Shade a line and, from ``start`` on, the doubtful place in it; bring it into view."""
        block = self.document().findBlockByNumber(line)
        if line < 0 or not block.isValid():
            self.setExtraSelections([])
            return
        place = QTextCursor(block)
        marks = [_shaded(place, _LINE_SHADE, is_whole_line=True)]
        if start >= 0:
            place.setPosition(block.position() + start)
            word = QTextCursor(place)
            word.setPosition(place.position() + length, QTextCursor.MoveMode.KeepAnchor)
            marks.append(_shaded(word, _PLACE_SHADE))
        self.setExtraSelections(marks)
        self.setTextCursor(place)
        self.centerCursor()


def _shaded(
    cursor: QTextCursor, shade: QColor, *, is_whole_line: bool = False
) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    # The stubs of PySide6 do not know the two fields of this class.
    fields = cast("Any", selection)
    fields.cursor = QTextCursor(cursor)
    fields.format.setBackground(shade)
    fields.format.setProperty(QTextFormat.Property.FullWidthSelection, is_whole_line)
    return selection
