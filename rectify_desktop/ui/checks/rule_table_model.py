"""The rules of 体检 while an office decides which are on, at what level, by which number."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from rectify_desktop.domain.checks.rule import (
    LEVEL_TERMS,
    CheckLevel,
    RuleSetting,
    must_be_switchable,
)
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.ui.checks.level_mark import mark_icon
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rectify_desktop.domain.checks.rule import Rule


class RuleColumn(IntEnum):
    """The columns of the editor."""

    TITLE = 0
    GROUP = 1
    LEVEL = 2
    NUMBER = 3
    WHY = 4


class RuleTableModel(RowTableModel["Rule"]):
    """Holds a draft of what the office chose; nothing is stored before the dialog is left."""

    headings = ("规则", "类别", "级别", "数值", "为什么查")

    def __init__(
        self,
        rules: Mapping[str, Rule],
        settings: Mapping[str, RuleSetting],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = list(rules.values())
        self._before = dict(settings)
        self._settings = {
            rule.key: settings.get(rule.key, RuleSetting(rule.key)) for rule in self._rows
        }

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
            must_be_switchable(self._rows[row])
        except RuleViolation:
            return True
        return False

    # Qt's questions

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        may_tick = index.column() == RuleColumn.TITLE and not self.must_stay_on(index.row())
        return flags | Qt.ItemFlag.ItemIsUserCheckable if may_tick else flags

    @override
    def may_edit(self, index: Index) -> bool:
        if self.must_stay_on(index.row()):
            return False
        has_number = self._rows[index.row()].number is not None
        return index.column() == RuleColumn.LEVEL or (
            index.column() == RuleColumn.NUMBER and has_number
        )

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        rule = self._rows[index.row()]
        setting, column = self._settings[rule.key], RuleColumn(index.column())
        match role:
            case Role.DisplayRole | Role.ToolTipRole:
                return _text(rule, setting, column)
            case Role.EditRole if column is RuleColumn.LEVEL:
                return (setting.level or rule.level).value
            case Role.EditRole if column is RuleColumn.NUMBER and rule.number:
                return setting.number or rule.number.value
            case Role.CheckStateRole if column is RuleColumn.TITLE:
                return Qt.CheckState.Unchecked if setting.is_off else Qt.CheckState.Checked
            case Role.DecorationRole if column is RuleColumn.LEVEL:
                return mark_icon(setting.level or rule.level)
            case Role.FontRole if _is_own(rule, setting, column):
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case _:
                return None

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        rule = self._rows[index.row()]
        setting = self._settings[rule.key]
        if index.column() == RuleColumn.TITLE and role == Role.CheckStateRole:
            setting = replace(setting, is_off=Qt.CheckState(value) == Qt.CheckState.Unchecked)
        elif index.column() == RuleColumn.LEVEL and role == Role.EditRole:
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
