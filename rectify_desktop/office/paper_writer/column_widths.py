"""How wide the columns of a table are on a page, in millimetres."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.office.column_room import share_room
from rectify_desktop.office.line_count import ems
from rectify_desktop.office.paper_writer.paper_styles import POINTS_PER_MM
from rectify_desktop.office.paper_writer.table_grid import placed_rows

if TYPE_CHECKING:
    from rectify_desktop.domain.papers.paper import TableBlock

# Digits are wider in some fonts than in others; a text just at the edge would turn its line.
_SPARE = 1.06
# Left and right of the text of a cell, both together.
CELL_SIDES = 3.0


def column_widths(table: TableBlock, room: float, size: float) -> list[float]:
    """Return the widths of all columns, which together fill ``room`` millimetres.

    What the least widths leave goes where texts of ``size`` points make rows high.
    """
    least = [column.width for column in table.columns]
    elastic = [at for at, column in enumerate(table.columns) if column.is_elastic]
    total = sum(least)
    if total >= room or not elastic:
        return [width * room / total for width in least]
    shared = share_room(
        [least[at] - CELL_SIDES for at in elastic],
        _lengths(table, elastic, size / POINTS_PER_MM),
        room - total + sum(least[at] - CELL_SIDES for at in elastic),
        spare=max(range(len(elastic)), key=lambda at: least[elastic[at]]),
    )
    widths = list(least)
    for at, share in zip(elastic, shared, strict=True):
        widths[at] = share + CELL_SIDES
    return widths


def _lengths(table: TableBlock, elastic: list[int], em: float) -> list[list[float]]:
    """Return how long the texts of the elastic columns are, row by row, as if on one line."""
    lengths: list[list[float]] = []
    for row in placed_rows(table.rows, len(table.columns)):
        texts = {cell.column: cell.cell.text for cell in row if cell.columns == 1}
        lengths.append([ems(texts.get(at, "")) * em * _SPARE for at in elastic])
    return lengths
