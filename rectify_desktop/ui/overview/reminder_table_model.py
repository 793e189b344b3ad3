"""What is to be told on opening a ledger, as rows: why, of which finding, and by when."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication
from typing_extensions import override

from rectify_desktop.domain.casework.reminders import REMINDER_TERMS, ReminderKind
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.reminders import Reminder
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class ReminderColumn(IntEnum):
    """The columns of the list of reminders."""

    STATE = 0
    MATTER = 1
    DEPARTMENTS = 2


_SHORT = {ReminderKind.MILESTONE: "节点", ReminderKind.REVIEW: "复核"}
_BY_WHEN = "：最迟"
_HEADINGS = ("提醒", "事项", "责任科室")


class ReminderTableModel(QAbstractTableModel):
    """Shows the most pressing reminders; the rest are reached by the figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: tuple[Reminder, ...] = ()
        self._findings: dict[FindingId, Finding] = {}
        self._ledger: Ledger | None = None

    def show_reminders(self, told: Sequence[Reminder], ledger: Ledger) -> None:
        """Show some reminders of a ledger."""
        wanted = {each.finding_id for each in told}
        self.beginResetModel()
        self._told, self._ledger = tuple(told), ledger
        self._findings = {f.id: f for f in ledger.findings if f.id in wanted}
        self.endResetModel()

    def reminder(self, row: int) -> Reminder:
        """Return the reminder of a row."""
        return self._told[row]

    def finding(self, row: int) -> Finding | None:
        """Return the finding a row tells of; None for a milestone."""
        key = self._told[row].finding_id
        return None if key is None else self._findings.get(key)

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._told)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(ReminderColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        is_title = role == _Role.DisplayRole and orientation is Qt.Orientation.Horizontal
        return _HEADINGS[section] if is_title else None

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case _Role.DisplayRole:
                return self._text(index)
            case _Role.ToolTipRole | _Role.AccessibleTextRole:
                told = self._told[index.row()].text
                text = f"{self._text(index)}（{told}）"
                return plain_tip(text) if role == _Role.ToolTipRole else text
            case _Role.FontRole if index.column() == ReminderColumn.STATE:
                return _bold() if self._is_pressing(index.row()) else None
            case _Role.ForegroundRole if index.column() == ReminderColumn.STATE:
                palette = QGuiApplication.palette()
                return palette.brightText() if self._is_pressing(index.row()) else None
        return None

    def _text(self, index: _Index) -> str:
        told = self._told[index.row()]
        match index.column():
            case ReminderColumn.STATE:
                return state_text(told)
            case ReminderColumn.MATTER:
                finding = self.finding(index.row())
                if finding is not None:
                    return f"{finding.number} {finding.title}".strip()
                # The state says already by when a milestone was due.
                return told.text.rpartition(_BY_WHEN)[0] or told.text
            case _:
                return self._departments(self.finding(index.row()))

    def _departments(self, finding: Finding | None) -> str:
        if finding is None or self._ledger is None:
            return ""
        return self._ledger.department_names(finding.responsible_departments)

    def _is_pressing(self, row: int) -> bool:
        return self._told[row].kind in (ReminderKind.OVERDUE, ReminderKind.UNANSWERED)


def state_text(told: Reminder) -> str:
    """Return why something is told in a few letters: 超期3天, 剩5天, 督办未回复."""
    left = told.days_left
    if left is None:
        return REMINDER_TERMS[told.kind]
    word = _SHORT.get(told.kind, "")
    if left < 0:
        return f"{word or '超期'}{'已过' * bool(word)}{-left}天"
    return f"{word}今天到期" if left == 0 else f"{word}剩{left}天"


def _bold() -> QFont:
    font = QGuiApplication.font()
    font.setBold(True)
    return font
