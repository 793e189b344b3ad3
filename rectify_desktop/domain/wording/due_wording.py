"""What a 完成时限 cell says: days, month ends, 年底前, 立行立改，长期坚持 and their mixtures.

The words are always kept beside what they were read as; what was guessed or could not be read is
said, so that a clerk can look (office-documents §5.1).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import Timing
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern
from rectify_desktop.domain.wording.numerals import read_number

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class DueReading:
    """What a deadline was read as.

    ``is_guessed``: the year is not written, or another part was inferred. ``is_unread``: something
    is written that is neither a day of the calendar nor a known phrase. ``is_impossible``: a day
    is written that no calendar has.
    """

    due_on: date | None = None
    timings: frozenset[Timing] = frozenset()
    is_guessed: bool = False
    is_unread: bool = False
    is_impossible: bool = False


@dataclass(frozen=True, slots=True)
class _Day:
    """A deadline found in the words; ``day`` is None if no calendar has it, or no year is known."""

    day: date | None
    is_guessed: bool = False


# Day 0 of Excel's calendar, which believes that 1900 was a leap year; serials of 2000 to 2099.
_EXCEL_EPOCH = date(1899, 12, 30)
_SERIALS = range(36_526, 73_051)
_CENTURY = 2000

_CLOCK = lazy_pattern(r"(?<=\d)[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?|(?<=日)\d{1,2}:\d{2}")
_CHINESE_NUMBER = lazy_pattern(r"[〇○零一二三四五六七八九十]+(?=年|月|日|号)")
_NOTHING = frozenset({"", "无", "/", "\\", "-", "--", "—", "——"})
# A date that recurs is no deadline; neither is the day on which something was done.
_RECURRING = lazy_pattern(r"每[年月季周半]")
_ALREADY = lazy_pattern(r"已[于在经](?=.*\d)")

_IMMEDIATE = lazy_pattern(r"立行立改|立即整改|立查立改|立改|即知即改|即查即改|边查边改|边巡边改")
_SUSTAINED = lazy_pattern(
    r"长期坚持|长期整改|长期推进|长期抓|持续坚持|持续整改|持续推进|常抓不懈|常态化|长期"
)
_TIME_BOUND = lazy_pattern(r"限期整改|限时整改|限期|集中整改期内?")
# Without a day these tell a time that was not read.
_OTHER_TIME = lazy_pattern(r"\d|季度|半年|个月|[年月]底")

_EIGHT_DIGITS = lazy_pattern(r"(20\d\d)(\d\d)(\d\d)")
_THIRDS = {"上旬": 10, "中旬": 20}
_DAYS = lazy_pattern(
    r"""
    (?<!\d)(?<!\d\.)(?:
      (?P<y1>\d{4})(?P<mark>[./-])(?P<m1>\d{1,2})(?P=mark)(?P<d1>\d{1,2})(?!\d)
    | (?:(?P<y2>\d{4}|\d{2})年)?(?P<m2>\d{1,2})月
      (?:份)?(?P<d2>\d{1,2})(?:日|号|(?=前|止|$|[^\d个项条]))
    | (?:(?P<y3>\d{4}|\d{2})年)?(?P<m3>\d{1,2})月份?
      (?P<third>[上中下]旬|月?[底末]|)(?!\d|初|中|[一二三四]周)(?P<before3>(?:之|以)?前)?
    | (?P<y4>\d{4})[./-](?P<m4>\d{1,2})(?:月?[底末])?(?![\d./-])
    | (?P<y5>\d{4}|\d{2})年(?:年?[底末]|以?内|度内?|之内)
    | (?P<y6>\d{4})年(?=前|$|完成|[,，;；.])
    )
    |(?P<this_year>(?<!\d)(?<![明次后去前]年)(?<![明次后去前两几半多数学])
      (?:今年|本年|年)(?:年?[底末]|内))
    """,
    re.VERBOSE,
)
_BARE_DAY = lazy_pattern(r"(\d{1,2})[./-](\d{1,2})(?:日|号)?(?:前|之前|以前|止)?")


@lru_cache(maxsize=1024)
def read_due(wording: str, *, year: int | None) -> DueReading:
    """Read a deadline; ``year`` is taken where none is written, usually that of the feedback.

    >>> read_due("2024年底前并长期坚持", year=None).due_on
    datetime.date(2024, 12, 31)
    """
    text = _plain(wording)
    if text in _NOTHING:
        return DueReading()
    timings = {
        timing
        for timing, phrase in (
            (Timing.IMMEDIATE, _IMMEDIATE),
            (Timing.SUSTAINED, _SUSTAINED),
            (Timing.TIME_BOUND, _TIME_BOUND),
        )
        if phrase.search(text)
    }
    days = list(_days(text, year))
    if not days:
        is_unread = not timings or bool(_OTHER_TIME.search(text))
        return DueReading(timings=frozenset(timings), is_unread=is_unread)
    # A range ends, and stages are done, with the latest of the days written.
    written = [found.day for found in days if found.day is not None]
    if len(written) < len(days):
        is_guessed = any(found.is_guessed for found in days)
        return DueReading(
            timings=frozenset(timings),
            is_guessed=is_guessed,
            is_unread=True,
            is_impossible=year is not None or not is_guessed,
        )
    due_on = max(written)
    timings.add(Timing.TIME_BOUND)
    return DueReading(due_on, frozenset(timings), is_guessed=any(d.is_guessed for d in days))


def has_lost_day(wording: str) -> bool:
    """Return whether the words speak of a time that could not be read, unlike 适时完成."""
    return read_due(wording, year=None).is_unread and bool(_OTHER_TIME.search(_plain(wording)))


def typed_date(text: str, today: date) -> date | None:
    """Read what a clerk types for a day (9.30, 0930, 2025.9.30, 9月30日), None if it is no day.

    A day without a year is one of this year.
    """
    plain = _plain(text)
    for pattern in _TYPED:
        match = pattern.fullmatch(plain)
        if match:
            year = int(match["year"]) if "year" in match.re.groupindex else today.year
            return _day(year, int(match["month"]), int(match["day"]))
    return None


_TYPED = tuple(
    lazy_pattern(pattern)
    for pattern in (
        r"(?P<year>\d{4})(?P<mark>[./-])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})",
        r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号]?",
        r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
        r"(?P<month>\d{1,2})[./-](?P<day>\d{1,2})",
        r"(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号]?",
        r"(?P<month>\d{2})(?P<day>\d{2})",
    )
)


def _plain(wording: str) -> str:
    """Return the words in half width, with Arabic numbers in dates, without blanks and clock."""
    text = unicodedata.normalize("NFKC", wording).strip().rstrip("。.")
    text = re.sub(r"(?<=\d)。(?=\d)", ".", text)
    text = _CLOCK.sub("", text)
    text = re.sub(r"\s+", "", text).replace("–", "-").replace("元月", "1月")
    return _CHINESE_NUMBER.sub(_arabic, text)


def _arabic(match: re.Match[str]) -> str:
    number = read_number(match[0].replace("○", "〇"))
    return match[0] if number is None else str(number)


def _days(text: str, year: int | None) -> Iterator[_Day]:
    single = _whole_cell_day(text, year)
    if single is not None:
        yield single
        return
    if _RECURRING.search(text) or _ALREADY.search(text):
        return
    written_year: int | None = None
    last: date | None = None
    for match in _DAYS.finditer(text):
        own = _own_year(match)
        written_year = own if own is not None else written_year
        chosen = written_year if written_year is not None else year
        is_guessed = written_year is None or _is_vague(match)
        if chosen is None:
            yield _Day(None, is_guessed=True)
            continue
        day = _last_day(match, chosen)
        if own is None and day and last and written_year is not None and day < last:
            # 2024年10月至3月: the second one can only be of the next year.
            written_year, is_guessed = chosen + 1, True
            day = _last_day(match, chosen + 1)
        last = day or last
        yield _Day(day, is_guessed)


def _whole_cell_day(text: str, year: int | None) -> _Day | None:
    """Read what is a date only where nothing else stands: a serial, 20250930, 9.30."""
    if text.isdecimal() and len(text) == 5 and int(text) in _SERIALS:
        return _Day(_EXCEL_EPOCH + timedelta(days=int(text)))
    digits = _EIGHT_DIGITS.fullmatch(text)
    if digits:
        return _Day(_day(int(digits[1]), int(digits[2]), int(digits[3])))
    bare = _BARE_DAY.fullmatch(text)
    if bare:
        day = None if year is None else _day(year, int(bare[1]), int(bare[2]))
        return _Day(day, is_guessed=True)
    return None


def _own_year(match: re.Match[str]) -> int | None:
    written = next((match[f"y{n}"] for n in range(1, 7) if match[f"y{n}"]), None)
    if written is None:
        return None
    return int(written) + (_CENTURY if len(written) == 2 else 0)


def _is_vague(match: re.Match[str]) -> bool:
    """Whether the words leave it open: 25年, 2025年6月前 (its end or its beginning?), 2025年."""
    has_short_year = any(match[f"y{n}"] and len(match[f"y{n}"]) == 2 for n in range(1, 7))
    is_before_month = bool(match["before3"]) and not match["third"]
    return has_short_year or is_before_month or bool(match["y6"])


def _last_day(match: re.Match[str], year: int) -> date | None:
    """Return the last day that the words allow, None if the calendar lacks it."""
    month_text = next((match[f"m{n}"] for n in range(1, 5) if match[f"m{n}"]), None)
    if month_text is None:
        return _day(year, 12, 31)
    month = int(month_text)
    day_text = match["d1"] or match["d2"]
    if day_text:
        return _day(year, month, int(day_text))
    if not 1 <= month <= 12 or not date.min.year <= year <= date.max.year:
        return None
    # Only deadlines without a day need it, and it takes its time to load.
    from calendar import monthrange

    return _day(year, month, _THIRDS.get(match["third"] or "", monthrange(year, month)[1]))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
