"""回头看: a finding that came back shows what it was in earlier rounds."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep
from rectify_desktop.domain.casework.terms import ClosureOutcome, ClosureState
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.inspection import InspectionRound
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.casework.link_past import link_past, past_findings
from rectify_desktop.services.findings.register_findings import add_finding

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.workspace import Workspace

DAY = date(2024, 5, 6)


@pytest.fixture
def old(workspace: Workspace) -> Finding:
    """Return a closed finding of the round before; the current round is a new one."""
    finding = Finding(workspace.current_round().id, "车辆管理松懈")
    closure = ClosureRequest(
        finding.round_id,
        finding.id,
        DAY,
        steps=(ClosureStep("整改办", "某", DAY, "", ClosureOutcome.PASSED),),
    )
    with workspace.operation("上一轮"):
        workspace.findings.save(finding)
        workspace.casework.closures.save(closure)
        workspace.rounds.save(InspectionRound(title="回头看"))
    return finding


def test_finding_shows_its_past_with_its_closure(workspace: Workspace, old: Finding) -> None:
    again = add_finding(workspace, title="车辆管理问题反弹")
    link_past(workspace, again.id, [old.id, old.id])
    (past,) = past_findings(workspace, again.id)
    assert (past.finding, past.closure) == (old, ClosureState.CLOSED)
    assert past.round.id == old.round_id
    workspace.undo()
    assert past_findings(workspace, again.id) == ()


def test_only_findings_of_other_rounds_are_the_past(workspace: Workspace, old: Finding) -> None:
    again, beside = (add_finding(workspace, title=text) for text in ("反弹", "同轮"))
    for key in (again.id, beside.id):
        with pytest.raises(RuleViolation, match="属于同一轮巡察"):
            link_past(workspace, again.id, [old.id, key])
    missing: FindingId = type(old.id)("无此问题")  # type: ignore[assignment]
    with pytest.raises(NotFound):
        link_past(workspace, again.id, [missing])
    assert past_findings(workspace, again.id) == ()
