"""How wide the columns of a table are on a page, in millimetres."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.office.column_room import share_room
from rectify_desktop.office.column_steps import CellText
from rectify_desktop.office.line_count import ems
from rectify_desktop.office.paper_writer.paper_styles import POINTS_PER_MM
from rectify_desktop.office.paper_writer.table_grid import placed_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.papers.paper import TableBlock
    from rectify_desktop.office.paper_writer.table_grid import PlacedCell

# Digits are wider in some fonts than in others; a text just at the edge would turn its line.
_SPARE = 1.06
_DAY = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")
# A day in the widest figures that stand in for a missing font, with the blanks around them.
_WIDE_FIGURE, _BLANK, _BLANKS = 0.64, 0.25, 5


def column_widths(table: TableBlock, room: float, size: float) -> list[float]:
    """Return the widths of all columns, which together fill ``room`` millimetres.

    What the least widths leave goes where texts of ``size`` points make rows high.
    """
    rows = placed_rows(table.rows, len(table.columns))
    sides = table.cell_sides
    least = _with_whole_days(table, rows, room, size)
    elastic = [at for at, column in enumerate(table.columns) if column.is_elastic]
    total = sum(least)
    if total >= room or not elastic:
        return [width * room / total for width in least]
    shared = share_room(
        [least[at] - sides for at in elastic],
        _texts(rows, elastic, size / POINTS_PER_MM),
        room - total + sum(least[at] - sides for at in elastic),
        spare=max(range(len(elastic)), key=lambda at: least[elastic[at]]),
    )
    widths = list(least)
    for at, share in zip(elastic, shared, strict=True):
        widths[at] = share + sides
    return widths


def _with_whole_days(
    table: TableBlock, rows: Sequence[Sequence[PlacedCell]], room: float, size: float
) -> list[float]:
    """Return the least widths, those of days wide enough for any font where there is room."""
    least = [column.width for column in table.columns]
    wanted = list(least)
    for row in rows:
        for cell in row:
            if cell.columns == 1 and _DAY.search(cell.cell.text):
                day = max((_day_width(line) for line in cell.cell.text.split("\n")), default=0.0)
                needed = day * size / POINTS_PER_MM + table.cell_sides
                wanted[cell.column] = max(wanted[cell.column], needed)
    has_elastic = any(column.is_elastic for column in table.columns)
    return wanted if has_elastic and sum(wanted) <= room else least


def _day_width(line: str) -> float:
    """Return how wide a line that is a day may come out, in characters; other lines may turn."""
    if not _DAY.fullmatch(line):
        return 0.0
    figures = sum(char.isdecimal() for char in line)
    return len(line) - figures * (1 - _WIDE_FIGURE) + _BLANKS * _BLANK


def _texts(
    rows: Sequence[Sequence[PlacedCell]], elastic: list[int], em: float
) -> list[list[CellText]]:
    """Return the texts of the elastic columns, row by row."""
    return [
        [_cell_text(next((c for c in row if c.column == at), None), em) for at in elastic]
        for row in rows
    ]


def _cell_text(placed: PlacedCell | None, em: float) -> CellText:
    if placed is None or placed.columns > 1 or placed.goes_on or not placed.cell.text:
        return CellText(())
    lines = placed.cell.text.split("\n")
    return CellText(tuple(ems(line) * em * _SPARE for line in lines), placed.rows)
