"""Numbers at the head of a remark: 意见一： 一、（一）1.（1）① 一是; shape only.

Those of a notice are others: there 问题2. counts problems, here 问题2.1 is what a remark is of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from rectify_desktop.domain.wording.numerals import read_number

_CHINESE = "[一二三四五六七八九十]{1,3}"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


class Shape(IntEnum):
    """The shapes of a number; which stands above which where a text uses several."""

    WORD = 0
    CHINESE = 1
    CHINESE_BRACKET = 2
    NUMBER = 3
    NUMBER_BRACKET = 4
    CIRCLED = 5
    RUN_IN = 6


@dataclass(frozen=True, slots=True)
class Numbering:
    """A number read at the head of a line; ``end`` is where the words begin."""

    shape: Shape
    ordinal: int
    end: int


_SHAPES: tuple[tuple[Shape, re.Pattern[str]], ...] = (
    (
        Shape.WORD,
        re.compile(
            rf"(?:(?:审核|修改|反馈)?(?:意见|建议)\s*(?P<n>\d{{1,2}}|{_CHINESE})"
            rf"|第(?P<m>\d{{1,2}}|{_CHINESE})条)\s*(?:[、:.,]\s*|\s+)"
        ),
    ),
    (Shape.CHINESE_BRACKET, re.compile(rf"\(\s*(?P<n>{_CHINESE})\s*\)\s*[.、:]?\s*")),
    (Shape.RUN_IN, re.compile(rf"(?:(?P<n>{_CHINESE})是|第(?P<m>{_CHINESE})[,、])\s*")),
    (Shape.CHINESE, re.compile(rf"(?P<n>{_CHINESE})\s*[、.]\s*")),
    # 1.5万元 is a sum and 2026.3.5 a day.
    (Shape.NUMBER, re.compile(r"(?P<n>\d{1,2})\s*(?:、|\.(?!\d)|(?=\s+[\u4e00-\u9fff《“]))\s*")),
    (Shape.NUMBER_BRACKET, re.compile(r"(?:\(\s*(?P<n>\d{1,2})\s*\)|(?P<m>\d{1,2})\))[.、]?\s*")),
    (Shape.CIRCLED, re.compile(rf"(?P<n>[{_CIRCLED}])[.、]?\s*")),
)


def read_numbering(folded: str) -> Numbering | None:
    """Read the number a folded line opens with; None if there is none.

    >>> read_numbering("1.问题2.1没有时限").end, read_numbering("1.5万元没有入账") is None
    (2, True)
    """
    for shape, pattern in _SHAPES:
        match = pattern.match(folded)
        if match is not None:
            written = match[match.lastgroup or 0]
            ordinal = (
                _CIRCLED.index(written) + 1 if shape is Shape.CIRCLED else read_number(written)
            )
            if ordinal:
                return Numbering(shape, ordinal, match.end())
    return None
