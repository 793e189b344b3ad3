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
from rectify_desktop.domain.casework.closure_queue import QueueRow, closure_queue
from rectify_desktop.domain.casework.closure_roles import (
    RoleWords,
    must_be_roles,
    must_wait_alike,
    usual_signer,
)
from rectify_desktop.domain.casework.demands import must_be_within
from rectify_desktop.domain.casework.future_wording import FutureWords
from rectify_desktop.domain.casework.terms import ClosureOutcome
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.edit_finding import edit_result
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import ClosureId, FindingId, RoundId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.terms import DeclaredResult
    from rectify_desktop.services.workspace import Workspace


def closure_roles(workspace: Workspace, round_id: RoundId) -> tuple[str, ...]:
    """Return who signs a 销号 in a round, in turn; the usual chain where nobody set another."""
    return workspace.casework.closure_roles(round_id) or tuple(vocabulary("closing")["roles"])


def set_closure_roles(workspace: Workspace, round_id: RoundId, roles: Sequence[str]) -> None:
    """Set who signs a 销号 from now on; requests that are under way keep their steps.

    Raises:
        RuleViolation: nobody is named, or somebody twice.

    """
    named = must_be_roles(roles)
    with workspace.operation("设置销号环节"):
        workspace.casework.save_closure_roles(round_id, named)


def queue_of(
    workspace: Workspace, ledger: Ledger, records: CaseRecords, today: date
) -> tuple[QueueRow, ...]:
    """Return how the 销号 of every finding stands, judged by the words of this office."""
    return closure_queue(ledger, records, future_words(), today=today)


def conditions_left(
    workspace: Workspace, finding_id: FindingId, *, today: date
) -> tuple[UnmetCondition, ...]:
    """Return what does not hold yet before a finding's 销号 may be asked for."""
    return unmet_conditions(closure_case(workspace, finding_id), future_words(), today=today)


def drafted_requests(
    workspace: Workspace,
    finding_ids: Sequence[FindingId],
    *,
    asked_by: str,
    today: date,
    waivers: Sequence[Waiver] = (),
) -> tuple[ClosureRequest, ...]:
    """Return the requests for 销号 as they would be asked; nothing is saved.

    Raises:
        RuleViolation: a condition does not hold and is not waived, a request is open already, or
            the day is too early.

    """
    words = future_words()
    drafted: list[ClosureRequest] = []
    for case in _closure_cases(workspace, finding_ids):
        must_be_within(today, case.begun_on, "申请日期")
        roles = closure_roles(workspace, case.finding.round_id)
        drafted.append(requested(case, words, roles, waivers, asked_by=asked_by, today=today))
    return tuple(drafted)


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
        RuleViolation: it may not be asked for; see :func:`drafted_requests`.

    """
    with workspace.operation("申请销号"):
        (request,) = drafted_requests(
            workspace, [finding_id], asked_by=asked_by, today=today, waivers=waivers
        )
        workspace.casework.closures.save(request)
    return request


def request_closures(
    workspace: Workspace, finding_ids: Sequence[FindingId], *, asked_by: str, today: date
) -> tuple[ClosureRequest, ...]:
    """Ask for the 销号 of several findings as one step; if one may not be, none is.

    Raises:
        RuleViolation: a finding lacks a condition, or has a request already; it names the finding.

    """
    with workspace.operation(f"申请销号（{len(finding_ids)}个问题）"):
        requests = drafted_requests(workspace, finding_ids, asked_by=asked_by, today=today)
        workspace.casework.closures.save_all(requests)
    return requests


def pass_steps(
    workspace: Workspace,
    closure_ids: Sequence[ClosureId],
    *,
    name: str,
    on: date,
    opinion: str = "",
) -> tuple[ClosureRequest, ...]:
    """Pass the step at which several requests wait, as one step; if one cannot, none is.

    Raises:
        RuleViolation: they wait at different steps, or one may not be passed; it names the finding.

    """
    closures = workspace.casework.closures
    with workspace.operation(f"销号审核（{len(closure_ids)}个问题）"):
        requests = [closures.get(key) for key in closure_ids]
        must_wait_alike(requests)
        return tuple(_passed(workspace, request, name, on, opinion) for request in requests)


def _passed(
    workspace: Workspace, request: ClosureRequest, name: str, on: date, opinion: str
) -> ClosureRequest:
    upcoming = request.next_step
    # Of what is decided already the last step is asked for, which says why it cannot be.
    place = len(request.steps) - 1 if upcoming is None else request.steps.index(upcoming)
    try:
        return decide_step(
            workspace,
            request.id,
            place,
            outcome=ClosureOutcome.PASSED,
            name=name,
            on=on,
            opinion=opinion,
        )
    except RuleViolation as problem:
        called = workspace.findings.get(request.finding_id).called
        raise RuleViolation(f"{called}：{problem}") from problem


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
    workspace: Workspace,
    closure_id: ClosureId,
    *,
    on: date,
    by: str,
    why: str,
    result: DeclaredResult | None = None,
) -> ClosureRequest:
    """Open a closed finding again because the fault came back (反弹，重新整改).

    ``result`` is what the clerk declares of the finding from now on; None leaves it as it is.
    """
    with workspace.operation("重新打开问题"):
        request = reopened(workspace.casework.closures.get(closure_id), on, by, why)
        workspace.casework.closures.save(request)
        if result is not None:
            edit_result(workspace, request.finding_id, result)
    return request


def closure_case(workspace: Workspace, finding_id: FindingId) -> ClosureCase:
    """Return what a finding's 销号 is judged by."""
    return next(_closure_cases(workspace, [finding_id]))


def _closure_cases(workspace: Workspace, finding_ids: Sequence[FindingId]) -> Iterator[ClosureCase]:
    """Yield what the 销号 of each finding is judged by; the evidence of a round is read once."""
    evidence: dict[RoundId, Sequence[Evidence]] = {}
    for finding_id in finding_ids:
        finding, measures = workspace.findings.get(finding_id), workspace.measures.of(finding_id)
        if finding.round_id not in evidence:
            evidence[finding.round_id] = workspace.casework.evidence.of_round(finding.round_id)
        keys = {measure.id for measure in measures}
        proof = [
            item
            for item in evidence[finding.round_id]
            if finding_id in item.finding_ids or not keys.isdisjoint(item.measure_ids)
        ]
        earlier = workspace.casework.closures.of_finding(finding_id)
        begun_on = workspace.rounds.get(finding.round_id).inspected_from
        yield ClosureCase(finding, measures, proof, earlier, begun_on)


def usual_signer_of(
    role: str, finding: Finding, ledger: Ledger, requests: Sequence[ClosureRequest]
) -> str:
    """Return who usually signs a step of a finding's 销号; empty if nobody is known."""
    words = vocabulary("closing")["signers"]
    known = RoleWords(**{name: tuple(words[name]) for name in RoleWords.__slots__})
    return usual_signer(role, finding, ledger, requests, known)


def future_words() -> FutureWords:
    """Return the words that tell of work not done yet."""
    words = vocabulary("closing")["future"]
    return FutureWords(**{name: tuple(words[name]) for name in FutureWords.__slots__})
