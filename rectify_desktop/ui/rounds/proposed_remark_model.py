"""Remarks as they were read, to be looked at: ticked, mended cell by cell, guesses marked."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication

from rectify_desktop.domain.casework.remark_proposal import ProposedRemark, RemarkField
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation
from rectify_desktop.overrides import override
from rectify_desktop.services.casework.import_remarks import as_remark, is_held, linked_numbers
from rectify_desktop.services.findings.edit_finding import read_typed_date
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.widgets.row_table_model import NOWHERE, Index, Role, RowTableModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.remark import ReviewerRemark
    from rectify_desktop.domain.ledger import Ledger

_BETWEEN = re.compile(r"[、，,；;\s]+")
_GUESSED = "推断：来文没有在这条意见里这样写，请核对"


class RemarkColumn(IntEnum):
    """The columns of the proposal."""

    NUMBER = 0
    TEXT = 1
    REVIEWER = 2
    PAPER = 3
    FINDINGS = 4
    RECEIVED = 5
    ANSWER = 6
    PLACE = 7


_FIELDS = {
    RemarkColumn.NUMBER: RemarkField.NUMBER,
    RemarkColumn.TEXT: RemarkField.TEXT,
    RemarkColumn.REVIEWER: RemarkField.REVIEWER,
    RemarkColumn.PAPER: RemarkField.PAPER,
    RemarkColumn.FINDINGS: RemarkField.FINDINGS,
    RemarkColumn.RECEIVED: RemarkField.RECEIVED_ON,
    RemarkColumn.ANSWER: RemarkField.ANSWER,
}
_TEXTS = {
    RemarkColumn.NUMBER: "number",
    RemarkColumn.TEXT: "text",
    RemarkColumn.REVIEWER: "reviewer",
    RemarkColumn.PAPER: "paper",
    RemarkColumn.ANSWER: "answer",
}


@dataclass(frozen=True, slots=True)
class _Row:
    remark: ProposedRemark
    is_taken: bool
    is_held: bool


class ProposedRemarkModel(RowTableModel[_Row]):
    """``refused`` tells why something typed was not taken, ``ticked`` that the choice moved."""

    headings = ("序号", "审核意见", "提出单位", "材料", "涉及问题", "收到日期", "采纳情况", "出处")

    refused = Signal(str)
    ticked = Signal()

    def __init__(self, ledger: Ledger, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ledger, self._today = ledger, today

    @property
    def taken(self) -> list[ProposedRemark]:
        """The remarks that are to be entered, in their order."""
        return [row.remark for row in self._rows if row.is_taken]

    def remarks(self) -> list[ReviewerRemark]:
        """Return what is to be entered, linked with the findings its numbers name."""
        return [
            as_remark(
                each,
                self._ledger.round.id,
                linked_numbers(self._ledger, each.finding_numbers).finding_ids,
            )
            for each in self.taken
        ]

    def show_remarks(
        self, remarks: Iterable[ProposedRemark], held: Sequence[ReviewerRemark]
    ) -> None:
        """Show what was read; what the ledger has already is not ticked."""
        self.beginResetModel()
        self._rows = []
        for remark in remarks:
            is_known = is_held(remark, held)
            self._rows.append(_Row(remark, not is_known, is_known))
        self.endResetModel()
        self.ticked.emit()

    def add(self, remark: ProposedRemark) -> int:
        """Add a remark that was not read as one; return its row."""
        row = len(self._rows)
        self.beginInsertRows(NOWHERE, row, row)
        self._rows.append(_Row(remark, is_taken=True, is_held=False))
        self.endInsertRows()
        self.ticked.emit()
        return row

    def fill_down(self, index: Index) -> None:
        """Put the words of a cell into all cells below it."""
        words = self.data(index, Role.EditRole)
        for row in range(index.row() + 1, len(self._rows)):
            self.setData(self.index(row, index.column()), words)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_ticked = index.isValid() and index.column() == RemarkColumn.NUMBER
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_ticked else flags

    @override
    def may_edit(self, index: Index) -> bool:
        return index.column() != RemarkColumn.PLACE

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], RemarkColumn(index.column())
        match role:
            case Role.CheckStateRole if column is RemarkColumn.NUMBER:
                return Qt.CheckState.Checked if row.is_taken else Qt.CheckState.Unchecked
            case Role.EditRole:
                return self._words(row.remark, column)
            case Role.DisplayRole:
                return self._shown(row, column)
            case Role.ToolTipRole:
                return self._tip(row, column)
            case Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            case Role.FontRole if _is_guess(row.remark, column):
                font = QFont(QGuiApplication.font())
                font.setItalic(True)
                return font
            case Role.ForegroundRole if not row.is_taken:
                return QGuiApplication.palette().placeholderText()
            case Role.ForegroundRole if _is_guess(row.remark, column):
                return look.AMBER
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if not index.isValid():
            return False
        row, column = self._rows[index.row()], RemarkColumn(index.column())
        if role == Role.CheckStateRole:
            is_taken = Qt.CheckState(value) is Qt.CheckState.Checked
            self._put(index, replace(row, is_taken=is_taken))
            self.ticked.emit()
            return True
        if role != Role.EditRole or column is RemarkColumn.PLACE:
            return False
        try:
            changed = self._changed(row.remark, column, str(value).strip())
        except RuleViolation as problem:
            self.refused.emit(str(problem))
            return False
        # What a clerk has typed or looked at is no guess any more.
        changed = replace(changed, guesses=changed.guesses - {_FIELDS[column]})
        self._put(index, replace(row, remark=changed))
        self.refused.emit("")
        return True

    def _put(self, index: Index, row: _Row) -> None:
        self._rows[index.row()] = row
        self.tell_row(index.row())

    def _changed(self, remark: ProposedRemark, column: RemarkColumn, words: str) -> ProposedRemark:
        if column is RemarkColumn.RECEIVED:
            return replace(remark, received_on=read_typed_date(words, today=self._today))
        if column is RemarkColumn.FINDINGS:
            numbers = tuple(filter(None, _BETWEEN.split(words)))
            return replace(remark, finding_numbers=numbers)
        return replace(remark, **{_TEXTS[column]: words})

    def _words(self, remark: ProposedRemark, column: RemarkColumn) -> str:
        match column:
            case RemarkColumn.RECEIVED:
                return chinese_date(remark.received_on) if remark.received_on else ""
            case RemarkColumn.FINDINGS:
                return "、".join(remark.finding_numbers)
            case RemarkColumn.PLACE:
                return remark.place
            case _:
                return str(getattr(remark, _TEXTS[column]))

    def _shown(self, row: _Row, column: RemarkColumn) -> str:
        words = self._words(row.remark, column)
        if column is RemarkColumn.PLACE and row.is_held:
            return f"{words} 台账里已有"
        if column is RemarkColumn.FINDINGS and self._unknown(row.remark):
            words = f"{words}（台账里没有{'、'.join(self._unknown(row.remark))}）"
        return f"{words}？" if words and _is_guess(row.remark, column) else words

    def _tip(self, row: _Row, column: RemarkColumn) -> str:
        words = self._words(row.remark, column)
        return plain_tip(f"{words}\n{_GUESSED}" if _is_guess(row.remark, column) else words)

    def _unknown(self, remark: ProposedRemark) -> tuple[str, ...]:
        return linked_numbers(self._ledger, remark.finding_numbers).unknown


def _is_guess(remark: ProposedRemark, column: RemarkColumn) -> bool:
    return _FIELDS.get(column) in remark.guesses
