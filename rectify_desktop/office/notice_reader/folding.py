"""Folding: a text in one form for matching, one character for each as written."""

from __future__ import annotations

import re

from rectify_desktop.office.notice_reader.words import HALF_WIDTH, word_lists

_BLANKS = {0x00A0: " ", 0x3000: " ", 0x0009: " "} | dict.fromkeys(range(8192, 8203), " ")
# A point between Chinese words is a full stop typed in half width; behind 一 it ends a marker.
# The point comes first in the pattern, because few lines hold one.
_POINT_AS_STOP = re.compile(
    r"\.(?<=[\u4e00-\u9fff%”\"\]】]\.)(?<!^[一二三四五六七八九十]\.)(?<!^十[一二三四五六七八九]\.)"
    r"(?<![\s。.][一二三四五六七八九十]\.)(?![A-Za-z.])"
)


class Folding(dict[int, str | int]):
    """A table for ``str.translate``: half width, plain blanks, simplified words."""

    def __init__(self) -> None:
        pairs = word_lists("sections", "variants")["pairs"]
        variants = {ord(pairs[at]): pairs[at + 1] for at in range(0, len(pairs) - 1, 2)}
        super().__init__({**HALF_WIDTH, **_BLANKS, **variants})

    def __missing__(self, code: int) -> int:
        # A character that stays: written down, it costs no exception when it comes again.
        self[code] = code
        return code


def with_stops(folded: str) -> str:
    """Return folded words with each point that ends a sentence as a full stop."""
    return _POINT_AS_STOP.sub("。", folded)
