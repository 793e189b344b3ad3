"""The trend: known weeks as records tell them, unknown ones as gaps."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from rectify_desktop.domain.ids import FindingId
from rectify_desktop.domain.overview.trend import (
    MOST_WEEKS,
    HeldWeek,
    TrendOrigin,
    TrendRecords,
    TrendWeek,
    trend_start,
    weekly_trend,
)
from rectify_desktop.domain.review.finding_standing import EarlierState, FindingStanding
from rectify_desktop.domain.terms import DeclaredResult, FindingSource
from tests.invented_ledger import TODAY

MONDAY = date(2026, 3, 9)
DONE, OPEN = DeclaredResult.COMPLETED, DeclaredResult.IN_PROGRESS


def monday(weeks_ago: int) -> date:
    return MONDAY - timedelta(weeks=weeks_ago)


def standing(key: str, result: DeclaredResult | None = OPEN) -> FindingStanding:
    return FindingStanding(FindingId(key), key, FindingSource.FEEDBACK, result)


def entered(key: str, day: date, seq: int = 1) -> EarlierState:
    return EarlierState(FindingId(key), seq, at(day), existed=False)


def was(key: str, result: DeclaredResult | None, day: date, seq: int = 9) -> EarlierState:
    return EarlierState(FindingId(key), seq, at(day), existed=True, declared_result=result)


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10).astimezone()


def weeks(records: TrendRecords) -> tuple[TrendWeek, ...]:
    return weekly_trend(records, TODAY)[FindingSource.FEEDBACK]


def test_an_empty_ledger_has_no_trend() -> None:
    assert weekly_trend(TrendRecords(monday(3), ()), TODAY) == {}


def test_the_running_week_is_that_of_today() -> None:
    (week,) = weeks(TrendRecords(MONDAY, (standing("a", DONE), standing("b"))))

    assert week == TrendWeek(MONDAY, TODAY, TrendOrigin.TODAY, (FindingId("a"),), 2)


def test_the_log_tells_what_was_completed_when_a_week_ended() -> None:
    log = [was("a", OPEN, monday(1) + timedelta(days=2))]

    found = weeks(TrendRecords(monday(3), (standing("a", DONE), standing("b")), log))

    assert [len(week.completed) for week in found] == [0, 0, 1, 1]
    assert [week.origin for week in found] == [TrendOrigin.LOGGED] * 3 + [TrendOrigin.TODAY]


def test_weeks_before_the_first_finding_are_not_shown() -> None:
    log = [entered("a", monday(2) + timedelta(days=1))]

    found = weeks(TrendRecords(monday(5), (standing("a", DONE),), log))

    assert [week.starts_on for week in found] == [monday(2), monday(1), MONDAY]


def test_a_finding_counts_from_the_week_it_was_entered_in() -> None:
    log = [entered("a", monday(2)), entered("b", monday(1), 2)]

    found = weeks(TrendRecords(monday(2), (standing("a"), standing("b")), log))

    assert [week.total for week in found] == [1, 2, 2]


def test_a_held_week_is_told_by_its_sheet_not_by_the_log() -> None:
    held = {monday(1): HeldWeek(monday(1) + timedelta(days=4), (standing("a", DONE),))}

    found = weeks(TrendRecords(monday(1), (standing("a", OPEN),), (), held))

    assert found[0].origin is TrendOrigin.HELD
    assert (found[0].as_of, found[0].completed) == (monday(1) + timedelta(days=4), ("a",))


def test_a_week_between_a_held_one_and_the_first_entry_is_a_gap() -> None:
    held = {monday(3): HeldWeek(monday(3), (standing("a"),))}
    log = [entered("a", monday(1))]

    found = weeks(TrendRecords(monday(4), (standing("a"),), log, held))

    assert [week.origin for week in found] == [
        TrendOrigin.HELD, None, TrendOrigin.LOGGED, TrendOrigin.TODAY
    ]  # fmt: skip


def test_a_change_on_sunday_night_belongs_to_the_week_it_ends() -> None:
    sunday = datetime.combine(monday(1) + timedelta(days=6), datetime.max.time()).astimezone()
    log = [EarlierState(FindingId("a"), 1, sunday, existed=True, declared_result=OPEN)]

    found = weeks(TrendRecords(monday(1), (standing("a", DONE),), log))

    assert len(found[0].completed) == 1


def test_changes_of_deleted_findings_are_passed_over() -> None:
    log = [was("gone", OPEN, MONDAY)]

    assert weeks(TrendRecords(monday(1), (standing("a"),), log))[0].total == 1


def test_weeks_begin_with_the_feedback_but_go_back_half_a_year_at_most() -> None:
    assert trend_start(monday(2) + timedelta(days=3), TODAY) == monday(2)
    assert trend_start(date(2020, 1, 1), TODAY) == monday(MOST_WEEKS - 1)
    assert trend_start(None, TODAY) == monday(MOST_WEEKS - 1)
    assert trend_start(TODAY + timedelta(days=40), TODAY) == monday(MOST_WEEKS - 1)
