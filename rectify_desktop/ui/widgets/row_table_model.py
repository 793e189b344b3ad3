"""Rows of one kind as a Qt table model: what all such tables answer Qt alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
Row = TypeVar("Row")


class RowTableModel(QAbstractTableModel, Generic[Row]):
    """A model names its ``headings`` and says in ``data`` what a cell shows.

    Heads of ``centred`` columns stand over the middle, as what is below them does.
    """

    headings: Sequence[str] = ()
    heading_tips: Mapping[int, str] | None = None
    centred: Collection[int] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def row(self, at: int) -> Row:
        """Return the row at a place."""
        return self._rows[at]

    def key(self, row: Row) -> object:
        """Return what a row is known by; a row without identity is known by what it says."""
        return row

    def may_edit(self, index: Index) -> bool:
        """Whether a cell can be typed into."""
        return False

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show rows; where the same ones are shown already, place and open editors stay."""
        fresh, shown = list(rows), self._rows
        if [self.key(row) for row in fresh] != [self.key(row) for row in shown]:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        self._rows = fresh
        for at, (row, before) in enumerate(zip(fresh, shown, strict=True)):
            if row != before:
                self.tell_row(at)

    def tell_row(self, at: int) -> None:
        """Tell views that a row says something else now."""
        self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))

    def tell_all(self) -> None:
        """Tell views that any cell may say something else now."""
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headings)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Role.DisplayRole:
                return self.headings[section]
            case Role.ToolTipRole if self.heading_tips:
                return self.heading_tips.get(section)
            case Role.TextAlignmentRole if section in self.centred:
                return Qt.AlignmentFlag.AlignCenter
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_open = index.isValid() and self.may_edit(index)
        return flags | Qt.ItemFlag.ItemIsEditable if is_open else flags


def bold_font() -> QFont:
    """Return the letters of the application, bold, for cells that stand out."""
    font = QFont(QGuiApplication.font())
    font.setBold(True)
    return font
