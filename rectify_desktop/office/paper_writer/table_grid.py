"""Cells of a table at their places: spans resolved, so that every place belongs to one cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rectify_desktop.domain.papers.paper import Align, PaperCell, PaperRow, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.papers.paper import TableBlock

# The height of the row that says there are none, in millimetres.
_EMPTY_ROW = 10.0


class PlacedCell(NamedTuple):
    """A cell at its first column of one row; ``goes_on`` where it only continues from above."""

    cell: PaperCell
    column: int
    columns: int
    rows: int
    goes_on: bool = False


def body_rows(table: TableBlock) -> tuple[PaperRow, ...]:
    """Return the rows of a table, or the one that says there are none."""
    if table.rows or not table.empty_notice:
        return table.rows
    notice = PaperCell(table.empty_notice, align=Align.CENTRE, columns=len(table.columns))
    return (PaperRow((notice,), _EMPTY_ROW),)


def placed_rows(rows: Sequence[PaperRow], columns: int) -> list[list[PlacedCell]]:
    """Return every row with its cells at their columns; what is missing at the end is blank.

    Raises:
        ValueError: a row has more cells than the columns above left it.

    """
    placed: list[list[PlacedCell]] = []
    hanging: list[PlacedCell] = []
    for at, row in enumerate(rows):
        own = _own_cells(row, hanging, columns, len(rows) - at)
        placed.append(sorted([*own, *hanging], key=lambda cell: cell.column))
        hanging = [_below(cell) for cell in placed[-1] if cell.rows > 1]
    return placed


def cell_align(table: TableBlock, placed: PlacedCell) -> Align:
    """Return where the text of a cell stands: as it says, as its column has it, labels centred."""
    if placed.cell.align is not None:
        return placed.cell.align
    if placed.cell.tone is Tone.LABEL:
        return Align.CENTRE
    return table.columns[placed.column].align if placed.columns == 1 else Align.LEFT


def _own_cells(
    row: PaperRow, hanging: Sequence[PlacedCell], columns: int, rows_left: int
) -> list[PlacedCell]:
    taken = {
        column for cell in hanging for column in range(cell.column, cell.column + cell.columns)
    }
    free = [column for column in range(columns) if column not in taken]
    own: list[PlacedCell] = []
    cells = list(row.cells)
    while free:
        cell = cells.pop(0) if cells else PaperCell()
        first = free[0]
        width = next(
            (n for n in range(1, cell.columns) if n >= len(free) or free[n] != first + n),
            max(cell.columns, 1),
        )
        own.append(PlacedCell(cell, first, width, min(cell.rows, rows_left)))
        del free[:width]
    if cells:
        msg = f"a row of {columns} columns has no place for {cells[0].text!r}"
        raise ValueError(msg)
    return own


def _below(cell: PlacedCell) -> PlacedCell:
    return PlacedCell(cell.cell, cell.column, cell.columns, cell.rows - 1, goes_on=True)
