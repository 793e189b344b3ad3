"""Editors of the record tables: a line, a day, a pick list, names as they are typed.

Enter and Tab finish a cell and go on as in a sheet; what is refused stays open with its words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QStyledItemDelegate, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.day_field import DayField
from rectify_desktop.ui.widgets.entry_steps import step_of
from rectify_desktop.ui.widgets.names_field import ComposingLineEdit, NamesField
from rectify_desktop.ui.widgets.pick_box import PickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QTableView

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.evidence.record_table_model import RecordTableModel

# PySide6's stubs do not know the fields of QStyleOptionViewItem.
Option = Any
_Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemDelegate.EndEditHint
_OF_INPUT_METHOD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
# The narrowest an open editor gets, in characters.
_LEAST_ROOM = 12


class RecordDelegate(QStyledItemDelegate):
    """``stepped`` says that Enter or Tab finished a cell."""

    stepped = Signal(object)

    def __init__(self, view: QTableView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._is_refused = False

    @override
    def createEditor(self, parent: QWidget, option: Option, index: _Index) -> QWidget:
        self._is_refused = False
        model = cast("RecordTableModel", index.model())
        column = model.columns[index.column()]
        if column.choices:
            box = PickBox(parent)
            box.offer([(term, term) for term in column.choices])
            editor: QWidget = box
        elif column.names is not None:
            editor = NamesField(parent, column.names(self._desk.ledger))
        elif column.is_day:
            editor = DayField(parent, self._desk.today())
        else:
            editor = ComposingLineEdit(parent)
        if isinstance(editor, QLineEdit):
            editor.setFrame(False)
        editor.setObjectName("recordCellEdit")
        editor.setAccessibleName(column.title)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        # The view asks again whenever the row changes; words typed since must outlive that.
        if editor.property("isFilled"):
            return
        editor.setProperty("isFilled", True)
        words = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, PickBox):
            editor.show_value(words)
        elif isinstance(editor, QLineEdit):
            editor.setText(words)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        words = editor.value if isinstance(editor, PickBox) else cast("QLineEdit", editor).text()
        self._is_refused = words is not None and not model.setData(index, words)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: Option, index: _Index) -> None:
        editor.setGeometry(option.rect)
        least = editor.fontMetrics().horizontalAdvance("汉") * _LEAST_ROOM
        room = self._view.viewport().width() - option.rect.x()
        editor.resize(min(max(option.rect.width(), least), room), option.rect.height())

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return super().eventFilter(editor, event)
        if getattr(editor, "is_composing", False):
            # Enter and Esc belong to the input method until it is done.
            event.accept()
            return cast("QKeyEvent", event).key() in _OF_INPUT_METHOD
        if event.type() == QEvent.Type.KeyPress:
            step = step_of(cast("QKeyEvent", event))
            if step is not None:
                if isinstance(editor, NamesField):
                    editor.take_offer()
                if self._commit(cast("QWidget", editor)):
                    self.stepped.emit(step)
                return True
        return super().eventFilter(editor, event)

    def _commit(self, editor: QWidget) -> bool:
        self.commitData.emit(editor)
        if not self._is_refused:
            self.closeEditor.emit(editor, _Hint.NoHint)
        return not self._is_refused
