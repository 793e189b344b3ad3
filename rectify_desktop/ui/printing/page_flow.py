"""Strips of a paper put on pages: lines of text and rows of tables, one below the other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Protocol, TypeVar

from rectify_desktop.ui.printing.page_marks import LaidPage, PlacedMarks
from rectify_desktop.ui.printing.pagination import paginate

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence

    from rectify_desktop.ui.printing.page_marks import MarkMaker
    from rectify_desktop.ui.printing.pagination import Extent, Page, Placement


_Result = TypeVar("_Result")


class RowPainter(Protocol):
    """A table that makes the marks of those of its rows that stand on one page."""

    def page_marks(self, rows: Sequence[tuple[int, Placement]]) -> Iterator[PlacedMarks]:
        """Yield the marks of ``rows``: which row of the table, and where it stands."""
        ...


@dataclass(frozen=True, slots=True)
class Strip:
    """A line of text and what makes its marks, or the ``row`` of a table that does so per page.

    ``source`` is the number of the block or paragraph it shows.
    """

    extent: Extent
    make: MarkMaker = tuple
    source: int | None = None
    table: RowPainter | None = None
    row: int = 0


@dataclass(frozen=True, slots=True)
class Flow:
    """Strips put on pages: the pages, and how far down the last one is used."""

    pages: list[LaidPage]
    used: float


def flow(
    strips: Sequence[Strip], room: float, corner: tuple[float, float]
) -> Generator[None, None, Flow]:
    """Put strips on pages of ``room``, whose text begins at ``corner`` of the sheet."""
    placements = paginate([strip.extent for strip in strips], room)
    pages: list[LaidPage] = []
    for page in placements:
        yield
        pages.append(LaidPage(list(_placed(strips, page, corner))))
    last = placements[-1]
    return Flow(pages, last[-1].top + last[-1].height if last else 0.0)


def _placed(
    strips: Sequence[Strip], page: Page, corner: tuple[float, float]
) -> Iterator[PlacedMarks]:
    for table, group in groupby(page, key=lambda placement: strips[placement.strip].table):
        placements = list(group)
        if table is None:
            found: Iterable[PlacedMarks] = (
                PlacedMarks(0, each.top, each.height, strip.make, strip.source)
                for each in placements
                for strip in (strips[each.strip],)
            )
        else:
            found = table.page_marks([(strips[each.strip].row, each) for each in placements])
        for item in found:
            yield PlacedMarks(
                corner[0] + item.x, corner[1] + item.y, item.height, item.make, item.source
            )


def last_of(steps: Generator[object, None, _Result]) -> _Result:
    """Run all steps of a layout or of a file at once and return what comes of them."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
