"""Widths of columns in small steps that change hands while whole lines are saved by it."""

from __future__ import annotations

import math
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# The room beside the least widths changes hands in such parts, a few of them at a time.
_STEPS, _MOST_AT_ONCE, _MOST_MOVES = 72, 5, 40
# How much more it counts to shorten a row that is too high for its paper.
_URGENCY = 20.0
_CRUMB = 1e-6


class CellText(NamedTuple):
    """How long the paragraphs of a cell are on one line, and over how many rows it stretches."""

    paragraphs: tuple[float, ...]
    rows: int = 1

    @property
    def length(self) -> float:
        """The length of all paragraphs, as far as it falls to one row."""
        return sum(self.paragraphs) / self.rows

    def lines(self, width: float) -> float:
        """Return about how many lines of each of its rows the text takes."""
        taken = 0
        for length in self.paragraphs:
            taken += math.ceil(length / width - _CRUMB) or 1
        return taken / self.rows


class RowBounds(NamedTuple):
    """The lines a row has at least, and those it should not have more than."""

    least: float = 1.0
    most: float = math.inf

    def cost(self, lines: float) -> float:
        """Return what a row of so many lines counts."""
        lines = max(lines, self.least)
        return lines + max(0.0, lines - self.most) * (_URGENCY - 1)

    def weight(self, lines: float) -> float:
        """Return how much it counts to make a row of so many lines a little lower."""
        return _URGENCY if lines > self.most else 1.0


class ColumnSteps:
    """Widths as whole steps above the least ones, and the lines that come of them."""

    def __init__(
        self,
        least: Sequence[float],
        rows: Sequence[Sequence[CellText]],
        room: float,
        bounds: RowBounds,
    ) -> None:
        self._least = least
        self._columns = list(zip(*rows, strict=True)) or [() for _ in least]
        self._step = (room - sum(least)) / _STEPS
        self._bounds = bounds
        self._taken = [0] * len(least)
        self._known: dict[tuple[int, int], list[float]] = {}

    @property
    def widths(self) -> list[float]:
        """The widths as they stand."""
        return [self._width(at, taken) for at, taken in enumerate(self._taken)]

    def begin_near(self, widths: Sequence[float]) -> None:
        """Take the steps nearest to ``widths``, all of them together."""
        exact = [(w - least) / self._step for w, least in zip(widths, self._least, strict=True)]
        self._taken = [int(steps + _CRUMB) for steps in exact]
        rest = _STEPS - sum(self._taken)
        for at in sorted(range(len(exact)), key=lambda at: self._taken[at] - exact[at])[:rest]:
            self._taken[at] += 1

    def settle(self, spare: int) -> None:
        """Move steps while lines are saved by it; what no row needs goes to ``spare``."""
        for _ in range(_MOST_MOVES):
            if not self._move_best():
                break
        for at in range(len(self._taken)):
            while at != spare and self._taken[at] and self._changes(at, [-1])[-1] <= _CRUMB:
                self._move(at, spare, 1)

    def _move_best(self) -> bool:
        """Move what saves most; tell whether anything was saved."""
        counts = range(1, _MOST_AT_ONCE + 1)
        columns = range(len(self._taken))
        wider = [self._changes(at, counts) for at in columns]
        narrower = [
            self._changes(at, [-n for n in counts if n <= self._taken[at]]) for at in columns
        ]
        moves = sorted(
            (wider[to][count] + narrower[giver][-count], giver, to, count)
            for giver, to, count in product(columns, columns, counts)
            if giver != to and -count in narrower[giver]
        )
        before = self._cost()
        for change, giver, to, count in moves[:_MOST_AT_ONCE]:
            if change >= -_CRUMB:
                break
            self._move(giver, to, count)
            # Two changes together are not quite the sum of each alone.
            if self._cost() < before - _CRUMB:
                return True
            self._move(to, giver, count)
        return False

    def _move(self, giver: int, to: int, count: int) -> None:
        self._taken[giver] -= count
        self._taken[to] += count

    def _changes(self, at: int, counts: Iterable[int]) -> dict[int, float]:
        """Return by how much the cost changes if a column has so many steps more."""
        others = self._heights(without=at)
        before = self._cost_beside(others, at, self._taken[at])
        return {
            count: self._cost_beside(others, at, self._taken[at] + count) - before
            for count in counts
        }

    def _cost(self) -> float:
        return sum(map(self._bounds.cost, self._heights()))

    def _cost_beside(self, others: Sequence[float], at: int, taken: int) -> float:
        return sum(map(self._bounds.cost, map(max, others, self._lines(at, taken))))

    def _heights(self, without: int = -1) -> list[float]:
        """Return the lines of each row, as if one column were not there."""
        lines = [self._lines(at, taken) for at, taken in enumerate(self._taken) if at != without]
        nothing = [0.0] * len(self._columns[0])
        return list(map(max, nothing, nothing, *lines))

    def _lines(self, at: int, taken: int) -> list[float]:
        """Return the lines of one column, row by row."""
        known = self._known.get((at, taken))
        if known is None:
            width = self._width(at, taken)
            known = self._known[at, taken] = [cell.lines(width) for cell in self._columns[at]]
        return known

    def _width(self, at: int, taken: int) -> float:
        return self._least[at] + taken * self._step
