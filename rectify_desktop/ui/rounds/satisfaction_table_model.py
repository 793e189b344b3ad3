"""The tally of 满意度 as a table to type into, with the sum of all groups below them."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from rectify_desktop.domain.casework.scoring import read_votes, satisfaction
from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.row_table_model import (
    NOWHERE,
    Index,
    Role,
    RowTableModel,
    bold_font,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rectify_desktop.domain.casework.evaluation import SatisfactionTally


class VoteColumn(IntEnum):
    """The columns of the tally."""

    GROUP = 0
    SATISFIED = 1
    MOSTLY = 2
    DISSATISFIED = 3
    UNAWARE = 4
    VALID = 5
    RATE = 6


_COUNTS = {
    VoteColumn.SATISFIED: "satisfied",
    VoteColumn.MOSTLY: "mostly_satisfied",
    VoteColumn.DISSATISFIED: "dissatisfied",
    VoteColumn.UNAWARE: "unaware",
}
_TIPS: Mapping[int, str] = {
    VoteColumn.VALID: "不了解的票不算有效票",
    VoteColumn.RATE: "满意和基本满意占有效票的比例",
}


class SatisfactionTableModel(RowTableModel["SatisfactionTally"]):
    """``refused`` tells why something typed was not taken; the last row is the sum."""

    headings = ("测评对象", "满意", "基本满意", "不满意", "不了解", "有效票", "满意率")
    heading_tips = _TIPS
    centred = tuple(VoteColumn)[1:]

    refused = Signal(str)

    def __init__(
        self, store: Callable[[SatisfactionTally], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.is_read_only = False

    @override
    def key(self, row: SatisfactionTally) -> object:
        return row.id

    def tally(self, row: int) -> SatisfactionTally | None:
        """Return the group of a row; None for the sum."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @override
    def tell_row(self, at: int) -> None:
        super().tell_row(at)
        super().tell_row(len(self._rows))

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or not self._rows else len(self._rows) + 1

    @override
    def may_edit(self, index: Index) -> bool:
        is_typed = self.tally(index.row()) is not None and index.column() <= VoteColumn.UNAWARE
        return is_typed and not self.is_read_only

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, is_sum = VoteColumn(index.column()), self.tally(index.row()) is None
        match role:
            case Role.DisplayRole | Role.EditRole:
                return self._words(index.row(), column)
            case Role.TextAlignmentRole if column in self.centred:
                return Qt.AlignmentFlag.AlignCenter
            case Role.FontRole if is_sum:
                return bold_font()
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        held = self.tally(index.row()) if index.isValid() else None
        if held is None or role != Role.EditRole:
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
        self._rows[index.row()] = changed
        self.tell_row(index.row())
        self.refused.emit("")
        return True

    def _words(self, row: int, column: VoteColumn) -> str:
        tally = self.tally(row)
        votes = satisfaction(self._rows if tally is None else [tally])
        match column:
            case VoteColumn.GROUP:
                return "合计" if tally is None else tally.group
            case VoteColumn.VALID:
                return str(votes.valid)
            case VoteColumn.RATE:
                return votes.rate_text
            case _:
                return str(getattr(votes, _COUNTS[column]))
