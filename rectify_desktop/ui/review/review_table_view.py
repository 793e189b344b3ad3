"""The table a clerk fills in week by week, with the hands on the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView

from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.overrides import override
from rectify_desktop.ui.review.review_cell_delegate import ReviewCellDelegate
from rectify_desktop.ui.review.review_column_spread import spread_columns
from rectify_desktop.ui.review.review_columns import (
    FIELDS,
    HIDDEN_COLUMNS,
    REPORTED_FIELDS,
    ReviewColumn,
)
from rectify_desktop.ui.review.review_row_heights import ReviewRowHeights
from rectify_desktop.ui.widgets.entry_steps import Step, step_of
from rectify_desktop.ui.widgets.growing_text_edit import GrowingTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_Index = QModelIndex | QPersistentModelIndex


class ReviewTableView(QTableView):
    """Type to write, Enter for the next finding, Tab for the next field; Shift selects a block."""

    refused = Signal()
    copied = Signal()
    pasted = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spread = 0.0
        self._delegate = ReviewCellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self._heights = ReviewRowHeights(self, self._delegate)
        self._delegate.stepped.connect(self.go)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.show_cycle(ReviewCycle.WEEKLY)
        if model is not None:
            self._heights.follow_model()

    def show_cycle(self, cycle: ReviewCycle) -> None:
        """Show the columns of one series."""
        for column in ReviewColumn:
            self.setColumnHidden(column, column in HIDDEN_COLUMNS[cycle])
        self._take_measure()

    def entry_columns(self) -> list[ReviewColumn]:
        """Return the columns in sight that are written in."""
        return [column for column in FIELDS if not self.isColumnHidden(column)]

    # Going about

    def go(self, step: Step) -> None:
        """Make the next or previous cell to write in the current one."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        entries = self.entry_columns()
        match step:
            case Step.NEXT_ROW:
                self.go_to(row + 1, self._column_of_rows(column))
            case Step.PREVIOUS_ROW:
                self.go_to(row - 1, self._column_of_rows(column))
            case Step.NEXT_CELL:
                later = [each for each in entries if each > column]
                self.go_to(*((row, later[0]) if later else (row + 1, entries[0])))
            case Step.PREVIOUS_CELL:
                earlier = [each for each in entries if each < column]
                self.go_to(*((row, earlier[-1]) if earlier else (row - 1, entries[-1])))

    def _column_of_rows(self, column: int) -> ReviewColumn:
        """Enter goes on to the next 本期进展; what the meeting adds is filled in downwards."""
        is_of_meeting = column in FIELDS and column not in REPORTED_FIELDS
        return ReviewColumn(column) if is_of_meeting else ReviewColumn.PROGRESS

    def go_to(self, row: int, column: ReviewColumn = ReviewColumn.PROGRESS) -> None:
        """Make a cell the current one and bring it into sight; past either end nothing moves."""
        index = self.model().index(row, column)
        if index.isValid():
            # Held keys must not make a block of it: Shift+Enter only goes back.
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    # A block of cells

    @property
    def has_block(self) -> bool:
        """Whether more than one cell is selected."""
        return self._delegate.shows_block

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self._delegate.shows_block = len(self.selectedIndexes()) > 1
        super().selectionChanged(selected, deselected)

    # Writing

    def field(self) -> GrowingTextEdit | None:
        """Return the open field, if a cell is being written in."""
        editor = self.indexWidget(self.currentIndex())
        return editor if isinstance(editor, GrowingTextEdit) else None

    def finish_writing(self) -> bool:
        """Store and close an open field; return False if storing was refused."""
        field = self.field()
        return field is None or self._delegate.commit(field)

    def open_field(self) -> GrowingTextEdit | None:
        """Return the open field, opening that of the row if there is none; None if it may not."""
        if self.field() is None:
            self._turn_to_writing()
            self.edit(self.currentIndex())
        return self.field()

    def write(self, text: str) -> None:
        """Open the current cell with ``text`` in it, to be changed or taken with Enter."""
        if self.field() is None:
            self.edit(self.currentIndex())
        if field := self.field():
            field.replace_all(text)

    @override
    def edit(self, index: _Index, *how: object) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Open a cell: a typed key replaces its text, F2 and a double click go on behind it."""
        is_open = super().edit(index, *how)
        trigger = how[0] if how else None
        is_typed = trigger == QAbstractItemView.EditTrigger.AnyKeyPressed
        if is_open and not is_typed and (field := self.field()):
            field.caret_to_end()
        return bool(is_open)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step is not None:
            self.go(step)
            return
        if self._is_of_block(event):
            return
        if _is_typing(event) or event.key() == Qt.Key.Key_F2:
            self._turn_to_writing()
        super().keyPressEvent(event)

    def _is_of_block(self, event: QKeyEvent) -> bool:
        """Do what a key does to the selected cells; return False if it does nothing to them."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self.copied.emit()
        elif event.matches(keys.Cut):
            self.copied.emit()
            self._clear()
        elif event.matches(keys.Paste):
            self._paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._clear()
        else:
            return False
        return True

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.preeditString() or event.commitString():
            self._turn_to_writing()
        super().inputMethodEvent(event)

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        # Pinyin must be able to begin anywhere in the row: it goes to 本期进展 then.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, self._is_writable())
        self.viewport().update()
        # Rows that just came into sight take their height now, and may push this one out again.
        self._heights.fit_rows_in_sight()
        self.scrollTo(current)

    def _is_writable(self) -> bool:
        entry = self.currentIndex().siblingAtColumn(ReviewColumn.PROGRESS)
        return bool(entry.flags() & Qt.ItemFlag.ItemIsEditable)

    def _turn_to_writing(self) -> None:
        """Words typed on a cell that only shows something are meant for the row's 本期进展."""
        if not self.currentIndex().isValid() or self.field() is not None:
            return
        if not self._is_writable():
            self.refused.emit()
        elif self.currentIndex().column() not in FIELDS:
            self.go_to(self.currentIndex().row())

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if not self.has_block:
            self._turn_to_writing()
        if text.strip() and self._is_writable():
            self.pasted.emit(text)

    def _clear(self) -> None:
        if self._is_writable():
            self.cleared.emit()
        elif self.currentIndex().column() in FIELDS:
            self.refused.emit()

    def _can_go(self, step: Step) -> bool:
        """Let Tab leave the table at its two ends, so that the keyboard is never caught in it."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        entries = self.entry_columns()
        at_end = row == self.model().rowCount() - 1 and column == entries[-1]
        at_start = row == 0 and column <= entries[0]
        is_leaving = (step is Step.NEXT_CELL and at_end) or (
            step is Step.PREVIOUS_CELL and at_start
        )
        return row >= 0 and not is_leaving

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        step = Step.NEXT_CELL if next else Step.PREVIOUS_CELL
        if not self._can_go(step):
            return super().focusNextPrevChild(next)
        self.go(step)
        return True

    # Sizes

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread_columns()
        self._heights.fit_soon()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._delegate.follow_font()
            self._take_measure()
            self._heights.fit_soon()

    def _take_measure(self) -> None:
        """Fit rows and columns to the font in use."""
        self._heights.follow_font()
        self._spread = 0.0
        self._spread_columns()

    def _spread_columns(self) -> None:
        """Give columns their widths; those set by hand stay as long as there is room for all."""
        if self.horizontalHeader().count() == len(ReviewColumn):
            self._spread = spread_columns(self, self._spread)


def _is_typing(event: QKeyEvent) -> bool:
    return (
        bool(event.text())
        and event.text().isprintable()
        and not (
            event.modifiers()
            & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        )
    )
