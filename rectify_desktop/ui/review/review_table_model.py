"""The table of a review (周调度): one row per finding on the sheet, and columns to write in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from rectify_desktop.domain.terms import NO_PROGRESS_TERM, VERDICT_TERMS, ReviewCycle
from rectify_desktop.domain.wording.dates import chinese_day
from rectify_desktop.services.review.fill_in_review import ProgressField
from rectify_desktop.ui.review.review_columns import FIELDS, REPORTED_FIELDS, ReviewColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.progress import ProgressUpdate
    from rectify_desktop.domain.review.review_sheet import ReviewRow

    Record = Callable[[FindingId, ProgressField, str], bool]

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


# A day to come back and a verdict are those of one meeting: they are not taken over.
_OF_ONE_MEETING = (ProgressField.RECHECK_ON, ProgressField.VERDICT)

# Roles of our own: what the cell delegate needs beyond the text.
PlaceholderRole = Qt.ItemDataRole.UserRole + 1
StandingRole = Qt.ItemDataRole.UserRole + 2
NoteRole = Qt.ItemDataRole.UserRole + 3
HintRole = Qt.ItemDataRole.UserRole + 4


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
        self._cycle = ReviewCycle.WEEKLY

    # Rows

    def show_rows(
        self,
        rows: Sequence[ReviewRow],
        last: Mapping[FindingId, ProgressUpdate],
        *,
        is_writable: bool,
        cycle: ReviewCycle = ReviewCycle.WEEKLY,
    ) -> None:
        """Show ``rows``; as long as they are the same findings, place and editor stay put."""
        same = [row.finding_id for row in rows] == [row.finding_id for row in self._rows]
        if not same or is_writable != self._is_writable or cycle is not self._cycle:
            self.beginResetModel()
            self._rows, self._last, self._is_writable = list(rows), last, is_writable
            self._cycle = cycle
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

    def left_to_take_over(self) -> list[tuple[FindingId, ProgressField, str]]:
        """Return what the unfilled rows could take over from the latest reports."""
        cells: list[tuple[FindingId, ProgressField, str]] = []
        for at, row in enumerate(self._rows):
            if not row.is_filled:
                texts = ((f, self.last_text(self.index(at, c))) for c, f in REPORTED_FIELDS.items())
                cells += [(row.finding_id, field, text) for field, text in texts if text]
        return cells

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
        if field in _OF_ONE_MEETING:
            return ""
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
            case _ if role == HintRole:
                return self._hint(column)
            case _ if role == StandingRole and column is ReviewColumn.DUE:
                return row.due_state.standing
            case _ if role == NoteRole and column is ReviewColumn.PROGRESS:
                is_told = self._cycle is ReviewCycle.WEEKLY and _repeats_last(row)
                return self.tr("与上期相同") if is_told else ""
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
        if orientation != Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._titles()[section]
            case Qt.ItemDataRole.ToolTipRole:
                return self._hint(ReviewColumn(section)) or None
        return None

    def _hint(self, column: ReviewColumn) -> str:
        """Say how a column is filled in where that is not plain."""
        match column:
            case ReviewColumn.RECHECK_ON:
                return self.tr("如 9.30")
            case ReviewColumn.VERDICT:
                return self.tr("1通过 2退回")
        return ""

    def _titles(self) -> tuple[str, ...]:
        is_weekly = self._cycle is ReviewCycle.WEEKLY
        return (
            self.tr("编号"),
            self.tr("问题"),
            self.tr("责任科室"),
            self.tr("完成时限"),
            self.tr("上期进展") if is_weekly else self.tr("最近进展"),
            self.tr("本期进展"),
            self.tr("存在困难"),
            self.tr("下步计划"),
            self.tr("需协调事项") if is_weekly else self.tr("需协调"),
            self.tr("督查发现"),
            self.tr("督查意见"),
            self.tr("复查日期"),
            self.tr("党组成员意见"),
            self.tr("结论"),
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
        case ReviewColumn.OVERSIGHT_NOTE:
            return row.oversight_note
        case ReviewColumn.OVERSIGHT_OPINION:
            return row.oversight_opinion
        case ReviewColumn.RECHECK_ON:
            return chinese_day(row.recheck_on) if row.recheck_on else ""
        case ReviewColumn.MEMBER_OPINIONS:
            return row.member_opinions
        case ReviewColumn.VERDICT:
            return VERDICT_TERMS[row.verdict] if row.verdict else ""


def _repeats_last(row: ReviewRow) -> bool:
    return bool(row.progress) and row.progress == row.last_progress != NO_PROGRESS_TERM
