"""The table of a review (周调度): one row per finding on the sheet, four columns to write in."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from rectify_desktop.domain.terms import NO_PROGRESS_TERM
from rectify_desktop.services.fill_in_review import ProgressField

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.progress import ProgressUpdate
    from rectify_desktop.domain.review_sheet import ReviewRow

    Record = Callable[[FindingId, ProgressField, str], bool]

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class ReviewColumn(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    TITLE = 1
    DEPARTMENTS = 2
    DUE = 3
    LAST_PROGRESS = 4
    PROGRESS = 5
    DIFFICULTY = 6
    NEXT_STEP = 7
    COORDINATION = 8


FIELDS: dict[ReviewColumn, ProgressField] = {
    ReviewColumn.PROGRESS: ProgressField.PROGRESS,
    ReviewColumn.DIFFICULTY: ProgressField.DIFFICULTY,
    ReviewColumn.NEXT_STEP: ProgressField.NEXT_STEP,
    ReviewColumn.COORDINATION: ProgressField.COORDINATION,
}

# Roles of our own: what the cell delegate needs beyond the text.
PlaceholderRole = Qt.ItemDataRole.UserRole + 1
StandingRole = Qt.ItemDataRole.UserRole + 2
NoteRole = Qt.ItemDataRole.UserRole + 3


class ReviewTableModel(QAbstractTableModel):
    """Shows the rows of a review; what is written goes to ``record``, which stores it.

    ``record`` returns whether it was stored. The model never changes a row by itself: the page
    reads the ledger again after each change and hands the fresh rows over.
    """

    def __init__(self, record: Record, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._rows: list[ReviewRow] = []
        self._last: Mapping[FindingId, ProgressUpdate] = {}
        self._is_writable = False

    # Rows

    def show_rows(
        self,
        rows: Sequence[ReviewRow],
        last: Mapping[FindingId, ProgressUpdate],
        *,
        is_writable: bool,
    ) -> None:
        """Show ``rows``; as long as they are the same findings, place and editor stay put."""
        same = [row.finding_id for row in rows] == [row.finding_id for row in self._rows]
        if not same or is_writable != self._is_writable:
            self.beginResetModel()
            self._rows, self._last, self._is_writable = list(rows), last, is_writable
            self.endResetModel()
            return
        changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
        self._rows, self._last = list(rows), last
        for at in changed:
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(ReviewColumn) - 1))

    def row(self, at: int) -> ReviewRow:
        """Return the row shown at a place."""
        return self._rows[at]

    def place_of(self, finding_id: FindingId) -> int | None:
        """Return where a finding is shown."""
        for at, row in enumerate(self._rows):
            if row.finding_id == finding_id:
                return at
        return None

    def unfilled_count(self) -> int:
        """Return how many rows have no progress yet."""
        return sum(not row.is_filled for row in self._rows)

    def next_unfilled(self, after: int) -> int | None:
        """Return the next row without progress, starting over at the top; None if there is none."""
        count = len(self._rows)
        for step in range(1, count + 1):
            at = (after + step) % count
            if not self._rows[at].is_filled:
                return at
        return None

    def last_text(self, index: _Index) -> str:
        """Return what the same cell held in the period before."""
        field = FIELDS.get(ReviewColumn(index.column()))
        row = self._rows[index.row()]
        if field is None:
            return ""
        if field is ProgressField.PROGRESS:
            return row.last_progress
        update = self._last.get(row.finding_id)
        return getattr(update, field.value) if update else ""

    # Qt's questions

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(ReviewColumn)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._is_writable and index.column() in FIELDS:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], ReviewColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return _text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case Qt.ItemDataRole.TextAlignmentRole if column is ReviewColumn.NUMBER:
                return int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            case _ if role == PlaceholderRole and column is ReviewColumn.PROGRESS:
                return "" if row.is_filled else self.tr("未填")
            case _ if role == StandingRole and column is ReviewColumn.DUE:
                return row.due_state.standing
            case _ if role == NoteRole and column is ReviewColumn.PROGRESS:
                return self.tr("与上期相同") if _repeats_last(row) else ""
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        text = str(value).strip()
        row, column = self._rows[index.row()], ReviewColumn(index.column())
        if text == _text(row, column):
            return True
        return self._record(row.finding_id, FIELDS[column], text)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        is_title = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self._titles()[section] if is_title else None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("编号"),
            self.tr("问题"),
            self.tr("责任科室"),
            self.tr("完成时限"),
            self.tr("上期进展"),
            self.tr("本期进展"),
            self.tr("存在困难"),
            self.tr("下步计划"),
            self.tr("需协调事项"),
        )

    def _spoken(self, row: ReviewRow, column: ReviewColumn) -> str:
        text = _text(row, column) or (
            self.tr("未填") if column is ReviewColumn.PROGRESS else self.tr("空")
        )
        return f"{row.number} {self._titles()[column]}：{text}"


def _text(row: ReviewRow, column: ReviewColumn) -> str:
    match column:
        case ReviewColumn.NUMBER:
            return row.number
        case ReviewColumn.TITLE:
            return row.title
        case ReviewColumn.DEPARTMENTS:
            return row.departments
        case ReviewColumn.DUE:
            return "\n".join(part for part in (row.due, row.due_state.text) if part)
        case ReviewColumn.LAST_PROGRESS:
            return row.last_progress
        case ReviewColumn.PROGRESS:
            return row.progress
        case ReviewColumn.DIFFICULTY:
            return row.difficulty
        case ReviewColumn.NEXT_STEP:
            return row.next_step
        case ReviewColumn.COORDINATION:
            return row.coordination


def _repeats_last(row: ReviewRow) -> bool:
    return bool(row.progress) and row.progress == row.last_progress != NO_PROGRESS_TERM
