"""Linking a finding to what it was in earlier rounds: a fault that came back has a past."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closing import closure_state
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.closure import ClosureRequest
    from rectify_desktop.domain.casework.terms import ClosureState
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PastFinding:
    """A finding of an earlier round, and how far its 销号 had come."""

    finding: Finding
    round: InspectionRound
    closures: tuple[ClosureRequest, ...]

    @property
    def closure(self) -> ClosureState | None:
        """Where its 销号 stands; None if it was never asked for."""
        return closure_state(self.closures)


def link_past(workspace: Workspace, finding_id: FindingId, past: Sequence[FindingId]) -> None:
    """Say which findings of earlier rounds a finding takes up again; an empty list says none.

    Raises:
        RuleViolation: one of them is the finding itself, or of its own round.
        NotFound: one of them is not in the ledger.

    """
    finding = workspace.findings.get(finding_id)
    for key in past:
        earlier = workspace.findings.get(key)
        if earlier.round_id == finding.round_id:
            raise RuleViolation(
                f"“{earlier.title}”与这个问题属于同一轮巡察，只能关联以前轮次的问题。"
            )
    with workspace.operation("关联以前的问题"):
        workspace.casework.save_past(finding_id, tuple(dict.fromkeys(past)))


def past_findings(workspace: Workspace, finding_id: FindingId) -> tuple[PastFinding, ...]:
    """Return what a finding was in earlier rounds, as linked."""
    found: list[PastFinding] = []
    for key in workspace.casework.past_of(finding_id):
        finding = workspace.findings.get(key)
        closures = workspace.casework.closures.of_finding(key)
        found.append(PastFinding(finding, workspace.rounds.get(finding.round_id), closures))
    return tuple(found)
