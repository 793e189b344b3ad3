"""The place one is reading in a paper, found again when the paper was laid out anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.ui.printing.page_marks import LaidPaper, PlacedMarks


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A line of a text, by their numbers, and how far below its top the place is (twips)."""

    source: int
    line: int = 0
    beside: float = 0.0


def place_at(paper: LaidPaper, page: int, offset: float) -> PagePlace | None:
    """Return the place ``offset`` twips down a page, by the first text that reaches below it."""
    for number, line, item in _texts(paper):
        if number > page or (number == page and item.y + item.height > offset):
            assert item.source is not None
            return PagePlace(item.source, line, offset - item.y if number == page else 0.0)
    return None


def top_of(paper: LaidPaper, place: PagePlace | None) -> tuple[int, float] | None:
    """Return page and offset of a place in a paper, None where its text is no more."""
    if place is None:
        return None
    found: tuple[int, float] | None = None
    for number, line, item in _texts(paper):
        if item.source == place.source:
            found = number, item.y + place.beside
            if line >= place.line:
                return found
        elif found is not None:
            return found
    return found


def _texts(paper: LaidPaper) -> Iterator[tuple[int, int, PlacedMarks]]:
    """Yield page, line within its text, and the line, of all that shows a text."""
    last, line = None, 0
    for number, page in enumerate(paper.pages, start=1):
        for item in page.placed:
            if item.source is None:
                continue
            line = line + 1 if item.source == last else 0
            last = item.source
            yield number, line, item
