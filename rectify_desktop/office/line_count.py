"""How many lines a text takes where only its size is known, not the font that will set it.

A Chinese character is as wide as its size, any other about half of it (office-documents §4).
"""

from __future__ import annotations

import re

_NARROW = 0.55
# Words that stay whole, and stretches of characters that are each as wide as the other.
_PIECES = re.compile(r"[!-~]+|[^\x00-\x7f]+|.")
# Adding widths up leaves crumbs.
_CRUMB = 1e-9
# A closing mark and the character before it.
_MARKED = 2.0
_NEVER_FIRST = frozenset("，。、；：！？）》”’】〕…—")


def ems(text: str) -> float:
    """Return how wide ``text`` is on one line, in multiples of its size."""
    narrow = len(text.encode("ascii", "ignore"))
    return len(text) - narrow * (1 - _NARROW)


def count_lines(text: str, room: float) -> int:
    """Return how many lines ``text`` takes where a line holds ``room`` ems."""
    room = max(room, 1.0)
    return sum(_lines_of(paragraph, room) for paragraph in text.split("\n"))


def _lines_of(paragraph: str, room: float) -> int:
    """Count lines as Excel breaks them: words stay whole, closing marks never begin a line."""
    if ems(paragraph) <= room:
        return 1
    lines, used, before, kept = 1, 0.0, 0.0, 0.0
    for piece in _PIECES.findall(paragraph):
        if piece[0] > "\x7f":
            broken, used, before = _wide(piece, room, used, before)
            lines += broken
            kept = _MARKED if len(piece) > 1 and piece[-1] in _NEVER_FIRST else 0.0
            continue
        width = len(piece) * _NARROW
        if used + width > room:
            lines += 1
            # Some programs part no figure from a mark before it, nor the mark from its word.
            used = kept if kept + width <= room else 0.0
        kept = 0.0
        used += width
        if used > room:
            # A word longer than the line goes on over the next ones.
            lines += int(used // room)
            used %= room
        before = width
    return lines


def _wide(piece: str, room: float, used: float, before: float) -> tuple[int, float, float]:
    """Lay wide characters out line by line; return the breaks, what is used, the last width."""
    breaks, at = 0, 0
    while True:
        fitting = int(room - used + _CRUMB)
        if fitting >= len(piece) - at:
            return breaks, used + len(piece) - at, 1.0
        at += fitting
        breaks += 1
        # A mark that may not begin a line takes the character before it along.
        used = 0.0 if piece[at] not in _NEVER_FIRST else (1.0 if fitting else before)
        used, at, before = used + 1.0, at + 1, 1.0
        if used > room:
            breaks += int(used // room)
            used %= room
