"""The hits of 体检 in groups, as a tree of two levels."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from rectify_desktop.domain.checks.places import place_of
from rectify_desktop.domain.checks.rule import LEVEL_TERMS
from rectify_desktop.overrides import override
from rectify_desktop.ui.checks.level_mark import mark_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.checks.hit_groups import HitGroup
    from rectify_desktop.domain.checks.rule import JudgedHit
    from rectify_desktop.domain.ledger import Ledger

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# What Qt keeps of a row: nothing of a group, one more than the row of its group of a hit.
_OF_GROUP = 0


class HitColumn(IntEnum):
    """The columns from left to right; the first one holds the titles of groups."""

    LEVEL = 0
    NUMBER = 1
    PLACE = 2
    RULE = 3
    MESSAGE = 4


_HEADINGS = ("级别", "编号", "哪里", "体检项", "说明")


class CheckHitModel(QAbstractItemModel):
    """Shows groups of hits; it judges nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[HitGroup] = ()
        self._numbers: dict[str, str] = {}
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)

    @property
    def groups(self) -> Sequence[HitGroup]:
        """What is shown."""
        return self._groups

    def show_groups(self, groups: Sequence[HitGroup], ledger: Ledger) -> None:
        """Show other groups in place of the present ones."""
        self.beginResetModel()
        self._groups = groups
        self._numbers = {finding.id: finding.number for finding in ledger.findings}
        self.endResetModel()

    def hit(self, index: _Index) -> JudgedHit | None:
        """Return the hit of a row; None for the title of a group."""
        if not index.isValid() or index.internalId() == _OF_GROUP:
            return None
        return self._groups[index.internalId() - 1].hits[index.row()]

    def group(self, index: _Index) -> HitGroup | None:
        """Return the group of a row, whether it is its title or one of its hits."""
        if not index.isValid():
            return None
        row = index.row() if index.internalId() == _OF_GROUP else index.internalId() - 1
        return self._groups[row]

    def index_of(self, fingerprint: str) -> QModelIndex:
        """Return where a hit is shown; invalid if it is not."""
        for at, group in enumerate(self._groups):
            for row, item in enumerate(group.hits):
                if item.hit.fingerprint == fingerprint:
                    return self.createIndex(row, 0, at + 1)
        return QModelIndex()

    # Qt's questions

    @override
    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(HitColumn)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _OF_GROUP)

    @override
    def parent(self, index: _Index) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        if not index.isValid() or index.internalId() == _OF_GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _OF_GROUP)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._groups)
        is_title = parent.internalId() == _OF_GROUP and parent.column() == 0
        return len(self._groups[parent.row()].hits) if is_title else 0

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return len(HitColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _HEADINGS[section]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item, group = self.hit(index), self.group(index)
        if group is None:
            return None
        if item is None:
            return self._group_data(group, role) if index.column() == 0 else None
        column = HitColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(item, column)
            case Qt.ItemDataRole.DecorationRole if column is HitColumn.LEVEL:
                return mark_icon(item.rule.level)
            case Qt.ItemDataRole.AccessibleTextRole:
                return "，".join(filter(None, (self._text(item, part) for part in HitColumn)))
            case _:
                return None

    def _group_data(self, group: HitGroup, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{group.title}　{len(group.hits)} 处"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{group.title}，{len(group.hits)}处，{LEVEL_TERMS[group.level]}"
            case Qt.ItemDataRole.DecorationRole:
                return mark_icon(group.level)
            case Qt.ItemDataRole.FontRole:
                return self._bold
            case _:
                return None

    def _text(self, item: JudgedHit, column: HitColumn) -> str:
        match column:
            case HitColumn.LEVEL:
                return LEVEL_TERMS[item.rule.level]
            case HitColumn.NUMBER:
                return self._numbers.get(item.hit.finding_id or "", "")
            case HitColumn.PLACE:
                return place_of(item.hit)
            case HitColumn.RULE:
                return item.rule.title
            case HitColumn.MESSAGE:
                kept = item.acceptance
                return f"{item.hit.message}（已保留：{kept.reason}）" if kept else item.hit.message
