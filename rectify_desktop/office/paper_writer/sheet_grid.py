"""The columns of a sheet that holds several tables: every edge of every table is one of its own."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Edges nearer to each other than this are one, in millimetres.
_NEAR = 2.0


class SheetGrid:
    """The columns of one sheet in millimetres, from the edges of all of its tables."""

    def __init__(self, tables: Sequence[Sequence[float]], width: float) -> None:
        wanted = sorted(edge for widths in tables for edge in _edges(widths)[1:-1])
        self._edges = [0.0]
        for edge in wanted:
            if edge - self._edges[-1] > _NEAR and width - edge > _NEAR:
                self._edges.append(edge)
        self._edges.append(width)

    @property
    def widths(self) -> list[float]:
        """The widths of the columns."""
        return [right - left for left, right in pairwise(self._edges)]

    def spans(self, widths: Sequence[float]) -> list[tuple[int, int]]:
        """Return the first and last column, counted from 1, of each column of a table."""
        at = [self._nearest(edge) for edge in _edges(widths)]
        return [(left + 1, max(right, left + 1)) for left, right in pairwise(at)]

    def shares(self, needed: Sequence[float]) -> list[tuple[int, int]]:
        """Return the columns that each part of a line takes, so that each has room to spare.

        ``needed`` are the widths of the parts in millimetres; none is returned where there are
        too few columns, or no place has room for all.
        """
        inner = range(1, len(self._edges) - 1)
        ways = (
            (0, *chosen, len(self._edges) - 1) for chosen in combinations(inner, len(needed) - 1)
        )
        best = max(ways, key=lambda ends: self._spare(ends, needed), default=())
        if not best or self._spare(best, needed) < 0:
            return []
        return [(left + 1, right) for left, right in pairwise(best)]

    def _spare(self, ends: Sequence[int], needed: Sequence[float]) -> float:
        """Return what the part with the least room has to spare."""
        rooms = (self._edges[right] - self._edges[left] for left, right in pairwise(ends))
        return min(room - width for room, width in zip(rooms, needed, strict=True))

    def _nearest(self, edge: float) -> int:
        return min(range(len(self._edges)), key=lambda at: abs(self._edges[at] - edge))


def _edges(widths: Sequence[float]) -> list[float]:
    edges = [0.0]
    for width in widths:
        edges.append(edges[-1] + width)
    return edges
