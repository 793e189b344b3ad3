"""Folding: a text in one form for matching, one character for each as written."""

from __future__ import annotations

from rectify_desktop.office.notice_reader.words import HALF_WIDTH, word_lists

_BLANKS = {0x00A0: " ", 0x3000: " ", 0x0009: " "} | dict.fromkeys(range(8192, 8203), " ")


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
