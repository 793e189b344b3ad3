"""The placeholders a form may use, each with its meaning and its other names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.papers.placeholders import (
    REPEAT_BEGIN,
    REPEAT_END,
    PlaceholderScope,
)
from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from rectify_desktop.domain.papers.placeholders import Placeholders

_SHOWN_NAMES = 6
_SCOPES = {
    PlaceholderScope.ROUND: "任何位置",
    PlaceholderScope.FINDING: "逐条重复的行",
}
_REPEAT_ROWS = (
    (f"【{REPEAT_BEGIN}】", "从这里起，每个问题重复一遍（表格里的行不用写）", "段落或行"),
    (f"【{REPEAT_END}】", "重复到这里为止", "段落或行"),
)


class PlaceholderTableModel(RowTableModel[tuple[str, str, str]]):
    """One row for each placeholder; the marks of a repeated part come last."""

    headings = ("占位符", "填进去的是", "写在")

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
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Role.ToolTipRole and self._tips[index.row()]:
            return plain_tip(self._tips[index.row()])
        return None
