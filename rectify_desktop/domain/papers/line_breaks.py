"""Where the lines of a Chinese text end, by the rules that move whole characters.

No closing mark begins a line, no opening one ends it, a number or Latin word is not cut unless it
is longer than a line. These are the rules Word and WPS keep by where marks may neither hang nor
shrink, so that a painted page and a file turn their lines alike.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_UNIT = re.compile(r"[A-Za-z0-9.%,:/@_-]+|.", re.DOTALL)
_WORD = frozenset("0123456789.%,:/@_-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_NEVER_FIRST = frozenset("，。、；：？！）》〉”’】〕」』…—·%")
_NEVER_LAST = frozenset("（《〈“‘【〔「『")
# Widths add up to what fills a line exactly, but for the last digits of a float.
_TOLERANCE = 1e-6


def break_lines(
    text: str, widths: Sequence[float], width: float, first: float = 0.0
) -> list[tuple[int, int]]:
    r"""Return where each line of ``text`` begins and ends; line feeds are on no line.

    ``widths`` are those of its characters; the first line of each paragraph begins ``first`` in.

    >>> break_lines("共三条。\n二是", [1] * 7, 3)
    [(0, 2), (2, 4), (5, 7)]
    """
    lines: list[tuple[int, int]] = []
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        lines += _paragraph_lines(text, widths, width, first, (start, end))
        start = end + 1
    return lines


def _paragraph_lines(
    text: str, widths: Sequence[float], width: float, first: float, span: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    at, end = span
    room, used = width - first, 0.0
    for unit in _UNIT.finditer(text, at, end):
        begin, stop = unit.span()
        needed = widths[begin] if stop - begin == 1 else sum(widths[begin:stop])
        # A blank at the end of a line needs no room.
        if used + needed > room + _TOLERANCE and text[begin] != " ":
            turn = _turn(text, at, begin)
            if turn > at:
                yield at, turn
                at, room, used = turn, width, sum(widths[turn:begin])
            # What is longer than a line on its own is cut between its characters.
            for index in range(begin, stop if used + needed > room else begin):
                if used + widths[index] > room and index > at:
                    yield at, index
                    at, room, used, needed = index, width, 0.0, sum(widths[index:stop])
                used += widths[index]
                needed -= widths[index]
        used += needed
    yield at, end


def _turn(text: str, start: int, at: int) -> int:
    """Return where the line from ``start`` ends that has no room for what begins at ``at``."""
    turn = at
    while turn > start and (
        text[turn] in _NEVER_FIRST
        or text[turn - 1] in _NEVER_LAST
        or (text[turn] in _WORD and text[turn - 1] in _WORD)
    ):
        turn -= 1
    # Nothing but marks: better a mark out of place than a line without end.
    return turn if turn > start else at
