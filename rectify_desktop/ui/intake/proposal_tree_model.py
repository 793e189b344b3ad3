"""The rows of a proposal as a tree: 方面, 类别, 问题, 措施, with the doubts that lie in them."""

from __future__ import annotations

from collections import Counter
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from rectify_desktop.domain.proposal.proposal import ProposedFinding, SectionKind
from rectify_desktop.domain.proposal.proposal_outline import (
    LEVEL_TERMS,
    Level,
    OutlineRow,
    RowFinder,
    outline_of,
)
from rectify_desktop.domain.terms import RESULT_TERMS, SOURCE_TERMS, FindingSource
from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.proposal.proposal import Doubt, ImportProposal

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class ProposalColumn(IntEnum):
    """The columns of the tree."""

    LEVEL = 0
    TITLE = 1
    RESULT = 2
    DOUBTS = 3


_HEADINGS = {
    ProposalColumn.LEVEL: "编号",
    ProposalColumn.TITLE: "读出的内容",
    ProposalColumn.RESULT: "整改结果",
    ProposalColumn.DOUBTS: "存疑",
}


class ProposalTreeModel(QAbstractItemModel):
    """Shows rows; what is typed into them is told by signals, for the draft to decide."""

    retitled = Signal(int, str)
    result_chosen = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OutlineRow, ...] = ()
        self._finder = RowFinder(())
        self._parents: list[int] = []
        self._children: dict[int, list[int]] = {}
        self._places: list[int] = []
        self._doubts: Counter[int] = Counter()
        self._problem_lines = range(0)

    def show(self, proposal: ImportProposal, is_open: Callable[[Doubt], bool]) -> None:
        """Show a proposal anew; only doubts that are still open are counted."""
        self.beginResetModel()
        self._rows = outline_of(proposal)
        self._finder = RowFinder(self._rows)
        self._problem_lines = _problem_lines(proposal)
        self._link()
        self._count_doubts(proposal, is_open)
        self.endResetModel()

    def recount_doubts(self, proposal: ImportProposal, is_open: Callable[[Doubt], bool]) -> None:
        """Count the open doubts again; the tree stays."""
        self._count_doubts(proposal, is_open)
        for row in range(len(self._rows)):
            if self._children.get(row) or self._rows[row].level is Level.FINDING:
                cell = self.index_of(row).siblingAtColumn(ProposalColumn.DOUBTS)
                self.dataChanged.emit(cell, cell, [_Role.DisplayRole])

    # Rows

    @property
    def rows(self) -> tuple[OutlineRow, ...]:
        """All rows in order."""
        return self._rows

    def row_at(self, index: _Index) -> int:
        """Return the number of an index' row; −1 for none."""
        return int(index.internalId()) if index.isValid() else -1

    def row_of_line(self, line: int) -> int:
        """Return the row that a source line belongs to; −1 outside the problems."""
        return self._finder.at(line) if line in self._problem_lines else -1

    def index_of(self, row: int, column: int = ProposalColumn.LEVEL) -> QModelIndex:
        """Return the index of a row by its number."""
        if not 0 <= row < len(self._rows):
            return QModelIndex()
        return self.createIndex(self._places[row], column, row)

    # The model

    @override
    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        children = self._children.get(self.row_at(parent), [])
        if not (0 <= row < len(children) and 0 <= column < len(ProposalColumn)):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    @override
    def parent(self, index: _Index) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        row = self.row_at(index)
        return self.index_of(self._parents[row]) if row >= 0 else QModelIndex()

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.column() > 0 else len(self._children.get(self.row_at(parent), ()))

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return len(ProposalColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if role == _Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _HEADINGS[ProposalColumn(section)]
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = self.row_at(index)
        is_result = index.column() == ProposalColumn.RESULT
        if row >= 0 and (
            index.column() == ProposalColumn.TITLE
            or (is_result and self._rows[row].level is Level.FINDING)
        ):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        number = self.row_at(index)
        if number < 0:
            return None
        row, column = self._rows[number], ProposalColumn(index.column())
        match role:
            case _Role.DisplayRole:
                return self._text(number, row, column)
            case _Role.EditRole if column is ProposalColumn.RESULT:
                return row.item.result if isinstance(row.item, ProposedFinding) else None
            case _Role.EditRole:
                return row.title
            case _Role.ToolTipRole if column is ProposalColumn.TITLE:
                return plain_tip(row.title)
            case _Role.AccessibleTextRole:
                return self._accessible(number, row, column)
            case _Role.FontRole if row.level >= Level.HEADING:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case _Role.ForegroundRole if column is ProposalColumn.DOUBTS:
                return look.AMBER
            case _Role.ForegroundRole if row.level is Level.MEASURE or (
                column is ProposalColumn.LEVEL and row.level > Level.FINDING
            ):
                return look.QUIET
            case _:
                return None

    @override
    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        row = self.row_at(index)
        if row < 0 or role != _Role.EditRole:
            return False
        if value != self.data(index, _Role.EditRole):
            if index.column() == ProposalColumn.RESULT:
                self.result_chosen.emit(row, value)
            else:
                self.retitled.emit(row, str(value))
        return True

    def _text(self, number: int, row: OutlineRow, column: ProposalColumn) -> str:
        match column:
            case ProposalColumn.LEVEL:
                return self._name(number, row)
            case ProposalColumn.TITLE:
                return row.title.replace("\n", " ")
            case ProposalColumn.RESULT:
                return _result_text(row)
            case ProposalColumn.DOUBTS:
                count = self._doubts[number]
                return f"？{count}" if count else ""

    def _name(self, number: int, row: OutlineRow) -> str:
        if isinstance(row.item, ProposedFinding):
            source = row.item.source
            mark = "" if source is FindingSource.FEEDBACK else f" {SOURCE_TERMS[source]}"
            return row.item.number + mark
        term = LEVEL_TERMS[row.level]
        return f"{term}{self._places[number] + 1}" if row.level is Level.MEASURE else term

    def _accessible(self, number: int, row: OutlineRow, column: ProposalColumn) -> str:
        if column is ProposalColumn.DOUBTS:
            count = self._doubts[number]
            return f"{count}处存疑" if count else "没有存疑"
        return f"{LEVEL_TERMS[row.level]} {self._text(number, row, column)}"

    # Building

    def _link(self) -> None:
        """Find out what stands below what."""
        self._parents, self._places, self._children = [], [], {}
        last: dict[Level | None, int] = {None: -1}
        for number, row in enumerate(self._rows):
            parent = last.get(row.under, -1)
            siblings = self._children.setdefault(parent, [])
            self._parents.append(parent)
            self._places.append(len(siblings))
            siblings.append(number)
            last[row.level] = number

    def _count_doubts(self, proposal: ImportProposal, is_open: Callable[[Doubt], bool]) -> None:
        lines = (doubt.line for doubt in proposal.doubts if doubt.line >= 0 and is_open(doubt))
        self._doubts = Counter(self.row_of_line(line) for line in lines)


def _result_text(row: OutlineRow) -> str:
    item = row.item
    if not isinstance(item, ProposedFinding):
        return ""
    term = RESULT_TERMS[item.result] if item.result else ""
    wording = item.result_wording or ""
    if not wording or wording == term:
        return term
    return f"{wording}（{term or '未判定'}）"


def _problem_lines(proposal: ImportProposal) -> range:
    for section in proposal.sections:
        if section.kind is SectionKind.PROBLEMS:
            return range(section.first, section.last + 1)
    return range(0) if proposal.sections else range(len(proposal.lines))
