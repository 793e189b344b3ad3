"""Markers at the head of a line: 一、（一）1.（1）① 问题1. 1-2 一是; shape only, never a level."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from rectify_desktop.domain.numerals import chinese_numeral, read_number

_CHINESE = "[一二三四五六七八九十]{1,3}"


class MarkerKind(StrEnum):
    """The shapes a marker can have; which level one stands for is learnt from the text."""

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
    """A marker read at some place; ``end`` is where the text behind it begins."""

    kind: MarkerKind
    ordinal: int
    end: int


_SHAPES: tuple[tuple[MarkerKind, re.Pattern[str]], ...] = (
    (
        MarkerKind.WORD,
        re.compile(
            r"\s*(?:\d{1,2}[.、]\s*)?(?:反馈|具体|整改|主要)?问题\s*"
            rf"(?:\(\s*(?P<n>\d{{1,2}}|{_CHINESE})\s*\)[.、:]?|(?P<m>\d{{1,2}}|{_CHINESE})(?:\s*[.、:]|\s+))"
            r"\s*"
        ),
    ),
    (
        MarkerKind.CHINESE_BRACKET,
        re.compile(rf"\s*\(\s*(?P<n>{_CHINESE})\s*\)\s*[.、:]?\s*"),
    ),
    (MarkerKind.RUN_IN, re.compile(rf"\s*(?:(?P<n>{_CHINESE})是|第(?P<m>{_CHINESE})[,、:])\s*")),
    (MarkerKind.CHINESE, re.compile(rf"\s*(?P<n>{_CHINESE})\s*[、.]\s*")),
    (MarkerKind.CODE, re.compile(r"\s*\d{1,2}-(?P<n>\d{1,2})(?:\s*[.、:]|\s+|(?=[^\W\d_]))\s*")),
    (MarkerKind.NUMBER, re.compile(r"\s*(?P<n>\d{1,3})\s*[.、]\s*(?!\d)")),
    (
        MarkerKind.NUMBER_BRACKET,
        re.compile(r"\s*(?:\(\s*(?P<n>\d{1,2})\s*\)|(?P<m>\d{1,2})\))[.、]?\s*"),
    ),
)
_CIRCLED = re.compile(r"\s*([①-⑳⑴-⒇])[.、]?\s*")


def read_marker(folded: str, start: int = 0) -> Marker | None:
    """Read the marker at ``start`` of a folded line; None if there is none."""
    for kind, shape in _SHAPES:
        if match := shape.match(folded, start):
            ordinal = read_number(match["n"] or match.groupdict().get("m") or "")
            if ordinal:
                return Marker(kind, ordinal, match.end())
    if match := _CIRCLED.match(folded, start):
        first = "①" if "①" <= match[1] <= "⑳" else "⑴"
        kind = MarkerKind.CIRCLED if first == "①" else MarkerKind.NUMBER_BRACKET
        return Marker(kind, ord(match[1]) - ord(first) + 1, match.end())
    return None


# Where a run-in marker may stand inside a paragraph: at its head or behind a mark or a blank.
_BREAK = r"(?:^|(?<=[。:;,!?\s”\"]))"
_RUNS: dict[MarkerKind, re.Pattern[str]] = {
    MarkerKind.RUN_IN: re.compile(rf"{_BREAK}(?P<n>{_CHINESE})是", re.MULTILINE),
    MarkerKind.NUMBER: re.compile(rf"{_BREAK}(?P<n>\d{{1,2}})[.、](?!\d)", re.MULTILINE),
    MarkerKind.NUMBER_BRACKET: re.compile(rf"{_BREAK}\((?P<n>\d{{1,2}})\)", re.MULTILINE),
    MarkerKind.CHINESE_BRACKET: re.compile(rf"{_BREAK}\((?P<n>{_CHINESE})\)", re.MULTILINE),
    MarkerKind.CHINESE: re.compile(rf"{_BREAK}(?P<n>{_CHINESE})、", re.MULTILINE),
    MarkerKind.CIRCLED: re.compile(rf"{_BREAK}(?P<n>[①-⑳])", re.MULTILINE),
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
    for kind in _RUNS:
        run = _counting_up(folded, kind)
        if len(run) > 1 and (not best or run[0].start < best[0].start):
            best = run
    return best


def _counting_up(folded: str, kind: MarkerKind) -> list[RunItem]:
    run: list[RunItem] = []
    for match in _RUNS[kind].finditer(folded):
        raw = match["n"]
        ordinal = ord(raw) - ord("①") + 1 if kind is MarkerKind.CIRCLED else read_number(raw)
        item = RunItem(match.start(), match.end(), ordinal or 0)
        expected = run[-1].ordinal + 1 if run else 1
        if item.ordinal == expected:
            run.append(item)
        elif kind is MarkerKind.RUN_IN and item.ordinal == expected + 1:
            run += [*_unmarked(folded, run, item, expected), item]
    return run


def _unmarked(folded: str, run: list[RunItem], item: RunItem, expected: int) -> list[RunItem]:
    """Find the one run-in marker that lost the full stop before it (…落实到位五是…)."""
    if not run or expected > 99:
        return [RunItem(0, 0, 1)] if not run and _lost_first(folded) else []
    words = f"{chinese_numeral(expected)}是"
    at = folded.find(words, run[-1].text, item.start)
    if at < 0 or folded[at - 1] in "十第":
        return []
    return [RunItem(at, at + len(words), expected)]


def _lost_first(folded: str) -> bool:
    """Whether a text opens with 一 that lost its 是 (一局机关支部已…二是…)."""
    return folded.startswith("一") and not folded.startswith(("一是", "一些", "一个", "一方面"))
