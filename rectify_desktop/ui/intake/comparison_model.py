"""A comparison as a tree: findings, and below each the cells that differ, to be ticked."""

from __future__ import annotations

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

from rectify_desktop.domain.proposal.comparison import (
    FIELD_TERMS,
    STATUS_TERMS,
    ComparedFinding,
    Comparison,
    FieldDifference,
    MatchStatus,
)
from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Collection

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
# The id of a finding's own row; a cell's row has the finding's number plus one.
_FINDING_ID = 0
_BEFORE = 8
_TICK_WORDS: dict[Qt.CheckState | None, str] = {
    None: "",
    Qt.CheckState.Unchecked: "，不写入",
    Qt.CheckState.PartiallyChecked: "，部分写入",
    Qt.CheckState.Checked: "，写入",
}
_SIGNS = {
    MatchStatus.NEW: "＋",
    MatchStatus.CHANGED: "△",
    MatchStatus.SAME: "＝",
    MatchStatus.MISSING: "－",
}


class ComparisonColumn(IntEnum):
    """The columns of the comparison."""

    NAME = 0
    STATUS = 1
    OLD = 2
    NEW = 3


_HEADINGS = ("写入　编号、问题 / 栏目", "比较", "台账现有", "来源所写")


class ComparisonModel(QAbstractItemModel):
    """Holds the comparison the clerk decides on; ``decided`` tells that a tick changed."""

    decided = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._shown: list[int] = []

    @property
    def comparison(self) -> Comparison:
        """The comparison with the decisions made so far."""
        return self._comparison

    def show(self, comparison: Comparison, statuses: Collection[MatchStatus]) -> None:
        """Show the findings of a comparison that have one of the statuses."""
        self.beginResetModel()
        self._comparison = comparison
        self._shown = [
            number for number, row in enumerate(comparison.rows) if row.status in statuses
        ]
        self.endResetModel()

    def decide(self, comparison: Comparison) -> None:
        """Take over other decisions on the same findings."""
        self._comparison = comparison
        last = self.index(len(self._shown) - 1, len(ComparisonColumn) - 1)
        # Views draw anew on decided: telling thousands of cells one by one would take seconds.
        self.dataChanged.emit(self.index(0, 0), last)
        self.decided.emit()

    def cell(self, index: _Index) -> tuple[ComparedFinding, FieldDifference | None] | None:
        """Return what an index stands for."""
        if not index.isValid():
            return None
        place = index.internalId() - 1 if index.internalId() else index.row()
        row = self._comparison.rows[self._shown[place]]
        return row, row.fields[index.row()] if index.internalId() else None

    @override
    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(ComparisonColumn)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _FINDING_ID)

    @override
    def parent(self, index: _Index) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        if not index.isValid() or index.internalId() == _FINDING_ID:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _FINDING_ID)

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._shown)
        if parent.internalId() != _FINDING_ID or parent.column() > 0:
            return 0
        return len(self._comparison.rows[self._shown[parent.row()]].fields)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return len(ComparisonColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        is_title = role == _Role.DisplayRole and orientation is Qt.Orientation.Horizontal
        return _HEADINGS[section] if is_title else None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == ComparisonColumn.NAME and self._tick(index) is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        meant = self.cell(index)
        if meant is None:
            return None
        row, cell = meant
        column = ComparisonColumn(index.column())
        match role:
            case _Role.DisplayRole:
                return _finding_text(row, column) if cell is None else _cell_text(cell, column)
            case _Role.CheckStateRole if column is ComparisonColumn.NAME:
                return self._tick(index)
            case _Role.AccessibleTextRole if column is ComparisonColumn.NAME:
                return _spoken(row, cell) + _TICK_WORDS[self._tick(index)]
            case _Role.FontRole:
                return _font(row, cell, column)
            case _Role.ForegroundRole:
                return _colour(row, cell, column)
            case _:
                return None

    @override
    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        meant = self.cell(index)
        if meant is None or role != _Role.CheckStateRole or self._tick(index) is None:
            return False
        number = self._shown[index.internalId() - 1 if index.internalId() else index.row()]
        field = index.row() if index.internalId() else None
        take = Qt.CheckState(value) is not Qt.CheckState.Unchecked  # pyright: ignore[reportArgumentType]
        self._comparison = self._comparison.with_taken(number, field, take=take)
        place = index.internalId() - 1 if index.internalId() else index.row()
        top = self.index(place, 0)
        self.dataChanged.emit(top, top.siblingAtColumn(len(ComparisonColumn) - 1))
        self._tell_cells(place)
        self.decided.emit()
        return True

    def _tell_cells(self, place: int) -> None:
        parent = self.index(place, 0)
        count = self.rowCount(parent)
        if count:
            last = self.index(count - 1, len(ComparisonColumn) - 1, parent)
            self.dataChanged.emit(self.index(0, 0, parent), last)

    def _tick(self, index: _Index) -> Qt.CheckState | None:
        """Return the tick of a row; None where there is nothing to decide."""
        meant = self.cell(index)
        if meant is None:
            return None
        row, cell = meant
        if cell is not None:
            return _state(cell.take)
        if row.status is MatchStatus.NEW:
            return _state(row.take)
        if not row.fields:
            return None
        taken = sum(difference.take for difference in row.fields)
        if 0 < taken < len(row.fields):
            return Qt.CheckState.PartiallyChecked
        return _state(taken > 0)


def _state(is_taken: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_taken else Qt.CheckState.Unchecked


def _spoken(row: ComparedFinding, cell: FieldDifference | None) -> str:
    if cell is None:
        return f"{STATUS_TERMS[row.status]}：{row.number} {row.title}"
    return f"{FIELD_TERMS[cell.field]}：台账{cell.old or '空'}，来源{cell.new}"


def _finding_text(row: ComparedFinding, column: ComparisonColumn) -> str:
    if column is ComparisonColumn.NAME:
        return f"{row.number}　{row.title}".replace("\n", " ")
    if column is not ComparisonColumn.STATUS:
        return ""
    count = f"{len(row.fields)}处" if row.fields else ""
    return f"{_SIGNS[row.status]} {STATUS_TERMS[row.status]}{count}"


def _cell_text(cell: FieldDifference, column: ComparisonColumn) -> str:
    match column:
        case ComparisonColumn.NAME:
            return FIELD_TERMS[cell.field]
        case ComparisonColumn.STATUS:
            return "补充" if not cell.old else "不同"
        case ComparisonColumn.OLD:
            return _from_difference(cell.old, cell.new) if cell.old else "（空）"
        case ComparisonColumn.NEW:
            return _from_difference(cell.new, cell.old)


def _from_difference(text: str, other: str) -> str:
    """Return a long text from shortly before the first place where it differs."""
    same = 0
    for first, second in zip(text, other, strict=False):
        if first != second:
            break
        same += 1
    start = max(0, same - _BEFORE)
    return ("…" if start else "") + text[start:].replace("\n", " ")


def _font(row: ComparedFinding, cell: FieldDifference | None, column: ComparisonColumn) -> Any:
    font = QFont()
    if cell is None:
        is_bold = row.status in (MatchStatus.NEW, MatchStatus.CHANGED)
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        return font
    if column is ComparisonColumn.OLD and cell.old and cell.take:
        font.setStrikeOut(True)
        return font
    if column is ComparisonColumn.NEW and cell.take:
        font.setWeight(QFont.Weight.DemiBold)
        return font
    return None


def _colour(row: ComparedFinding, cell: FieldDifference | None, column: ComparisonColumn) -> Any:
    if cell is None:
        is_quiet = row.status in (MatchStatus.SAME, MatchStatus.MISSING)
        return look.QUIET if is_quiet else None
    if column is ComparisonColumn.OLD:
        return look.QUIET if cell.take or not cell.old else None
    if column is ComparisonColumn.NEW:
        return look.GREEN if cell.take else look.QUIET
    return look.QUIET if column is ComparisonColumn.STATUS else None
