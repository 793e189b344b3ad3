"""Blocks of cells of a review: copied, pasted, filled down, cleared, taken over, 无进展."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QGuiApplication

from rectify_desktop.domain.terms import NO_PROGRESS_TERM
from rectify_desktop.services.review.fill_in_review import ProgressField, fill_in_block
from rectify_desktop.ui.desk import MessageAction
from rectify_desktop.ui.review.review_columns import FIELDS, ReviewColumn
from rectify_desktop.ui.widgets.clipboard_block import read_block, written_block, written_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.review.review_table_model import ReviewTableModel
    from rectify_desktop.ui.review.review_table_view import ReviewTableView

    Cell = tuple[FindingId, ProgressField, str]


class ReviewBlocks(QObject):
    """Each verb is one step to undo; ``write`` makes a change or says what is in the way."""

    def __init__(
        self,
        desk: Desk,
        table: ReviewTableView,
        model: ReviewTableModel,
        write: Callable[..., bool],
    ) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._model = model
        self._write = write
        table.copied.connect(self.copy)
        table.pasted.connect(self.paste)
        table.cleared.connect(self.clear)

    # Out

    @Slot()
    def copy(self) -> None:
        """Put the selected cells on the clipboard, for here, for Excel and for WPS."""
        rows = [
            [str(self._model.index(row, column).data() or "") for column in self._columns()]
            for row in self._rows()
        ]
        if not rows:
            return
        block = QMimeData()
        block.setText(written_block(rows))
        block.setHtml(written_table(rows))
        QGuiApplication.clipboard().setMimeData(block)

    # In

    @Slot(str)
    def paste(self, text: str) -> None:
        """Write a block from the first selected cell on; one cell goes into all selected ones."""
        block = read_block(text)
        if len(block) == len(block[0]) == 1 and self._table.has_block:
            self._fill([block[0][0].strip()] * len(self._fields()), self.tr("粘贴进展"))
            return
        rows = self._rows()
        below = range(rows[0], self._model.rowCount())
        places = range(len(rows) if len(rows) % len(block) == 0 else len(block))
        cells = [
            (self._finding(row), field, cell.strip())
            for row, at in zip(below, places, strict=False)
            for cell, field in zip(block[at % len(block)], self._fields_from_here(), strict=False)
        ]
        if not self._write(fill_in_block, cells):
            return
        lost = sum(len(block[at % len(block)]) for at in places) - len(cells)
        if lost:
            self._desk.show_message(self.tr("有{0}格超出了表格，没有粘贴。").format(lost))

    @Slot()
    def clear(self) -> None:
        """Empty the selected cells."""
        self._fill([""] * len(self._fields()), self.tr("清空进展"))

    def fill_down(self) -> None:
        """Write the first selected row into the others; a single one takes the row above."""
        rows = self._rows()
        if not rows or not self._table.finish_writing():
            return
        source = rows[0] if len(rows) > 1 else rows[0] - 1
        if source < 0:
            return
        texts = [
            str(self._model.index(source, column).data() or "") for column in self._field_columns()
        ]
        self._fill(texts, self.tr("向下填充"))

    def take_over(self) -> None:
        """Put what was last reported into the selected cells that are still empty."""
        columns = self._field_columns() or [ReviewColumn.PROGRESS]
        places = [self._model.index(row, column) for row in self._rows() for column in columns]
        cells = [
            (self._finding(place.row()), FIELDS[ReviewColumn(place.column())], text)
            for place in places
            if not place.data() and (text := self._model.last_text(place))
        ]
        if not cells:
            self._desk.show_message(self.tr("选中的空格没有可以沿用的内容。"))
        elif self._write(fill_in_block, cells, name=self.tr("沿用上期")):
            told = self.tr("已沿用{0}格，请逐条核对。").format(len(cells))
            self._desk.show_message(told, self._undoing())

    def mark_no_progress(self) -> None:
        """Mark the selected findings 无进展 that nothing is reported of."""
        rows = self._rows()
        cells: list[Cell] = [
            (self._finding(row), ProgressField.PROGRESS, NO_PROGRESS_TERM)
            for row in rows
            if not self._model.row(row).is_filled
        ]
        if cells and not self._write(fill_in_block, cells, name=self.tr("填写无进展")):
            return
        told = self.tr("已注明{0}条无进展。").format(len(cells))
        if filled := len(rows) - len(cells):
            told += self.tr("选中的另{0}条已经填写，没有动。").format(filled)
        self._desk.show_message(told, self._undoing() if cells else None)

    def _fill(self, texts: Sequence[str], name: str) -> None:
        """Write one text per selected column into all selected rows."""
        cells = [
            (self._finding(row), field, text)
            for row in self._rows()
            for field, text in zip(self._fields(), texts, strict=True)
        ]
        if cells:
            self._write(fill_in_block, cells, name=name)

    def _undoing(self) -> MessageAction:
        return MessageAction(self.tr("撤销"), self._desk.undo)

    # What is selected

    def _finding(self, row: int) -> FindingId:
        return self._model.row(row).finding_id

    def _rows(self) -> list[int]:
        return sorted({index.row() for index in self._table.selectedIndexes()})

    def _columns(self) -> list[ReviewColumn]:
        chosen = {ReviewColumn(index.column()) for index in self._table.selectedIndexes()}
        return sorted(column for column in chosen if not self._table.isColumnHidden(column))

    def _field_columns(self) -> list[ReviewColumn]:
        return [column for column in self._columns() if column in FIELDS]

    def _fields(self) -> list[ProgressField]:
        return [FIELDS[column] for column in self._field_columns()]

    def _fields_from_here(self) -> list[ProgressField]:
        first = min(self._columns())
        return [FIELDS[column] for column in self._table.entry_columns() if column >= first]
