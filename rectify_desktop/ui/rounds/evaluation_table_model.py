"""The sheet of 成效自评 as a table to type into: points, deductions with reasons, what is left."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from rectify_desktop.domain.casework.scoring import points_text, read_points
from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel, bold_font

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rectify_desktop.domain.casework.evaluation import EvaluationItem


class EvaluationColumn(IntEnum):
    """The columns of the sheet."""

    PART = 0
    TEXT = 1
    FULL = 2
    DEDUCTED = 3
    REASON = 4
    LEFT = 5


_NUMBERS = (EvaluationColumn.FULL, EvaluationColumn.DEDUCTED, EvaluationColumn.LEFT)


class EvaluationTableModel(RowTableModel["EvaluationItem"]):
    """``refused`` tells why something typed was not taken, "" that it was.

    A deduction without its reason is kept as it was typed until the reason comes: ``reason_wanted``
    names its row. ``store`` saves an item and raises what the ledger refuses.
    """

    headings = ("项目", "评分内容", "分值", "扣分", "扣分理由", "得分")
    centred = _NUMBERS

    refused = Signal(str)
    reason_wanted = Signal(int)

    def __init__(
        self, store: Callable[[EvaluationItem], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._waiting: dict[str, EvaluationItem] = {}
        self.is_read_only = False

    @property
    def waiting(self) -> tuple[EvaluationItem, ...]:
        """The items whose deduction has no reason yet, and is not stored."""
        return tuple(self._waiting.values())

    @override
    def key(self, row: EvaluationItem) -> object:
        return row.id

    def item(self, row: int) -> EvaluationItem:
        """Return the item of a row as it is shown."""
        held = self._rows[row]
        return self._waiting.get(held.id, held)

    def show_items(self, items: Sequence[EvaluationItem]) -> None:
        """Show the sheet as the ledger has it; what waits for its reason goes on waiting."""
        ids = {item.id for item in items}
        self._waiting = {key: each for key, each in self._waiting.items() if key in ids}
        self.show_rows(items)

    @override
    def may_edit(self, index: Index) -> bool:
        return index.column() != EvaluationColumn.LEFT and not self.is_read_only

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, column = self.item(index.row()), EvaluationColumn(index.column())
        is_lacking = column is EvaluationColumn.REASON and item.id in self._waiting
        match role:
            case Role.DisplayRole if is_lacking:
                return "请写明扣分理由，写好才保存"
            case Role.DisplayRole | Role.EditRole:
                return _words(item, column)
            case Role.ToolTipRole:
                return plain_tip(_words(item, column))
            case Role.TextAlignmentRole if column in self.centred:
                return Qt.AlignmentFlag.AlignCenter
            case Role.FontRole if is_lacking or (
                column is EvaluationColumn.LEFT and item.deducted_tenths
            ):
                return bold_font()
            case Role.ForegroundRole if is_lacking:
                return QGuiApplication.palette().brightText()
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if not index.isValid() or role != Role.EditRole:
            return False
        held = self.item(index.row())
        try:
            changed = _changed(held, EvaluationColumn(index.column()), str(value).strip())
            if changed == held:
                return True
            if changed.deducted_tenths and not changed.reason:
                self._wait(index.row(), changed)
                return True
            self._store(changed)
        except RectifyError as problem:
            self.refused.emit(str(problem))
            return False
        self._waiting.pop(changed.id, None)
        self._rows[index.row()] = changed
        self.tell_row(index.row())
        self.refused.emit("")
        return True

    def _wait(self, row: int, item: EvaluationItem) -> None:
        self._waiting[item.id] = item
        self.tell_row(row)
        self.refused.emit("")
        self.reason_wanted.emit(row)


def _changed(item: EvaluationItem, column: EvaluationColumn, words: str) -> EvaluationItem:
    match column:
        case EvaluationColumn.PART:
            return replace(item, part=words)
        case EvaluationColumn.TEXT:
            return replace(item, text=words)
        case EvaluationColumn.FULL:
            return replace(item, full_tenths=read_points(words))
        case EvaluationColumn.DEDUCTED:
            return replace(item, deducted_tenths=read_points(words))
        case _:
            return replace(item, reason=words)


def _words(item: EvaluationItem, column: EvaluationColumn) -> str:
    match column:
        case EvaluationColumn.PART:
            return item.part
        case EvaluationColumn.TEXT:
            return item.text
        case EvaluationColumn.FULL:
            return points_text(item.full_tenths)
        case EvaluationColumn.DEDUCTED:
            return points_text(item.deducted_tenths) if item.deducted_tenths else ""
        case EvaluationColumn.REASON:
            return item.reason
        case EvaluationColumn.LEFT:
            return points_text(item.full_tenths - item.deducted_tenths)
