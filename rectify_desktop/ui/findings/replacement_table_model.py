"""The cells in which words would be replaced, each with a box, as a Qt table model."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from rectify_desktop.services.findings.replace_words import WordsFound

_LONGEST = 60


class ReplacementColumn(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    FIELD = 1
    BEFORE = 2
    AFTER = 3


class ReplacementTableModel(RowTableModel["WordsFound"]):
    """All hits that can be replaced are ticked at first; ``ticked_moved`` tells that others are."""

    headings = ("编号", "列", "现在", "替换后")

    ticked_moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left_out: set[int] = set()
        self._unreadable: frozenset[int] = frozenset()

    def show_found(self, found: Sequence[WordsFound]) -> None:
        """Show hits in place of those before."""
        self.beginResetModel()
        self._rows = list(found)
        self._unreadable = frozenset(at for at, each in enumerate(found) if each.reason)
        self._left_out = set(self._unreadable)
        self.endResetModel()
        self.ticked_moved.emit()

    @property
    def unreadable(self) -> int:
        """How many hits could not be read afterwards."""
        return len(self._unreadable)

    def ticked(self) -> list[WordsFound]:
        """Return the hits that are to be replaced."""
        return [each for at, each in enumerate(self._rows) if at not in self._left_out]

    def tick_all(self, is_ticked: bool) -> None:
        """Tick every hit, or none."""
        self._left_out = set(self._unreadable if is_ticked else range(len(self._rows)))
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.ticked_moved.emit()

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.row() in self._unreadable:
            return flags
        if index.isValid() and index.column() == ReplacementColumn.NUMBER:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = ReplacementColumn(index.column())
        if role == Role.CheckStateRole and column is ReplacementColumn.NUMBER:
            states = Qt.CheckState
            return states.Unchecked if index.row() in self._left_out else states.Checked
        found = self._rows[index.row()]
        text = (found.number, found.title, found.before, _outcome(found))[column]
        match role:
            case Role.DisplayRole if found.reason and column is ReplacementColumn.AFTER:
                return text
            case Role.DisplayRole:
                return _around(found.before, found.after, column) if column >= 2 else text
            case Role.ToolTipRole:
                return plain_tip(text)
            case Role.AccessibleTextRole:
                return f"{self.headings[column]}：{text or self.tr('空')}"
            case _:
                return None

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or index.column() != ReplacementColumn.NUMBER:
            return False
        if index.row() in self._unreadable:
            return False
        self._left_out ^= {index.row()}
        self.dataChanged.emit(index, index, [role])
        self.ticked_moved.emit()
        return True


def _outcome(found: WordsFound) -> str:
    """Return what a cell would say, or why it cannot."""
    return f"{found.after or '（空）'}：{found.reason}" if found.reason else found.after


def _around(before: str, after: str, column: ReplacementColumn) -> str:
    """Return the part of a long text in which the two begin to differ."""
    text = before if column is ReplacementColumn.BEFORE else after
    pairs = enumerate(zip(before, after, strict=False))
    start = next((at for at, (old, new) in pairs if old != new), min(len(before), len(after)))
    start = max(0, start - _LONGEST // 4)
    line = text[start : start + _LONGEST].replace("\n", " ")
    return f"{'…' if start else ''}{line}{'…' if start + _LONGEST < len(text) else ''}"
