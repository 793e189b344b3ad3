"""A text with tables in it as one sheet: each line of text a row of its own, each table its rows.

A 整改清单 in a Word document or a web page is then read as one in a workbook is, with the title
and the unit above it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.office.gate.sheet_scan import MAX_COLUMNS
from rectify_desktop.office.ledger_reader.grid import Area, SheetGrid

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class FlowCell:
    """One cell of a row as it is written; ``rows`` and ``columns`` are what it is merged over."""

    text: str
    columns: int = 1
    rows: int = 1


class FlowGrid:
    """Collects rows in reading order; blank lines take no row, they would end a list."""

    def __init__(self) -> None:
        self._cells: dict[int, dict[int, str]] = {}
        self._areas: list[Area] = []
        self._row = 0
        self._has_tables = False

    @property
    def has_tables(self) -> bool:
        """Whether any table was added."""
        return self._has_tables

    def add_line(self, text: str) -> None:
        """Add a line of text that stands outside tables."""
        if text.strip():
            self._row += 1
            self._cells[self._row] = {1: text.strip()}

    def add_table(self, rows: Iterable[Iterable[FlowCell]]) -> None:
        """Add a table; cells merged downwards are given once, where they begin."""
        self._has_tables = True
        # The last row that a cell merged downwards covers, by column.
        covered: dict[int, int] = {}
        for cells in rows:
            self._row += 1
            column = 1
            for cell in cells:
                while covered.get(column, 0) >= self._row:
                    column += 1
                if column > MAX_COLUMNS:
                    break
                self._put(cell, column, covered)
                column += max(cell.columns, 1)

    def sheet(self, name: str) -> SheetGrid:
        """Return all rows as one sheet."""
        return SheetGrid(name=name, cells=self._cells, areas=tuple(self._areas))

    def _put(self, cell: FlowCell, column: int, covered: dict[int, int]) -> None:
        bottom = self._row + max(cell.rows, 1) - 1
        right = min(column + max(cell.columns, 1) - 1, MAX_COLUMNS)
        for each in range(column, right + 1):
            covered[each] = bottom
        if bottom > self._row or right > column:
            self._areas.append(Area(self._row, column, bottom, right))
        if text := cell.text.strip():
            self._cells.setdefault(self._row, {})[column] = text
