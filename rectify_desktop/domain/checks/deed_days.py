"""The days on which a text says that something was done."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern
from rectify_desktop.domain.wording.written_dates import damaged_dates, written_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.checks.scope import Scope
    from rectify_desktop.domain.wording.written_dates import WrittenDay

_CANDIDATE = lazy_pattern(r"(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?")
# 自2024年10月8日起 names where something begins, 《…》（2023年5月1日） what a paper carries.
_NOT_A_DEED = lazy_pattern(r"(?:自|从|截至|截止|至|到|对|印发的|发布的|反馈的|以来)\s*$")
_RANGE = lazy_pattern(r"\s*(?:前|之前|以前|底前|止|起|以来|以后|之后|至|到|—|-|~|～|期间|的)")
_BEGUN = lazy_pattern(r"\s*起(?!的)")
_OF_MEETING = lazy_pattern(r"的[^，,。；;]{0,20}(?:会议|学习|培训|大会|活动)")
_MONTH = lazy_pattern(r"(?<!\d)(?P<year>20\d\d)年(?P<month>\d{1,2})月(?![\d-])(?!份?至|—|~|到)")
_TITLED = lazy_pattern(r"《[^《》]*》(?:[（(][^（()）]*[)）])?")


def deeds(text: str, scope: Scope) -> Iterator[tuple[date, str, int]]:
    """Yield the days on which a text says something was done, each once."""
    blanked = _TITLED.sub(lambda match: "　" * len(match[0]), text)
    seen: set[date] = set()
    found = (*_whole(blanked, scope), *_months(blanked), *_damaged_readings(blanked))
    for day, written, start in found:
        if day not in seen and _is_of_deed(blanked, start, start + len(written)):
            seen.add(day)
            yield day, written, start


def _is_of_deed(text: str, start: int, end: int) -> bool:
    """Whether a day is that of a deed, not the bound of a span that was looked into."""
    if _BEGUN.match(text, end):
        return True
    if _NOT_A_DEED.search(text[max(0, start - 4) : start]):
        return False
    return not _RANGE.match(text, end) or bool(_OF_MEETING.match(text, end))


def _whole(text: str, scope: Scope) -> Iterator[tuple[date, str, int]]:
    year: int | None = None
    for day in written_days(text):
        year = day.year or year
        found = day.on(year or _likely_year(day, scope))
        if found is not None:
            yield found, day.text, day.start


def _likely_year(day: WrittenDay, scope: Scope) -> int:
    """Return the year of a day without one: the first after the feedback in which it lies.

    Where the feedback day is not known, the last year in which it is over: none is accused.
    """
    feedback_on = scope.ledger.round.feedback_on
    if feedback_on is None:
        year = scope.report_day.year
        found = day.on(year)
        return year - (found is not None and found > scope.report_day)
    found = day.on(feedback_on.year)
    return feedback_on.year + (found is not None and found < feedback_on)


def _months(text: str) -> Iterator[tuple[date, str, int]]:
    """Yield months without a day, which are over at their end."""
    for match in _MONTH.finditer(text):
        if 1 <= int(match["month"]) <= 12:
            yield _month_end(int(match["year"]), int(match["month"])), match[0], match.start()


def _damaged_readings(text: str) -> Iterator[tuple[date, str, int]]:
    """Yield what damaged dates were, where there is one reading."""
    for item in damaged_dates(text):
        if len(item.candidates) != 1:
            continue
        match = _CANDIDATE.fullmatch(item.candidates[0])
        if match and match[1]:
            year, month = int(match[1]), int(match[2])
            day = date(year, month, int(match[3])) if match[3] else _month_end(year, month)
            yield day, item.text, item.start


def _month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])
