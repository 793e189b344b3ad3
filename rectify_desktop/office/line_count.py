"""How many lines a text takes where only its size is known, not the font that will set it.

A Chinese character is as wide as its size, any other about half of it (office-documents §4).
"""

from __future__ import annotations

import re

_NARROW = 0.55
_WORDS = re.compile(r"[!-~]+|.")
_NEVER_FIRST = frozenset("，。、；：！？）》”’】〕…—")


def ems(text: str) -> float:
    """Return how wide ``text`` is on one line, in multiples of its size."""
    narrow = sum(char.isascii() for char in text)
    return len(text) - narrow * (1 - _NARROW)


def count_lines(text: str, room: float) -> int:
    """Return how many lines ``text`` takes where a line holds ``room`` ems."""
    room = max(room, 1.0)
    return sum(_lines_of(paragraph, room) for paragraph in text.split("\n"))


def _lines_of(paragraph: str, room: float) -> int:
    """Count lines as Excel breaks them: words stay whole, closing marks never begin a line."""
    if ems(paragraph) <= room:
        return 1
    lines, used, before = 1, 0.0, 0.0
    for word in _WORDS.findall(paragraph):
        width = ems(word)
        if used + width > room:
            lines += 1
            used = before if word in _NEVER_FIRST else 0.0
        used += width
        if used > room:
            # A word longer than the line goes on over the next ones.
            lines += int(used // room)
            used %= room
        before = width
    return lines
