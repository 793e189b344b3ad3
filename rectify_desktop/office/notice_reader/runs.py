"""Run-in lists: 一是…二是…, 1.…2.… or （1）…（2）… inside one paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rectify_desktop.domain.wording.numerals import chinese_numeral, read_number
from rectify_desktop.office.notice_reader.markers import CHINESE, POINT, MarkerKind

# Words that begin with 一 and are no damaged 一是.
_PLAIN_ONES = ("一是", "一些", "一个", "一方面", "一直", "一旦", "一名", "一批", "一、", "一要")

# Where a run-in marker may stand inside a paragraph: at its head or behind a mark or a blank.
_BREAK = r"(?:^|(?<=[。:;,!?\s”\"]))"
_RUNS: dict[MarkerKind, re.Pattern[str]] = {
    MarkerKind.RUN_IN: re.compile(rf"{_BREAK}(?P<n>{CHINESE})是", re.MULTILINE),
    MarkerKind.NUMBER: re.compile(rf"{_BREAK}(?P<n>\d{{1,2}}){POINT}", re.MULTILINE),
    MarkerKind.NUMBER_BRACKET: re.compile(rf"{_BREAK}\(?(?P<n>\d{{1,2}})\)", re.MULTILINE),
    MarkerKind.CHINESE_BRACKET: re.compile(rf"{_BREAK}\((?P<n>{CHINESE})\)", re.MULTILINE),
    MarkerKind.CHINESE: re.compile(rf"{_BREAK}(?P<n>{CHINESE})、", re.MULTILINE),
    MarkerKind.CIRCLED: re.compile(rf"{_BREAK}(?P<n>[①-⑳])", re.MULTILINE),
}

_GLUED = re.compile(r"(?:^|(?<=[^\d、]))(?P<n>\d{1,2})[、.](?=[^\W\d_])")

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


def glued_run(folded: str) -> list[RunItem]:
    """Return the items of a list that lost the marks between them (1、甲2、乙3、丙)."""
    run: list[RunItem] = []
    for match in _GLUED.finditer(folded):
        is_first = not run and folded[: match.start()].strip(" :,。") == ""
        if int(match["n"]) == len(run) + 1 and (run or is_first):
            run.append(RunItem(match.start(), match.end(), len(run) + 1))
    return run if len(run) > 1 else []


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
