"""Markers at the head of a line: 一、（一）1.（1）① 问题1. 1-2 一是; shape only, never a level."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.numerals import chinese_numeral, read_number

if TYPE_CHECKING:
    from collections.abc import Sequence

# A point between digits is a decimal point, unless a year or a count of people follows (1.2023年).
POINT = r"(?:、|\.(?!\d(?!\d{3}年|\d?[名人家件笔份处])))"
_NUMERALS = "一二三四五六七八九十"
_CHINESE = f"[{_NUMERALS}]{{1,3}}"
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
            rf"(?:\(\s*(?P<n>\d{{1,2}}|{_CHINESE})\s*\)[.、:]?|(?P<m>\d{{1,2}}|{_CHINESE})(?:\s*[.、:]|\s+))"
            r"\s*"
        ),
    ),
    # 第一项： counts the items of a list; 第一， opens a sentence.
    (
        MarkerKind.WORD,
        re.compile(rf"\s*第(?P<n>\d{{1,2}}|{_CHINESE})(?:项|个问题|条)(?:问题|任务)?\s*[、:.]\s*"),
    ),
    (
        MarkerKind.CHINESE_BRACKET,
        re.compile(rf"\s*\(\s*(?P<n>{_CHINESE})\s*\)\s*[.、:]?\s*"),
    ),
    (MarkerKind.RUN_IN, re.compile(rf"\s*(?:(?P<n>{_CHINESE})是|第(?P<m>{_CHINESE})[,、:])\s*")),
    (MarkerKind.CHINESE, re.compile(rf"\s*(?P<n>{_CHINESE})\s*[、.]\s*")),
    (
        MarkerKind.CODE,
        # 1.2实训设备闲置 is numbered, 1.2万元 is counted.
        re.compile(
            r"\s*\d{1,2}(?:-(?P<n>\d{1,2})(?:\s*[.、:]|\s+|(?=[^\W\d_]))"
            rf"|\.(?P<m>\d{{1,2}})(?:[.、:]|\s+|(?=[^\W\d_]))(?!{_COUNTED}))\s*"
        ),
    ),
    (MarkerKind.NUMBER, re.compile(rf"\s*(?P<n>\d{{1,3}})\s*{POINT}\s*")),
    (
        MarkerKind.NUMBER_BRACKET,
        re.compile(r"\s*(?:\(\s*(?P<n>\d{1,2})\s*\)|(?P<m>\d{1,2})\))[.、]?\s*"),
    ),
)
_CIRCLED = re.compile(r"\s*([①-⑳⑴-⒇])[.、]?\s*")
# Most lines open with none of these shapes; to see that must not take a try of each.
_OPENING = re.compile(rf"\s*(?:[\d(第{_NUMERALS}①-⑳⑴-⒇]|{_PROBLEM}|反馈意见)")


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
_BARE_THEME = re.compile(r"\s*[【\[]?(?=[^\s。,;:【】\[\]]{2,28}方面(?:的?问题)?[】\]]?:?\s*$)")
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


# Words that begin with 一 and are no damaged 一是.
_PLAIN_ONES = ("一是", "一些", "一个", "一方面", "一直", "一旦", "一名", "一批", "一、", "一要")

# Where a run-in marker may stand inside a paragraph: at its head or behind a mark or a blank.
_BREAK = r"(?:^|(?<=[。:;,!?\s”\"]))"
_RUNS: dict[MarkerKind, re.Pattern[str]] = {
    MarkerKind.RUN_IN: re.compile(rf"{_BREAK}(?P<n>{_CHINESE})是", re.MULTILINE),
    MarkerKind.NUMBER: re.compile(rf"{_BREAK}(?P<n>\d{{1,2}}){POINT}", re.MULTILINE),
    MarkerKind.NUMBER_BRACKET: re.compile(rf"{_BREAK}\(?(?P<n>\d{{1,2}})\)", re.MULTILINE),
    MarkerKind.CHINESE_BRACKET: re.compile(rf"{_BREAK}\((?P<n>{_CHINESE})\)", re.MULTILINE),
    MarkerKind.CHINESE: re.compile(rf"{_BREAK}(?P<n>{_CHINESE})、", re.MULTILINE),
    MarkerKind.CIRCLED: re.compile(rf"{_BREAK}(?P<n>[①-⑳])", re.MULTILINE),
}

# What a list of at least two items of a shape cannot do without.
_SECONDS: dict[MarkerKind, str] = {
    MarkerKind.RUN_IN: "二是",
    MarkerKind.NUMBER: "2",
    MarkerKind.NUMBER_BRACKET: "2)",
    MarkerKind.CHINESE_BRACKET: "二)",
    MarkerKind.CHINESE: "二、",
    MarkerKind.CIRCLED: "②",
}


@dataclass(frozen=True, slots=True)
class RunItem:
    """One item of a run-in list: its marker begins at ``start``, its text at ``text``."""

    start: int
    text: int
    ordinal: int


def run_of(folded: str) -> list[RunItem]:
    """Return the outermost run-in list of a text (一是…二是…), at least two items, or nothing.

    Among the marker shapes that count up from one, the shape that begins first is the outer one.
    """
    best: list[RunItem] = []
    for kind, second in _SECONDS.items():
        # Most texts count nothing; to see that must not take six searches.
        if second not in folded:
            continue
        run = _counting_up(folded, kind)
        if len(run) > 1 and (not best or run[0].start < best[0].start):
            best = run
    return best


def last_run_item(folded: str, start: int, end: int) -> tuple[MarkerKind, RunItem] | None:
    """Return the last run-in marker of a stretch, if any."""
    found = [
        (kind, RunItem(match.start(), match.end(), _ordinal(match["n"], kind)))
        for kind, shape in _RUNS.items()
        for match in shape.finditer(folded, start, end)
    ]
    return max(found, key=lambda pair: pair[1].start, default=None)


def ordinals_in(folded: str, kind: MarkerKind) -> list[int]:
    """Return the ordinals of one shape inside a text, in their order."""
    if kind not in _RUNS:
        return []
    return [_ordinal(match["n"], kind) for match in _RUNS[kind].finditer(folded)]


def _counting_up(folded: str, kind: MarkerKind) -> list[RunItem]:
    """Return the markers of one shape that count up from one."""
    found = [
        RunItem(match.start(), match.end(), _ordinal(match["n"], kind))
        for match in _RUNS[kind].finditer(folded)
    ]
    if kind is MarkerKind.RUN_IN:
        return _counting_words(folded, found)
    run: list[RunItem] = []
    for item in found:
        if item.ordinal == len(run) + 1:
            run.append(item)
    return run


def _ordinal(raw: str, kind: MarkerKind) -> int:
    if kind is MarkerKind.CIRCLED:
        return ord(raw) - ord("①") + 1
    return read_number(raw) or 0


def _counting_words(folded: str, found: list[RunItem]) -> list[RunItem]:
    """Count 一是, 二是 …, also one that lost the full stop before it (…到位五是…)."""
    run = [RunItem(0, 0, 1)] if _lost_first(folded) else []
    last = max((item.ordinal for item in found), default=0)
    at = 0
    while len(run) <= last + 1:
        expected = len(run) + 1
        behind = run[-1].text if run else 0
        while at < len(found) and (found[at].ordinal != expected or found[at].start < behind):
            at += 1
        if at < len(found):
            run.append(found[at])
            continue
        item = _unmarked(folded, behind, expected) if run else None
        if item is None:
            break
        run.append(item)
        at = next((n for n, other in enumerate(found) if other.start > item.start), len(found))
    return run


def _unmarked(folded: str, behind: int, expected: int) -> RunItem | None:
    words = f"{chinese_numeral(expected)}是" if expected < 100 else ""
    at = folded.find(words, behind) if words else -1
    # 十五是, 第二是 and 周五是 are no markers.
    if at < 1 or folded[at - 1] in "一二三四五六七八九十第周唯统其":
        return None
    return RunItem(at, at + len(words), expected)


def _lost_first(folded: str) -> bool:
    """Whether a list opens with 一 that lost its 是 (一局机关支部已…二是…)."""
    opens = folded.startswith("一") and not folded.startswith(_PLAIN_ONES)
    return opens and "二是" in folded
