"""The days of a round as its text tells them: undamaged ones only, an inferred year said so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import Doubt, DoubtKind, SectionKind
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.written_dates import written_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.wording.written_dates import WrittenDay
    from rectify_desktop.office.notice_reader.layout import Layout
    from rectify_desktop.office.notice_reader.lines import NoticeText

_RANGE = re.compile(r"\s*(?:至|到|-|—|–|~)+\s*")
_RANGE_END = re.compile(r"(?:至|到|-|—|–|~)\s*$")
# Up to 反馈 in the same sentence, with no other day between.
_FED_BACK = re.compile(r"(?:(?!\d\s*日|[。;]).)*?反馈")
_AS_OF = re.compile(r"截[至止]到?\s*$")
_SIGNATURE_LENGTH = 60
# 2023年1月至2月: an inspection told without its days.
_MONTHS = re.compile(
    r"(?P<year>20\d\d)\s*年\s*(?P<month>1[0-2]|0?[1-9])\s*月"
    r"(?:\s*(?:至|到|-|—|–|~)+\s*(?P<last>1[0-2]|0?[1-9])\s*月)?(?!\s*\d)"
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A written day and the line it stands in."""

    line: int
    day: WrittenDay


class RoundDates:
    """Reads the days of one round; doubts gather beside them."""

    def __init__(self, text: NoticeText, layout: Layout) -> None:
        self._text = text
        self._layout = layout
        self.doubts: list[Doubt] = []

    def _days(self, kind: SectionKind) -> Iterator[_Found]:
        for line in self._layout.lines_of(kind):
            for day in written_days(self._text.folded[line]):
                if day.exists:
                    yield _Found(line, day)

    def inspected(self) -> tuple[date | None, date | None]:
        """Return the first range of days in the opening: the inspection's period."""
        opening = "\n".join(
            self._text.folded[line] for line in self._layout.lines_of(SectionKind.OPENING)
        )
        days = [day for day in written_days(opening) if day.exists]
        for first, last in pairwise(days):
            if not _RANGE.fullmatch(opening[first.end : last.start]):
                continue
            start = first.on()
            if start is None:
                return None, last.on()
            end = last.on(start.year)
            if end is not None and end < start and last.year is None:
                end = last.on(start.year + 1)
            return start, end
        return None, None

    def feedback_on(self, inspected_to: date | None, signed_on: date | None) -> date | None:
        """Return the day of feedback; a year that is not written is inferred and says so."""
        # The news of a feedback may name day and problems in one paragraph.
        days = list(self._days(SectionKind.OPENING))
        days = days or list(islice(self._days(SectionKind.PROBLEMS), 1))
        for found in days:
            folded = self._text.folded[found.line]
            is_in_range = _RANGE_END.search(folded[: found.day.start])
            if is_in_range or not _FED_BACK.match(folded, found.day.end):
                continue
            whole = found.day.on()
            after = inspected_to or _month_before(folded[: found.day.start])
            return whole or self._inferred(found, after=after, before=signed_on)
        return None

    def below_title(self) -> date | None:
        """Return the whole date that has a line of its own above the opening."""
        for found in (*self._days(SectionKind.FRONT), *self._days(SectionKind.OPENING)):
            folded = self._text.folded[found.line].strip(" ()")
            if folded == found.day.text.strip():
                return found.day.on()
        return None

    def as_of(self, feedback_on: date | None, signed_on: date | None) -> date | None:
        """Return the day up to which the figures count (截至)."""
        for kind in (SectionKind.ORGANISATION, SectionKind.OPENING):
            for found in self._days(kind):
                before = self._text.folded[found.line][: found.day.start]
                if _AS_OF.search(before):
                    whole = found.day.on()
                    return whole or self._inferred(found, after=feedback_on, before=signed_on)
        return None

    def _inferred(self, found: _Found, *, after: date | None, before: date | None) -> date | None:
        """Give a day the first year that puts it after one day, else the last before another."""
        readings: list[date] = []
        if after is not None:
            # Over the turn of the year the month is smaller than that of the day before.
            years = (after.year, after.year + 1)
            readings = [d for year in years if (d := found.day.on(year)) and d >= after]
        elif before is not None:
            years = (before.year, before.year - 1)
            readings = [d for year in years if (d := found.day.on(year)) and d <= before]
        if not readings:
            return None
        chosen = readings[0]
        self.doubts.append(
            Doubt(
                DoubtKind.INFERRED_YEAR,
                self._text.lines[found.line][found.day.start : found.day.end],
                f"原文没有写年份，按{chosen.year}年读",
                found.line,
                found.day.start,
                (chinese_date(chosen),),
            )
        )
        return chosen

    def signed_on(self) -> date | None:
        """Return the last whole date that stands on its own, or behind the signature."""
        for found in reversed(list(self._days(SectionKind.TAIL))):
            folded = self._text.folded[found.line].strip()
            if folded.endswith(found.day.text.strip()) and len(folded) < _SIGNATURE_LENGTH:
                return found.day.on()
        return None


def _month_before(folded: str) -> date | None:
    """Return the first day of the last month told before a day that has no year."""
    told = list(_MONTHS.finditer(folded))
    if not told:
        return None
    return date(int(told[-1]["year"]), int(told[-1]["last"] or told[-1]["month"]), 1)
