"""How wide the columns of a table are: as its rows, taken together, become lowest.

The height of a row is that of its highest cell. With p-norms in the place of that maximum the sum
of all heights is convex in the widths, so its lowest point is found without trying; as lines are
whole, the widths then change hands in small steps while whole lines are saved by it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rectify_desktop.office.column_steps import ColumnSteps, RowBounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.office.column_steps import CellText

# The larger, the nearer to the maximum, and the slower to settle.
_NORM = 6.0
_ROUNDS, _HALVINGS = 24, 40
# Widths follow the highest rows and a sample of the others: 5,000 tell no more than these.
_TELLING = 60


def share_room(
    least: Sequence[float],
    rows: Sequence[Sequence[CellText]],
    room: float,
    *,
    spare: int,
    least_lines: float = 1.0,
    most_lines: float = math.inf,
) -> list[float]:
    """Return column widths that fill ``room`` and keep the rows as low as possible.

    ``least`` are the least widths, in the unit of the texts. A row has at least ``least_lines`` and
    should not have more than ``most_lines``. The column ``spare`` takes what helps no row. If the
    least widths already exceed the room they shrink in proportion.

    >>> from rectify_desktop.office.column_steps import CellText
    >>> share_room([10, 10], [[CellText((100,)), CellText((10,))]], 60, spare=1)
    [50.0, 10.0]
    """
    taken = sum(least)
    if taken >= room:
        return [width * room / taken for width in least]
    telling = _telling(rows)
    bounds = RowBounds(least_lines, most_lines)
    steps = ColumnSteps(least, telling, room, bounds)
    steps.begin_near(_smooth(least, telling, room, bounds))
    steps.settle(spare)
    # Adding up steps leaves crumbs.
    return [round(width, 6) for width in steps.widths]


def _telling(rows: Sequence[Sequence[CellText]]) -> Sequence[Sequence[CellText]]:
    if len(rows) <= 2 * _TELLING:
        return rows
    lengths = [max(cell.length for cell in row) for row in rows]
    longest = sorted(range(len(rows)), key=lambda at: -lengths[at])[:_TELLING]
    return [rows[at] for at in sorted({*longest, *range(0, len(rows), len(rows) // _TELLING)})]


def _smooth(
    least: Sequence[float],
    rows: Sequence[Sequence[CellText]],
    room: float,
    bounds: RowBounds,
) -> list[float]:
    """Return the widths for which the sum of all heights is least if lines were not whole."""
    lengths = [[cell.length for cell in row] for row in rows]
    widths = [width + (room - sum(least)) / len(least) for width in least]
    for _ in range(_ROUNDS):
        pulls = _pulls(lengths, widths, bounds)
        if not any(pulls):
            break
        wanted = _scaled(least, [pull ** (1 / (_NORM + 1)) for pull in pulls], room)
        # Half of the way each time, or the widths would swing to and fro.
        widths = [(old + new) / 2 for old, new in zip(widths, wanted, strict=True)]
    return widths


def _pulls(
    lengths: Sequence[Sequence[float]], widths: Sequence[float], bounds: RowBounds
) -> list[float]:
    """Return how strongly the texts of each column ask for room."""
    pulls = [0.0] * len(widths)
    for row in lengths:
        powers = [
            (length / width) ** _NORM if length else 0.0
            for length, width in zip(row, widths, strict=True)
        ]
        height = (sum(powers) + bounds.least**_NORM) ** (1 / _NORM)
        weight = height ** (1 - _NORM) * bounds.weight(height)
        for at, power in enumerate(powers):
            pulls[at] += weight * power * widths[at] ** _NORM
    return pulls


def _scaled(least: Sequence[float], shares: Sequence[float], room: float) -> list[float]:
    """Return widths in proportion to ``shares``, none below its least, that fill the room."""
    low, high = 0.0, room / max(shares)
    for _ in range(_HALVINGS):
        scale = (low + high) / 2
        if sum(map(max, least, (share * scale for share in shares))) > room:
            high = scale
        else:
            low = scale
    return list(map(max, least, (share * low for share in shares)))
