"""How a finding stands against its deadline on one day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rectify_desktop.domain.deadline import (
    DUE_SOON_DAYS,
    STANDING_TERMS,
    DueStanding,
    due_state,
    due_text,
)
from rectify_desktop.domain.terms import DeclaredResult, Timing
from tests.invented_ledger import TODAY, finding


@pytest.mark.parametrize(
    ("days", "standing", "text"),
    [
        (-400, DueStanding.OVERDUE, "超期400天"),
        (-1, DueStanding.OVERDUE, "超期1天"),
        (0, DueStanding.DUE_SOON, "今天到期"),
        (1, DueStanding.DUE_SOON, "剩1天"),
        (DUE_SOON_DAYS, DueStanding.DUE_SOON, "剩15天"),
        (DUE_SOON_DAYS + 1, DueStanding.IN_TIME, "剩16天"),
    ],
)
def test_days_are_counted_to_the_day_of_the_deadline(
    days: int, standing: DueStanding, text: str
) -> None:
    state = due_state(finding(due_on=TODAY + timedelta(days=days)), TODAY)
    assert (state.standing, state.days_left, state.text) == (standing, days, text)


def test_without_a_day_nothing_is_counted() -> None:
    state = due_state(finding(due_wording="适时完成"), TODAY)
    assert (state.standing, state.days_left, state.text) == (DueStanding.NO_DATE, None, "")


@pytest.mark.parametrize("wording", ["2025年2月30日", "第三季度", "9月3O日前"])
def test_a_time_nobody_could_read_is_said_in_words(wording: str) -> None:
    state = due_state(finding(due_wording=wording), TODAY)
    assert (state.standing, state.text) == (DueStanding.UNREAD, "时限未识别")


@pytest.mark.parametrize("result", [DeclaredResult.COMPLETED, DeclaredResult.SUSTAINED])
def test_a_settled_finding_is_never_overdue(result: DeclaredResult) -> None:
    late = finding(due_on=TODAY - timedelta(days=9), declared_result=result)
    assert due_state(late, TODAY).standing is DueStanding.SETTLED


@pytest.mark.parametrize(
    "result",
    [
        None,
        DeclaredResult.NOT_STARTED,
        DeclaredResult.IN_PROGRESS,
        DeclaredResult.STAGE_COMPLETED,
    ],
)
def test_what_is_not_declared_complete_can_be_overdue(result: DeclaredResult | None) -> None:
    late = finding(due_on=TODAY - timedelta(days=1), declared_result=result)
    assert due_state(late, TODAY).standing is DueStanding.OVERDUE


def test_every_standing_has_its_word() -> None:
    assert set(STANDING_TERMS) == set(DueStanding)


def test_the_deadline_is_shown_as_it_was_written_else_as_the_day() -> None:
    assert due_text(finding(due_wording="2026年底前", due_on=TODAY)) == "2026年底前"
    assert due_text(finding(due_on=TODAY)) == "2026年3月12日"
    assert due_text(finding(timings=frozenset({Timing.SUSTAINED}))) == "长期坚持"
    assert due_text(finding()) == ""
