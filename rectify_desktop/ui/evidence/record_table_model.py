"""Records of one kind as an editable table; the last row is where a new one is typed.

A new record is saved as soon as its rules are met; until then it stays in its row, which says
what is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from rectify_desktop.errors import RectifyError
from rectify_desktop.ui.evidence.record_columns import Typing
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.evidence.record_columns import Record, RecordColumn
    from rectify_desktop.ui.evidence.record_keepers import RecordKeeper

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class RecordTableModel(QAbstractTableModel):
    """``refused`` tells why something typed was not taken; ``remark_title`` heads the last column.

    Remarks are what is computed of a record, such as 文件丢失; pressing ones are set off.
    """

    refused = Signal(object)

    def __init__(
        self,
        desk: Desk,
        keeper: RecordKeeper,
        columns: Sequence[RecordColumn],
        *,
        remark_title: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self._columns = tuple(columns)
        self._titles = (*(column.title for column in columns), remark_title)
        self._records: list[Record] = []
        self._remarks: Mapping[str, str] = {}
        self._pressing: Collection[str] = ()
        self._draft: Record | None = None
        self._draft_remark = ""
        self._sorted_by: tuple[int, bool] | None = None

    # What is shown

    def show_records(
        self,
        records: Sequence[Record],
        remarks: Mapping[str, str],
        pressing: Collection[str] = (),
    ) -> None:
        """Show records with what is to be said of each."""
        ordered = self._ordered(records)
        is_same = [each.id for each in ordered] == [each.id for each in self._records]
        if not is_same:
            self.beginResetModel()
        self._records, self._remarks, self._pressing = ordered, remarks, pressing
        if not is_same:
            self.endResetModel()
        elif self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def columns(self) -> tuple[RecordColumn, ...]:
        """The columns that hold what is told of a record."""
        return self._columns

    @property
    def records(self) -> list[Record]:
        """The records in the order shown, without the one being typed."""
        return list(self._records)

    def record(self, row: int) -> Record | None:
        """Return the record of a row; None for the row where a new one is typed."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def row_of(self, record_id: str) -> int:
        """Return the row of a record, -1 where it is not shown."""
        rows = (row for row, record in enumerate(self._records) if record.id == record_id)
        return next(rows, -1)

    def is_writable(self, column: int) -> bool:
        """Whether cells of a column can be typed into."""
        is_told = column < len(self._columns) and self._columns[column].typed is not None
        return is_told and not self._desk.is_read_only

    def forget_draft(self) -> None:
        """Empty the row where a new record is typed."""
        self._draft, self._draft_remark = None, ""
        self._tell_row(len(self._records))

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        is_falling = order is Qt.SortOrder.DescendingOrder
        self._sorted_by = None if column < 0 else (column, is_falling)
        self.beginResetModel()
        self._records = self._ordered(self._records)
        self.endResetModel()

    def _ordered(self, records: Sequence[Record]) -> list[Record]:
        if self._sorted_by is None:
            return list(records)
        at, is_falling = self._sorted_by
        ledger = self._desk.ledger

        def key(record: Record) -> Any:
            if at >= len(self._columns):
                return self._remarks.get(record.id, "")
            column = self._columns[at]
            return column.order(record) if column.order else column.shown(record, ledger)

        return sorted(records, key=key, reverse=is_falling)

    # Qt's questions

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if parent.isValid():
            return 0
        return len(self._records) + (not self._desk.is_read_only)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case _Role.DisplayRole:
                return self._titles[section]
            case _Role.ToolTipRole if section < len(self._columns):
                return self._columns[section].tip or None
            case _Role.TextAlignmentRole:
                return self._alignment(section)
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_open = index.isValid() and self.is_writable(index.column())
        return flags | Qt.ItemFlag.ItemIsEditable if is_open else flags

    @override
    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case _Role.DisplayRole | _Role.EditRole:
                return self.text(row, column) or self._invitation(row, column, role)
            case _Role.AccessibleTextRole:
                return f"{self._titles[column]}：{self.text(row, column)}"
            case _Role.ToolTipRole:
                return plain_tip(self.text(row, column)) or None
            case _Role.TextAlignmentRole:
                return self._alignment(column)
            case _Role.ForegroundRole:
                return self._colour(row, column)
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        if not index.isValid() or role != _Role.EditRole or not self.is_writable(index.column()):
            return False
        try:
            self.write_row(index.row(), [(index.column(), str(value or ""))])
        except RectifyError as error:
            self.refused.emit(error)
            return False
        return True

    # Writing

    def write_row(self, row: int, cells: Sequence[tuple[int, str]]) -> None:
        """Put words into cells of one row; a new record is saved once nothing is missing.

        Raises:
            RectifyError: the words cannot be read, or a rule forbids them; nothing was changed.

        """
        desk, record = self._desk, self.record(row)
        if record is not None:
            changed = self._typed(record, cells)
            self._keeper.change(desk.workspace, changed, desk.today())
            # Until the ledger is read again, the next cell goes on from here.
            self._records[row] = changed
            return
        if self._draft is None and not any(words.strip() for _, words in cells):
            return
        self._draft = self._typed(self._draft or self._blank(), cells)
        self._enter_draft()

    def add_row(self, cells: Sequence[tuple[int, str]]) -> None:
        """Enter a new record from the cells of a row, as from a pasted block.

        Raises:
            RectifyError: a cell cannot be read, or the record lacks what it must say.

        """
        desk = self._desk
        self._keeper.enter(desk.workspace, self._typed(self._blank(), cells), desk.today())

    def _typed(self, record: Record, cells: Sequence[tuple[int, str]]) -> Record:
        typing = Typing(self._desk.ledger, self._desk.today())
        for column, words in cells:
            typed = self._columns[column].typed
            if typed is not None:
                record = typed(record, words, typing)
        return record

    def _blank(self) -> Record:
        return self._keeper.blank(self._desk.ledger.round.id)

    def _enter_draft(self) -> None:
        """Save the new record if its rules are met; else its row says what is missing."""
        draft, desk = self._draft, self._desk
        self._draft = None
        try:
            self._keeper.enter(desk.workspace, draft, desk.today())
        except RectifyError as error:
            self._draft, self._draft_remark = draft, f"未保存：{error}"
            self._tell_row(len(self._records))
            return
        self._draft_remark = ""

    def text(self, row: int, column: int) -> str:
        """Return what a cell holds."""
        record = self.record(row)
        if column >= len(self._columns):
            return self._draft_remark if record is None else self._remarks.get(record.id, "")
        record = record or self._draft
        return "" if record is None else self._columns[column].shown(record, self._desk.ledger)

    def _invitation(self, row: int, column: int, role: int) -> str:
        is_first = column == self._first_writable and row == len(self._records)
        is_empty = is_first and self._draft is None and role == _Role.DisplayRole
        return self.tr("在这里登记新的一行…") if is_empty else ""

    @property
    def _first_writable(self) -> int:
        columns = enumerate(self._columns)
        return next(at for at, column in columns if column.typed is not None and not column.width)

    def _alignment(self, column: int) -> int:
        is_number = column < len(self._columns) and self._columns[column].is_number
        return _RIGHT if is_number else _LEFT

    def _colour(self, row: int, column: int) -> Any:
        palette = QGuiApplication.palette()
        record = self.record(row)
        if record is None:
            is_told = column == len(self._columns)
            return palette.brightText() if is_told else palette.placeholderText()
        is_pressing = column == len(self._columns) and record.id in self._pressing
        return palette.brightText() if is_pressing else None

    def _tell_row(self, row: int) -> None:
        if row < self.rowCount():
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
