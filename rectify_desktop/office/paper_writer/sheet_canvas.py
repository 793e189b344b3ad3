"""Writing on one sheet: a text over an area of cells, its look, and the room it takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openpyxl.utils import get_column_letter

from rectify_desktop.office.sheet.row_heights import height_of, lines_needed
from rectify_desktop.office.sheet.sheet_body import SheetBody
from rectify_desktop.office.sheet.text_cells import cell_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.office.paper_writer.sheet_grid import SheetGrid
    from rectify_desktop.office.paper_writer.sheet_looks import CellLook, SheetLooks

Span = tuple[int, int]
# A character of column width is 7 of 96 pixels to the inch.
_MM_PER_CHARACTER = 7 / 96 * 25.4
# A cell that nothing was written over.
_BLANK = ("", 0)


@dataclass(slots=True)
class _Row:
    cells: list[tuple[str, int]]
    height: float = 0.0


class SheetCanvas:
    """One sheet and the columns it is divided into; rows and columns count from 1."""

    def __init__(self, sheet: Worksheet, grid: SheetGrid, looks: SheetLooks) -> None:
        self.grid = grid
        self.looks = looks
        self._sheet = sheet
        self._rows: list[_Row] = []
        self._body = SheetBody()
        self._widths = [width / _MM_PER_CHARACTER for width in grid.widths]
        for at, width in enumerate(self._widths, start=1):
            sheet.column_dimensions[get_column_letter(at)].width = width

    @property
    def whole(self) -> Span:
        """All columns."""
        return 1, len(self._widths)

    def height(self, text: str, columns: Span, size: float) -> float:
        """Return how high a text is in points that stands over some columns."""
        width = sum(self._widths[columns[0] - 1 : columns[1]])
        return height_of(lines_needed(text, width, size), size)

    def put(self, rows: Span, columns: Span, text: str, look: CellLook, place: str) -> None:
        """Write a text over an area; ``place`` names it to the clerk.

        Raises:
            RuleViolation: the text is longer than a cell can hold.

        """
        style = self.looks.style(self._sheet, look)
        first, last = columns
        for row in range(rows[0], rows[1] + 1):
            self._row(row).cells[first - 1 : last] = [("", style)] * (last - first + 1)
        self._row(rows[0]).cells[first - 1] = (cell_text(text, place), style)
        self._body.merge(rows, columns)

    def set_height(self, row: int, height: float) -> None:
        """Make a row so many points high."""
        self._row(row).height = height

    @property
    def heights(self) -> list[float]:
        """How high the rows are, from the first one down."""
        return [row.height for row in self._rows]

    def body(self) -> SheetBody:
        """Return all rows as they are written."""
        for row in self._rows:
            self._body.add(row.height, row.cells)
        return self._body

    def _row(self, number: int) -> _Row:
        while len(self._rows) < number:
            self._rows.append(_Row([_BLANK] * self.whole[1]))
        return self._rows[number - 1]
