"""The rules of 体检 while an office decides which are on, at what level, by which number."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

from rectify_desktop.domain.checks.rule import (
    LEVEL_TERMS,
    CheckLevel,
    RuleSetting,
    must_be_switchable,
)
from rectify_desktop.errors import RuleViolation
from rectify_desktop.ui.checks.level_mark import mark_icon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rectify_desktop.domain.checks.rule import Rule

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RuleColumn(IntEnum):
    """The columns of the editor."""

    TITLE = 0
    GROUP = 1
    LEVEL = 2
    NUMBER = 3
    WHY = 4


_HEADINGS = ("规则", "类别", "级别", "数值", "为什么查")


class RuleTableModel(QAbstractTableModel):
    """Holds a draft of what the office chose; nothing is stored before the dialog is left."""

    def __init__(
        self,
        rules: Mapping[str, Rule],
        settings: Mapping[str, RuleSetting],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules = list(rules.values())
        self._before = dict(settings)
        self._settings = {
            rule.key: settings.get(rule.key, RuleSetting(rule.key)) for rule in self._rules
        }

    def rule(self, row: int) -> Rule:
        """Return the rule of a row, as it is shipped."""
        return self._rules[row]

    def changed(self) -> list[RuleSetting]:
        """Return the settings that differ from those before."""
        return [
            setting
            for key, setting in self._settings.items()
            if setting
            != self._before.get(key, replace(setting, is_off=False, level=None, number=None))
        ]

    def reset_all(self) -> None:
        """Choose for every rule what we ship."""
        self.beginResetModel()
        self._settings = {
            key: replace(setting, is_off=False, level=None, number=None)
            for key, setting in self._settings.items()
        }
        self.endResetModel()

    def must_stay_on(self, row: int) -> bool:
        """Whether no office may switch the rule of a row off, or tell it less gravely."""
        try:
            must_be_switchable(self._rules[row])
        except RuleViolation:
            return True
        return False

    # Qt's questions

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rules)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(RuleColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _HEADINGS[section]
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.must_stay_on(index.row()):
            return flags
        if index.column() == RuleColumn.TITLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        has_number = self._rules[index.row()].number is not None
        if index.column() == RuleColumn.LEVEL or (
            index.column() == RuleColumn.NUMBER and has_number
        ):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        rule = self._rules[index.row()]
        setting, column = self._settings[rule.key], RuleColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return _text(rule, setting, column)
            case Qt.ItemDataRole.EditRole if column is RuleColumn.LEVEL:
                return (setting.level or rule.level).value
            case Qt.ItemDataRole.EditRole if column is RuleColumn.NUMBER and rule.number:
                return setting.number or rule.number.value
            case Qt.ItemDataRole.CheckStateRole if column is RuleColumn.TITLE:
                return Qt.CheckState.Unchecked if setting.is_off else Qt.CheckState.Checked
            case Qt.ItemDataRole.DecorationRole if column is RuleColumn.LEVEL:
                return mark_icon(setting.level or rule.level)
            case Qt.ItemDataRole.FontRole if _is_own(rule, setting, column):
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case _:
                return None

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        rule = self._rules[index.row()]
        setting = self._settings[rule.key]
        if index.column() == RuleColumn.TITLE and role == Qt.ItemDataRole.CheckStateRole:
            setting = replace(setting, is_off=Qt.CheckState(value) == Qt.CheckState.Unchecked)
        elif index.column() == RuleColumn.LEVEL and role == Qt.ItemDataRole.EditRole:
            level = CheckLevel(value)
            setting = replace(setting, level=None if level is rule.level else level)
        elif index.column() == RuleColumn.NUMBER and rule.number is not None:
            number = int(value)
            setting = replace(setting, number=None if number == rule.number.value else number)
        else:
            return False
        self._settings[rule.key] = setting
        self.dataChanged.emit(index, index)
        return True


def _text(rule: Rule, setting: RuleSetting, column: RuleColumn) -> str:
    match column:
        case RuleColumn.TITLE:
            return rule.title
        case RuleColumn.GROUP:
            return rule.group
        case RuleColumn.LEVEL:
            return LEVEL_TERMS[setting.level or rule.level]
        case RuleColumn.NUMBER:
            number = rule.number
            return f"{setting.number or number.value}{number.unit}" if number else ""
        case RuleColumn.WHY:
            return rule.why


def _is_own(rule: Rule, setting: RuleSetting, column: RuleColumn) -> bool:
    """Whether the office chose otherwise than we ship, which stands out."""
    match column:
        case RuleColumn.TITLE:
            return setting.is_off
        case RuleColumn.LEVEL:
            return setting.level is not None
        case RuleColumn.NUMBER:
            return rule.number is not None and setting.number is not None
        case _:
            return False
