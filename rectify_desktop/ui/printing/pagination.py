"""Which strip goes on which page; plain arithmetic, so that it can be tested without a device.

A strip is a line of text or a row of a table. It stays whole; only a row taller than a page is
parted, between two lines of text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# A row that must be parted begins on a page already used only if this much of it is free.
_WORTH_BEGINNING = 1 / 3
_TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class LineGrid:
    """The height of one line of a row and what the row adds above and below its lines."""

    pitch: float
    padding: float

    def height(self, lines: int) -> float:
        """Return the height of a row of ``lines`` lines."""
        return lines * self.pitch + 2 * self.padding

    def lines_in(self, room: float) -> int:
        """Return how many lines a row in ``room`` can hold."""
        return max(0, int((room - 2 * self.padding) // self.pitch))


@dataclass(frozen=True, slots=True)
class Extent:
    """The room a strip takes.

    ``before`` is left free above it, except at the head of a page. ``head`` is the height of what
    is repeated above it where it opens a page or its table, of which ``table`` is the number. A
    row has ``lines`` on a ``grid`` between which it may be parted.
    """

    height: float
    before: float = 0.0
    keeps_next: bool = False
    begins_page: bool = False
    head: float = 0.0
    table: int | None = None
    lines: int = 1
    grid: LineGrid | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """A strip on a page, or those of its lines from ``first`` up to ``last`` shown there."""

    strip: int
    top: float
    height: float
    first: int
    last: int
    has_head: bool = False

    @property
    def continues(self) -> bool:
        """Whether the strip began on an earlier page."""
        return self.first > 0


Page = list[Placement]


def paginate(extents: Sequence[Extent], room: float) -> list[Page]:
    """Return what stands on each page of ``room``."""
    pages = _Pages(extents, room)
    for index in range(len(extents)):
        pages.place(index)
    return pages.pages


class _Pages:
    """Pages being filled; ``_y`` is how far down the last one is used."""

    def __init__(self, extents: Sequence[Extent], room: float) -> None:
        self._extents = extents
        self._room = room
        self._y = 0.0
        # Up to here it is settled that what keeps together has its room.
        self._settled = 0
        self.pages: list[Page] = [[]]

    def place(self, index: int) -> None:
        extent = self._extents[index]
        if (extent.begins_page and index) or self._must_turn(index):
            self._turn()
        before = extent.before if self.pages[-1] or len(self.pages) == 1 else 0.0
        head = self._head(index)
        height = extent.height
        if self._y + before + head + height <= self._room + _TOLERANCE:
            self._put(index, before + head, height, 0, extent.lines, has_head=head > 0)
        elif extent.grid is not None and head + height > self._room:
            self._part(index, extent.grid, before)
        else:
            if self.pages[-1]:
                self._turn()
            head = self._head(index)
            self._put(index, head, height, 0, extent.lines, has_head=head > 0)

    def _must_turn(self, index: int) -> bool:
        """Whether strips that keep together begin here and have no room on this page."""
        if index < self._settled or not self.pages[-1]:
            return False
        last = index
        while self._extents[last].keeps_next and last + 1 < len(self._extents):
            last += 1
        here = self._needed(index, last, self._head(index))
        if last == index or self._y + here <= self._room + _TOLERANCE:
            self._settled = last + 1
            return False
        alone = self._needed(index, last, self._extents[index].head)
        alone -= self._extents[index].before
        self._settled = last + 1
        # What is taller than a page is parted somewhere; the next strip tries anew.
        if alone > self._room + _TOLERANCE:
            self._settled = index + 1
            return False
        return True

    def _needed(self, first: int, last: int, head: float) -> float:
        needed, table = head, self._extents[first].table
        for index in range(first, last + 1):
            extent = self._extents[index]
            if extent.table is not None and extent.table != table:
                needed += extent.head
            table = extent.table
            needed += extent.before + extent.height
        return needed

    def _head(self, index: int) -> float:
        extent = self._extents[index]
        page = self.pages[-1]
        is_new = not page or self._extents[page[-1].strip].table != extent.table
        return extent.head if is_new else 0.0

    def _part(self, index: int, grid: LineGrid, before: float) -> None:
        """Spread a row taller than a page over pages."""
        lines = self._extents[index].lines
        left = self._room - self._y - before - self._head(index)
        if self.pages[-1] and (left < self._room * _WORTH_BEGINNING or grid.lines_in(left) < 1):
            self._turn()
            before = 0.0
        first = 0
        while first < lines:
            head = self._head(index) if not first else self._extents[index].head
            left = self._room - self._y - before - head
            # Even a page lower than one line takes one: pages must come to an end.
            last = min(lines, first + max(1, grid.lines_in(left)))
            self._put(
                index, before + head, grid.height(last - first), first, last, has_head=head > 0
            )
            first, before = last, 0.0
            if first < lines:
                self._turn()

    def _put(
        self, index: int, above: float, height: float, first: int, last: int, *, has_head: bool
    ) -> None:
        self._y += above
        self.pages[-1].append(Placement(index, self._y, height, first, last, has_head))
        self._y += height

    def _turn(self) -> None:
        self.pages.append([])
        self._y = 0.0
