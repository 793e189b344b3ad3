"""Two copies of one ledger in which 销号 went on apart: what fits together, and what does not.

A request is the same in both by its identity. Where only one copy went on, the other follows;
where two people closed the same finding each in a copy of their own, a person decides, and what
is not kept stays on record as taken back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_told
from rectify_desktop.domain.casework.terms import CLOSURE_TERMS, ClosureOutcome, ClosureState
from rectify_desktop.domain.wording.dates import chinese_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import ClosureId, FindingId


class CopyVerdict(StrEnum):
    """How a request of the other copy stands to this ledger."""

    SAME = "same"
    NEW = "new"
    FURTHER = "further"
    BEHIND = "behind"
    CLASH = "clash"


@dataclass(frozen=True, slots=True)
class CopiedClosure:
    """A request of the other copy; ``ours`` is what it clashes with, ``sentence`` says how."""

    theirs: ClosureRequest
    verdict: CopyVerdict
    ours: ClosureRequest | None = None
    sentence: str = ""

    @property
    def may_be_taken(self) -> bool:
        """Whether this ledger can take it over without losing anything."""
        return self.verdict in (CopyVerdict.NEW, CopyVerdict.FURTHER)


def compared_closures(
    ours: Sequence[ClosureRequest], theirs: Sequence[ClosureRequest], findings: Iterable[Finding]
) -> tuple[CopiedClosure, ...]:
    """Compare the requests of another copy with those of this ledger, in their order."""
    known = {request.id: request for request in ours}
    own = {finding.id: finding for finding in findings}
    added = _added_here(ours, theirs)
    return tuple(_compared(request, known, own, added) for request in theirs)


def superseded(request: ClosureRequest, on: date, why: str) -> ClosureRequest:
    """Return a request as taken back because another copy's counts; its signatures stay.

    Raises:
        RuleViolation: no reason is given.

    """
    must_be_told(why, "请写明为什么以另一份为准，例如经谁商定。")
    return replace(request, withdrawn_on=on, withdrawn_why=why.strip())


def _added_here(
    ours: Sequence[ClosureRequest], theirs: Sequence[ClosureRequest]
) -> dict[FindingId, ClosureRequest]:
    """Return, by finding, the latest request that stands here and that the other copy lacks."""
    seen = {request.id for request in theirs}
    return {
        request.finding_id: request
        for request in ours
        if request.id not in seen and request.state is not ClosureState.WITHDRAWN
    }


def _compared(
    request: ClosureRequest,
    known: Mapping[ClosureId, ClosureRequest],
    own: Mapping[FindingId, Finding],
    added: Mapping[FindingId, ClosureRequest],
) -> CopiedClosure:
    finding, mine = own.get(request.finding_id), known.get(request.id)
    if finding is None:
        said = "另一份台账里有一份销号申请，它的问题本台账里没有，没有合并。"
        return CopiedClosure(request, CopyVerdict.CLASH, sentence=said)
    if mine is not None:
        verdict = _verdict_on_same(mine, request)
        said = _clash(finding, mine, request) if verdict is CopyVerdict.CLASH else ""
        return CopiedClosure(request, verdict, mine, said)
    rival = added.get(request.finding_id)
    if rival is not None and request.state is not ClosureState.WITHDRAWN:
        return CopiedClosure(request, CopyVerdict.CLASH, rival, _clash(finding, rival, request))
    return CopiedClosure(request, CopyVerdict.NEW)


def _verdict_on_same(mine: ClosureRequest, theirs: ClosureRequest) -> CopyVerdict:
    if mine == theirs:
        return CopyVerdict.SAME
    if _continues(mine, theirs):
        return CopyVerdict.FURTHER
    return CopyVerdict.BEHIND if _continues(theirs, mine) else CopyVerdict.CLASH


def _continues(earlier: ClosureRequest, later: ClosureRequest) -> bool:
    """Whether ``later`` is ``earlier`` with more signed, and nothing said otherwise."""
    if len(earlier.steps) != len(later.steps) or earlier.waivers != later.waivers:
        return False
    return (
        all(map(_step_continues, earlier.steps, later.steps))
        and earlier.withdrawn_on in (None, later.withdrawn_on)
        and earlier.reopened_on in (None, later.reopened_on)
    )


def _step_continues(earlier: ClosureStep, later: ClosureStep) -> bool:
    is_open = earlier.outcome is ClosureOutcome.PENDING and earlier.role == later.role
    return is_open or earlier == later


def _clash(finding: Finding, ours: ClosureRequest, theirs: ClosureRequest) -> str:
    return (
        f"{finding.called}在两份台账里各办各的销号：本台账{_told(ours)}；另一份{_told(theirs)}。"
        "没有合并，两份都没有改动，请商定以哪一份为准。"
    )


def _told(request: ClosureRequest) -> str:
    who = f"由{request.asked_by}" if request.asked_by else ""
    signed = [step for step in request.steps if step.outcome is not ClosureOutcome.PENDING]
    last = f"，最后由{signed[-1].name}审核" if signed and signed[-1].name else ""
    return f"{who}于{chinese_date(request.asked_on)}申请，{CLOSURE_TERMS[request.state]}{last}"
