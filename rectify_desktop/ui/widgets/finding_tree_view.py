"""The view of the 问题清单: a tree that is walked and written in like a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui import look
from rectify_desktop.ui.actions import CONTEXT_MENU, ActionKey
from rectify_desktop.ui.models.finding_columns import EDITABLE_COLUMNS, FindingColumn
from rectify_desktop.ui.models.finding_tree_model import CountRole, ItemRole
from rectify_desktop.ui.widgets.finding_delegate import FindingDelegate, Option
from rectify_desktop.ui.widgets.finding_header import FindingHeader

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QPainter

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_INDENT = 14


class FindingTreeView(QTreeView):
    """Arrow keys go from cell to cell, F2 or a letter writes, Enter goes down, Tab to the right.

    ``current_moved`` tells that another row is the current one, ``selection_moved`` that other
    rows are selected.
    """

    current_moved = Signal()
    selection_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self._header = FindingHeader(self)
        self.setHeader(self._header)
        self._menu: QMenu | None = None
        # Where to go on after a theme or heading, which is one wide cell.
        self._column = int(FindingColumn.TITLE)
        delegate = FindingDelegate(self)
        delegate.entered.connect(self._on_entered)
        self.setItemDelegate(delegate)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        self._header.settle()
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._on_rows_inserted)
        self._on_reset()

    @property
    def columns(self) -> FindingHeader:
        """The header, which knows how wide the columns are."""
        return self._header

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if _is_finding(current):
            self._column = current.column()
        # The frame around the cell is drawn by the delegate, so both cells need drawing.
        self.viewport().update()
        if (current.row(), current.parent()) != (previous.row(), previous.parent()):
            self.current_moved.emit()

    # Rows

    def _on_reset(self) -> None:
        self.expandAll()
        self._span_groups(QModelIndex(), 0, self.model().rowCount() - 1)

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self._span_groups(parent, first, last)
        self.expand(parent)
        for row in range(first, last + 1):
            self.expandRecursively(self.model().index(row, 0, parent))

    def _span_groups(self, parent: QModelIndex, first: int, last: int) -> None:
        """Let themes and headings run over all columns."""
        model = self.model()
        for row in range(first, last + 1):
            index = model.index(row, 0, parent)
            rows = model.rowCount(index)
            if rows or index.data(CountRole) is not None:
                self.setFirstColumnSpanned(row, parent, True)
                self._span_groups(index, 0, rows - 1)

    @override
    def drawRow(self, painter: QPainter, option: Option, index: _Index) -> None:
        if not _is_finding(index):
            painter.fillRect(option.rect, look.BAND)
        super().drawRow(painter, option, index)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() and self.currentIndex().isValid():
            self.edit(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Space:
            # A blank neither opens an editor nor moves anything.
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the cell at a point; a theme or heading is one wide cell."""
        index = super().indexAt(point)
        return index if _is_finding(index) else index.siblingAtColumn(0)

    @override
    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current = self.currentIndex()
        if not _is_finding(current):
            target = super().moveCursor(action, modifiers)
            return target.siblingAtColumn(self._column if _is_finding(target) else 0)
        match action:
            case _Move.MoveUp:
                return self._row_beyond(current, -1)
            case _Move.MoveDown:
                return self._row_beyond(current, 1)
            case _Move.MoveLeft if current.column() > 0:
                return self._beside(current, -1)
            case _Move.MoveLeft:
                return current.parent() if current.parent().isValid() else current
            case _Move.MoveRight:
                return self._beside(current, 1)
            case _Move.MoveNext:
                return self._next_cell(current, 1)
            case _Move.MovePrevious:
                return self._next_cell(current, -1)
            case _Move.MoveHome if not modifiers & Qt.KeyboardModifier.ControlModifier:
                return current.siblingAtColumn(0)
            case _Move.MoveEnd if not modifiers & Qt.KeyboardModifier.ControlModifier:
                return current.siblingAtColumn(len(FindingColumn) - 1)
            case _:
                target = super().moveCursor(action, modifiers)
                return target if _is_finding(target) else target.siblingAtColumn(0)

    def _row_beyond(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the finding above or below, or a group that shows none; titles are passed by."""
        row = index.siblingAtColumn(0)
        while True:
            row = self.indexBelow(row) if step > 0 else self.indexAbove(row)
            if not row.isValid():
                return index
            if _is_finding(row):
                return row.siblingAtColumn(index.column())
            if not self.isExpanded(row) or not self.model().rowCount(row):
                return row

    def _beside(self, index: QModelIndex, step: int) -> QModelIndex:
        column = index.column() + step
        while 0 <= column < len(FindingColumn) and self.isColumnHidden(column):
            column += step
        return index.siblingAtColumn(column) if 0 <= column < len(FindingColumn) else index

    def _next_cell(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the next cell that can be written in, going on in the next finding."""
        column = index.column() + step
        while 0 <= column < len(FindingColumn):
            if column in EDITABLE_COLUMNS and not self.isColumnHidden(column):
                return index.siblingAtColumn(column)
            column += step
        row = self._next_finding(index, step)
        first, last = min(EDITABLE_COLUMNS), max(EDITABLE_COLUMNS)
        return row.siblingAtColumn(first if step > 0 else last) if row.isValid() else index

    def _next_finding(self, index: QModelIndex, step: int) -> QModelIndex:
        row = index.siblingAtColumn(0)
        while True:
            row = self.indexBelow(row) if step > 0 else self.indexAbove(row)
            if not row.isValid() or _is_finding(row):
                return row

    def _on_entered(self) -> None:
        """Go down one finding in the same column, as a sheet does."""
        below = self._next_finding(self.currentIndex(), 1)
        if below.isValid():
            self.go_to(below.siblingAtColumn(self.currentIndex().column()))
        self.setFocus()

    # Verbs

    def use_actions(self, actions: Mapping[ActionKey, QAction]) -> None:
        """Offer verbs in the context menu; Del works here and nowhere else."""
        self.addAction(actions[ActionKey.DELETE])
        self._menu = QMenu(self)
        for key in CONTEXT_MENU:
            if key is None:
                self._menu.addSeparator()
            else:
                self._menu.addAction(actions[key])

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._menu is not None:
            self._menu.popup(event.globalPos())

    # Going somewhere

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current one, its row the selected one, and show it."""
        if not index.isValid():
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def selected_findings(self) -> list[Finding]:
        """Return the selected findings in the order shown."""
        rows = sorted(
            self.selectionModel().selectedRows(), key=lambda row: self.visualRect(row).y()
        )
        items = [row.data(ItemRole) for row in rows]
        return [item for item in items if isinstance(item, Finding)]

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_moved.emit()


def _is_finding(index: _Index) -> bool:
    return isinstance(index.data(ItemRole), Finding)
