"""Two texts as one: width of marks, blanks and the mark at the end make no other text."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# What NFKC leaves apart although papers and keyboards mix them.
_SAME = str.maketrans({
    "。": ".", "“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "–": "-", "－": "-", "、": "、",
    "《": "<", "》": ">", "〈": "<", "〉": ">", "〔": "[", "〕": "]", "【": "[", "】": "]",
})  # fmt: skip
_LAST_MARKS = ".;,、"


def narrowed(text: str) -> str:
    """Return a text in half width, with marks that keyboards mix made the same."""
    return unicodedata.normalize("NFKC", text).translate(_SAME)


def folded(text: str) -> str:
    """Return a text as it is compared: half width, without blanks, each line without its end mark.

    >>> folded("台账不全；") == folded("台账 不全。"), folded("甲，乙") == folded("甲、乙")
    (True, False)
    """
    return _folded(text) if text else ""


@lru_cache(maxsize=60_000)
def _folded(text: str) -> str:
    lines = ("".join(line.split()).rstrip(_LAST_MARKS) for line in narrowed(text).splitlines())
    return "\n".join(line for line in lines if line)
