"""The rows of the 问题清单 drawn whole: asked cell by cell, a table takes several times as long."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QPainter, QPalette, QPen

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui.findings.finding_cells import CellPainter
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelectionRange
    from PySide6.QtWidgets import QTableView

    from rectify_desktop.ui.findings.finding_table_model import FindingTableModel
    from rectify_desktop.ui.findings.outline_rows import Group

# How far each level of the outline steps in.
INDENT = 14


class _Section(NamedTuple):
    """A column in sight: which one, where it begins, how wide it is."""

    column: int
    left: int
    width: int


class FindingRows:
    """Draws the rows of one view; what all rows of a painting have in common is asked once.

    ``hand`` is the view that holds the current cell and the focus: the same one, or the one that
    the frozen columns lie on.
    """

    def __init__(self, view: QTableView, hand: QTableView) -> None:
        self._view = view
        self._hand = hand
        self._cells = CellPainter(view.font())
        self._sections: list[_Section] = []
        self._chosen: list[QItemSelectionRange] = []
        self._current = QModelIndex()
        self._hovered = QModelIndex()

    def draw_all(self, painter: QPainter, exposed: QRect, covered: int = 0) -> None:
        """Draw the rows in a part of the view; what lies left of ``covered`` is out of sight."""
        self._begin(exposed, covered)
        view = self._view
        width = view.viewport().width()
        first, last = view.rowAt(exposed.top()), view.rowAt(exposed.bottom())
        if first < 0:
            return
        last = view.model().rowCount() - 1 if last < 0 else last
        for row in range(first, last + 1):
            box = QRect(0, view.rowViewportPosition(row), width, view.rowHeight(row))
            self.draw(painter, box, row)

    def draw(self, painter: QPainter, box: QRect, row: int) -> None:
        """Draw the row of a finding, a theme or a heading."""
        model = self._model
        item = model.rows.items[row]
        if isinstance(item, Finding):
            self._draw_finding(painter, box, row, item)
        else:
            self._draw_group(painter, box, row, item)
        painter.setPen(look.LINE)
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    @property
    def _model(self) -> FindingTableModel:
        return cast("FindingTableModel", self._view.model())

    def _begin(self, exposed: QRect, covered: int) -> None:
        view = self._view
        if self._cells.font != view.font():
            self._cells = CellPainter(view.font())
        self._sections = _sections(view, max(exposed.left(), covered), exposed.right())
        # The stubs do not know that it is a list.
        self._chosen = list(cast("list[QItemSelectionRange]", view.selectionModel().selection()))
        self._current = self._hand.currentIndex()
        self._hovered = QModelIndex()
        if view.viewport().underMouse():
            self._hovered = view.indexAt(view.viewport().mapFromGlobal(QCursor.pos()))

    def _draw_finding(self, painter: QPainter, row: QRect, at: int, finding: Finding) -> None:
        is_current = self._current.row() == at
        if is_current:
            painter.fillRect(row, look.HOVERED)
        for column, left, width in self._sections:
            box = QRect(left, row.y(), width, row.height())
            self._draw_ground(painter, box, at, column)
            if column == FindingColumn.NUMBER:
                # A mark of 体检 has its room in front, even where nothing steps in.
                box.setLeft(left + INDENT * max(self._model.rows.depth_of(finding) + 1, 2))
            self._draw_cell(painter, box, finding, column)
            if is_current and column == self._current.column() and self._hand.hasFocus():
                draw_frame(painter, box)

    def _draw_cell(self, painter: QPainter, box: QRect, finding: Finding, column: int) -> None:
        words, marks = self._model.words, self._model.marks
        if column == FindingColumn.LIGHT:
            standing, told = words.standing(finding), words.cell(finding, column)
            self._cells.draw_light(painter, box, standing, told)
            return
        level = marks.level(finding.id, column) if marks is not None else None
        if level is not None and column == FindingColumn.NUMBER:
            # Where the outline steps in, for a number has no room to give away.
            self._cells.draw_mark(painter, box.translated(-box.width(), 0), level)
        elif level is not None:
            box = self._cells.draw_mark(painter, box, level)
        told = words.cell(finding, column)
        if told:
            self._cells.draw_words(painter, box, told, look.INK)

    def _draw_group(self, painter: QPainter, row: QRect, at: int, group: Group) -> None:
        """Draw a theme or heading with its count, one cell over all columns."""
        facts = self._model.rows.groups[group.id]
        indent = INDENT * (facts.depth + 1) - self._view.horizontalHeader().offset()
        painter.fillRect(row, look.BAND)
        self._draw_ground(painter, row, at, FindingColumn.NUMBER)
        if facts.size or self._model.is_folded(group):
            middle = QPoint(indent - INDENT // 2, row.center().y())
            self._cells.draw_arrow(painter, middle, is_folded=self._model.is_folded(group))
        told = self._view.tr("{0} 条").format(facts.size)
        title = f"{facts.mark}{group.title}"
        self._cells.draw_group(painter, row.adjusted(indent, 0, 0, 0), title, told)
        if self._current.row() == at and self._hand.hasFocus():
            draw_frame(painter, row.adjusted(indent, 0, 0, 0))

    def _draw_ground(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        if any(
            block.top() <= row <= block.bottom() and block.left() <= column <= block.right()
            for block in self._chosen
        ):
            painter.fillRect(box, look.CHOSEN)
        elif self._hovered.row() == row and self._hovered.column() == column:
            painter.fillRect(box, look.HOVERED)


def marking_pen() -> QPen:
    """Return the pen for what the hands are on; a style sheet gives tables a paler shade."""
    return QPen(QGuiApplication.palette().color(QPalette.ColorRole.Highlight), 2)


def draw_frame(painter: QPainter, box: QRect) -> None:
    """Draw the frame around the current cell."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(marking_pen())
    painter.drawRect(box.adjusted(1, 1, -2, -2))


def _sections(view: QTableView, left: int, right: int) -> list[_Section]:
    header = view.horizontalHeader()
    found: list[_Section] = []
    for at in range(header.count()):
        column = header.logicalIndex(at)
        width = header.sectionSize(column)
        begin = header.sectionViewportPosition(column)
        if width and begin <= right and begin + width > left:
            found.append(_Section(column, begin, width))
    return found
