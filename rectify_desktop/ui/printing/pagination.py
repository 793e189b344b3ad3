"""Which row goes on which page; plain arithmetic, so that it can be tested without a device.

Rows stay whole. Only a row taller than a page is parted, between two lines of text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# A row that must be parted begins on a page already used only if this much of it is free.
_WORTH_BEGINNING = 1 / 3


@dataclass(frozen=True, slots=True)
class RowExtent:
    """How many lines a row has, and the least height it may have."""

    lines: int
    least_height: float = 0.0


@dataclass(frozen=True, slots=True)
class LineGrid:
    """The height of one line of a cell and what a row adds above and below its lines."""

    pitch: float
    padding: float

    def height(self, lines: int) -> float:
        """Return the height of a row of ``lines`` lines."""
        return lines * self.pitch + 2 * self.padding

    def lines_in(self, room: float) -> int:
        """Return how many lines a row in ``room`` can hold."""
        return max(0, int((room - 2 * self.padding) // self.pitch))


@dataclass(frozen=True, slots=True)
class RowSlice:
    """The lines ``first`` up to but not including ``last`` of a row, as one page shows them."""

    row: int
    first: int
    last: int
    height: float

    @property
    def continues(self) -> bool:
        """Whether the row began on an earlier page."""
        return self.first > 0


Page = list[RowSlice]


def paginate(
    extents: Sequence[RowExtent], grid: LineGrid, *, first_room: float, room: float, foot: float
) -> list[Page]:
    """Return the rows of each page; ``room`` is what a page offers rows, the first page less.

    The foot follows the last row; if it does not fit there, the last row goes with it to the next
    page, so that no page holds signatures alone.
    """
    pages: list[Page] = [[]]
    left = first_room
    for row, extent in enumerate(extents):
        height = max(extent.least_height, grid.height(extent.lines))
        # On an empty first page, lower by its title, a row rather begins than leaves it bare.
        if height > left and height <= room and pages[-1]:
            pages.append([])
            left = room
        if height <= left:
            pages[-1].append(RowSlice(row, 0, extent.lines, height))
            left -= height
        else:
            left = _part(pages, row, extent.lines, grid, left, room)
    if foot > left:
        _make_room_for_foot(pages, room, foot)
    return pages


def _part(
    pages: list[Page], row: int, lines: int, grid: LineGrid, left: float, room: float
) -> float:
    """Spread a row taller than a page over pages; return what is left of the last one."""
    if left < room * _WORTH_BEGINNING or grid.lines_in(left) < 1:
        pages.append([])
        left = room
    first = 0
    while True:
        # Even a page lower than one line takes one: pages must come to an end.
        last = min(lines, first + max(1, grid.lines_in(left)))
        height = grid.height(last - first)
        pages[-1].append(RowSlice(row, first, last, height))
        if last == lines:
            return left - height
        first = last
        pages.append([])
        left = room


def _make_room_for_foot(pages: list[Page], room: float, foot: float) -> None:
    last_page = pages[-1]
    goes_along = len(last_page) > 1 and last_page[-1].height + foot <= room
    pages.append([last_page.pop()] if goes_along else [])
