"""Whether a name is meant by what was typed so far: its first words, any words, its initials."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# The first level of GB 2312 stands in the order of pinyin: where each initial begins, and the end.
_LETTERS = "abcdefghjklmnopqrstwxyz"
_FIRST = (
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8,
    0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1,
)  # fmt: skip
_END = 0xD7FA


@lru_cache(maxsize=4096)
def initials(name: str) -> str:
    """Return the pinyin initials of common characters; others stand for themselves.

    >>> initials("整改清单")
    'zgqd'
    """
    return "".join(map(_initial, name)).casefold()


def _initial(sign: str) -> str:
    code = int.from_bytes(sign.encode("gb2312", "ignore"))
    if not _FIRST[0] <= code < _END:
        return sign
    return _LETTERS[bisect_right(_FIRST, code) - 1]


def best_matches(names: Iterable[str], typed: str) -> list[str]:
    """Return the names meant, the likeliest first: what begins so, then what holds it."""
    words = typed.strip().casefold()
    if not words:
        return []
    ranked = [(rank, name) for name in names if (rank := _rank(name, words)) is not None]
    # Sorting keeps the order of names within a rank.
    return [name for _, name in sorted(ranked, key=lambda pair: pair[0])]


def _rank(name: str, words: str) -> int | None:
    folded = name.casefold()
    if folded.startswith(words):
        return 0
    if words.isascii() and words.isalpha():
        letters = initials(name)
        if letters.startswith(words):
            return 1
        if words in letters:
            return 3
    return 2 if words in folded else None
