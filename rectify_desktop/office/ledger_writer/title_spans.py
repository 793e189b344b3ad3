"""Which rows share one merged title cell (方面, 类别) of the list."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

Span = tuple[int, int]


def title_spans(keys: Sequence[Hashable], pages: Sequence[int]) -> list[Span]:
    """Return the first and last row of every run of equal keys; a run ends where a page does.

    So each page names the titles its rows stand under.

    >>> title_spans("aaab", [1, 1, 2, 2])
    [(0, 1), (2, 2), (3, 3)]
    """
    spans: list[Span] = []
    for _, run in groupby(range(len(keys)), key=lambda row: (pages[row], keys[row])):
        rows = list(run)
        spans.append((rows[0], rows[-1]))
    return spans


def pages_of(parts: Sequence[Sequence[float]], room: float, first_room: float) -> list[int]:
    """Return the page each row begins on; a row of several parts may go on over the next pages.

    >>> pages_of([[40], [40], [90, 90], [5]], room=100, first_room=80)
    [1, 1, 2, 3]
    """
    pages: list[int] = []
    page, left = 1, first_room
    for row in parts:
        for at, height in enumerate(row):
            if height > left:
                page, left = page + 1, room
            left -= height
            if at == 0:
                pages.append(page)
    return pages


def heights_with_room(
    spans: Sequence[Span], needed: Sequence[float], heights: Sequence[float]
) -> list[float]:
    """Return the heights of all rows; the first row of a span holds its title alone.

    Pages end where the printer's fonts decide, and then no title is cut in two.

    >>> heights_with_room([(0, 1)], [100], [30, 40])
    [100, 40]
    """
    raised = list(heights)
    for (first, _), least in zip(spans, needed, strict=True):
        raised[first] = max(raised[first], least)
    return raised
