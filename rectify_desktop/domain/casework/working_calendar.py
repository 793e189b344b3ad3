"""Working days (工作日历): weekends, holidays and the weekends that are worked (调休).

A year nobody has entered is reckoned by weekends alone, and said to be so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SATURDAY = 5
_DAY = timedelta(days=1)
_PERIOD = re.compile(
    r"(?P<month>\d{1,2})月(?P<day>\d{1,2})日"
    r"(?:[至到—－~-]+(?:(?P<month2>\d{1,2})月)?(?P<day2>\d{1,2})日)?"
)


@dataclass(frozen=True, slots=True)
class YearOfWork:
    """The days of one year that are off or worked although the week says otherwise."""

    year: int
    off: frozenset[date] = frozenset()
    on: frozenset[date] = frozenset()
    notice: str = ""


class WorkingCalendar:
    """Which days are worked; the years entered, weekends elsewhere."""

    def __init__(self, years: Iterable[YearOfWork] = ()) -> None:
        self._years = {year.year: year for year in years}

    @property
    def known_years(self) -> tuple[int, ...]:
        """The years whose holidays were entered."""
        return tuple(sorted(self._years))

    def knows(self, year: int) -> bool:
        """Whether the holidays of a year were entered."""
        return year in self._years

    def is_working_day(self, day: date) -> bool:
        """Whether people are at their desks on that day."""
        known = self._years.get(day.year)
        if known is not None and day in known.on:
            return True
        if known is not None and day in known.off:
            return False
        return day.weekday() < _SATURDAY

    def on_or_before(self, day: date) -> date:
        """Return the day itself, or the last working day before it."""
        while not self.is_working_day(day):
            day -= _DAY
        return day

    def on_or_after(self, day: date) -> date:
        """Return the day itself, or the first working day after it."""
        while not self.is_working_day(day):
            day += _DAY
        return day

    def after(self, day: date, working_days: int) -> date:
        """Return the working day that many working days after ``day``, which does not count."""
        for _ in range(working_days):
            day = self.on_or_after(day + _DAY)
        return day

    def working_days(self, first: date, last: date) -> int:
        """Count the working days from ``first`` to ``last``, both included."""
        days = (first + _DAY * offset for offset in range((last - first).days + 1))
        return sum(map(self.is_working_day, days))


def year_of_work(year: int, off: str, on: str, notice: str = "") -> YearOfWork:
    """Read a year as the State Council's notice writes it: 1月28日至2月4日，4月4日至6日.

    Raises:
        RuleViolation: a day does not exist, a period runs backwards, words stay unread, or a day
            is both off and worked.

    """
    is_off, is_on = frozenset(_days_of(year, off)), frozenset(_days_of(year, on))
    both = sorted(is_off & is_on)
    if both:
        raise RuleViolation(f"{year}年的工作日历里，{both[0]:%m月%d日}既写了放假又写了上班。")
    return YearOfWork(year, is_off, is_on, notice)


def _days_of(year: int, text: str) -> Iterator[date]:
    plain = re.sub(r"\s|（[^）]*）|\([^)]*\)", "", text)
    unread = re.sub(r"[，,、；;。]", "", _PERIOD.sub("", plain))
    if unread:
        raise RuleViolation(f"{year}年的工作日历里，“{unread}”没有认出来，请写成“10月1日至7日”。")
    for match in _PERIOD.finditer(plain):
        month, day = int(match["month"]), int(match["day"])
        first = _day(year, month, day)
        last = _day(year, int(match["month2"] or month), int(match["day2"] or day))
        if last < first:
            raise RuleViolation(f"{year}年的工作日历里，“{match[0]}”的结束早于开始。")
        yield from (first + _DAY * offset for offset in range((last - first).days + 1))


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise RuleViolation(f"{year}年没有{month}月{day}日，请核对工作日历。") from None
