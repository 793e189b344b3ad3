"""The rules of 销号: what must hold before it is asked for, and the moves from step to step.

The chain of a unit, from 责任人 by way of 责任领导 to 巡察办, is signed in turn; a step passes or
returns with a demand (domain §2.3). The declared result of the finding is never touched: what is
declared and what is confirmed are two facts (design §2).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep, Waiver
from rectify_desktop.domain.casework.demands import must_be_told, must_not_precede
from rectify_desktop.domain.casework.future_wording import future_wordings
from rectify_desktop.domain.casework.terms import (
    CLOSURE_TERMS,
    CONDITION_TERMS,
    ClosureCondition,
    ClosureOutcome,
    ClosureState,
)
from rectify_desktop.domain.terms import DeclaredResult, MeasureState
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.casework.future_wording import FutureWords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.measure import Measure

_CLOSABLE = (DeclaredResult.COMPLETED, DeclaredResult.SUSTAINED)


@dataclass(frozen=True, slots=True)
class ClosureCase:
    """What a 销号 is judged by: the finding, its measures, the evidence of both.

    ``begun_on`` is the day the inspection began; nothing can have been put right before it.
    """

    finding: Finding
    measures: Sequence[Measure] = ()
    evidence: Sequence[Evidence] = ()
    earlier: Sequence[ClosureRequest] = ()
    begun_on: date | None = None


@dataclass(frozen=True, slots=True)
class UnmetCondition:
    """A condition of 销号 that does not hold, and why, in a finished sentence."""

    condition: ClosureCondition
    sentence: str


def unmet_conditions(
    case: ClosureCase, words: FutureWords, *, today: date
) -> tuple[UnmetCondition, ...]:
    """Return every condition that does not hold yet, in the order a clerk would mend them."""
    sentences = {
        ClosureCondition.RESULT: _result_fault(case.finding),
        ClosureCondition.DATE: _date_fault(case, today),
        ClosureCondition.MEASURES: _measures_fault(case.measures),
        ClosureCondition.EVIDENCE: "" if case.evidence else "还没有佐证材料。",
        ClosureCondition.SITUATION: ""
        if case.finding.situation.strip()
        else "还没有填写整改情况。",
        ClosureCondition.WORDING: _wording_fault(case.finding.situation, words, today),
    }
    return tuple(UnmetCondition(key, text) for key, text in sentences.items() if text)


def requested(
    case: ClosureCase,
    words: FutureWords,
    roles: Sequence[str],
    waivers: Sequence[Waiver] = (),
    *,
    asked_by: str,
    today: date,
) -> ClosureRequest:
    """Return the request to close a finding.

    Raises:
        RuleViolation: nobody is to sign, another request is open or confirmed, or ended after
            this day, a condition does not hold and is not waived, or is waived without a reason.

    """
    if not any(role.strip() for role in roles):
        raise RuleViolation("还没有设置销号的审核环节，请先在销号设置里填写由谁审核。")
    _must_be_free(case)
    _must_follow(case.earlier, today)
    unmet = unmet_conditions(case, words, today=today)
    reasons = {waiver.condition: waiver.reason.strip() for waiver in waivers}
    for fault in unmet:
        if reasons.get(fault.condition) == "":
            raise RuleViolation(
                f"要放行“{CONDITION_TERMS[fault.condition]}”这一条，请写明理由；理由会印在审批表上。"
            )
    left = [fault.sentence for fault in unmet if fault.condition not in reasons]
    if left:
        raise RuleViolation(f"{case.finding.called}还不能申请销号：{''.join(left)}")
    return ClosureRequest(
        case.finding.round_id,
        case.finding.id,
        today,
        asked_by.strip(),
        tuple(ClosureStep(role.strip()) for role in roles if role.strip()),
        # What holds needs no waiver; only what was let pass is printed.
        tuple(Waiver(fault.condition, reasons[fault.condition]) for fault in unmet),
    )


def decided(request: ClosureRequest, place: int, decision: ClosureStep) -> ClosureRequest:
    """Return a request after the step at ``place`` was decided; ``decision`` carries no role.

    Raises:
        RuleViolation: it is not that step's turn, the decision has no name, no day or an earlier
            one than the step before, or it returns the request without a written demand.

    """
    turn = _turn(request)
    if place != turn:
        raise RuleViolation(_not_its_turn(request, place, turn))
    step = replace(
        decision,
        role=request.steps[place].role,
        name=decision.name.strip(),
        opinion=decision.opinion.strip(),
        demand=decision.demand.strip(),
    )
    _must_be_complete(step, request)
    steps = (*request.steps[:place], step, *request.steps[place + 1 :])
    return replace(request, steps=steps)


def withdrawn(request: ClosureRequest, on: date, why: str) -> ClosureRequest:
    """Return a request that the unit took back before it was confirmed.

    Raises:
        RuleViolation: it is not under way any more, the day is too early, or no reason is given.

    """
    if request.state is not ClosureState.REQUESTED:
        raise RuleViolation(f"这份销号申请{_standing(request)}，不能撤回。")
    must_be_told(why, "请写明撤回的理由。")
    must_not_precede(on, request.asked_on, "撤回日期", "申请日期")
    return replace(request, withdrawn_on=on, withdrawn_why=why.strip())


def reopened(request: ClosureRequest, on: date, by: str, why: str) -> ClosureRequest:
    """Return a confirmed 销号 as reopened, because the fault came back (反弹); it stays on record.

    Raises:
        RuleViolation: it was not confirmed, the day is too early, or nobody or no reason is named.

    """
    closed_on = request.closed_on
    if request.state is not ClosureState.CLOSED or closed_on is None:
        raise RuleViolation(f"这份销号申请{_standing(request)}，只有已销号的问题才能重新打开。")
    must_be_told(why, "请写明重新整改的理由，例如哪里出现了反弹。")
    must_be_told(by, "请填写由谁决定重新整改。")
    must_not_precede(on, closed_on, "重新整改日期", "销号日期")
    return replace(request, reopened_on=on, reopened_by=by.strip(), reopened_why=why.strip())


def current_closure(requests: Sequence[ClosureRequest]) -> ClosureRequest | None:
    """Return the request that counts of all a finding had: the latest that was not taken back."""
    standing = [item for item in requests if item.state is not ClosureState.WITHDRAWN]
    return standing[-1] if standing else None


def closure_state(requests: Sequence[ClosureRequest]) -> ClosureState | None:
    """Return where a finding's 销号 stands; None if it was never asked for."""
    current = current_closure(requests)
    return None if current is None else current.state


def last_reopened_on(requests: Sequence[ClosureRequest]) -> date | None:
    """Return the day a finding was last opened again; None if it never was."""
    return max((item.reopened_on for item in requests if item.reopened_on), default=None)


def _must_be_free(case: ClosureCase) -> None:
    state = closure_state(case.earlier)
    name = case.finding.called
    if state is ClosureState.CLOSED:
        raise RuleViolation(f"{name}已经销号，不用再申请；如有反弹，请先重新打开。")
    if state is ClosureState.REQUESTED:
        raise RuleViolation(f"{name}已有一份销号申请在办，请先办结或撤回。")


def _must_follow(earlier: Sequence[ClosureRequest], day: date) -> None:
    """Refuse a request that would lie before the end of one that it follows."""
    for request in earlier:
        must_not_precede(
            day, request.ended_on, "申请日期", f"上次{CLOSURE_TERMS[request.state]}的日期"
        )


def _turn(request: ClosureRequest) -> int | None:
    upcoming = request.next_step
    return None if upcoming is None else request.steps.index(upcoming)


def _not_its_turn(request: ClosureRequest, place: int, turn: int | None) -> str:
    if turn is None:
        return f"这份销号申请{_standing(request)}，不能再审核。"
    if not 0 <= place < len(request.steps):
        return "这份销号申请没有这个审核环节，请刷新后重试。"
    role, upcoming = request.steps[place].role, request.steps[turn].role
    if place < turn:
        return f"“{role}”这一环节已经审核过了，现在轮到“{upcoming}”。"
    return f"还没轮到“{role}”，请先由“{upcoming}”审核。"


def _must_be_complete(step: ClosureStep, request: ClosureRequest) -> None:
    if step.outcome is ClosureOutcome.PENDING:
        raise RuleViolation(f"请选择“{step.role}”的审核结论：通过或退回。")
    must_be_told(step.name, f"请填写“{step.role}”由谁签字。")
    if step.on is None:
        raise RuleViolation(f"请填写“{step.role}”的审核日期。")
    signed = [(item.role, item.on) for item in request.steps if item.on is not None]
    what, before = signed[-1] if signed else ("申请", request.asked_on)
    must_not_precede(step.on, before, f"“{step.role}”的审核日期", f"“{what}”的日期")
    if step.outcome is ClosureOutcome.RETURNED:
        must_be_told(step.demand, "退回时请写明补充整改要求，责任科室要照着办。")


def _standing(request: ClosureRequest) -> str:
    state = CLOSURE_TERMS[request.state]
    return state if state.startswith("已") else f"的状态是“{state}”"


def _result_fault(finding: Finding) -> str:
    if finding.declared_result in _CLOSABLE:
        return ""
    return f"整改结果是“{finding.result_text}”，还不是完成或长期坚持。"


def _date_fault(case: ClosureCase, today: date) -> str:
    day, begun = case.finding.completed_on, case.begun_on
    if day is None:
        return "还没有填写完成日期。"
    if day > today:
        return f"完成日期{chinese_date(day)}还没有到。"
    if begun is not None and day < begun:
        return f"完成日期{chinese_date(day)}早于巡察开始日期{chinese_date(begun)}。"
    again = last_reopened_on(case.earlier)
    if again is not None and day < again:
        was, now = chinese_date(day), chinese_date(again)
        return f"完成日期{was}还是{now}重新整改以前的，请改为这次整改完成的日期。"
    return ""


def _measures_fault(measures: Sequence[Measure]) -> str:
    if not measures:
        return "还没有登记整改措施。"
    left = sum(measure.state is not MeasureState.DONE for measure in measures)
    return f"还有{left}条整改措施没有完成。" if left else ""


# A whole list is judged at every step that is seen; only texts that changed are read again.
@lru_cache(maxsize=4096)
def _wording_fault(situation: str, words: FutureWords, today: date) -> str:
    found = future_wordings(situation, words, today)
    return f"整改情况里{'；'.join(wording.reason for wording in found)}。" if found else ""
