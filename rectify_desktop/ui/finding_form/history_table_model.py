"""The changes of one finding as a Qt table model, newest first."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from rectify_desktop.services.findings.finding_history import FieldChange

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class HistoryColumn(IntEnum):
    """The columns from left to right."""

    AT = 0
    FIELD = 1
    BEFORE = 2
    AFTER = 3


_TITLES = {
    HistoryColumn.AT: "何时、谁",
    HistoryColumn.FIELD: "项目",
    HistoryColumn.BEFORE: "原来",
    HistoryColumn.AFTER: "改为",
}


class HistoryTableModel(QAbstractTableModel):
    """Shows changes to read; bringing a value back is the pane's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes: Sequence[FieldChange] = ()

    def show_changes(self, changes: Sequence[FieldChange]) -> None:
        """Show the changes of a finding in place of those before."""
        self.beginResetModel()
        self._changes = changes
        self.endResetModel()

    def change(self, row: int) -> FieldChange:
        """Return the change in a row."""
        return self._changes[row]

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._changes)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(HistoryColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _TITLES[HistoryColumn(section)]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        change, column = self._changes[index.row()], HistoryColumn(index.column())
        text = _text(change, column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_TITLES[column]}：{text or self.tr('空')}"
            case Qt.ItemDataRole.ToolTipRole:
                source = self.tr("来自 {0}").format(change.source_file)
                parts = (text, change.operation, source if change.source_file else "")
                return plain_tip("\n".join(filter(None, parts)))
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            case _:
                return None


def _text(change: FieldChange, column: HistoryColumn) -> str:
    match column:
        case HistoryColumn.AT:
            return f"{change.at:%m-%d %H:%M}\n{change.actor}"
        case HistoryColumn.FIELD:
            return change.title
        case HistoryColumn.BEFORE:
            return change.before
        case HistoryColumn.AFTER:
            return change.after
