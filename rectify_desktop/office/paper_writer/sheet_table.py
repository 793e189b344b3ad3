"""A table of a paper on a sheet: header, rows, spans, heights and drop-downs.

A row higher than Excel allows goes on over the next ones, its cells merged down, so that every
text stays whole in one cell.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from openpyxl.utils import get_column_letter

from rectify_desktop.domain.wording.gaps import GAP
from rectify_desktop.office.paper_writer.paper_styles import POINTS_PER_MM
from rectify_desktop.office.paper_writer.table_grid import body_rows, cell_align, placed_rows
from rectify_desktop.office.sheet.row_heights import row_heights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.papers.paper import PaperRow, TableBlock
    from rectify_desktop.office.paper_writer.sheet_canvas import SheetCanvas, Span
    from rectify_desktop.office.paper_writer.sheet_choices import SheetChoices
    from rectify_desktop.office.paper_writer.table_grid import PlacedCell

_LEAST_HEIGHT = 21.0


class SheetTable:
    """One table on its way onto one sheet; ``spans`` are the sheet's columns of each of its own."""

    def __init__(
        self,
        table: TableBlock,
        sheet: Worksheet,
        canvas: SheetCanvas,
        spans: Sequence[Span],
        size: float,
    ) -> None:
        self._table = table
        self._sheet = sheet
        self._canvas = canvas
        self._spans = spans
        self._size = size
        self._rows = body_rows(table)
        self._placed = placed_rows(self._rows, len(table.columns))

    def write(self, row: int, choices: SheetChoices) -> int:
        """Write the table from a row on; return the row after it."""
        first = self._write_header(row) if self._table.has_header else row
        heights = self._heights()
        parts = [row_heights(height) for height in heights]
        starts = list(accumulate((len(part) for part in parts), initial=first))
        for number, height in enumerate((height for part in parts for height in part), first):
            self._canvas.set_height(number, height)
        for at, cells in enumerate(self._placed):
            for cell in cells:
                if not cell.goes_on:
                    rows = starts[at], starts[at + cell.rows] - 1
                    self._write_cell(cell, rows, at, is_parted=len(parts[at]) > 1)
        if self._table.rows:
            self._offer_choices(choices, first, starts[-1] - 1)
        return starts[-1]

    def _write_header(self, row: int) -> int:
        look = self._canvas.looks.header(self._size)
        height = _LEAST_HEIGHT
        for column, span in zip(self._table.columns, self._spans, strict=True):
            self._canvas.put((row, row), span, column.title, look, f"表头“{column.title}”")
            height = max(height, self._canvas.height(column.title, span, self._size))
        self._canvas.set_height(row, height)
        return row + 1

    def _write_cell(self, placed: PlacedCell, rows: Span, at: int, *, is_parted: bool) -> None:
        cell = placed.cell
        look = self._canvas.looks.cell(
            self._size,
            cell_align(self._table, placed),
            cell.tone,
            has_gap=GAP.search(cell.text) is not None,
            tops=is_parted,
        )
        self._canvas.put(rows, self._columns(placed), cell.text, look, self._place(placed, at))

    def _place(self, placed: PlacedCell, at: int) -> str:
        title = self._table.columns[placed.column].title.replace("\n", "")
        column = f"“{title}”" if self._table.has_header and title else f"第{placed.column + 1}格"
        return f"表格第{at + 1}行{column}"

    def _columns(self, placed: PlacedCell) -> Span:
        covered = self._spans[placed.column : placed.column + placed.columns]
        return covered[0][0], covered[-1][1]

    def _heights(self) -> list[float]:
        """Return how high each row must be; what spans several rows raises its last one."""
        heights = [
            self._own_height(row, cells)
            for row, cells in zip(self._rows, self._placed, strict=True)
        ]
        for at, cells in enumerate(self._placed):
            for cell in cells:
                if cell.goes_on or cell.rows == 1:
                    continue
                needed = self._canvas.height(cell.cell.text, self._columns(cell), self._size)
                last = at + cell.rows - 1
                heights[last] += max(0.0, needed - sum(heights[at : last + 1]))
        return heights

    def _own_height(self, row: PaperRow, cells: Sequence[PlacedCell]) -> float:
        needed = (
            self._canvas.height(cell.cell.text, self._columns(cell), self._size)
            for cell in cells
            if cell.rows == 1 and not cell.goes_on
        )
        return max(_LEAST_HEIGHT, row.least_height * POINTS_PER_MM, *needed)

    def _offer_choices(self, choices: SheetChoices, first: int, last: int) -> None:
        for column, (start, _) in zip(self._table.columns, self._spans, strict=True):
            if column.choices:
                letter = get_column_letter(start)
                area = f"{letter}{first}:{letter}{last}"
                choices.offer(self._sheet, column.choices, area)
