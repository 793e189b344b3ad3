"""The rows of findings drawn whole: asked cell by cell, a tree takes several times as long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QCursor, QPainter, QPalette, QPen

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui.findings.finding_cells import CellPainter
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_tree_model import CountRole, ItemRole
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelectionRange
    from PySide6.QtWidgets import QTreeView

    from rectify_desktop.ui.findings.finding_tree_model import FindingTreeModel

_Index = QModelIndex | QPersistentModelIndex
# PySide6's stubs do not know the fields of QStyleOptionViewItem.
Option = Any


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

    def __init__(self, view: QTreeView, hand: QTreeView) -> None:
        self._view = view
        self._hand = hand
        self._cells = CellPainter(view.font())
        self._sections: list[_Section] = []
        self._chosen: dict[int, list[QItemSelectionRange]] = {}
        self._current = QModelIndex()
        self._hovered = QModelIndex()

    def begin(self, exposed: QRect, covered: int = 0) -> None:
        """Prepare for painting; what lies left of ``covered`` pixels is out of sight."""
        view = self._view
        if self._cells.font != view.font():
            self._cells = CellPainter(view.font())
        self._sections = _sections(view, max(exposed.left(), covered), exposed.right())
        self._chosen = {}
        # The stubs do not know that it is a list.
        for block in cast("list[QItemSelectionRange]", view.selectionModel().selection()):
            self._chosen.setdefault(_uid(block.parent()), []).append(block)
        self._current = self._hand.currentIndex()
        self._hovered = QModelIndex()
        if view.viewport().underMouse():
            self._hovered = view.indexAt(view.viewport().mapFromGlobal(QCursor.pos()))

    def draw(self, painter: QPainter, row: QRect, index: _Index) -> None:
        """Draw the row of a finding."""
        finding = index.data(ItemRole)
        assert isinstance(finding, Finding)
        model = cast("FindingTreeModel", self._view.model())
        marks = model.marks
        above = index.parent()
        is_current = self._current.row() == index.row() and self._current.parent() == above
        if is_current:
            painter.fillRect(row, look.HOVERED)
        palette = self._view.palette()
        for column, left, width in self._sections:
            box = QRect(left, row.y(), width, row.height())
            self._draw_ground(painter, box, index, above, column)
            if column == FindingColumn.NUMBER:
                box.setLeft(left + self._view.indentation() * _depth(above))
            if column == FindingColumn.LIGHT:
                standing, words = model.standing(finding), model.cell(finding, column)
                self._cells.draw_light(painter, box, standing, words)
            else:
                level = marks.level(finding.id, column) if marks is not None else None
                room = box
                if level is not None and column == FindingColumn.NUMBER:
                    # Where the tree steps in, for a number has no room to give away.
                    self._cells.draw_mark(painter, box.translated(-box.width(), 0), level)
                elif level is not None:
                    room = self._cells.draw_mark(painter, box, level)
                words = model.cell(finding, column)
                if words:
                    self._cells.draw_words(painter, room, words, look.INK)
            if is_current and column == self._current.column() and self._hand.hasFocus():
                draw_frame(painter, box, palette)
        painter.setPen(palette.color(QPalette.ColorRole.Midlight))
        painter.drawLine(row.bottomLeft(), row.bottomRight())

    def draw_group(self, painter: QPainter, row: QRect, index: _Index, told: str) -> QRect:
        """Draw a theme or heading with its count; return where its arrow belongs."""
        above = index.parent()
        first = self._view.model().index(index.row(), FindingColumn.NUMBER, above)
        indent = self._view.indentation() * _depth(above) - self._view.header().offset()
        box = row.adjusted(indent, 0, 0, 0)
        painter.fillRect(row, look.BAND)
        self._draw_ground(painter, row, first, above, FindingColumn.NUMBER)
        self._cells.draw_group(painter, box, str(first.data()), told.format(first.data(CountRole)))
        palette = self._view.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Midlight))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        if first == self._current and self._hand.hasFocus():
            draw_frame(painter, box, palette)
        return QRect(row.x(), row.y(), indent, row.height())

    def _draw_ground(
        self, painter: QPainter, box: QRect, index: _Index, above: QModelIndex, column: int
    ) -> None:
        row = index.row()
        blocks = self._chosen.get(_uid(above), ())
        if any(
            block.top() <= row <= block.bottom() and block.left() <= column <= block.right()
            for block in blocks
        ):
            painter.fillRect(box, look.CHOSEN)
        elif column == self._hovered.column() and self._hovered.internalId() == index.internalId():
            painter.fillRect(box, look.HOVERED)


def draw_frame(painter: QPainter, box: QRect, palette: QPalette) -> None:
    """Draw the frame around the current cell."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
    painter.drawRect(box.adjusted(1, 1, -2, -2))


def _sections(view: QTreeView, left: int, right: int) -> list[_Section]:
    header = view.header()
    found: list[_Section] = []
    for at in range(header.count()):
        column = header.logicalIndex(at)
        width = header.sectionSize(column)
        begin = header.sectionViewportPosition(column)
        if width and begin <= right and begin + width > left:
            found.append(_Section(column, begin, width))
    return found


def _uid(parent: QModelIndex) -> int:
    return parent.internalId() if parent.isValid() else 0


def _depth(above: QModelIndex) -> int:
    depth = 1
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return depth
