"""The table of a review (周调度): one row per finding on the sheet, and columns to write in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from rectify_desktop.domain.terms import NO_PROGRESS_TERM, VERDICT_TERMS, ReviewCycle
from rectify_desktop.domain.wording.dates import chinese_day
from rectify_desktop.overrides import override
from rectify_desktop.services.review.fill_in_review import ProgressField
from rectify_desktop.ui.review.review_columns import FIELDS, REPORTED_FIELDS, ReviewColumn
from rectify_desktop.ui.widgets.row_table_model import Index, Role, RowTableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.progress import ProgressUpdate
    from rectify_desktop.domain.review.review_sheet import ReviewRow

    Record = Callable[[FindingId, ProgressField, str], bool]


# A day to come back and a verdict are those of one meeting: they are not taken over.
_OF_ONE_MEETING = (ProgressField.RECHECK_ON, ProgressField.VERDICT)

# Roles of our own: what the cell delegate needs beyond the text.
PlaceholderRole = Role.UserRole + 1
StandingRole = Role.UserRole + 2
NoteRole = Role.UserRole + 3
HintRole = Role.UserRole + 4


class ReviewTableModel(RowTableModel["ReviewRow"]):
    """Shows the rows of a review; what is written goes to ``record``, which stores it.

    ``record`` returns whether it was stored. The model never changes a row by itself: the page
    reads the ledger again after each change and hands the fresh rows over.
    """

    def __init__(self, record: Record, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._last: Mapping[FindingId, ProgressUpdate] = {}
        self._is_writable = False
        self.centred = (ReviewColumn.NUMBER,)
        self._cycle = ReviewCycle.WEEKLY
        self.headings = self._titles()

    # Rows

    @override
    def key(self, row: ReviewRow) -> object:
        return row.finding_id

    def show_review(
        self,
        rows: Sequence[ReviewRow],
        last: Mapping[FindingId, ProgressUpdate],
        *,
        is_writable: bool,
        cycle: ReviewCycle = ReviewCycle.WEEKLY,
    ) -> None:
        """Show ``rows``; as long as they are the same findings, place and editor stay put."""
        self._last = last
        if is_writable == self._is_writable and cycle is self._cycle:
            self.show_rows(rows)
            return
        self.beginResetModel()
        self._rows, self._is_writable, self._cycle = list(rows), is_writable, cycle
        self.headings = self._titles()
        self.endResetModel()

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

    def last_text(self, index: Index) -> str:
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
    def may_edit(self, index: Index) -> bool:
        return self._is_writable and index.column() in FIELDS

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], ReviewColumn(index.column())
        match role:
            case Role.DisplayRole | Role.EditRole:
                return _text(row, column)
            case Role.AccessibleTextRole:
                return self._spoken(row, column)
            case Role.TextAlignmentRole if column is ReviewColumn.NUMBER:
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
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        text = str(value).strip()
        row, column = self._rows[index.row()], ReviewColumn(index.column())
        if text == _text(row, column):
            return True
        return self._record(row.finding_id, FIELDS[column], text)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role == Role.ToolTipRole and orientation is Qt.Orientation.Horizontal:
            return self._hint(ReviewColumn(section)) or None
        return super().headerData(section, orientation, role)

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
        return f"{row.number} {self.headings[column]}：{text}"


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
