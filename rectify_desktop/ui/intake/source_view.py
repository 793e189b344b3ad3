"""The text a proposal was read from: parts named in the margin, the place in question marked."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from rectify_desktop.domain.proposal.proposal import SectionKind
from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QContextMenuEvent, QPaintEvent, QResizeEvent

    from rectify_desktop.domain.proposal.proposal import ImportProposal

_LINE_SHADE = QColor("#fbf0d9")
_PLACE_SHADE = QColor("#f3c6c0")
_PROBLEM_BAR = QColor("#2f5f93")
_OTHER_BAR = QColor("#d3dae1")
_MARGIN_ROOM = 14

SECTION_TERMS: dict[SectionKind, str] = {
    SectionKind.FRONT: "文首",
    SectionKind.OPENING: "开头",
    SectionKind.ORGANISATION: "组织整改",
    SectionKind.PROBLEMS: "问题部分",
    SectionKind.NEXT_STEPS: "下一步",
    SectionKind.TAIL: "文尾",
}


class SourceView(QPlainTextEdit):
    """Shows source lines read-only, one block a line.

    ``line_chosen`` tells the line the clerk went to; ``cut_wanted`` the first and last line that
    shall be the problem part.
    """

    line_chosen = Signal(int)
    cut_wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: list[tuple[int, int, SectionKind]] = []
        self._can_cut = False
        self._is_quiet = False
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._margin = _Margin(self)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    def show_source(self, proposal: ImportProposal, *, can_cut: bool) -> None:
        """Show the text of a proposal and its parts; marks fall away where the text is another."""
        self._sections = [(part.first, part.last, part.kind) for part in proposal.sections]
        self._can_cut = can_cut
        text = "\n".join(proposal.lines)
        with self._quiet():
            if text != self.toPlainText():
                self.setExtraSelections([])
                self.setPlainText(text)
        self.setViewportMargins(self.margin_width(), 0, 0, 0)
        self._place_margin()
        self._margin.update()

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
        with self._quiet():
            self.setTextCursor(place)
        self.centerCursor()

    # The margin

    def margin_width(self) -> int:
        """Return how wide the names of the parts are; nothing where there are no parts."""
        if not self._sections:
            return 0
        widest = max(SECTION_TERMS.values(), key=len)
        return self.fontMetrics().horizontalAdvance(widest) + _MARGIN_ROOM

    def paint_margin(self, event: QPaintEvent) -> None:
        """Draw the names of the parts beside their first visible line, and a bar along them."""
        painter = QPainter(self._margin)
        painter.fillRect(event.rect(), look.BAND)
        width = self._margin.width()
        block = self.firstVisibleBlock()
        drawn: SectionKind | None = None
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > event.rect().bottom():
                return
            kind = self._kind_at(block.blockNumber())
            if kind is not None:
                is_problems = kind is SectionKind.PROBLEMS
                bar = QRect(width - 4, int(box.top()), 3, int(box.height()) + 1)
                painter.fillRect(bar, _PROBLEM_BAR if is_problems else _OTHER_BAR)
                if kind is not drawn:
                    painter.setPen(look.NAVY if is_problems else look.QUIET)
                    top = max(0, int(box.top()))
                    place = QRect(4, top, width - 10, self.fontMetrics().height() + 2)
                    painter.drawText(place, Qt.AlignmentFlag.AlignLeft, SECTION_TERMS[kind])
                    drawn = kind
            block = block.next()

    def _kind_at(self, line: int) -> SectionKind | None:
        return next((k for first, last, k in self._sections if first <= line <= last), None)

    def _place_margin(self) -> None:
        inside = self.contentsRect()
        self._margin.setGeometry(
            QRect(inside.left(), inside.top(), self.margin_width(), inside.height())
        )

    def _on_update_request(self, box: QRect, scrolled: int) -> None:
        if scrolled:
            # The first visible line carries the name of its part, so all of it is drawn anew.
            self._margin.update()
        else:
            self._margin.update(0, box.y(), self._margin.width(), box.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()

    # The clerk

    def _on_cursor_moved(self) -> None:
        if not self._is_quiet:
            self.line_chosen.emit(self.textCursor().blockNumber())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        if self._can_cut:
            line = self.cursorForPosition(event.pos()).blockNumber()
            first, last = self._problem_part()
            menu.addSeparator()
            start = menu.addAction(self.tr("从这一行开始是问题部分"))
            start.triggered.connect(lambda: self.cut_wanted.emit(line, max(line, last)))
            end = menu.addAction(self.tr("问题部分到这一行为止"))
            end.triggered.connect(lambda: self.cut_wanted.emit(min(first, line), line))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _problem_part(self) -> tuple[int, int]:
        last_line = self.document().blockCount() - 1
        parts = (p[:2] for p in self._sections if p[2] is SectionKind.PROBLEMS)
        return next(parts, (0, last_line))

    @contextmanager
    def _quiet(self) -> Generator[None]:
        """Move the caret without telling of it."""
        before, self._is_quiet = self._is_quiet, True
        try:
            yield
        finally:
            self._is_quiet = before


class _Margin(QWidget):
    """The strip left of the text; the view draws it, for it knows where the lines are."""

    def __init__(self, view: SourceView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._view.margin_width(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_margin(event)


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
