"""Editors of the milestones: pick lists, numbers, and texts for days as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rectify_desktop.domain.casework.terms import ANCHOR_TERMS, COUNTING_TERMS
from rectify_desktop.overrides import override
from rectify_desktop.ui.overview.milestone_table_model import MilestoneColumn

if TYPE_CHECKING:
    from collections.abc import Mapping

_Index = QModelIndex | QPersistentModelIndex
_PICKED: dict[int, Mapping[Any, str]] = {
    MilestoneColumn.ANCHOR: ANCHOR_TERMS,
    MilestoneColumn.COUNTING: COUNTING_TERMS,
}
_MOST = {MilestoneColumn.MONTHS: 60, MilestoneColumn.DAYS: 999}


class MilestoneDelegate(QStyledItemDelegate):
    """Opens the right editor for every column."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        column = index.column()
        if column in _PICKED:
            box = QComboBox(parent)
            for value, term in _PICKED[column].items():
                box.addItem(term, value.value)
            return box
        if column in _MOST:
            number = QSpinBox(parent)
            number.setMaximum(_MOST[MilestoneColumn(column)])
            return number
        field = QLineEdit(parent)
        if column in (MilestoneColumn.FIXED, MilestoneColumn.DONE):
            field.setPlaceholderText(self.tr("如 9.30"))
        return field

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        match editor:
            case QComboBox():
                editor.setCurrentIndex(editor.findData(str(value)))
            case QSpinBox():
                editor.setValue(value)
                editor.selectAll()
            case QLineEdit():
                editor.setText(value)
                editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        match editor:
            case QComboBox():
                model.setData(index, editor.currentData())
            case QSpinBox():
                editor.interpretText()
                model.setData(index, editor.value())
            case QLineEdit():
                model.setData(index, editor.text())
