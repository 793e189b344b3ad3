"""A text to be read in which some words are marked, built of plain pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor

from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit


def show_marked(edit: QTextEdit, text: str, words: str) -> None:
    """Show a text, its first occurrence of ``words`` bold and on a ground of its own."""
    edit.clear()
    plain, marked = QTextCharFormat(), QTextCharFormat()
    marked.setFontWeight(700)
    marked.setBackground(look.CHOSEN)
    before, found, behind = text.partition(words)
    cursor = edit.textCursor()
    for piece, how in ((before, plain), (found, marked), (behind, plain)):
        cursor.insertText(piece, how)
    edit.moveCursor(QTextCursor.MoveOperation.Start)
