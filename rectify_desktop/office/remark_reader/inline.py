"""Remarks that run on in one paragraph: 一是…；二是… or 1.…；2.…"""

from __future__ import annotations

import re
from itertools import pairwise

from rectify_desktop.domain.wording.numerals import read_number
from rectify_desktop.office.remark_reader.words import fold, remark_words

_FEWEST = 2
_STARTS = (
    re.compile(r"(?:^|(?<=[。；;：:,.]))\s*(?P<n>[一二三四五六七八九十]{1,2})是"),
    re.compile(r"(?:^|(?<=[。；;：:]))\s*(?P<n>\d{1,2})(?:、|\.(?!\d))"),
    re.compile(r"(?:^|(?<=[。；;：:]))\s*\((?P<n>\d{1,2}|[一二三四五六七八九十]{1,2})\)"),
    re.compile(r"(?P<n>[①②③④⑤⑥⑦⑧⑨⑩])"),
)
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_ENDS = "；;。 　"


def split_inline(text: str) -> list[str]:
    """Return the words before the first, then each remark with its marker; the text alone if none.

    Only markers that count one, two, three part a paragraph.
    """
    folded = fold(text)
    for shape in _STARTS:
        starts = [m for m in shape.finditer(folded) if _ordinal(m["n"])]
        run: list[int] = []
        for match in starts:
            if _ordinal(match["n"]) == len(run) + 1:
                run.append(match.start())
        if len(run) >= _FEWEST:
            cuts = [*run, len(text)]
            pieces = [text[a:b] for a, b in pairwise(cuts)]
            last, rest = _without_closing(pieces.pop())
            pieces = [piece.strip().rstrip(_ENDS) for piece in (*pieces, last)]
            return [text[: run[0]].strip(), *pieces, rest]
    return [text]


def _without_closing(text: str) -> tuple[str, str]:
    """Part the words that close a letter (请认真修改。) from the last remark before them."""
    closing = remark_words().closing
    ends = [at + 1 for at, mark in enumerate(fold(text)) if mark in "。;"]
    for end in ends:
        if fold(text[end:]).strip().startswith(closing):
            return text[:end], text[end:].strip()
    return text, ""


def _ordinal(written: str) -> int | None:
    return _CIRCLED.index(written) + 1 if written in _CIRCLED else read_number(written)
