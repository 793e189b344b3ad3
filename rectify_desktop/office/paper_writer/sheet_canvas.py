"""Writing on one sheet: a text over an area of cells, its look, and the room it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange

from rectify_desktop.office.sheet.row_heights import height_of, lines_needed
from rectify_desktop.office.sheet.text_cells import cell_text, put_text

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.office.paper_writer.sheet_grid import SheetGrid
    from rectify_desktop.office.paper_writer.sheet_looks import CellLook, SheetLooks

Span = tuple[int, int]
# A character of column width is 7 of 96 pixels to the inch.
_MM_PER_CHARACTER = 7 / 96 * 25.4


class SheetCanvas:
    """One sheet and the columns it is divided into; rows and columns count from 1."""

    def __init__(self, sheet: Worksheet, grid: SheetGrid, looks: SheetLooks) -> None:
        self.sheet = sheet
        self.grid = grid
        self.looks = looks
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
        style = self.looks.style(self.sheet, look)
        for row in range(rows[0], rows[1] + 1):
            for column in range(columns[0], columns[1] + 1):
                cell = cast("Cell", self.sheet.cell(row, column))
                cell._style = style
        put_text(cast("Cell", self.sheet.cell(rows[0], columns[0])), cell_text(text, place))
        if rows[0] < rows[1] or columns[0] < columns[1]:
            # merge_cells() would give each cell a border of its own making.
            area = CellRange(
                min_row=rows[0], max_row=rows[1], min_col=columns[0], max_col=columns[1]
            )
            self.sheet.merged_cells.ranges.add(area)

    def set_height(self, row: int, height: float) -> None:
        """Make a row so many points high."""
        self.sheet.row_dimensions[row].height = height
