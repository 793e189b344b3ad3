"""The tally of 满意度 as a table to type into, with the sum of all groups below them."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication
from typing_extensions import override

from rectify_desktop.domain.casework.scoring import read_votes, satisfaction
from rectify_desktop.errors import RectifyError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rectify_desktop.domain.casework.evaluation import SatisfactionTally

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class VoteColumn(IntEnum):
    """The columns of the tally."""

    GROUP = 0
    SATISFIED = 1
    MOSTLY = 2
    DISSATISFIED = 3
    UNAWARE = 4
    VALID = 5
    RATE = 6


_HEADINGS = ("测评对象", "满意", "基本满意", "不满意", "不了解", "有效票", "满意率")
_COUNTS = {
    VoteColumn.SATISFIED: "satisfied",
    VoteColumn.MOSTLY: "mostly_satisfied",
    VoteColumn.DISSATISFIED: "dissatisfied",
    VoteColumn.UNAWARE: "unaware",
}
_TIPS = {
    VoteColumn.VALID: "不了解的票不算有效票",
    VoteColumn.RATE: "满意和基本满意占有效票的比例",
}


class SatisfactionTableModel(QAbstractTableModel):
    """``refused`` tells why something typed was not taken; the last row is the sum."""

    refused = Signal(str)

    def __init__(
        self, store: Callable[[SatisfactionTally], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._tallies: list[SatisfactionTally] = []
        self.is_read_only = False

    def tally(self, row: int) -> SatisfactionTally | None:
        """Return the group of a row; None for the sum."""
        return self._tallies[row] if 0 <= row < len(self._tallies) else None

    def show_tallies(self, tallies: Sequence[SatisfactionTally]) -> None:
        """Show what each group answered."""
        if [each.id for each in tallies] == [each.id for each in self._tallies]:
            self._tallies = list(tallies)
            last = self.index(self.rowCount() - 1, len(_HEADINGS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._tallies = list(tallies)
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or not self._tallies else len(self._tallies) + 1

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(VoteColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.ToolTipRole:
            return _TIPS.get(VoteColumn(section))
        return _HEADINGS[section] if role == _Role.DisplayRole else None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_open = index.isValid() and self.tally(index.row()) is not None
        may_write = is_open and index.column() <= VoteColumn.UNAWARE and not self.is_read_only
        return flags | Qt.ItemFlag.ItemIsEditable if may_write else flags

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, is_sum = VoteColumn(index.column()), self.tally(index.row()) is None
        match role:
            case _Role.DisplayRole | _Role.EditRole:
                return self._words(index.row(), column)
            case _Role.TextAlignmentRole if column is not VoteColumn.GROUP:
                return Qt.AlignmentFlag.AlignCenter
            case _Role.FontRole if is_sum:
                font = QFont(QGuiApplication.font())
                font.setBold(True)
                return font
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        held = self.tally(index.row()) if index.isValid() else None
        if held is None or role != _Role.EditRole:
            return False
        column, words = VoteColumn(index.column()), str(value).strip()
        try:
            if column is VoteColumn.GROUP:
                changed = replace(held, group=words)
            else:
                changed = replace(held, **{_COUNTS[column]: read_votes(words)})
            self._store(changed)
        except RectifyError as problem:
            self.refused.emit(str(problem))
            return False
        self._tallies[index.row()] = changed
        last = self.index(self.rowCount() - 1, len(_HEADINGS) - 1)
        self.dataChanged.emit(self.index(index.row(), 0), last)
        self.refused.emit("")
        return True

    def _words(self, row: int, column: VoteColumn) -> str:
        tally = self.tally(row)
        votes = satisfaction(self._tallies if tally is None else [tally])
        match column:
            case VoteColumn.GROUP:
                return "合计" if tally is None else tally.group
            case VoteColumn.VALID:
                return str(votes.valid)
            case VoteColumn.RATE:
                return votes.rate_text
            case _:
                return str(getattr(votes, _COUNTS[column]))
