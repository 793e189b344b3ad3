"""The placeholders a form may use, each with its meaning and its other names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from rectify_desktop.domain.papers.placeholders import (
    REPEAT_BEGIN,
    REPEAT_END,
    PlaceholderScope,
)
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from rectify_desktop.domain.papers.placeholders import Placeholders

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_HEADINGS = ("占位符", "填进去的是", "写在")
_SHOWN_NAMES = 6
_SCOPES = {
    PlaceholderScope.ROUND: "任何位置",
    PlaceholderScope.FINDING: "逐条重复的行",
}
_REPEAT_ROWS = (
    (f"【{REPEAT_BEGIN}】", "从这里起，每个问题重复一遍（表格里的行不用写）", "段落或行"),
    (f"【{REPEAT_END}】", "重复到这里为止", "段落或行"),
)


class PlaceholderTableModel(QAbstractTableModel):
    """One row for each placeholder; the marks of a repeated part come last."""

    def __init__(self, placeholders: Placeholders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = [
            *(
                (placeholder.mark, placeholder.meaning, _SCOPES[placeholder.scope])
                for placeholder in placeholders.all
            ),
            *_REPEAT_ROWS,
        ]
        self._tips = [
            "也可以写作：" + "、".join(placeholder.names[1 : 1 + _SHOWN_NAMES])
            if len(placeholder.names) > 1
            else ""
            for placeholder in placeholders.all
        ] + [""] * len(_REPEAT_ROWS)

    def mark(self, row: int) -> str:
        """Return the placeholder of a row as it is written into a form."""
        return self._rows[row][0]

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return _HEADINGS[section]
        return None

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == _Role.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == _Role.ToolTipRole and self._tips[index.row()]:
            return plain_tip(self._tips[index.row()])
        return None
