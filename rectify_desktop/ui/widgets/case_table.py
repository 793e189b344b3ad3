"""A table of cases: rows are chosen, walked through and copied; Enter does what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.clipboard_block import written_block, written_table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QResizeEvent

    from rectify_desktop.ui.widgets.case_table_model import CaseTableModel

_ROW_PADDING = 10
# Edges of a cell, in letters.
_CELL_EDGES = 1.3
_LEAST_CHARACTERS = 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaseTable(QTableView):
    """``chosen`` tells that other rows are chosen, ``opened`` that Enter or a double click came."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: CaseTableModel | None = None
        self._widest = -1
        self._letter = self.fontMetrics().horizontalAdvance("汉")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def show_model(self, model: CaseTableModel) -> None:
        """Show a model; to be called once."""
        self._model = model
        self.setModel(model)
        header = self.horizontalHeader()
        letter = self.fontMetrics().horizontalAdvance("汉")
        for at, column in enumerate(model.columns):
            if column.characters:
                self.setColumnWidth(at, round(letter * (column.characters + _CELL_EDGES)))
            else:
                self._widest = at
        header.sectionResized.connect(self._on_section_resized)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self._remember()

    @property
    def selected_cases(self) -> list[Any]:
        """The cases chosen, from top to bottom."""
        if self._model is None:
            return []
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.row(row) for row in rows]

    def choose(self, keys: Iterable[str]) -> bool:
        """Choose the cases of some identities; return whether one of them is shown."""
        if self._model is None:
            return False
        rows = [row for key in keys if (row := self._model.row_of(key)) >= 0]
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        for row in rows:
            selection.select(self._model.index(row, 0), flags.Select | flags.Rows)
        if rows:
            current = self._model.index(rows[0], 0)
            selection.setCurrentIndex(current, flags.NoUpdate)
            self.scrollTo(current)
        return bool(rows)

    def save_widths(self) -> QByteArray:
        """Return the widths the clerk gave the columns."""
        return self.horizontalHeader().saveState()

    def restore_widths(self, state: QByteArray | None) -> None:
        """Give the columns their widths back; the order of the ledger is not remembered."""
        if state is not None and self.horizontalHeader().restoreState(state):
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Give rows and columns the room that larger letters need."""
        super().changeEvent(event)
        if event.type() != QEvent.Type.FontChange:
            return
        letter = self.fontMetrics().horizontalAdvance("汉")
        before, self._letter = self._letter, letter
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING)
        header = self.horizontalHeader()
        for at in range(header.count()):
            self.setColumnWidth(at, header.sectionSize(at) * letter // before)
        self._fill()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def _on_section_resized(self, at: int, *_: int) -> None:
        if at != self._widest:
            self._fill()

    def _fill(self) -> None:
        """Give one column the room the others leave, but never so little that it says nothing."""
        header = self.horizontalHeader()
        if self._widest < 0:
            return
        taken = header.length() - header.sectionSize(self._widest)
        room = max(self.viewport().width() - taken, _LEAST_CHARACTERS * self._letter)
        header.resizeSection(self._widest, room)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in _ENTER:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        """Put the rows chosen on the clipboard, for Excel, for WPS and for a message."""
        if self._model is None:
            return
        columns = self._model.columns
        rows = [[column.text(each) for column in columns] for each in self.selected_cases]
        if rows:
            block = QMimeData()
            block.setText(written_block(rows))
            block.setHtml(written_table(rows))
            QGuiApplication.clipboard().setMimeData(block)

    # What was chosen stays chosen when the rows change.

    def _remember(self) -> None:
        model = self._model
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        self._kept = [model.key_of(row) for row in rows] if model is not None else []
        self._kept_row = self.currentIndex().row()

    def _recall(self) -> None:
        if self._model is None or self.choose(self._kept) or not self._model.rowCount():
            return
        self.selectRow(min(max(self._kept_row, 0), self._model.rowCount() - 1))
