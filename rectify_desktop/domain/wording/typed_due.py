"""What a clerk types for a day: why it cannot be one, said so that the slip is found at once."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.due_wording import read_due, typed_date
from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from datetime import date

_CHINESE = lazy_pattern(r"[\u3400-\u9fff]")
_MONTH_AND_DAY = lazy_pattern(
    r"(?:(?P<year>\d{4})[./年-])?(?P<month>\d{1,2})[./月-](?P<day>\d{1,2})[日号]?"
    r"|(?P<year2>\d{4})?(?P<month2>\d{2})(?P<day2>\d{2})"
)
_RUNNING = lazy_pattern(r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})[日号])?")
_FEBRUARY = 2


def due_slip(wording: str, today: date) -> str | None:
    """Return what is wrong with a typed deadline, None if it may stand.

    A day that no calendar has is a slip, and so are letters and figures that are neither a day
    nor words; words nobody can reckon with (按上级部署) may stand.
    """
    if not wording.strip() or typed_date(wording, today) is not None:
        return None
    reading = read_due(wording, year=today.year)
    if not reading.is_unread:
        return None
    if reading.is_impossible or not _CHINESE.search(wording):
        return day_slip(wording)
    return None


def day_slip(text: str) -> str:
    """Say that ``text`` is no day, and which part cannot be: 没有认出日期“2.30”（2月没有30日）."""
    reason = _reason(text)
    return f"没有认出日期“{text.strip()}”{f'（{reason}）' if reason else ''}"


def _reason(text: str) -> str:
    plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
    match = _MONTH_AND_DAY.fullmatch(plain) or _RUNNING.search(plain)
    if match is None:
        return ""
    found = match.groupdict()
    year, month, day = (found.get(key) or found.get(f"{key}2") for key in ("year", "month", "day"))
    if not 1 <= int(month or 0) <= 12:
        return f"没有{int(month or 0)}月"
    if day is None:
        return ""
    is_year_needed = int(month or 0) == _FEBRUARY and int(day) == 29
    named = f"{year}年{int(month or 0)}月" if is_year_needed and year else f"{int(month or 0)}月"
    return f"{named}没有{int(day)}日"
