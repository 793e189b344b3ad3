"""The changes of one finding as a Qt table model, newest first."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel

if TYPE_CHECKING:
    from rectify_desktop.services.findings.finding_history import FieldChange


class HistoryColumn(IntEnum):
    """The columns from left to right."""

    AT = 0
    FIELD = 1
    BEFORE = 2
    AFTER = 3


class HistoryTableModel(RowTableModel["FieldChange"]):
    """Shows changes to read; bringing a value back is the pane's."""

    headings = ("何时、谁", "项目", "原来", "改为")

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        change, column = self._rows[index.row()], HistoryColumn(index.column())
        text = _text(change, column)
        match role:
            case Role.DisplayRole:
                return text
            case Role.AccessibleTextRole:
                return f"{self.headings[column]}：{text or self.tr('空')}"
            case Role.ToolTipRole:
                source = self.tr("来自 {0}").format(change.source_file)
                parts = (text, change.operation, source if change.source_file else "")
                return plain_tip("\n".join(filter(None, parts)))
            case Role.TextAlignmentRole:
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
