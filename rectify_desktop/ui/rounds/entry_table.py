"""A small table to type into as in Excel: typing replaces, Enter goes down, blocks are pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QTableView,
    QWidget,
)

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.clipboard_block import read_block, written_block

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager

    from PySide6.QtCore import QAbstractItemModel

_ROW_PADDING = 10
_CELL_PADDING = 16
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryTable(QTableView):
    """F2 edits, Del empties the cells chosen, Ctrl+C and Ctrl+V go to and from Excel.

    ``one_step`` makes one step of all that is written within it; ``refused`` names the words of a
    block that were not taken.
    """

    refused = Signal(object)

    def __init__(
        self,
        name: str,
        one_step: Callable[[str], AbstractContextManager[None]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._one_step = one_step
        triggers = QAbstractItemView.EditTrigger
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING)
        self.horizontalHeader().setHighlightSections(False)

    def show_model(self, model: QAbstractItemModel, widths: Mapping[int, int]) -> None:
        """Show a model; ``widths`` are in characters."""
        self.setModel(model)
        letter = self.fontMetrics().horizontalAdvance("汉")
        for column, characters in widths.items():
            self.setColumnWidth(column, letter * characters + _CELL_PADDING)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() == Qt.Key.Key_Delete:
            self._empty()
        elif event.key() in _ENTER:
            # A line edit passes Enter on to the table: leaving the editor goes down, and only once.
            if self.state() is not QAbstractItemView.State.EditingState:
                self._go_down()
        else:
            super().keyPressEvent(event)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_down()

    def _go_down(self) -> None:
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)

    def _empty(self) -> None:
        with self._one_step("清除内容"):
            for index in self._chosen():
                self._write(index, "")

    def _paste(self) -> None:
        """Write a block copied from Excel or WPS from the current cell on, as one step."""
        start = self.currentIndex()
        if not start.isValid():
            return
        refused: list[str] = []
        with self._one_step("粘贴"):
            for row, words in enumerate(read_block(QGuiApplication.clipboard().text())):
                for column, text in enumerate(words):
                    place = self.model().index(start.row() + row, start.column() + column)
                    if not self._write(place, text):
                        refused.append(text)
        if refused:
            self.refused.emit(refused)

    def _write(self, index: QModelIndex | QPersistentModelIndex, words: str) -> bool:
        """Write a cell; what is computed, and what lies beyond the table, is passed over."""
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            return self.model().setData(index, words)
        return True

    def _chosen(self) -> list[QModelIndex | QPersistentModelIndex]:
        return sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column()))

    def _copy(self) -> None:
        rows: dict[int, list[str]] = {}
        for index in self._chosen():
            rows.setdefault(index.row(), []).append(str(index.data() or ""))
        if rows:
            QGuiApplication.clipboard().setText(written_block(list(rows.values())))
