"""A table of outline rows: drawn by hand, groups one cell wide, folded by their arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.findings.finding_rows import INDENT, FindingRows
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from rectify_desktop.ui.findings.finding_table_model import FindingTableModel
    from rectify_desktop.ui.findings.outline_rows import Group

_Index = QModelIndex | QPersistentModelIndex
_ROW_ROOM = 12


class OutlineTable(QTableView):
    """Shows a FindingTableModel; ``fold_wanted`` tells of a click on the arrow of a group."""

    fold_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, hand: QTableView | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._rows = FindingRows(self, hand or self)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._fit_rows()

    @property
    def findings(self) -> FindingTableModel:
        """The model, which is always the same kind."""
        return cast("FindingTableModel", self.model())

    def group_at(self, index: _Index) -> Group | None:
        """Return the theme or heading that a cell lies in."""
        is_group = index.isValid() and self.findings.group_facts(index.row()) is not None
        return cast("Group", self.findings.item(index.row())) if is_group else None

    def is_finding(self, index: _Index) -> bool:
        """Whether a cell belongs to a finding, and to no title above some."""
        return index.isValid() and self.findings.group_facts(index.row()) is None

    def shown_sections(self) -> list[int]:
        """Return the columns in sight from left to right."""
        header = self.horizontalHeader()
        inner = (header.logicalIndex(at) for at in range(header.count()))
        return [section for section in inner if not header.isSectionHidden(section)]

    # Where things are

    @override
    def visualRect(self, index: _Index) -> QRect:
        """Return where a cell is; a theme or heading is one wide cell."""
        group = self.group_at(index)
        if group is None:
            return super().visualRect(index)
        left = self._title_left(group)
        width = max(self.viewport().width() - left, 0)
        return QRect(left, self.rowViewportPosition(index.row()), width, self._row_height)

    @override
    def indexAt(self, pos: QPoint) -> QModelIndex:
        index = super().indexAt(pos)
        # A block of cells dragged across a title keeps its columns.
        is_block = self.state() is QAbstractItemView.State.DragSelectingState
        return index if is_block or self.group_at(index) is None else index.siblingAtColumn(0)

    def _title_left(self, group: Group) -> int:
        depth = self.findings.rows.groups[group.id].depth
        return INDENT * (depth + 1) - self.horizontalHeader().offset()

    # Drawing

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    @property
    def _row_height(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height() + _ROW_ROOM
        if height != self._row_height:
            self.verticalHeader().setDefaultSectionSize(height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()
        painter = QPainter(self.viewport())
        # Filled here, and so known to be opaque: what only moves when scrolling is not drawn again.
        painter.fillRect(event.rect(), look.PAPER)
        if self.model() is not None and self.model().rowCount():
            self._rows.draw_all(painter, event.rect(), self._covered)
        self._draw_over(painter, event.rect())
        painter.end()

    @property
    def _covered(self) -> int:
        """How many pixels on the left are out of sight."""
        return 0

    def _draw_over(self, painter: QPainter, exposed: QRect) -> None:
        """Draw what lies over the rows."""

    # Folding with the mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._take_arrow(event):
            super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick clicks at an arrow fold and unfold; they write nothing.
        if not self._take_arrow(event):
            super().mouseDoubleClickEvent(event)

    def _take_arrow(self, event: QMouseEvent) -> bool:
        """Fold or unfold the group whose arrow is clicked; return whether one was."""
        point = event.position().toPoint()
        group = self.group_at(self.indexAt(point))
        if group is None or event.button() is not Qt.MouseButton.LeftButton:
            return False
        left = self._title_left(group)
        if not left - INDENT <= point.x() < left:
            return False
        self.fold_wanted.emit(group)
        return True
