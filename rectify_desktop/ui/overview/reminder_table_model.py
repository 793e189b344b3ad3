"""What is to be told on opening a ledger, as rows: why, of which finding, and by when."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from rectify_desktop.domain.casework.reminders import REMINDER_TERMS, ReminderKind
from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel, bold_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from rectify_desktop.domain.casework.reminders import Reminder
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger


class ReminderColumn(IntEnum):
    """The columns of the list of reminders."""

    STATE = 0
    MATTER = 1
    DEPARTMENTS = 2


_SHORT = {ReminderKind.MILESTONE: "节点", ReminderKind.REVIEW: "复核"}


class ReminderTableModel(RowTableModel["Reminder"]):
    """Shows the most pressing reminders; the rest are reached by the figures."""

    headings = ("提醒", "事项", "责任科室")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: dict[FindingId, Finding] = {}
        self._ledger: Ledger | None = None

    def show_reminders(self, told: Sequence[Reminder], ledger: Ledger) -> None:
        """Show some reminders of a ledger."""
        wanted = {each.finding_id for each in told}
        self.beginResetModel()
        self._rows, self._ledger = list(told), ledger
        self._findings = {f.id: f for f in ledger.findings if f.id in wanted}
        self.endResetModel()

    def finding(self, row: int) -> Finding | None:
        """Return the finding a row tells of; None for a milestone."""
        key = self._rows[row].finding_id
        return None if key is None else self._findings.get(key)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Role.DisplayRole:
                return self._text(index)
            case Role.ToolTipRole | Role.AccessibleTextRole:
                told = self._rows[index.row()].text
                text = f"{self._text(index)}（{told}）"
                return plain_tip(text) if role == Role.ToolTipRole else text
            case Role.FontRole if index.column() == ReminderColumn.STATE:
                return bold_font() if self._is_pressing(index.row()) else None
            case Role.ForegroundRole if index.column() == ReminderColumn.STATE:
                palette = QGuiApplication.palette()
                return palette.brightText() if self._is_pressing(index.row()) else None
        return None

    def _text(self, index: Index) -> str:
        told = self._rows[index.row()]
        match index.column():
            case ReminderColumn.STATE:
                return state_text(told)
            case ReminderColumn.MATTER:
                finding = self.finding(index.row())
                if finding is not None:
                    return f"{finding.number} {finding.title}".strip()
                # The state says already by when it is due.
                return told.matter or told.text
            case _:
                return self._departments(self.finding(index.row()))

    def _departments(self, finding: Finding | None) -> str:
        if finding is None or self._ledger is None:
            return ""
        return self._ledger.department_names(finding.responsible_departments)

    def _is_pressing(self, row: int) -> bool:
        return self._rows[row].kind in (ReminderKind.OVERDUE, ReminderKind.UNANSWERED)


def state_text(told: Reminder) -> str:
    """Return why something is told in a few letters: 超期3天, 剩5天, 督办未回复."""
    left = told.days_left
    if left is None:
        return REMINDER_TERMS[told.kind]
    word = _SHORT.get(told.kind, "")
    if left < 0:
        return f"{word or '超期'}{'已过' * bool(word)}{-left}天"
    return f"{word}今天到期" if left == 0 else f"{word}剩{left}天"
