"""Records of one kind as an editable table; the last row is where a new one is typed.

A new record is saved as soon as its rules are met; until then it stays in its row, which says
what is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from rectify_desktop.errors import RectifyError
from rectify_desktop.overrides import override
from rectify_desktop.ui.evidence.record_columns import Typing
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.widgets.row_table_model import NOWHERE, Index, Role, RowTableModel

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.evidence.record_columns import Record, RecordColumn
    from rectify_desktop.ui.evidence.record_keepers import RecordKeeper

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class RecordTableModel(RowTableModel["Record"]):
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
        self.headings = (*(column.title for column in columns), remark_title)
        self.heading_tips = {at: column.tip for at, column in enumerate(columns) if column.tip}
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
        self._remarks, self._pressing = remarks, pressing
        self.show_rows(self._ordered(records))
        # Remarks and the names of parties are no part of a record.
        self.tell_all()

    @override
    def key(self, row: Record) -> object:
        return row.id

    @property
    def columns(self) -> tuple[RecordColumn, ...]:
        """The columns that hold what is told of a record."""
        return self._columns

    @property
    def records(self) -> list[Record]:
        """The records in the order shown, without the one being typed."""
        return list(self._rows)

    def record(self, row: int) -> Record | None:
        """Return the record of a row; None for the row where a new one is typed."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, record_id: str) -> int:
        """Return the row of a record, -1 where it is not shown."""
        rows = (row for row, record in enumerate(self._rows) if record.id == record_id)
        return next(rows, -1)

    def is_writable(self, column: int) -> bool:
        """Whether cells of a column can be typed into."""
        is_told = column < len(self._columns) and self._columns[column].typed is not None
        return is_told and not self._desk.is_read_only

    def forget_draft(self) -> None:
        """Empty the row where a new record is typed."""
        self._draft, self._draft_remark = None, ""
        self.tell_all()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        is_falling = order is Qt.SortOrder.DescendingOrder
        self._sorted_by = None if column < 0 else (column, is_falling)
        self.beginResetModel()
        self._rows = self._ordered(self._rows)
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
    def rowCount(self, parent: Index = NOWHERE) -> int:
        if parent.isValid():
            return 0
        return len(self._rows) + (not self._desk.is_read_only)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role == Role.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return self._alignment(section)
        return super().headerData(section, orientation, role)

    @override
    def may_edit(self, index: Index) -> bool:
        return self.is_writable(index.column())

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Role.DisplayRole | Role.EditRole:
                return self.text(row, column) or self._invitation(row, column, role)
            case Role.AccessibleTextRole:
                return f"{self.headings[column]}：{self.text(row, column)}"
            case Role.ToolTipRole:
                return plain_tip(self.text(row, column)) or None
            case Role.TextAlignmentRole:
                return self._alignment(column)
            case Role.ForegroundRole:
                return self._colour(row, column)
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if not index.isValid() or role != Role.EditRole or not self.is_writable(index.column()):
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
            self._rows[row] = changed
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
            self.tell_row(len(self._rows))
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
        is_first = column == self._first_writable and row == len(self._rows)
        is_empty = is_first and self._draft is None and role == Role.DisplayRole
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
