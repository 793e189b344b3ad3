"""The text of a paper with every number shaded and followed by a sign of how it stands."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from rectify_desktop.domain.checks.figures_desk import Verdict
from rectify_desktop.overrides import override
from rectify_desktop.ui.background.sliced_work import SlicedWork
from rectify_desktop.ui.figures.figure_rows import SIGNS
from rectify_desktop.ui.figures.figure_table_model import verdict_colour
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from PySide6.QtGui import QFont

    from rectify_desktop.ui.figures.figure_rows import FigureRow

    _Built = tuple[QTextDocument, list[tuple[int, int, int]]]

_IS_SIGN = int(QTextFormat.Property.UserProperty) + 1
_UNSURE = QColor("#fbf0d9")
_SHADES: dict[Verdict, QColor] = {
    Verdict.EQUAL: look.COME,
    Verdict.DIFFERENT: look.GONE,
    Verdict.NOT_COUNTABLE: _UNSURE,
}
_Line = QTextCharFormat.UnderlineStyle
_UNDERLINES: dict[Verdict, _Line] = {
    Verdict.EQUAL: _Line.NoUnderline,
    Verdict.DIFFERENT: _Line.WaveUnderline,
    Verdict.NOT_COUNTABLE: _Line.DotLine,
}


class NumbersView(QTextEdit):
    """Shows lines read-only; ``number_chosen`` tells which row the clerk went to in the text.

    The signs are shown, not copied.
    """

    number_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        # Where each number is shown, in the order of the text: start, end, row.
        self._places: list[tuple[int, int, int]] = []
        self._wanted = -1
        self._is_quiet = False
        self._work = SlicedWork(self)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    @property
    def is_building(self) -> bool:
        """Whether another text is about to be shown."""
        return self._work.is_running

    def show_paper(self, lines: Sequence[str], rows: Sequence[FigureRow]) -> None:
        """Show the lines of a paper as soon as the window is idle, marking the rows in them."""
        self._work.run(_built(lines, rows, self.font()), self._on_built)

    def _on_built(self, built: _Built) -> None:
        bar, scrolled = self.verticalScrollBar(), self.verticalScrollBar().value()
        document, self._places = built
        with self._quiet():
            self.setExtraSelections([])
            document.setParent(self)
            self.setDocument(document)
            bar.setValue(scrolled)
        self.go_to(self._wanted)

    def go_to(self, row: int) -> None:
        """Bring the number of a row into view and frame it; none where it has no place."""
        self._wanted = row
        if self.is_building:
            return
        place = next((each for each in self._places if each[2] == row), None)
        if place is None:
            self.setExtraSelections([])
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        chosen = QTextEdit.ExtraSelection()
        # The stubs of PySide6 do not know the two fields of this class.
        fields = cast("Any", chosen)
        fields.cursor = cursor
        fields.format.setBackground(self.palette().highlight())
        fields.format.setForeground(self.palette().highlightedText())
        self.setExtraSelections([chosen])
        with self._quiet():
            here = QTextCursor(cursor)
            here.setPosition(place[0])
            self.setTextCursor(here)
            self.ensureCursorVisible()

    def _on_cursor_moved(self) -> None:
        if self._is_quiet:
            return
        here = self.textCursor().position()
        found = next((row for start, end, row in self._places if start <= here <= end + 1), None)
        if found is not None:
            self.number_chosen.emit(found)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the chosen words as they stand in the paper, without our signs."""
        cursor, pieces = self.textCursor(), []
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            parts = block.begin()
            words = ""
            while not parts.atEnd():
                part = parts.fragment()
                first, last = part.position(), part.position() + part.length()
                if not part.charFormat().hasProperty(_IS_SIGN):
                    words += part.text()[max(0, start - first) : max(0, min(last, end) - first)]
                parts += 1
            pieces.append(words)
            block = block.next()
        copied = QMimeData()
        copied.setText("\n".join(pieces))
        return copied

    @contextmanager
    def _quiet(self) -> Generator[None]:
        """Move the caret without telling of it."""
        before, self._is_quiet = self._is_quiet, True
        try:
            yield
        finally:
            self._is_quiet = before


def _built(
    lines: Sequence[str], rows: Sequence[FigureRow], font: QFont
) -> Generator[None, None, _Built]:
    """Write a document line by line, nobody looking at it yet."""
    of_line: dict[int, list[tuple[int, FigureRow]]] = {}
    for at, row in enumerate(rows):
        if row.start >= 0:
            of_line.setdefault(row.line, []).append((at, row))
    document, places = QTextDocument(), list[tuple[int, int, int]]()
    document.setDefaultFont(font)
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    for number, line in enumerate(lines, start=1):
        if number > 1:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        _write(cursor, line, of_line.get(number, []), places)
        yield
    return document, places


def _write(
    cursor: QTextCursor,
    line: str,
    marked: Sequence[tuple[int, FigureRow]],
    places: list[tuple[int, int, int]],
) -> None:
    plain, at = QTextCharFormat(), 0
    for number, row in sorted(marked, key=lambda pair: pair[1].start):
        if row.start < at:
            # A sum is marked at its first number, which may be marked already.
            continue
        cursor.insertText(line[at : row.start], plain)
        start = cursor.position()
        cursor.insertText(line[row.start : row.end], _form(row.verdict))
        places.append((start, cursor.position(), number))
        cursor.insertText(SIGNS[row.verdict], _sign_form(row.verdict))
        at = row.end
    cursor.insertText(line[at:], plain)


def _form(verdict: Verdict) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(_SHADES[verdict])
    form.setUnderlineStyle(_UNDERLINES[verdict])
    return form


def _sign_form(verdict: Verdict) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(_SHADES[verdict])
    form.setForeground(verdict_colour(verdict))
    form.setFontWeight(700)
    form.setProperty(_IS_SIGN, True)
    return form
