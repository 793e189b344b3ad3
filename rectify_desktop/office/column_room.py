"""How wide the columns of a paper are: what room is left goes where it saves the most height."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_STEPS = 48
# How much more it counts to shorten a row that is too high for its paper.
_URGENCY = 20.0


def share_room(
    least: Sequence[float],
    lengths: Sequence[Sequence[float]],
    room: float,
    *,
    spare: int,
    least_lines: float = 1.0,
    most_lines: float = float("inf"),
) -> list[float]:
    """Return column widths that fill ``room`` and keep the rows as low as possible.

    ``least`` are the least widths, ``lengths`` the lengths of the texts row by row as if written
    on one line, all in the same unit. A row has at least ``least_lines`` and should not have more
    than ``most_lines``. The column ``spare`` takes what helps no row. If the least widths already
    exceed the room they shrink in proportion.

    >>> share_room([10, 10], [[100, 10]], 60, spare=1)
    [50.0, 10.0]
    """
    taken = sum(least)
    if taken >= room:
        return [width * room / taken for width in least]
    widths = [float(width) for width in least]
    step = (room - taken) / _STEPS
    for _ in range(_STEPS):
        savings = _savings(widths, lengths, step, (least_lines, most_lines))
        best = max(savings, default=0.0)
        widths[savings.index(best) if best > 0 else spare] += step
    # Adding up steps leaves crumbs; the last column changed may have them.
    return [round(width, 6) for width in widths]


def _savings(
    widths: Sequence[float],
    lengths: Sequence[Sequence[float]],
    step: float,
    bounds: tuple[float, float],
) -> list[float]:
    """Return for each column how many lines all rows lose together if it gets ``step`` wider."""
    savings = [0.0] * len(widths)
    least_lines, most_lines = bounds
    for row in lengths:
        tallest, lines, second = 0, 0.0, least_lines
        for column, length in enumerate(row):
            needed = length / widths[column]
            if needed > lines:
                tallest, lines, second = column, needed, max(lines, second)
            elif needed > second:
                second = needed
        if lines > second:
            saved = lines - max(second, row[tallest] / (widths[tallest] + step))
            savings[tallest] += saved * (_URGENCY if lines > most_lines else 1.0)
    return savings
