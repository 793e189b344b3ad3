"""Dates in running text: days as written, days that do not exist, and dates that lost 年, 月 or 日.

Text pasted from Word into a web page loses such signs (202549日, 425召开). A damaged date is never
repaired here: it is reported with every valid reading, so that a person can choose (domain §5.4).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.numerals import read_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# A leap year: without a year, 2月29日 may exist.
_LEAP_YEAR = 2024
_HALF_WIDTH = str.maketrans("０１２３４５６７８９．／－", "0123456789./-")
_FULL_WIDTH = re.compile("[０-９．／－]")

# What is done on a day: behind a short bare number it shows a date (425召开).
_MEETING_DEEDS = "召开|组织|举办|举行|开展|印发|下发"
_DEEDS = (
    f"{_MEETING_DEEDS}|制定|出台|学习|集中|专题|通报|完成|邀请|成立|启动|修订|约谈|批评|对|向|经|在|由|"
    r"前|起|止|以来|之前|上午|下午|,|，|。|;|；|\)|）|\s*$"
)
_UNIT = (
    "(?:[元万亿千百个人名次号份件项条篇例户家台吨米岁页册卷张支点期轮场套块年月日时%％℃多余]"
    "|批(?!评)|组(?!织))"
)
_DURATION = "(?:内|以内|左右|龄|历|的时间|以上|以下)"
# A number behind one of these is no date, whatever it looks like.
_NUMBER_LABEL = re.compile(
    r"(?:电话|传真|邮编|邮政编码|编号|账号|号码|热线|手机|QQ|微信|备案|许可证|信箱)\D{0,6}$"
)
_LABEL_REACH = 12

_DAMAGED = re.compile(
    rf"""
    (?<![\dA-Za-z@._/〔\[第])
    (?:
      (?P<span>(?P<sy>20[0-3]\d)(?P<s1>\d{{1,2}})(?P<to>[-~—–至到])(?P<s2>\d{{1,2}})月)
    | (?P<day>(?P<dy>20[0-3]\d)(?P<dd>\d{{1,4}})日)
    | (?P<month>(?P<my>20[0-3]\d)[ \u00a0]?(?P<mm>\d{{1,2}})月(?:(?P<md>\d{{1,2}})日)?)
    | (?P<no_month>(?P<ny>20[0-3]\d)年(?P<nd>\d{{2,4}})日)
    | (?P<no_day>(?:(?P<oy>\d{{4}})年)?(?P<om>\d{{1,2}})月(?P<od>\d{{1,2}})
        (?!\d|日|{_UNIT})(?={_DEEDS}))
    | (?P<short>(?P<sd>\d{{3,4}})日(?!{_DURATION}))
    | (?P<low>(?<=[于至到自从])(?P<ld>\d{{2}})日(?!{_DURATION}))
    | (?P<bare>(?<!-)(?P<by>20[0-3]\d)(?P<bd>\d{{2,4}})(?![\dA-Za-z@._/-])(?!{_UNIT}))
    | (?P<deed>(?<!-)(?P<ed>\d{{3,4}})(?={_MEETING_DEEDS}))
    )
    """,
    re.VERBOSE,
)
_WRITTEN = re.compile(
    r"(?<!\d)(?:(?P<year>\d{4})\s*年\s*)?(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*[日号]"
    r"|(?<![\d.\-/])(?P<year2>(?:19|20)\d{2})(?P<mark>[.\-/])(?P<month2>\d{1,2})(?P=mark)"
    r"(?P<day2>\d{1,2})(?![\d.\-/])"
    r"|(?P<year3>[〇零一二三四五六七八九]{4})\s*年\s*(?P<month3>[一二三四五六七八九十]{1,2})\s*月"
    r"\s*(?P<day3>[一二三四五六七八九十]{1,3})\s*日"
)
# Most lines hold no date, which the patterns above would take long to find out.
_MAY_BE_DAMAGED = re.compile(rf"\d(?:\d{{3}}|日|月\d|{_MEETING_DEEDS})")
_MAY_BE_WRITTEN = re.compile(r"[\d一二三四五六七八九十]\s*月|\d{4}[.\-/．／－]")


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day as it stands at ``start`` in a text; ``year`` is None where none is written."""

    text: str
    start: int
    year: int | None
    month: int
    day: int

    @property
    def end(self) -> int:
        """Where the text behind it begins."""
        return self.start + len(self.text)

    @property
    def exists(self) -> bool:
        """Whether the calendar has such a day."""
        year = _LEAP_YEAR if self.year is None else self.year
        return _is_day(year, self.month, self.day)

    def on(self, year: int | None = None) -> date | None:
        """Return the date, in ``year`` where none is written; None if it does not exist."""
        chosen = year if self.year is None else self.year
        if chosen is None or not _is_day(chosen, self.month, self.day):
            return None
        return date(chosen, self.month, self.day)


@dataclass(frozen=True, slots=True)
class DamagedDate:
    """A date that lost a sign, at ``start`` in a text, with its valid readings, best first."""

    text: str
    start: int
    candidates: tuple[str, ...]


def written_days(text: str) -> list[WrittenDay]:
    """Return the whole days written in ``text`` (2025年4月9日, 4月9日, 2025.4.9, 二〇二五年…)."""
    if not _MAY_BE_WRITTEN.search(text):
        return []
    return [_written(match, text) for match in _WRITTEN.finditer(_in_half_width(text))]


def impossible_days(text: str) -> list[WrittenDay]:
    """Return the days written in ``text`` that no calendar has (2025年2月30日)."""
    return [day for day in written_days(text) if not day.exists]


def damaged_dates(text: str) -> list[DamagedDate]:
    """Return the dates of ``text`` that lost 年, 月 or 日.

    >>> [found.candidates for found in damaged_dates("于2025112日通报，并425召开大会")]
    [('2025年1月12日', '2025年11月2日'), ('4月25日',)]
    """
    if not _MAY_BE_DAMAGED.search(text):
        return []
    return list(_damaged(_in_half_width(text), text))


def _in_half_width(text: str) -> str:
    return text.translate(_HALF_WIDTH) if _FULL_WIDTH.search(text) else text


def _damaged(half: str, text: str) -> Iterator[DamagedDate]:
    for match in _DAMAGED.finditer(half):
        before = half[max(0, match.start() - _LABEL_REACH) : match.start()]
        if _NUMBER_LABEL.search(before):
            continue
        shape = next(name for name in _READERS if match[name] is not None)
        readings = tuple(dict.fromkeys(_READERS[shape](match)))
        # A year beside 月 or 日 makes a damaged date even where no reading is valid.
        if readings or shape in {"span", "day", "month", "no_month"}:
            yield DamagedDate(text[match.start() : match.end()], match.start(), readings)


def _read_span(match: re.Match[str]) -> Iterator[str]:
    first, last = int(match["s1"]), int(match["s2"])
    if 1 <= first <= 12 and 1 <= last <= 12:
        yield f"{match['sy']}年{first}{match['to']}{last}月"


def _read_month(match: re.Match[str]) -> Iterator[str]:
    year, month, day = int(match["my"]), int(match["mm"]), match["md"]
    if day is None and 1 <= month <= 12:
        yield f"{year}年{month}月"
    elif day is not None and _is_day(year, month, int(day)):
        yield f"{year}年{month}月{int(day)}日"


def _read_no_day(match: re.Match[str]) -> Iterator[str]:
    year, month, day = match["oy"], int(match["om"]), int(match["od"])
    if _is_day(int(year or _LEAP_YEAR), month, day):
        yield (f"{year}年" if year else "") + f"{month}月{day}日"


def _read_low(match: re.Match[str]) -> Iterator[str]:
    # 15日 may simply be the fifteenth; only a number that no month has is a damaged date.
    return _days(match["ld"]) if int(match["ld"]) > 31 else iter(())


_READERS: dict[str, Callable[[re.Match[str]], Iterator[str]]] = {
    "span": _read_span,
    "day": lambda match: _days_of_year(match["dy"], match["dd"]),
    "month": _read_month,
    "no_month": lambda match: _days_of_year(match["ny"], match["nd"]),
    "no_day": _read_no_day,
    "short": lambda match: _days(match["sd"]),
    "low": _read_low,
    "bare": lambda match: _days_of_year(match["by"], match["bd"]),
    "deed": lambda match: _days(match["ed"]),
}


def _days_of_year(year: str, digits: str) -> Iterator[str]:
    for month, day in _month_and_day(digits, int(year)):
        yield f"{year}年{month}月{day}日"


def _days(digits: str) -> Iterator[str]:
    for month, day in _month_and_day(digits, _LEAP_YEAR):
        yield f"{month}月{day}日"


def _month_and_day(digits: str, year: int) -> list[tuple[int, int]]:
    """Split 112 into (1, 12) and (11, 2); papers carry no leading zeros unless both do."""
    splits = [(digits[:cut], digits[cut:]) for cut in (1, 2) if 0 < len(digits) - cut <= 2]
    valid = [(month, day) for month, day in splits if _is_day(year, int(month), int(day))]
    plain = [(m, d) for m, d in valid if not m.startswith("0") and not d.startswith("0")]
    padded = [(m, d) for m, d in valid if len(m) == len(d) == 2]
    return [(int(month), int(day)) for month, day in plain or padded or valid]


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _written(match: re.Match[str], text: str) -> WrittenDay:
    year, month, day = next(
        (match[f"year{n}"], match[f"month{n}"], match[f"day{n}"])
        for n in ("", "2", "3")
        if match[f"month{n}"] is not None
    )
    return WrittenDay(
        text=text[match.start() : match.end()],
        start=match.start(),
        year=None if year is None else read_number(year),
        month=read_number(month) or 0,
        day=read_number(day) or 0,
    )
