"""Markers at the head of a line: 一、（一）1.（1）① 问题1. 1-2 一是; shape only, never a level."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.numerals import read_number

if TYPE_CHECKING:
    from collections.abc import Sequence

# A point between digits is a decimal point, unless a year or a count of people follows (1.2023年).
POINT = r"(?:、|\.(?!\d(?!\d{3}年|\d?[名人家件笔份处])))"
_NUMERALS = "一二三四五六七八九十"
CHINESE = f"[{_NUMERALS}]{{1,3}}"
_COUNTED = (
    "[年月日号时点天周季期届岁个名人家户件笔份处项条次批类分篇部套台所间座栋辆"
    "亩公米吨倍成元百千万亿余多来几]"
)


class MarkerKind(StrEnum):
    """The shapes a marker can have; which level one stands for is learnt from the text."""

    THEME = "…方面"
    CHINESE = "一、"
    CHINESE_BRACKET = "（一）"
    WORD = "问题1"
    NUMBER = "1."
    CODE = "1-1"
    SUBCODE = "1.1.1"
    NUMBER_BRACKET = "（1）"
    CIRCLED = "①"
    RUN_IN = "一是"


# Which shape usually stands above which, for shapes a text has not shown the order of.
RANK = {kind: rank for rank, kind in enumerate(MarkerKind)}


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker read at some place; ``end`` is where the text behind it begins.

    ``is_chinese`` says that it counts 一、二: 反馈问题一 stands for a theme, 问题1 for a heading.
    """

    kind: MarkerKind
    ordinal: int
    end: int
    is_chinese: bool = False


_PROBLEM = "(?:反馈|具体|整改|主要|存在|存在的)?问题"
_SHAPES: tuple[tuple[MarkerKind, re.Pattern[str]], ...] = (
    # 问题2-1： is the first problem of the second theme.
    (
        MarkerKind.CODE,
        re.compile(
            rf"\s*{_PROBLEM}\s*\d{{1,2}}[-.](?P<n>\d{{1,2}})(?:\s*[.、:]|\s+|(?=[^\W\d_]))\s*"
        ),
    ),
    (
        MarkerKind.WORD,
        re.compile(
            rf"\s*(?:\d{{1,2}}[.、]\s*)?(?:{_PROBLEM}(?:之(?=[{_NUMERALS}]))?|反馈意见)\s*"
            rf"(?:\(\s*(?P<n>\d{{1,2}}|{CHINESE})\s*\)[.、:]?|(?P<m>\d{{1,2}}|{CHINESE})(?:\s*[.、:]|\s+))"
            r"\s*"
        ),
    ),
    (
        MarkerKind.WORD,
        re.compile(
            rf"\s*[【\[]\s*{_PROBLEM}(?:之)?\s*(?P<n>\d{{1,2}}|{CHINESE})\s*[】\]]\s*[.、:]?\s*"
        ),
    ),
    # 第一项： counts the items of a list; 第一， opens a sentence.
    (
        MarkerKind.WORD,
        re.compile(rf"\s*第(?P<n>\d{{1,2}}|{CHINESE})(?:项|个问题|条)(?:问题|任务)?\s*[、:.]\s*"),
    ),
    (
        MarkerKind.CHINESE_BRACKET,
        re.compile(rf"\s*\(\s*(?P<n>{CHINESE})\s*\)\s*[.、:]?\s*"),
    ),
    (MarkerKind.RUN_IN, re.compile(rf"\s*(?:(?P<n>{CHINESE})是|第(?P<m>{CHINESE})[,、:])\s*")),
    (MarkerKind.CHINESE, re.compile(rf"\s*(?P<n>{CHINESE})\s*[、.]\s*")),
    (
        MarkerKind.SUBCODE,
        re.compile(
            r"\s*1?\d(?P<mark>[-.])\d{1,2}(?P=mark)(?P<n>\d{1,2})(?:[.、:]|\s+|(?=[^\W\d_]))\s*"
        ),
    ),
    (
        MarkerKind.CODE,
        # 1.2实训设备闲置 is numbered, 1.2万元 is counted.
        re.compile(
            r"\s*\d{1,2}(?:-(?P<n>\d{1,2})(?:\s*[.、:]|\s+|(?=[^\W\d_]))"
            rf"|\.(?P<m>\d{{1,2}})(?:[.、:]|\s+|(?=[^\W\d_]))(?!{_COUNTED}))\s*"
        ),
    ),
    # 01 前置研究把关不严 is numbered without a point, 05月 is not.
    (
        MarkerKind.NUMBER,
        re.compile(
            rf"\s*(?:(?P<n>\d{{1,3}})\s*{POINT}|0(?P<m>\d)\s*(?:$|(?=[^\W\d_])(?!{_COUNTED})))\s*"
        ),
    ),
    (
        MarkerKind.NUMBER_BRACKET,
        re.compile(r"\s*(?:\(\s*(?P<n>\d{1,2})\s*\)|(?P<m>\d{1,2})\))[.、]?\s*"),
    ),
)
_CIRCLED = re.compile(r"\s*([①-⑳⑴-⒇])[.、]?\s*")
# Most lines open with none of these shapes; to see that must not take a try of each.
_OPENING = re.compile(rf"\s*(?:[\d(【\[第{_NUMERALS}①-⑳⑴-⒇]|{_PROBLEM}|反馈意见)")


def read_marker(folded: str, start: int = 0) -> Marker | None:
    """Read the marker at ``start`` of a folded line; None if there is none."""
    if _OPENING.match(folded, start) is None:
        return None
    for kind, shape in _SHAPES:
        if match := shape.match(folded, start):
            # Each shape has one group for its ordinal, or one of two.
            written = match[match.lastgroup or 0]
            ordinal = read_number(written)
            if ordinal:
                return Marker(kind, ordinal, match.end(), not written.isascii())
    if match := _CIRCLED.match(folded, start):
        first = "①" if "①" <= match[1] <= "⑳" else "⑴"
        kind = MarkerKind.CIRCLED if first == "①" else MarkerKind.NUMBER_BRACKET
        return Marker(kind, ord(match[1]) - ord(first) + 1, match.end())
    return None


# 【廉洁自律方面】 or 廉洁自律方面 on a line of its own.
_BARE_THEME = re.compile(
    r"\s*(?:\d{1,2}\s+)?[【\[]?(?=[^\s。,;:【】\[\]]{2,28}方面(?:的?问题)?[】\]]?:?\s*$)"
)
_MARKED_THEMES = (MarkerKind.CHINESE, MarkerKind.CHINESE_BRACKET)


def with_bare_themes(
    folded: Sequence[str], markers: Sequence[Marker | None]
) -> tuple[Marker | None, ...]:
    """Count the themes that stand on lines of their own, where no theme of the text is numbered."""
    bare = {
        line: match.end()
        for line, words in enumerate(folded)
        if markers[line] is None and "方面" in words and (match := _BARE_THEME.match(words))
    }
    numbered = any(
        marker is not None
        and marker.kind in _MARKED_THEMES
        and words.rstrip("。: ").endswith("方面")
        for words, marker in zip(folded, markers, strict=True)
    )
    if len(bare) < 2 or numbered:
        return tuple(markers)
    ordinals = {line: ordinal for ordinal, line in enumerate(bare, start=1)}
    return tuple(
        Marker(MarkerKind.THEME, ordinals[line], bare[line], is_chinese=True)
        if line in bare
        else marker
        for line, marker in enumerate(markers)
    )
