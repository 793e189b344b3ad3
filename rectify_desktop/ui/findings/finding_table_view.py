"""The view of the 问题清单: an outline that is walked and written in like a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from rectify_desktop.domain.finding import Finding
from rectify_desktop.overrides import override
from rectify_desktop.ui.actions import CONTEXT_MENU, LIST_ONLY, ActionKey
from rectify_desktop.ui.findings.cell_walk import CellWalk
from rectify_desktop.ui.findings.dragged_table import DraggedTable
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_delegate import FindingDelegate
from rectify_desktop.ui.findings.finding_header import FindingHeader
from rectify_desktop.ui.findings.frozen_columns import FROZEN, FrozenColumns
from rectify_desktop.ui.findings.group_folds import GroupFolds
from rectify_desktop.ui.widgets.entry_steps import Step, step_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QItemSelection, QItemSelectionRange
    from PySide6.QtGui import (
        QAction,
        QContextMenuEvent,
        QKeyEvent,
        QResizeEvent,
    )

    from rectify_desktop.ui.desk import Desk

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class FindingTableView(DraggedTable):
    """Arrow keys go from cell to cell, F2 or a letter writes, Enter goes down, Tab to the right.

    ``current_moved`` tells that another row is the current one, ``selection_moved`` that other
    cells are selected, ``filled`` that words go into all selected cells (Ctrl+Enter).
    """

    current_moved = Signal()
    selection_moved = Signal()
    filled = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self._header = FindingHeader(self)
        self.setHorizontalHeader(self._header)
        # A click at a title sorts; a table would select the whole column as well.
        self._header.sectionPressed.disconnect()
        self._header.sectionEntered.disconnect()
        # A table makes its header sort only where Qt itself is to sort.
        self._header.setSectionsClickable(True)
        self._frozen: FrozenColumns | None = None
        self._desk: Desk | None = None
        self.horizontalScrollBar().valueChanged.connect(self._freeze)
        self._walk = CellWalk(self)
        self._menu: QMenu | None = None
        self.folds = GroupFolds(self)
        # Where to go on after a theme or heading, which is one wide cell.
        self._column = int(FindingColumn.TITLE)

    def work_on(self, desk: Desk) -> None:
        """Take the ledger whose findings are written in; to be called once."""
        delegate = FindingDelegate(self, desk)
        delegate.stepped.connect(self._on_stepped)
        delegate.filled.connect(self.filled)
        self.setItemDelegate(delegate)
        self.drag_on(desk)
        self._desk = desk

    def _freeze(self) -> None:
        """Keep the first columns in sight while the list is scrolled sideways."""
        if self._frozen is None and self._desk is not None:
            self._frozen = FrozenColumns(self)
            # Its own, for a delegate tells every view it serves of the editors of one.
            self._frozen.setItemDelegate(FindingDelegate(self, self._desk))
            self._frozen.fold_wanted.connect(self.folds.toggle)
        if self._frozen is not None:
            self._frozen.follow()

    @property
    @override
    def _covered(self) -> int:
        return self._frozen.covered if self._frozen is not None else 0

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        model.modelReset.connect(self._on_reset)
        self._on_reset()

    def _on_reset(self) -> None:
        self._header.settle()
        if self._frozen is not None:
            self._frozen.hide()
            self._frozen.follow()

    @property
    def columns(self) -> FindingHeader:
        """The header, which knows how wide the columns are."""
        return self._header

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._frozen is not None:
            self._frozen.follow()

    @override
    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible
    ) -> None:
        """Bring a cell into sight; what is frozen is in sight sideways, what lies below is not."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if not index.isValid():
            return
        self._show_titles_over(index.row())
        if index.column() in FROZEN:
            bar.setValue(before)
            return
        hidden = self._covered - self.columnViewportPosition(index.column())
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def _show_titles_over(self, row: int) -> None:
        """Bring the titles right above a row into sight with it, where it is the topmost one."""
        top = row
        while top > 0 and self.findings.group_facts(top - 1) is not None:
            top -= 1
        hidden = -self.rowViewportPosition(top)
        if 0 < hidden <= (row - top) * self.rowHeight(row):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - hidden)

    @override
    def edit(self, index: _Index, *how: object) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Open a cell; a frozen one is written in where it stands."""
        if index.column() in FROZEN and self._is_opening(*how):
            self.horizontalScrollBar().setValue(0)
        return bool(super().edit(index, *how))

    def _is_opening(self, *how: object) -> bool:
        return not how or bool(self.editTriggers() & how[0])  # type: ignore[operator]

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if self.is_finding(current):
            self._column = current.column()
        # The whole row of the current cell is tinted.
        for index in (previous, current):
            self._draw_row_again(index.row())
        if current.row() != previous.row():
            self.current_moved.emit()

    def _draw_row_again(self, row: int) -> None:
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        for view in (self, self._frozen):
            if view is not None:
                view.viewport().update(0, top, view.viewport().width(), height)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        # Qt draws the cells anew; a theme or heading is wider than the cell it is chosen by.
        for changed in (selected, deselected):
            for block in cast("list[QItemSelectionRange]", changed):
                if block.top() == block.bottom() and not self.is_finding(block.topLeft()):
                    self._draw_row_again(block.top())
        if self._frozen is not None:
            self._frozen.viewport().update()
        self.selection_moved.emit()

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step is not None and self.currentIndex().isValid() and not self._is_leaving(step):
            self._on_stepped(step)
        elif event.key() == Qt.Key.Key_Space:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.chosen.widen_to_rows()
            # A blank neither opens an editor nor moves anything.
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Delete) or event.key() in _CLEARING:
            self.cleared.emit()
        elif not self.folds.take_key(event):
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Go nowhere: a letter on a cell that is computed is a slip, and looking takes long."""

    def _is_leaving(self, step: Step) -> bool:
        """Let Tab leave the list at its ends, so that the keyboard is never caught in it."""
        if step not in (Step.NEXT_CELL, Step.PREVIOUS_CELL):
            return False
        return self._walk.target(step, self._column) == self.currentIndex()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        step = Step.NEXT_CELL if next else Step.PREVIOUS_CELL
        if not self.currentIndex().isValid() or self._is_leaving(step):
            return super().focusNextPrevChild(next)
        self._on_stepped(step)
        return True

    @override
    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        by_sheet = self._walk.moved(self.currentIndex(), action, modifiers)
        if by_sheet is not None:
            return by_sheet
        target = super().moveCursor(action, modifiers)
        if self.is_finding(target):
            return target if self.is_finding(self.currentIndex()) else self.usual_cell(target)
        return target.siblingAtColumn(0)

    def usual_cell(self, index: QModelIndex) -> QModelIndex:
        """Return the cell of a row in the column last worked in; groups have but one."""
        return index.siblingAtColumn(self._column if self.is_finding(index) else 0)

    def _on_stepped(self, step: Step) -> None:
        """Go on as a sheet does: Enter down, Tab to the right, with Shift the other way."""
        self.go_to(self._walk.target(step, self._column))
        self.setFocus()

    # Verbs

    def use_actions(self, actions: Mapping[ActionKey, QAction]) -> None:
        """Offer verbs in the context menu; keys that mean something else elsewhere work here."""
        for key in LIST_ONLY:
            self.addAction(actions[key])
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

    # Going about

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current one and the only one selected, and show it."""
        if not index.isValid():
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.scrollTo(index)

    def rows_from(self, finding: Finding) -> list[Finding]:
        """Return the findings in sight from one on; those of folded groups are not."""
        rows = self.findings.rows
        below = rows.items[rows.places[finding.id] :]
        return [item for item in below if isinstance(item, Finding)]

    def finding_above(self, finding: Finding) -> Finding | None:
        """Return the finding shown above another, None above the first."""
        above = self._walk.next_finding(self.findings.index_of(finding.id), -1)
        item = self.findings.item(above.row())
        return item if isinstance(item, Finding) else None
