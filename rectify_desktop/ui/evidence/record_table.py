"""A table of records that is walked and written in like a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.evidence.record_delegate import RecordDelegate
from rectify_desktop.ui.widgets.clipboard_block import read_block, written_block, written_table
from rectify_desktop.ui.widgets.entry_steps import Step, step_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.evidence.record_columns import Record
    from rectify_desktop.ui.evidence.record_table_model import RecordTableModel

_Index = QModelIndex | QPersistentModelIndex
_ROW_PADDING = 10
_CELL_PADDING = 16
_REMARK_WIDTH = 9
_LEAST_WIDE = 12
_Flag = QItemSelectionModel.SelectionFlag


class RecordTable(QTableView):
    """Enter goes down, Tab to the right, F2 or a letter writes, Ctrl+C and V are blocks.

    ``pasted`` hands over a block and the cell it begins at, ``cleared`` the cells to be emptied.
    """

    current_moved = Signal()
    pasted = Signal(object)
    cleared = Signal()

    def __init__(self, desk: Desk, model: RecordTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._chosen = ("", -1, -1)
        self._menu_actions: Sequence[QAction | None] = ()
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        delegate = RecordDelegate(self, desk)
        delegate.stepped.connect(self._on_stepped)
        self.setItemDelegate(delegate)
        self._arrange()
        model.modelAboutToBeReset.connect(self._remember_row)
        model.modelReset.connect(self._find_row_again)

    # Rows

    @property
    def selected_records(self) -> list[Record]:
        """The records of which any cell is selected, in the order shown."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        records = (self._rows.record(row) for row in rows)
        return [record for record in records if record is not None]

    @property
    def current_record(self) -> Record | None:
        """The record of the current cell."""
        return self._rows.record(self.currentIndex().row())

    def go_to(self, record_id: str) -> None:
        """Make a record the current row."""
        row = self._rows.row_of(record_id)
        if row >= 0:
            self.go_to_cell(row, max(self.currentIndex().column(), 0))

    def go_to_cell(self, row: int, column: int) -> None:
        """Make a cell the current one and the only one selected, whatever keys are held down."""
        index = self._rows.index(row, column)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.scrollTo(index)

    @property
    def is_writing(self) -> bool:
        """Whether a cell is open."""
        return self.state() is QAbstractItemView.State.EditingState

    def go_to_new_row(self) -> None:
        """Open the row where a new record is typed."""
        columns = range(self._rows.columnCount())
        stretched = (at for at in columns if self._rows.is_writable(at) and self._is_wide(at))
        self.setFocus()
        self.go_to_cell(self._rows.rowCount() - 1, next(stretched, 0))
        self.edit(self.currentIndex())

    def use_menu(self, actions: Sequence[QAction | None]) -> None:
        """Offer verbs where the right button is pressed; None parts them."""
        self._menu_actions = actions

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.current_moved.emit()

    # Keys

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            # Who comes by keys goes on from the first row.
            self.go_to_cell(0, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step is not None and self.currentIndex().isValid():
            if not self._is_leaving(step):
                self._on_stepped(step)
                return
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(read_block(QGuiApplication.clipboard().text()))
            return
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.cleared.emit()
            return
        super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        step = Step.NEXT_CELL if next else Step.PREVIOUS_CELL
        if not self.currentIndex().isValid() or self._is_leaving(step):
            return super().focusNextPrevChild(next)
        self._on_stepped(step)
        return True

    def copy(self) -> None:
        """Put the selected cells on the clipboard, for here, for Excel and for WPS."""
        chosen = {(index.row(), index.column()) for index in self.selectedIndexes()}
        if not chosen:
            return
        columns = sorted({column for _, column in chosen})
        rows = [
            [self._rows.text(row, at) if (row, at) in chosen else "" for at in columns]
            for row in sorted({row for row, _ in chosen})
        ]
        block = QMimeData()
        block.setText(written_block(rows))
        block.setHtml(written_table(rows))
        QGuiApplication.clipboard().setMimeData(block)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._menu_actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.popup(event.globalPos())

    def _on_stepped(self, step: Step) -> None:
        target = self._target(step)
        if target.isValid():
            self.go_to_cell(target.row(), target.column())
        self.setFocus()

    def _is_leaving(self, step: Step) -> bool:
        """Let Tab leave the table at its ends, so that the keyboard is never caught in it."""
        return step in (Step.NEXT_CELL, Step.PREVIOUS_CELL) and not self._target(step).isValid()

    def _target(self, step: Step) -> QModelIndex:
        at, model = self.currentIndex(), self._rows
        if step in (Step.NEXT_ROW, Step.PREVIOUS_ROW):
            row = at.row() + (1 if step is Step.NEXT_ROW else -1)
            return model.index(row, at.column()) if 0 <= row < model.rowCount() else at
        forward = step is Step.NEXT_CELL
        cells = [
            (row, column)
            for row in range(max(at.row() - 1, 0), min(at.row() + 2, model.rowCount()))
            for column in range(model.columnCount())
            if model.is_writable(column)
        ]
        here = (at.row(), at.column())
        beyond = [cell for cell in cells if (cell > here if forward else cell < here)]
        return model.index(*(beyond[0] if forward else beyond[-1])) if beyond else QModelIndex()

    # Looks

    def _arrange(self) -> None:
        vertical, header = self.verticalHeader(), self.horizontalHeader()
        vertical.hide()
        vertical.setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        character = self.fontMetrics().horizontalAdvance("汉")
        for at, column in enumerate(self._rows.columns):
            width = column.width or _LEAST_WIDE
            header.resizeSection(at, character * width + _CELL_PADDING)
        header.resizeSection(len(self._rows.columns), character * _REMARK_WIDTH + _CELL_PADDING)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)

    def save_widths(self) -> QByteArray:
        """Return the widths the clerk gave the columns."""
        return self.horizontalHeader().saveState()

    def restore_widths(self, state: QByteArray | None) -> None:
        """Give the columns their widths back; the order of the ledger is not remembered."""
        if state is not None and self.horizontalHeader().restoreState(state):
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """Give the widest column what is left over, and never less than it can be read in."""
        header = self.horizontalHeader()
        wide = next(at for at, column in enumerate(self._rows.columns) if not column.width)
        others = sum(header.sectionSize(at) for at in range(header.count()) if at != wide)
        least = self.fontMetrics().horizontalAdvance("汉") * _LEAST_WIDE
        header.resizeSection(wide, max(self.viewport().width() - others, least))

    def _is_wide(self, column: int) -> bool:
        return not self._rows.columns[column].width

    def _remember_row(self) -> None:
        record, index = self.current_record, self.currentIndex()
        self._chosen = (record.id if record is not None else "", index.row(), index.column())

    def _find_row_again(self) -> None:
        """Go back to the record, or where it was: a new one stands where it was typed."""
        key, row, column = self._chosen
        found = self._rows.row_of(key) if key else row
        if row >= 0:
            row = found if found >= 0 else min(row, self._rows.rowCount() - 1)
            self.go_to_cell(row, column)


def cells_of(table: RecordTable) -> list[tuple[int, int]]:
    """Return the selected cells as rows and columns."""
    chosen = cast("list[QModelIndex]", table.selectedIndexes())
    return sorted((index.row(), index.column()) for index in chosen)
