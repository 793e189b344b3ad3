"""The milestones of a round while they are edited: rules at the left, what they come to beside."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from rectify_desktop.domain.casework.milestones import MilestoneRule, milestones
from rectify_desktop.domain.casework.terms import (
    ANCHOR_TERMS,
    COUNTING_TERMS,
    DayCounting,
    MilestoneAnchor,
)
from rectify_desktop.domain.ids import MilestoneId, new_id
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.services.findings.edit_finding import read_typed_date
from rectify_desktop.ui.widgets.row_table_model import NOWHERE, Index, Role, RowTableModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.milestones import Milestone
    from rectify_desktop.domain.casework.working_calendar import WorkingCalendar
    from rectify_desktop.domain.inspection import InspectionRound


class MilestoneColumn(IntEnum):
    """The columns of the editor."""

    NAME = 0
    ANCHOR = 1
    MONTHS = 2
    DAYS = 3
    COUNTING = 4
    FIXED = 5
    COUNTED = 6
    WORK_BY = 7
    LEGAL = 8
    DONE = 9


_TIPS: Mapping[int, str] = {
    MilestoneColumn.FIXED: "上级文件写明了日期的，填在这里，不再推算",
    MilestoneColumn.COUNTED: "按月、日推算到的那一天",
    MilestoneColumn.WORK_BY: "遇休息日提前到最后一个工作日，提醒按这一天",
    MilestoneColumn.LEGAL: "遇休息日顺延到下一个工作日（民法典第二百零三条）",
}
COMPUTED = frozenset({MilestoneColumn.COUNTED, MilestoneColumn.WORK_BY, MilestoneColumn.LEGAL})
_DATES = {MilestoneColumn.FIXED: "fixed_on", MilestoneColumn.DONE: "done_on"}


class MilestoneTableModel(RowTableModel["MilestoneRule"]):
    """Holds a draft of the rules; ``refused`` tells why something typed was not taken."""

    headings = (
        "整改节点", "起算", "月", "日", "天数按", "文件规定日期",
        "计算日期", "最迟办理", "法定期满", "办结日期",
    )  # fmt: skip
    heading_tips = _TIPS
    centred = (MilestoneColumn.MONTHS, MilestoneColumn.DAYS)

    refused = Signal(str)

    def __init__(
        self,
        facts: InspectionRound,
        rules: Sequence[MilestoneRule],
        calendar: WorkingCalendar,
        today: date,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts, self._calendar, self._today = facts, calendar, today
        self._rows = list(rules)
        self._found: tuple[Milestone, ...] = ()
        self._count()

    @property
    def rules(self) -> tuple[MilestoneRule, ...]:
        """The rules as they are now."""
        return tuple(self._rows)

    def row_of(self, rule_id: str) -> int:
        """Return the row of a rule; the first where it is not there."""
        rows = (row for row, rule in enumerate(self._rows) if rule.id == rule_id)
        return next(rows, 0)

    def adopt(self, rules: Sequence[MilestoneRule]) -> None:
        """Take other rules in place of all; days done stay by name."""
        done = {rule.name: rule.done_on for rule in self._rows}
        self.beginResetModel()
        # Rows deleted from a ledger keep their ids, so these need ids of their own.
        self._rows = [
            replace(rule, id=MilestoneId(new_id()), done_on=done.get(rule.name)) for rule in rules
        ]
        self._count()
        self.endResetModel()

    def add(self) -> int:
        """Add a rule at the end and return its row."""
        row = len(self._rows)
        self.beginInsertRows(NOWHERE, row, row)
        self._rows.append(MilestoneRule(self._facts.id, "新节点", months=1))
        self._count()
        self.endInsertRows()
        return row

    def take_out(self, row: int) -> None:
        """Take a rule out."""
        self.beginRemoveRows(NOWHERE, row, row)
        del self._rows[row]
        self._count()
        self.endRemoveRows()

    @override
    def may_edit(self, index: Index) -> bool:
        return index.column() not in COMPUTED

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = MilestoneColumn(index.column())
        match role:
            case Role.DisplayRole:
                return self._text(index.row(), column)
            case Role.EditRole:
                return self._value(index.row(), column)
            case Role.ToolTipRole if column is MilestoneColumn.NAME:
                return self._rows[index.row()].note
            case Role.ForegroundRole if column in COMPUTED:
                return QGuiApplication.palette().placeholderText()
            case Role.TextAlignmentRole if column in self.centred:
                return Qt.AlignmentFlag.AlignCenter
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if not index.isValid() or role != Role.EditRole or index.column() in COMPUTED:
            return False
        try:
            changed = self._changed(self._rows[index.row()], MilestoneColumn(index.column()), value)
        except RuleViolation as problem:
            self.refused.emit(str(problem))
            return False
        self._rows[index.row()] = changed
        # One rule may move those that are counted from the end of the period.
        self._count()
        self.tell_all()
        self.refused.emit("")
        return True

    def _changed(self, rule: MilestoneRule, column: MilestoneColumn, value: Any) -> MilestoneRule:
        match column:
            case MilestoneColumn.NAME:
                return replace(rule, name=str(value).strip())
            case MilestoneColumn.ANCHOR:
                return replace(rule, anchor=MilestoneAnchor(value))
            case MilestoneColumn.MONTHS:
                return replace(rule, months=int(value))
            case MilestoneColumn.DAYS:
                return replace(rule, days=int(value))
            case MilestoneColumn.COUNTING:
                return replace(rule, counting=DayCounting(value))
            case _:
                day = read_typed_date(str(value), today=self._today)
                return replace(rule, **{_DATES[column]: day})

    def _count(self) -> None:
        self._found = milestones(self._rows, self._facts.feedback_on, self._calendar)

    def _text(self, row: int, column: MilestoneColumn) -> str:
        rule, found = self._rows[row], self._found[row]
        match column:
            case MilestoneColumn.ANCHOR:
                return ANCHOR_TERMS[rule.anchor]
            case MilestoneColumn.COUNTING:
                return COUNTING_TERMS[rule.counting]
            case MilestoneColumn.COUNTED:
                return _day(found.counted_on)
            case MilestoneColumn.WORK_BY:
                return _day(found.work_by)
            case MilestoneColumn.LEGAL:
                return _day(found.legal_on)
            case _:
                return str(self._value(row, column))

    def _value(self, row: int, column: MilestoneColumn) -> Any:
        rule = self._rows[row]
        match column:
            case MilestoneColumn.NAME:
                return rule.name
            case MilestoneColumn.ANCHOR:
                return rule.anchor
            case MilestoneColumn.MONTHS:
                return rule.months
            case MilestoneColumn.DAYS:
                return rule.days
            case MilestoneColumn.COUNTING:
                return rule.counting
            case MilestoneColumn.FIXED:
                return _day(rule.fixed_on)
            case MilestoneColumn.DONE:
                return _day(rule.done_on)
            case _:
                return self._text(row, column)


def _day(day: date | None) -> str:
    return chinese_date(day) if day else ""
