"""Forms that are to stay on one page: smaller and lower the more they have to say.

Heights are reckoned as the writers set them: lines of 1.35 times the size, cells with a margin.
"""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper import TableBlock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rectify_desktop.domain.papers.paper import PaperCell, PaperColumn, PaperRow

_MM_PER_POINT = 25.4 / 72
_LINE_PITCH = 1.35
# Around the text of a cell, both sides together, in millimetres.
_BESIDE, _ABOVE_AND_BELOW = 3.0, 1.5
# Digits of some fonts are wider than half a character.
_NARROW = 0.62


def fitted_form(
    columns: tuple[PaperColumn, ...],
    rows: Sequence[PaperRow],
    ways: Sequence[tuple[float, float]],
    room: float,
) -> TableBlock:
    """Return a form in the first way that fits into ``room`` millimetres.

    A way is a size of type and a share of the least heights. Where none fits, the form runs on to
    another page anyhow and is set in the second way, which is still easy to read.
    """
    for size, share in ways:
        made = lowered(rows, share)
        if form_height(columns, made, size) <= room:
            return TableBlock(columns, made, has_header=False, font_size=size)
    size, share = ways[min(1, len(ways) - 1)]
    return TableBlock(columns, lowered(rows, share), has_header=False, font_size=size)


def form_height(columns: Sequence[PaperColumn], rows: Sequence[PaperRow], size: float) -> float:
    """Return about how high the rows of a form are together, in millimetres."""
    hanging = [0] * len(columns)
    return sum(_row_height(columns, row, hanging, size) for row in rows)


def _row_height(
    columns: Sequence[PaperColumn], row: PaperRow, hanging: list[int], size: float
) -> float:
    em = size * _MM_PER_POINT
    lines = max((_lines(cell, room, em) for cell, room in _cells(columns, row, hanging)), default=1)
    return max(row.least_height, lines * em * _LINE_PITCH + _ABOVE_AND_BELOW)


def _cells(
    columns: Sequence[PaperColumn], row: PaperRow, hanging: list[int]
) -> Iterator[tuple[PaperCell, float]]:
    """Yield the cells of a row that stand in it alone, with the width of each."""
    cells = iter(row.cells)
    at = 0
    while at < len(columns):
        if hanging[at]:
            hanging[at] -= 1
            at += 1
            continue
        cell = next(cells, None)
        if cell is None:
            return
        covered = columns[at : at + cell.columns]
        if cell.rows > 1:
            for column in range(at, at + len(covered)):
                hanging[column] = cell.rows - 1
        else:
            yield cell, sum(column.width for column in covered)
        at += max(cell.columns, 1)


def _lines(cell: PaperCell, width: float, em: float) -> int:
    room = max((width - _BESIDE) / em, 1.0)
    return sum(max(1, ceil(_ems(part) / room)) for part in cell.text.split("\n"))


def _ems(text: str) -> float:
    narrow = sum(char.isascii() for char in text)
    return len(text) - narrow * (1 - _NARROW)


def lowered(rows: Sequence[PaperRow], share: float) -> tuple[PaperRow, ...]:
    """Return rows that leave only a share of the room they had to write by hand."""
    return tuple(replace(row, least_height=row.least_height * share) for row in rows)
