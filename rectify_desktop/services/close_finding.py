"""Closing findings (销号): asking, signing step by step, returning, taking back, reopening.

Every function is one operation: one transaction, one undo step, one entry of the change log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closing import (
    ClosureCase,
    UnmetCondition,
    decided,
    reopened,
    requested,
    unmet_conditions,
    withdrawn,
)
from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep, Waiver
from rectify_desktop.domain.casework.future_wording import FutureWords
from rectify_desktop.errors import RuleViolation
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.casework.terms import ClosureOutcome
    from rectify_desktop.domain.ids import ClosureId, FindingId, RoundId
    from rectify_desktop.services.workspace import Workspace


def closure_roles(workspace: Workspace, round_id: RoundId) -> tuple[str, ...]:
    """Return who signs a 销号 in a round, in turn; the usual chain where nobody set another."""
    return workspace.casework.closure_roles(round_id) or tuple(vocabulary("closing")["roles"])


def set_closure_roles(workspace: Workspace, round_id: RoundId, roles: Sequence[str]) -> None:
    """Set who signs a 销号 from now on; requests that are under way keep their steps.

    Raises:
        RuleViolation: nobody is named, or somebody twice.

    """
    named = [role.strip() for role in roles if role.strip()]
    if not named:
        raise RuleViolation("销号至少要有一个审核环节。")
    twice = next((role for role in named if named.count(role) > 1), None)
    if twice is not None:
        raise RuleViolation(f"审核环节“{twice}”写了两遍，请删去一个。")
    with workspace.operation("设置销号环节"):
        workspace.casework.save_closure_roles(round_id, named)


def conditions_left(
    workspace: Workspace, finding_id: FindingId, *, today: date
) -> tuple[UnmetCondition, ...]:
    """Return what does not hold yet before a finding's 销号 may be asked for."""
    return unmet_conditions(closure_case(workspace, finding_id), future_words(), today=today)


def request_closure(
    workspace: Workspace,
    finding_id: FindingId,
    *,
    asked_by: str,
    today: date,
    waivers: Sequence[Waiver] = (),
) -> ClosureRequest:
    """Ask for a finding's 销号 (申请销号).

    Raises:
        RuleViolation: a condition does not hold and is not waived, or a request is open already.

    """
    with workspace.operation("申请销号"):
        case = closure_case(workspace, finding_id)
        roles = closure_roles(workspace, case.finding.round_id)
        request = requested(case, future_words(), roles, waivers, asked_by=asked_by, today=today)
        workspace.casework.closures.save(request)
    return request


def decide_step(
    workspace: Workspace,
    closure_id: ClosureId,
    place: int,
    *,
    outcome: ClosureOutcome,
    name: str,
    on: date,
    opinion: str = "",
    demand: str = "",
) -> ClosureRequest:
    """Sign the step at ``place``: pass it, or return the request with a written demand.

    Raises:
        RuleViolation: it is not that step's turn, or name, day or demand are missing.

    """
    with workspace.operation("销号审核"):
        decision = ClosureStep("", name, on, opinion, outcome, demand)
        request = decided(workspace.casework.closures.get(closure_id), place, decision)
        workspace.casework.closures.save(request)
    return request


def withdraw_closure(
    workspace: Workspace, closure_id: ClosureId, *, on: date, why: str
) -> ClosureRequest:
    """Take a request back before it is confirmed (撤回销号申请)."""
    with workspace.operation("撤回销号申请"):
        request = withdrawn(workspace.casework.closures.get(closure_id), on, why)
        workspace.casework.closures.save(request)
    return request


def reopen_finding(
    workspace: Workspace, closure_id: ClosureId, *, on: date, by: str, why: str
) -> ClosureRequest:
    """Open a closed finding again because the fault came back (反弹，重新整改)."""
    with workspace.operation("重新打开问题"):
        request = reopened(workspace.casework.closures.get(closure_id), on, by, why)
        workspace.casework.closures.save(request)
    return request


def closure_case(workspace: Workspace, finding_id: FindingId) -> ClosureCase:
    """Return what a finding's 销号 is judged by."""
    measures = workspace.measures.of(finding_id)
    keys = {measure.id for measure in measures}
    finding = workspace.findings.get(finding_id)
    evidence = [
        item
        for item in workspace.casework.evidence.of_round(finding.round_id)
        if finding_id in item.finding_ids or keys & set(item.measure_ids)
    ]
    earlier = workspace.casework.closures.of_finding(finding_id)
    return ClosureCase(finding, measures, evidence, earlier)


def future_words() -> FutureWords:
    """Return the words that tell of work not done yet."""
    words = vocabulary("closing")["future"]
    return FutureWords(**{name: tuple(words[name]) for name in FutureWords.__slots__})
