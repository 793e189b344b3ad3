"""The list of doubts: Enter accepts what is chosen and goes on, a digit chooses another reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from rectify_desktop.overrides import override
from rectify_desktop.ui.intake.doubt_table_model import KEEP_TEXT, DoubtColumn, DoubtTableModel
from rectify_desktop.ui.widgets.column_widths import set_widths

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_Index = QModelIndex | QPersistentModelIndex
# The words in doubt have what the others leave: a remark on a whole file is a sentence.
_WIDTHS = {
    DoubtColumn.STATE: 76,
    DoubtColumn.KIND: 112,
    DoubtColumn.PLACE: 360,
    DoubtColumn.READING: 230,
}
_ROW_ROOM = 8


class DoubtTable(QTableView):
    """``accepted`` tells that the chosen reading of a row holds, ``row_chosen`` where one is."""

    accepted = Signal(int)
    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doubt_model = DoubtTableModel(self)
        self.setModel(self.doubt_model)
        self.setItemDelegate(_ReadingDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        set_widths(self.horizontalHeader(), _WIDTHS)
        self.horizontalHeader().setSectionResizeMode(
            DoubtColumn.TEXT, QHeaderView.ResizeMode.Stretch
        )
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_ROOM)

    def go_to(self, row: int) -> None:
        """Make a doubt the current one."""
        if 0 <= row < self.doubt_model.rowCount():
            self.setCurrentIndex(self.doubt_model.index(row, DoubtColumn.READING))
            self.selectRow(row)

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.row_chosen.emit(current.row())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        is_plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            if row >= 0:
                self.accepted.emit(row)
            return
        if row >= 0 and is_plain and event.text() in tuple("0123456789"):
            number = int(event.text())
            if number <= len(self.doubt_model.readings(row)):
                self.doubt_model.choose(row, number - 1)
            return
        if event.key() == Qt.Key.Key_F2 and row >= 0:
            self.edit(self.doubt_model.index(row, DoubtColumn.READING))
            return
        super().keyPressEvent(event)


class _ReadingDelegate(QStyledItemDelegate):
    """A box with the readings of one doubt."""

    # PySide6's stubs do not know the fields of QStyleOptionViewItem.
    @override
    def createEditor(self, parent: QWidget, option: Any, index: _Index) -> QWidget:
        box = QComboBox(parent)
        table = self.parent()
        assert isinstance(table, DoubtTable)
        box.addItem(KEEP_TEXT, -1)
        for number, reading in enumerate(table.doubt_model.readings(index.row())):
            box.addItem(reading, number)
        box.activated.connect(lambda: self._close(box))
        return box

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def _close(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)
