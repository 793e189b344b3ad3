"""Editors of the rule settings: a pick list of levels, a number between the bounds of its rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QSpinBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rectify_desktop.domain.checks.rule import LEVEL_TERMS
from rectify_desktop.overrides import override
from rectify_desktop.ui.checks.rule_table_model import RuleColumn
from rectify_desktop.ui.widgets.pick_box import PickBox

if TYPE_CHECKING:
    from rectify_desktop.ui.checks.rule_table_model import RuleTableModel

_Index = QModelIndex | QPersistentModelIndex


class RuleDelegate(QStyledItemDelegate):
    """Opens the right editor for every column."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        if index.column() == RuleColumn.LEVEL:
            box = PickBox(parent)
            box.setAccessibleName(self.tr("级别"))
            box.offer([(level.value, term) for level, term in LEVEL_TERMS.items()])
            return box
        number = cast("RuleTableModel", index.model()).row(index.row()).number
        assert number is not None
        field = QSpinBox(parent)
        field.setAccessibleName(number.name)
        field.setRange(number.least, number.most)
        field.setSuffix(number.unit)
        return field

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, PickBox):
            editor.show_value(value)
        elif isinstance(editor, QSpinBox):
            editor.setValue(value)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, PickBox):
            model.setData(index, editor.value)
        elif isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value())
