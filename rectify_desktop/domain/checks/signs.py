"""Marks and words on the page: punctuation, brackets, repeated words, lists that skip (§5.5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.scope import hit_in_text
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern
from rectify_desktop.domain.wording.numerals import chinese_numeral, read_number
from rectify_desktop.domain.wording.typography import full_width
from rectify_desktop.domain.wording.written_dates import damaged_dates, written_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.checks.scope import CheckedText, Scope

_SHOWN = 12
_MOST_ITEMS = 30
_PAIRS = {
    "《": "》",
    "〈": "〉",
    "“": "”",
    "‘": "’",
    "（": "）",
    "(": ")",
    "〔": "〕",
    "【": "】",
    "[": "]",
    "<": ">",
}
_CLOSING = {end: sign for sign, end in _PAIRS.items()}
# 1） and 一） number lists; <= is no bracket.
_LIST_SIGN = lazy_pattern(
    r"(?:^|[\n。；;，,：:、\s])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑩a-zA-Z])[)）]"
)
_RUN_ON = lazy_pattern(r"[，。；：、！？,;]{2,}")
_ITEM = lazy_pattern(
    r"(?:^|(?<=[。．.；;：:，,！!？?\n\s”’）)况果施展效]))(?P<n>[一二三四五六七八九十]{1,3})是"
)
# 一对台账逐笔核对；二是… has lost its 是.
_LOST_IS = lazy_pattern(
    r"^一(?!是|[、．.）)一二三四五六七八九十项个批次名体条律方定般直些步线季年月日季户家件起并])[\u4e00-\u9fff]"
)
_RANKED = lazy_pattern(r"(?m)^\s*[（(](?P<n>[一二三四五六七八九十]{1,3})[)）]")
_LOST_UNIT = lazy_pattern(
    r"(?:会议|推进会|调度会|专题会|党组会|党委会)\d{1,2}(?=[\u4e00-\u9fff])(?![次场个期年月日轮项名人余多届号天类条至到])"
)
_WRONG_UNIT = lazy_pattern(r"(?:会议|推进会|调度会|专题会|党组会|党委会)\d{1,2}题")
_SEVERALLY = lazy_pattern(r"分别[于在](?P<days>[^。；;，,]{2,40})")
_LABEL = lazy_pattern(r"^\s*整?改(?:措施|情况|结果|进展|成效|计划)")
_BEGINS = lazy_pattern(r"[1\u4e00-\u9fff]")
_HAN_RUN = lazy_pattern(r"([\u4e00-\u9fff]{2,8})\1")


def half_width(text: CheckedText, _scope: Scope) -> Iterator[CheckHit]:
    """Tell of half-width marks and stray blanks beside Chinese."""
    printed = full_width(text.text)
    if printed == text.text:
        return
    at = next(
        (i for i, (a, b) in enumerate(zip(text.text, printed, strict=False)) if a != b),
        min(len(text.text), len(printed)) - 1,
    )
    shown = text.text[max(0, at - 3) : at + 3].strip()
    yield hit_in_text(
        "half-width",
        text,
        f"有半角标点或多余空格，如“{shown}”",
        "请改为全角标点，或按一键规范处理。",
        shown,
        max(0, at - 3),
    )


def brackets(text: CheckedText, _scope: Scope) -> Iterator[CheckHit]:
    """Tell of a bracket or 《》 without its other half, the first in each line."""
    offset = 0
    for line in text.text.splitlines(keepends=True):
        at = _unpaired(line)
        if at is not None:
            shown = line[max(0, at - 4) : at + 8].strip()
            yield hit_in_text(
                "unpaired-brackets",
                text,
                f"“{shown}”的“{line[at]}”不成对",
                "请补全或删去。",
                line[at],
                offset + at,
            )
        offset += len(line)


def repeated_words(text: CheckedText, scope: Scope) -> Iterator[CheckHit]:
    """Tell of words typed twice in a row: 已于已于."""
    for match in _HAN_RUN.finditer(text.text):
        word = match[1]
        # 认认真真 and 一项一项 are words; so is whatever the office says.
        if len(set(word)) == 1 or word in scope.words.doubled_words or _is_counting(word):
            continue
        yield hit_in_text(
            "repeated-words",
            text,
            f"“{match[0]}”重复了",
            f"请删去一个“{word}”。",
            match[0],
            match.start(),
        )


def run_on_marks(text: CheckedText, _scope: Scope) -> Iterator[CheckHit]:
    """Tell of two marks in a row, such as 。。 or ，。"""
    for match in _RUN_ON.finditer(text.text):
        if set(match[0]) <= {"！", "？"} or (set(match[0]) == {"。"} and len(match[0]) > 2):
            continue
        yield hit_in_text(
            "doubled-marks", text, f"标点“{match[0]}”连用", "请只留一个。", match[0], match.start()
        )


def list_gaps(text: CheckedText, _scope: Scope) -> Iterator[CheckHit]:
    """Tell of 一是 … 三是 without 二是, and of （一） … （三）."""
    for pattern, mark in ((_ITEM, "{}是"), (_RANKED, "（{}）")):
        expected = 1
        for match in pattern.finditer(text.text):
            number = read_number(match["n"])
            if number is None or number > _MOST_ITEMS:
                continue
            # A line of a paper may begin with the item that goes on from the line before.
            goes_on = text.finding is None and not text.text[: match.start("n")].strip(
                " \u3000\u00a0\t（("
            )
            if number not in (1, expected) and not (expected == 1 and goes_on):
                yield hit_in_text(
                    "list-gap",
                    text,
                    _gap(text.text, mark, expected, match["n"]),
                    "请补上或改正序号。",
                    match[0].strip(),
                    match.start("n"),
                )
            expected = number + 1


def lost_units(text: CheckedText, _scope: Scope) -> Iterator[CheckHit]:
    """Tell of a count that lost its unit: 会议5研究."""
    for pattern in (_WRONG_UNIT, _LOST_UNIT):
        for match in pattern.finditer(text.text):
            if pattern is _LOST_UNIT and _WRONG_UNIT.match(text.text, match.start()):
                continue
            yield hit_in_text(
                "lost-unit",
                text,
                f"“{match[0]}”的数字后面缺单位",
                "请补上“次”一类的单位。",
                match[0],
                match.start(),
            )


def severally(text: CheckedText, _scope: Scope) -> Iterator[CheckHit]:
    """Tell of 分别于 with one date behind it."""
    for match in _SEVERALLY.finditer(text.text):
        days = len(written_days(match["days"])) + len(damaged_dates(match["days"]))
        if days == 1 and not re.search(r"[、和及与至]", match["days"]):
            yield hit_in_text(
                "severally-once",
                text,
                f"“{match[0][:_SHOWN]}”写了“分别”，后面只有一个日期",
                "请补全日期，或删去“分别”。",
                match[0],
                match.start(),
            )


def labels(text: CheckedText, scope: Scope) -> Iterator[CheckHit]:
    """Tell of a label that lost its first word or its colon: 改情况：, 整改情况一是."""
    match = _LABEL.match(text.text)
    if match is None or text.finding is not None:
        return
    label = match[0].strip()
    rest = text.text[match.end() :]
    if label not in scope.words.labels and f"整{label}" in scope.words.labels:
        yield hit_in_text(
            "damaged-label",
            text,
            f"标签“{label}”缺“整”字",
            f"请改为“整{label}：”。",
            label,
            match.start(),
        )
    elif label in scope.words.labels and _tells(rest):
        what, wanted = f"“{label}”后面缺冒号", f"请改为“{label}：”。"
        yield hit_in_text("damaged-label", text, what, wanted, label, match.start())


def _gap(text: str, mark: str, expected: int, found: str) -> str:
    """Say what is missing before an item: the item itself, its 是, or the mark before it."""
    due = mark.format(chinese_numeral(expected))
    if expected == 1 and mark.endswith("是") and _LOST_IS.search(text):
        return "开头的“一”缺了“是”字"
    if due in text:
        return f"“{due}”前面缺标点"
    return f"“{mark.format(found)}”前面缺“{due}”"


def _tells(rest: str) -> bool:
    """Whether what follows a label is its text, without a colon, and not the rest of a title."""
    return (
        len(rest) > _SHOWN
        and bool(_BEGINS.match(rest))
        and not rest.startswith(("的", "如下", "见", "表", "报", "清", "及", "和", "与", "汇"))
    )


def _unpaired(line: str) -> int | None:
    waiting: list[int] = []
    numbering = {match.end() - 1 for match in _LIST_SIGN.finditer(line)}
    for at, sign in enumerate(line):
        if sign in "<>" and not _is_title_sign(line, at):
            continue
        if sign in _PAIRS:
            waiting.append(at)
        elif sign in _CLOSING:
            if waiting and _are_pair(line[waiting[-1]], sign):
                waiting.pop()
            elif at not in numbering:
                return at
    return waiting[0] if waiting else None


def _are_pair(sign: str, end: str) -> bool:
    """Whether two signs belong together; widths may differ, which another rule tells of."""
    widths = {"（)", "(）", "［]", "[］"}
    return _PAIRS[sign] == end or sign + end in widths


def _is_title_sign(line: str, at: int) -> bool:
    """Whether < or > stands beside Chinese, as in a title, not in 3<5 or ->."""
    sides = line[max(0, at - 1) : at] + line[at + 1 : at + 2]
    return any("\u4e00" <= side <= "\u9fff" for side in sides) and not any(
        side.isdigit() or side in "-=<>" for side in sides
    )


def _is_counting(word: str) -> bool:
    return word[0] in "一逐每" and len(word) == 2
