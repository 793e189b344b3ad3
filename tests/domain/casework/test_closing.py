"""销号: what must hold before it is asked for, and every move from step to step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rectify_desktop.domain.casework.closing import (
    ClosureCase,
    closure_state,
    current_closure,
    decided,
    reopened,
    requested,
    unmet_conditions,
    withdrawn,
)
from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep, Waiver
from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.future_wording import FutureWords
from rectify_desktop.domain.casework.terms import ClosureCondition, ClosureOutcome, ClosureState
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.ids import RoundId
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.terms import DeclaredResult, MeasureState
from rectify_desktop.errors import RuleViolation

TODAY = date(2026, 3, 12)
ROUND = RoundId("round")
WORDS = FutureWords(
    ("尽快", "拟"), ("拟定",), ("于",), ("落实",), ("纳入",), (), ("已",), ("目前",)
)
ROLES = ("科室负责人", "责任领导", "整改办")
FINDING = Finding(
    ROUND,
    "食堂采购未按规定比价",
    number="2.1",
    declared_result=DeclaredResult.COMPLETED,
    completed_on=date(2026, 3, 1),
    situation="修订采购办法，开展比价9次。",
)
READY = ClosureCase(
    FINDING,
    (Measure(FINDING.id, "修订采购办法", state=MeasureState.DONE),),
    (Evidence(ROUND, "食堂采购办法", finding_ids=(FINDING.id,)),),
)


def asked(
    case: ClosureCase = READY,
    *waivers: Waiver,
    roles: tuple[str, ...] = ROLES,
    day: date = TODAY,
) -> ClosureRequest:
    return requested(case, WORDS, roles, waivers, asked_by="陈某", today=day)


def passing(request: ClosureRequest, day: date = TODAY) -> ClosureRequest:
    """Sign the step whose turn it is."""
    assert request.next_step is not None
    place = request.steps.index(request.next_step)
    step = ClosureStep("", "林某", day, "同意", ClosureOutcome.PASSED)
    return decided(request, place, step)


def closed(day: date = TODAY) -> ClosureRequest:
    request = asked()
    while request.next_step is not None:
        request = passing(request, day)
    return request


def changed(**facts: object) -> ClosureCase:
    return replace(READY, finding=replace(FINDING, **facts))


def unmet(case: ClosureCase) -> list[ClosureCondition]:
    return [fault.condition for fault in unmet_conditions(case, WORDS, today=TODAY)]


OPEN_MEASURE = replace(
    READY, measures=(*READY.measures, Measure(FINDING.id, "每季度抽查")),
)  # fmt: skip


def test_finding_that_is_done_and_evidenced_may_be_closed() -> None:
    assert unmet(READY) == []
    request = asked()
    assert [step.role for step in request.steps] == list(ROLES)
    assert (request.state, request.waivers) == (ClosureState.REQUESTED, ())


@pytest.mark.parametrize(
    ("case", "condition", "sentence"),
    [
        (changed(declared_result=None), ClosureCondition.RESULT, "整改结果是“未填”"),
        (
            changed(declared_result=DeclaredResult.STAGE_COMPLETED),
            ClosureCondition.RESULT,
            "“阶段性完成”，还不是完成",
        ),
        (changed(completed_on=None), ClosureCondition.DATE, "还没有填写完成日期"),
        (changed(completed_on=date(2026, 3, 13)), ClosureCondition.DATE, "2026年3月13日还没有到"),
        (replace(READY, measures=()), ClosureCondition.MEASURES, "还没有登记整改措施"),
        (OPEN_MEASURE, ClosureCondition.MEASURES, "还有1条整改措施没有完成"),
        (replace(READY, evidence=()), ClosureCondition.EVIDENCE, "还没有佐证材料"),
        (changed(situation=" \n"), ClosureCondition.SITUATION, "还没有填写整改情况"),
        (changed(situation="尽快补签。"), ClosureCondition.WORDING, "“尽快补签”是未来时"),
    ],
)
def test_condition_that_does_not_hold_keeps_a_finding_open(
    case: ClosureCase, condition: ClosureCondition, sentence: str
) -> None:
    assert unmet(case) == [condition]
    with pytest.raises(RuleViolation, match=sentence) as refusal:
        asked(case)
    assert "问题2.1还不能申请销号" in str(refusal.value)


def test_all_that_is_missing_is_told_at_once() -> None:
    bare = ClosureCase(Finding(ROUND, "新问题"))
    assert unmet(bare) == [
        ClosureCondition.RESULT,
        ClosureCondition.DATE,
        ClosureCondition.MEASURES,
        ClosureCondition.EVIDENCE,
        ClosureCondition.SITUATION,
    ]


def test_finding_done_on_the_day_itself_and_one_kept_up_may_be_closed() -> None:
    assert unmet(changed(completed_on=TODAY)) == []
    assert unmet(changed(declared_result=DeclaredResult.SUSTAINED)) == []


def test_condition_is_waived_only_with_a_reason() -> None:
    bare = replace(READY, evidence=())
    with pytest.raises(RuleViolation, match="请写明理由"):
        asked(bare, Waiver(ClosureCondition.EVIDENCE, " "))
    request = asked(bare, Waiver(ClosureCondition.EVIDENCE, " 原件在区档案馆 "))
    assert request.waivers == (Waiver(ClosureCondition.EVIDENCE, "原件在区档案馆"),)


def test_waiver_of_what_holds_is_not_printed_and_lets_nothing_else_pass() -> None:
    needless = Waiver(ClosureCondition.DATE, "另附说明")
    assert asked(READY, needless).waivers == ()
    with pytest.raises(RuleViolation, match="还有1条整改措施"):
        asked(OPEN_MEASURE, needless)


def test_closing_needs_somebody_who_signs() -> None:
    with pytest.raises(RuleViolation, match="还没有设置销号的审核环节"):
        asked(READY, roles=("", " "))


def test_finding_is_closed_once_the_last_step_has_passed() -> None:
    request = asked()
    states = [request.state]
    for day in (12, 13, 14):
        request = passing(request, date(2026, 3, day))
        states.append(request.state)
    assert states == [ClosureState.REQUESTED] * 3 + [ClosureState.CLOSED]
    assert request.closed_on == date(2026, 3, 14)
    assert request.next_step is None


def test_steps_are_signed_in_their_turn() -> None:
    request = passing(asked())
    step = ClosureStep("", "林某", TODAY, "同意", ClosureOutcome.PASSED)
    with pytest.raises(RuleViolation, match="“科室负责人”这一环节已经审核过了，现在轮到“责任领导”"):
        decided(request, 0, step)
    with pytest.raises(RuleViolation, match="还没轮到“整改办”，请先由“责任领导”审核"):
        decided(request, 2, step)
    with pytest.raises(RuleViolation, match="没有这个审核环节"):
        decided(request, 7, step)
    with pytest.raises(RuleViolation, match="已销号，不能再审核"):
        decided(closed(), 0, step)


def test_step_keeps_its_role_whatever_the_decision_says() -> None:
    step = ClosureStep("冒名", " 林某 ", TODAY, "", ClosureOutcome.PASSED)
    assert decided(asked(), 0, step).steps[0] == replace(step, role="科室负责人", name="林某")


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        (ClosureStep("", "林某", TODAY), "请选择“科室负责人”的审核结论"),
        (ClosureStep("", " ", TODAY, "", ClosureOutcome.PASSED), "由谁签字"),
        (ClosureStep("", "林某", None, "", ClosureOutcome.PASSED), "请填写“科室负责人”的审核日期"),
        (
            ClosureStep("", "林某", date(2026, 3, 11), "", ClosureOutcome.PASSED),
            "2026年3月11日早于“申请”的日期2026年3月12日",
        ),
        (ClosureStep("", "林某", TODAY, "退", ClosureOutcome.RETURNED), "补充整改要求"),
    ],
)
def test_incomplete_decision_is_refused(step: ClosureStep, sentence: str) -> None:
    with pytest.raises(RuleViolation, match=sentence):
        decided(asked(), 0, step)


def test_step_signed_before_the_one_before_it_is_refused() -> None:
    request = passing(asked(), date(2026, 3, 20))
    with pytest.raises(RuleViolation, match="早于“科室负责人”的日期2026年3月20日"):
        passing(request, date(2026, 3, 19))


def test_returned_request_ends_and_another_may_be_asked_for() -> None:
    step = ClosureStep("", "林某", TODAY, "", ClosureOutcome.RETURNED, "补充三家比价记录")
    back = decided(asked(), 0, step)
    assert (back.state, back.next_step, back.closed_on) == (ClosureState.RETURNED, None, None)
    with pytest.raises(RuleViolation, match="的状态是“退回”，不能再审核"):
        decided(back, 1, replace(step, outcome=ClosureOutcome.PASSED))
    assert asked(replace(READY, earlier=(back,))).state is ClosureState.REQUESTED


def test_finding_is_asked_for_once_at_a_time() -> None:
    with pytest.raises(RuleViolation, match="已有一份销号申请在办"):
        asked(replace(READY, earlier=(asked(),)))
    with pytest.raises(RuleViolation, match="已经销号，不用再申请"):
        asked(replace(READY, earlier=(closed(),)))


def test_request_may_be_taken_back_before_it_is_confirmed() -> None:
    taken = withdrawn(passing(asked()), TODAY, " 证据不全 ")
    assert (taken.state, taken.withdrawn_why) == (ClosureState.WITHDRAWN, "证据不全")
    assert asked(replace(READY, earlier=(taken,))).state is ClosureState.REQUESTED
    for request, why, day, sentence in (
        (asked(), " ", TODAY, "请写明撤回的理由"),
        (asked(), "误报", date(2026, 3, 11), "早于申请日期"),
        (closed(), "误报", TODAY, "已销号，不能撤回"),
        (taken, "误报", TODAY, "已撤回，不能撤回"),
    ):
        with pytest.raises(RuleViolation, match=sentence):
            withdrawn(request, day, why)


def test_finding_reopened_twice_keeps_its_whole_history() -> None:
    history: list[ClosureRequest] = []
    for month in (3, 4):
        day = date(2026, month, 12)
        again = changed(completed_on=day)
        request = asked(replace(again, earlier=tuple(history)), day=day)
        while request.next_step is not None:
            request = passing(request, day)
        history.append(reopened(request, date(2026, month + 1, 1), "党组会", "又有两次未比价"))
    assert closure_state(history) is ClosureState.REOPENED
    assert [item.closed_on for item in history] == [TODAY, date(2026, 4, 12)]
    assert [item.reopened_on for item in history] == [date(2026, 4, 1), date(2026, 5, 1)]
    third = replace(changed(completed_on=date(2026, 5, 1)), earlier=tuple(history))
    assert asked(third, day=date(2026, 5, 1)).state is ClosureState.REQUESTED


def test_day_of_the_first_completion_does_not_close_what_was_reopened() -> None:
    case = replace(READY, earlier=(reopened(closed(), date(2026, 3, 12), "整改办", "又缺签字"),))
    (fault,) = unmet_conditions(case, WORDS, today=TODAY)
    told = "完成日期2026年3月1日还是2026年3月12日重新整改以前的，请改为这次整改完成的日期。"
    assert (fault.condition, fault.sentence) == (ClosureCondition.DATE, told)
    done_again = replace(case, finding=replace(FINDING, completed_on=TODAY))
    assert unmet(done_again) == []


@pytest.mark.parametrize(
    ("request_", "by", "why", "day", "sentence"),
    [
        (asked(), "党组会", "反弹", TODAY, "只有已销号的问题才能重新打开"),
        (closed(), "党组会", " ", TODAY, "请写明重新整改的理由"),
        (closed(), " ", "反弹", TODAY, "由谁决定重新整改"),
        (closed(), "党组会", "反弹", date(2026, 3, 11), "早于销号日期2026年3月12日"),
    ],
)
def test_reopening_needs_a_confirmed_closure_a_reason_and_a_later_day(
    request_: ClosureRequest, by: str, why: str, day: date, sentence: str
) -> None:
    with pytest.raises(RuleViolation, match=sentence):
        reopened(request_, day, by, why)


def test_request_that_was_taken_back_does_not_count() -> None:
    back = withdrawn(asked(), TODAY, "误报")
    done = closed()
    assert current_closure((done, back)) == done
    assert closure_state((back,)) is None
    assert closure_state(()) is None


@pytest.mark.parametrize(
    ("earlier", "sentence"),
    [
        (reopened(closed(), date(2026, 3, 20), "整改办", "又缺签字"), "上次重新整改的日期"),
        (
            decided(
                asked(),
                0,
                ClosureStep(
                    "", "林某", date(2026, 3, 20), outcome=ClosureOutcome.RETURNED, demand="补签"
                ),
            ),
            "上次退回的日期",
        ),
    ],
)
def test_next_request_cannot_lie_before_the_end_of_the_last(
    earlier: ClosureRequest, sentence: str
) -> None:
    with pytest.raises(RuleViolation, match=f"申请日期2026年3月12日早于{sentence}2026年3月20日"):
        asked(replace(READY, earlier=(earlier,)))
    day = date(2026, 3, 20)
    case = replace(changed(completed_on=day), earlier=(earlier,))
    assert asked(case, day=day).asked_on == day


def test_request_entered_by_mistake_is_entered_again_with_its_earlier_day() -> None:
    mistaken = withdrawn(asked(), date(2026, 3, 20), "录错了")
    assert asked(replace(READY, earlier=(mistaken,))).asked_on == TODAY
