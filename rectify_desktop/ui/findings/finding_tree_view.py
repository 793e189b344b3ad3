"""The view of the 问题清单: a tree that is walked and written in like a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui.actions import CONTEXT_MENU, LIST_ONLY, ActionKey
from rectify_desktop.ui.findings.cell_walk import CellWalk, is_finding
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_delegate import FindingDelegate, Option
from rectify_desktop.ui.findings.finding_header import FindingHeader
from rectify_desktop.ui.findings.finding_rows import FindingRows
from rectify_desktop.ui.findings.finding_tree_model import ItemRole
from rectify_desktop.ui.findings.frozen_columns import FROZEN, FrozenColumns
from rectify_desktop.ui.findings.group_rows import GroupRows
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.entry_steps import Step, step_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QItemSelection, QItemSelectionRange
    from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.finding_tree_model import FindingTreeModel

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_INDENT = 14


class FindingTreeView(QTreeView):
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
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self._header = FindingHeader(self)
        self.setHeader(self._header)
        # A tree makes its header deaf unless Qt itself is to sort.
        self._header.setSectionsClickable(True)
        self._frozen: FrozenColumns | None = None
        self._desk: Desk | None = None
        self.horizontalScrollBar().valueChanged.connect(self._freeze)
        self._rows = FindingRows(self, self)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._walk = CellWalk(self)
        self._menu: QMenu | None = None
        self._groups = GroupRows(self)
        # Where to go on after a theme or heading, which is one wide cell.
        self._column = int(FindingColumn.TITLE)

    def work_on(self, desk: Desk) -> None:
        """Take the ledger whose findings are written in; to be called once."""
        delegate = FindingDelegate(self, desk)
        delegate.stepped.connect(self._on_stepped)
        delegate.filled.connect(self.filled)
        self.setItemDelegate(delegate)
        self._desk = desk

    def _freeze(self) -> None:
        """Keep the first columns in sight while the list is scrolled sideways."""
        if self._frozen is None and self._desk is not None:
            self._frozen = FrozenColumns(self)
            # Its own, for a delegate tells every view it serves of the editors of one.
            self._frozen.setItemDelegate(FindingDelegate(self, self._desk))
        if self._frozen is not None:
            self._frozen.follow()

    @property
    def _covered(self) -> int:
        return self._frozen.covered if self._frozen is not None else 0

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        self._groups.follow(model)
        model.modelReset.connect(self._on_reset)
        self._on_reset()

    @property
    def columns(self) -> FindingHeader:
        """The header, which knows how wide the columns are."""
        return self._header

    @property
    def usual_column(self) -> int:
        """The column last worked in."""
        return self._column

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
        if index.column() in FROZEN:
            bar.setValue(before)
            return
        hidden = self._covered - self.columnViewportPosition(index.column())
        if hidden > 0:
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
        if is_finding(current):
            self._column = current.column()
        # The frame around the cell is drawn by the delegate, so both rows need drawing.
        for index in (previous, current):
            row = self.visualRect(index)
            self.viewport().update(0, row.y(), self.viewport().width(), row.height())
        if self._frozen is not None:
            self._frozen.viewport().update()
        if (current.row(), current.parent()) != (previous.row(), previous.parent()):
            self.current_moved.emit()

    # Rows

    def _on_reset(self) -> None:
        self._header.settle()
        self._groups.lay_out()
        if self._frozen is not None:
            self._frozen.hide()
            self._frozen.follow()

    # Drawing

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # Filled here, and so known to be opaque: what only moves when scrolling is not drawn again.
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look.PAPER)
        painter.end()
        # A tree without a model has no selection either.
        if self.model() is not None:
            self._rows.begin(event.rect(), self._covered)
        super().paintEvent(event)

    @override
    def drawRow(self, painter: QPainter, option: Option, index: _Index) -> None:
        if is_finding(index):
            self._rows.draw(painter, option.rect, index)
        else:
            arrow = self._rows.draw_group(painter, option.rect, index, self.tr("{0} 条"))
            self.drawBranches(painter, arrow, index)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what stays in sight: Qt draws everything anew from a few dozen pixels on."""
        if dx or abs(dy) >= self.viewport().height():
            super().scrollContentsBy(dx, dy)
            return
        self.executeDelayedItemsLayout()
        self.viewport().scroll(0, dy)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step is not None and self.currentIndex().isValid() and not self._is_leaving(step):
            self._on_stepped(step)
            return
        if event.key() == Qt.Key.Key_Space:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.select_rows()
            # A blank neither opens an editor nor moves anything.
            event.ignore()
            return
        if event.matches(QKeySequence.StandardKey.Delete) or event.key() == Qt.Key.Key_Backspace:
            self.cleared.emit()
            return
        super().keyPressEvent(event)

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

    def select_rows(self) -> None:
        """Select the whole rows of the cells selected (Shift+Space)."""
        flags = QItemSelectionModel.SelectionFlag
        chosen = self.selectionModel().selection()
        self.selectionModel().select(chosen, flags.Select | flags.Rows)

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the cell at a point; a theme or heading is one wide cell."""
        index = super().indexAt(point)
        return index if is_finding(index) else index.siblingAtColumn(0)

    @override
    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current = self.currentIndex()
        if not is_finding(current):
            target = super().moveCursor(action, modifiers)
            return target.siblingAtColumn(self._column if is_finding(target) else 0)
        match action:
            case _Move.MoveUp:
                return self._walk.row_beyond(current, -1)
            case _Move.MoveDown:
                return self._walk.row_beyond(current, 1)
            case _Move.MoveLeft if current.column() > 0:
                return self._walk.beside(current, -1)
            case _Move.MoveLeft:
                return current.parent() if current.parent().isValid() else current
            case _Move.MoveRight:
                return self._walk.beside(current, 1)
            case _Move.MoveNext:
                return self._walk.next_cell(current, 1)
            case _Move.MovePrevious:
                return self._walk.next_cell(current, -1)
            case _Move.MoveHome if not modifiers & Qt.KeyboardModifier.ControlModifier:
                return current.siblingAtColumn(0)
            case _Move.MoveEnd if not modifiers & Qt.KeyboardModifier.ControlModifier:
                return current.siblingAtColumn(self.shown_sections()[-1])
            case _:
                target = super().moveCursor(action, modifiers)
                return target if is_finding(target) else target.siblingAtColumn(0)

    def _on_stepped(self, step: Step) -> None:
        """Go on as a sheet does: Enter down, Tab to the right, with Shift the other way."""
        self.go_to(self._walk.target(step, self._column))
        self.setFocus()

    def shown_sections(self) -> list[int]:
        """Return the columns in sight from left to right."""
        return self._walk.shown_sections()

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

    # Going somewhere

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current one and the only one selected, and show it."""
        if not index.isValid():
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.scrollTo(index)

    def selected_findings(self) -> list[Finding]:
        """Return the findings of which any cell is selected, in the order shown."""
        return [finding for finding, _ in self.selected_cells()]

    def selected_cells(self) -> list[tuple[Finding, set[int]]]:
        """Return the findings with the columns selected of each, in the order shown."""
        model = cast("FindingTreeModel", self.model())
        shown = set(self.shown_sections())
        cells: dict[FindingId, tuple[Finding, set[int]]] = {}
        # The stubs do not know that it is a list.
        for block in cast("list[QItemSelectionRange]", self.selectionModel().selection()):
            columns = set(range(block.left(), block.right() + 1)) & shown
            for finding in model.findings_in(block.parent(), block.top(), block.bottom()):
                cells.setdefault(finding.id, (finding, set()))[1].update(columns)
        if len(cells) < 2:
            return list(cells.values())
        places = model.places()
        return sorted(cells.values(), key=lambda pair: places[pair[0].id])

    def are_rows_selected(self) -> bool:
        """Whether whole rows are selected, every cell of them."""
        shown = set(self.shown_sections())
        cells = self.selected_cells()
        return bool(cells) and all(columns >= shown for _, columns in cells)

    def rows_from(self, finding_id: FindingId) -> list[Finding]:
        """Return the findings in sight from one on; those of folded groups are not."""
        model = cast("FindingTreeModel", self.model())
        row = model.index_of(finding_id)
        findings: list[Finding] = []
        while row.isValid():
            item = row.data(ItemRole)
            if isinstance(item, Finding):
                findings.append(item)
            row = self.indexBelow(row)
        return findings

    def finding_above(self, finding_id: FindingId) -> Finding | None:
        """Return the finding shown above another, None above the first."""
        model = cast("FindingTreeModel", self.model())
        above = self._walk.next_finding(model.index_of(finding_id), -1)
        item = above.data(ItemRole) if above.isValid() else None
        return item if isinstance(item, Finding) else None

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_moved.emit()
