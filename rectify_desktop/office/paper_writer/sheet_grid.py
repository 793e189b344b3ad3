"""The columns of a sheet that holds several tables: every edge of every table is one of its own."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.office.line_count import ems

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

    def shares(self, parts: Sequence[str], *, blank: float) -> list[tuple[int, int]]:
        """Return the columns that each part of a line takes; none if there are too few.

        Parts share the width by their lengths, each with a ``blank`` of so many ems behind it.
        """
        columns = len(self._edges) - 1
        if len(parts) > columns:
            return []
        lengths = [ems(part) + blank for part in parts]
        scale = self._edges[-1] / sum(lengths)
        ends: list[int] = [0]
        used = 0.0
        for at, length in enumerate(lengths, start=1):
            used += length * scale
            least, most = ends[-1] + 1, columns - (len(parts) - at)
            ends.append(min(max(self._nearest(used), least), most))
        ends[-1] = columns
        return [(left + 1, right) for left, right in pairwise(ends)]

    def _nearest(self, edge: float) -> int:
        return min(range(len(self._edges)), key=lambda at: abs(self._edges[at] - edge))


def _edges(widths: Sequence[float]) -> list[float]:
    edges = [0.0]
    for width in widths:
        edges.append(edges[-1] + width)
    return edges
