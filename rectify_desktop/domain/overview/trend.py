"""Completed findings week by week (完成情况走势), as far as records tell.

A week that was held has its kept sheet. For any other the change log tells how the findings stood
when it ended, once there were findings. A week of which neither speaks is a gap, never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.progress import period_around
from rectify_desktop.domain.terms import DeclaredResult, ReviewCycle

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.review.finding_standing import EarlierState, FindingStanding
    from rectify_desktop.domain.terms import FindingSource

BASIS_TREND = "口径：每周末申报为“完成”的具体问题；没有记录的周留空"

# Half a year of weeks: the usual length of 集中整改.
MOST_WEEKS = 26

_WEEK = timedelta(days=7)


class TrendOrigin(StrEnum):
    """Where the figure of a week was taken from."""

    HELD = "held"
    LOGGED = "logged"
    TODAY = "today"


ORIGIN_TERMS: dict[TrendOrigin, str] = {
    TrendOrigin.HELD: "调度定稿",
    TrendOrigin.LOGGED: "操作记录",
    TrendOrigin.TODAY: "目前台账",
}


@dataclass(frozen=True, slots=True)
class TrendWeek:
    """One week of one source: what was declared 完成 when it ended; no origin where unknown.

    ``as_of`` is the day the figure is of: the end of the week, the day it was held, or today.
    """

    starts_on: date
    as_of: date
    origin: TrendOrigin | None = None
    completed: tuple[FindingId, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class HeldWeek:
    """How findings stood on the sheet of a held weekly review."""

    as_of: date
    standings: tuple[FindingStanding, ...]


@dataclass(frozen=True, slots=True)
class TrendRecords:
    """All that tells of the weeks since ``since``; ``changes`` come oldest first.

    ``held`` is by the first day of the week.
    """

    since: date
    now: tuple[FindingStanding, ...]
    changes: Sequence[EarlierState] = ()
    held: Mapping[date, HeldWeek] | None = None


def trend_start(feedback_on: date | None, today: date) -> date:
    """Return the Monday from which weeks are shown: that of the feedback, half a year at most."""
    earliest = _monday(today) - _WEEK * (MOST_WEEKS - 1)
    if feedback_on is None or feedback_on > today:
        return earliest
    return max(earliest, _monday(feedback_on))


def weekly_trend(records: TrendRecords, today: date) -> dict[FindingSource, tuple[TrendWeek, ...]]:
    """Return the weeks of each source up to the running one, from the first that is known."""
    mondays = _mondays(records.since, today)
    logged = _logged_weeks(records, mondays)
    held = records.held or {}
    trend: dict[FindingSource, tuple[TrendWeek, ...]] = {}
    for source in dict.fromkeys(standing.source for standing in records.now):
        weeks = [
            _week(source, monday, today, records.now, held.get(monday), logged.get(monday))
            for monday in mondays
        ]
        first = next(at for at, week in enumerate(weeks) if week.origin is not None)
        trend[source] = tuple(weeks[first:])
    return trend


def _week(
    source: FindingSource,
    monday: date,
    today: date,
    now: Iterable[FindingStanding],
    held: HeldWeek | None,
    logged: Iterable[FindingStanding] | None,
) -> TrendWeek:
    ends_on = monday + _WEEK - timedelta(days=1)
    if ends_on >= today:
        return _known(source, monday, today, TrendOrigin.TODAY, now)
    if held is not None:
        return _known(source, monday, held.as_of, TrendOrigin.HELD, held.standings)
    if logged is not None:
        return _known(source, monday, ends_on, TrendOrigin.LOGGED, logged)
    return TrendWeek(monday, ends_on)


def _known(
    source: FindingSource,
    monday: date,
    as_of: date,
    origin: TrendOrigin,
    standings: Iterable[FindingStanding],
) -> TrendWeek:
    counted = [standing for standing in standings if standing.source is source]
    completed = tuple(
        s.finding_id for s in counted if s.declared_result is DeclaredResult.COMPLETED
    )
    return TrendWeek(monday, as_of, origin, completed, len(counted))


def _logged_weeks(
    records: TrendRecords, mondays: Sequence[date]
) -> dict[date, list[FindingStanding]]:
    """Return how findings stood at the end of each week the log covers, walking back from now."""
    covered_from = _covered_from(records)
    results = {s.finding_id: s.declared_result for s in records.now}
    there = set(results)
    changes = list(records.changes)
    weeks: dict[date, list[FindingStanding]] = {}
    for monday in reversed(mondays):
        end = datetime.combine(monday + _WEEK, time()).astimezone()
        while changes and changes[-1].changed_at >= end:
            state = changes.pop()
            if state.finding_id not in results:
                continue
            results[state.finding_id] = state.declared_result
            (there.add if state.existed else there.discard)(state.finding_id)
        if covered_from is not None and end <= covered_from:
            break
        weeks[monday] = [
            _standing_with(standing, results[standing.finding_id])
            for standing in records.now
            if standing.finding_id in there
        ]
    return weeks


def _standing_with(standing: FindingStanding, result: DeclaredResult | None) -> FindingStanding:
    if standing.declared_result is result:
        return standing
    return type(standing)(standing.finding_id, standing.label, standing.source, result)


def _covered_from(records: TrendRecords) -> datetime | None:
    """Return when the first finding was entered; None if that was before the weeks shown."""
    entered: dict[FindingId, datetime] = {}
    for change in records.changes:
        if not change.existed:
            entered.setdefault(change.finding_id, change.changed_at)
    first: datetime | None = None
    for standing in records.now:
        at = entered.get(standing.finding_id)
        if at is None:
            return None
        first = at if first is None else min(first, at)
    return first


def _mondays(since: date, today: date) -> list[date]:
    first, last = _monday(since), _monday(today)
    return [first + _WEEK * at for at in range((last - first).days // 7 + 1)]


def _monday(day: date) -> date:
    return period_around(day, ReviewCycle.WEEKLY)[0]
