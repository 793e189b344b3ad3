"""The measures of a finding suggest a result, which is never set by itself; 包案 has one leader."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rectify_desktop.domain.casework.suggested_result import contract_faults, suggested_result
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.ids import PersonId, RoundId
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.terms import DeclaredResult as Result
from rectify_desktop.domain.terms import MeasureState, Timing

ROUND = RoundId("round")


def finding(result: Result | None, *timings: Timing) -> Finding:
    return Finding(ROUND, "某问题", declared_result=result, timings=frozenset(timings))


def measures(states: str) -> list[Measure]:
    key = finding(None).id
    state = {"+": MeasureState.DONE, "-": MeasureState.OPEN}
    return [Measure(key, "某措施", state=state[sign]) for sign in states]


@pytest.mark.parametrize(
    ("result", "states", "suggested"),
    [
        (None, "", None),
        (None, "--", Result.NOT_STARTED),
        (None, "+-", Result.IN_PROGRESS),
        (None, "++", Result.COMPLETED),
        (Result.IN_PROGRESS, "++", Result.COMPLETED),
        (Result.STAGE_COMPLETED, "++", Result.COMPLETED),
        (Result.STAGE_COMPLETED, "+-", None),
        (Result.IN_PROGRESS, "--", None),
        (Result.IN_PROGRESS, "+-", None),
        (Result.NOT_STARTED, "+-", Result.IN_PROGRESS),
        (Result.COMPLETED, "+-", Result.IN_PROGRESS),
        (Result.COMPLETED, "++", None),
        (Result.SUSTAINED, "++", None),
    ],
)
def test_measures_suggest_a_result(
    result: Result | None, states: str, suggested: Result | None
) -> None:
    assert suggested_result(finding(result), measures(states)) is suggested


@pytest.mark.parametrize(
    ("done_on", "suggested"),
    [
        (None, None),
        (date(2026, 3, 4), None),
        (date(2026, 3, 5), Result.COMPLETED),
    ],
)
def test_measures_done_before_a_finding_was_reopened_suggest_nothing(
    done_on: date | None, suggested: Result | None
) -> None:
    again = replace(finding(Result.IN_PROGRESS), completed_on=done_on)
    assert suggested_result(again, measures("++"), date(2026, 3, 5)) is suggested
    assert suggested_result(again, measures("--"), date(2026, 3, 5)) is None


def test_what_is_to_be_kept_up_is_suggested_as_such() -> None:
    kept_up = finding(None, Timing.TIME_BOUND, Timing.SUSTAINED)
    assert suggested_result(kept_up, measures("+")) is Result.SUSTAINED


def test_finding_under_contract_has_one_leader_and_a_whole_plan() -> None:
    leader = PersonId("甲")
    whole = Finding(ROUND, "某问题", lead_officials=(leader,))
    plan = [Measure(whole.id, "某措施", owner_id=leader, due_on=date(2026, 4, 1))]
    assert contract_faults(whole, plan) == ()
    two = Finding(ROUND, "某问题", lead_officials=(leader, PersonId("乙")))
    assert contract_faults(two, plan) == ("有2名牵头领导，包案只能由一名领导负总责",)
    bare = Finding(ROUND, "某问题")
    assert contract_faults(bare, []) == ("没有包案领导", "没有整改措施")
    loose = [Measure(whole.id, "某措施"), Measure(whole.id, "又一条", due_wording="年底前")]
    assert contract_faults(whole, loose) == ("2条措施没有责任人", "1条措施没有完成时限")
