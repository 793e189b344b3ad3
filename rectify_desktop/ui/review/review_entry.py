"""What the clerk's keys do to the review on show: write, take over, mark 无进展, freeze."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot

from rectify_desktop.domain.terms import ReviewCycle
from rectify_desktop.errors import RectifyError
from rectify_desktop.services.review.fill_in_review import (
    ProgressField,
    fill_in,
    fill_in_block,
    fill_in_no_progress,
    hold,
    name_chair_and_attendees,
    reopen,
)
from rectify_desktop.services.review.report_progress import rename_series
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.review.review_blocks import ReviewBlocks
from rectify_desktop.ui.review.review_columns import FIELDS
from rectify_desktop.ui.review.review_table_model import ReviewTableModel
from rectify_desktop.ui.widgets.entry_steps import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.review.review_table_view import ReviewTableView


class ReviewPlace(NamedTuple):
    """Which review is on show: that of a series whose period holds a day."""

    day: date
    cycle: ReviewCycle = ReviewCycle.WEEKLY

    @property
    def written(self) -> str:
        """The place as one word, to be read again by another run of the program."""
        return f"{self.cycle.value}@{self.day.isoformat()}"

    @classmethod
    def read(cls, word: str) -> ReviewPlace | None:
        """Return the place that ``word`` was written from; None if it is none."""
        cycle, _, day = word.partition("@")
        try:
            return cls(date.fromisoformat(day), ReviewCycle(cycle))
        except ValueError:
            return None


class ReviewEntry(QObject):
    """Writes into the review at ``place``; whatever is refused is told in the message bar."""

    def __init__(
        self, desk: Desk, table: ReviewTableView, place: Callable[[], ReviewPlace]
    ) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._place = place
        self.model = ReviewTableModel(self._record, self)
        table.setModel(self.model)
        table.refused.connect(self._on_refused)
        self.blocks = ReviewBlocks(desk, table, self.model, self._write)

    @Slot()
    def take_over(self) -> None:
        """Put what the cell held last time into it, to be changed or taken with Enter."""
        table = self._table
        if table.has_block:
            self.blocks.take_over()
            return
        if table.currentIndex().column() not in FIELDS:
            table.go_to(table.currentIndex().row())
        text = self.model.last_text(table.currentIndex())
        if text:
            table.write(text)
        else:
            self._desk.show_message(self.tr("上期没有可以沿用的内容。"))

    @Slot()
    def take_over_all(self) -> None:
        """Put what was last reported into all rows that are still empty, as one step."""
        if not self._table.finish_writing():
            return
        cells = self.model.left_to_take_over()
        if not cells:
            self._desk.show_message(self.tr("没有可以沿用的内容。"))
        elif self._write(fill_in_block, cells, name=self.tr("全部沿用")):
            self._desk.show_message(self.tr("已沿用最近一次的进展，请逐条核对。"), self._undoing())

    def rename(self, cycle: ReviewCycle, name: str) -> None:
        """Call a series what the office calls it."""
        try:
            rename_series(self._desk.workspace, cycle, name)
        except RectifyError as error:
            self._desk.show_error(error)

    def _undoing(self) -> MessageAction:
        return MessageAction(self.tr("撤销"), self._desk.undo)

    @Slot()
    def mark_no_progress(self) -> None:
        """Mark the current finding 无进展 and go on to the next."""
        table = self._table
        if not table.finish_writing():
            return
        if table.has_block:
            self.blocks.mark_no_progress()
            return
        finding_id = self.model.row(table.currentIndex().row()).finding_id
        if self._write(fill_in_no_progress, finding_id):
            table.go(Step.NEXT_ROW)

    @Slot()
    def go_to_next_unfilled(self) -> None:
        """Go to the next finding that nothing is reported of."""
        if not self._table.finish_writing():
            return
        row = self.model.next_unfilled(self._table.currentIndex().row())
        if row is None:
            self._desk.show_message(self.tr("本期各项均已填写。"))
        else:
            self._table.go_to(row)

    def name_meeting(self, chair: str, attendees: str) -> None:
        """Note who chairs and attends."""
        self._write(name_chair_and_attendees, chair=chair, attendees=attendees)

    @Slot()
    def hold(self) -> None:
        """Freeze the review; the message says how many findings were left unfilled."""
        desk = self._desk
        if not self._table.finish_writing():
            return
        unfilled = self.model.unfilled_count()
        if not self._write(hold, desk.today()):
            return
        text = self.tr("本期调度已定稿。")
        if unfilled:
            text = self.tr("本期调度已定稿，其中{0}条未填。").format(unfilled)
        desk.show_message(text, self._reopening())

    @Slot()
    def reopen(self) -> None:
        """Open a frozen review again."""
        if self._write(reopen):
            self._table.setFocus()

    @Slot()
    def _on_refused(self) -> None:
        if self._desk.is_read_only:
            self._desk.show_message(self.tr("台账是只读的，不能填写。"))
        else:
            self._desk.show_message(self.tr("这一期已定稿，不能再改。"), self._reopening())

    def _reopening(self) -> MessageAction:
        return MessageAction(self.tr("重新打开"), self.reopen)

    def _record(self, finding_id: FindingId, field: ProgressField, text: str) -> bool:
        return self._write(fill_in, finding_id, field, text)

    def _write(self, change: Callable[..., object], *told: object, **named: object) -> bool:
        """Make one change to the review on show; say what is in the way if it is refused."""
        day, cycle = self._place()
        try:
            change(self._desk.workspace, day, *told, cycle=cycle, **named)
        except RectifyError as error:
            self._desk.show_error(error)
            return False
        return True
