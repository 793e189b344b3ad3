"""Papers of a whole round beside the findings: 节点安排, 审核意见采纳, 模拟回头看, 成效自评."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.draw_sheet import compose_draw_sheet
from rectify_desktop.domain.papers.evaluation_sheet import compose_evaluation_sheet
from rectify_desktop.domain.papers.milestone_plan import compose_milestone_plan
from rectify_desktop.domain.papers.remark_reply import compose_remark_reply
from rectify_desktop.services.rehearse_evaluation import (
    evaluation_sheet,
    grades,
    satisfaction_tallies,
)
from rectify_desktop.services.set_milestones import milestones_of

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import DrawId
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.services.workspace import Workspace


def milestone_plan(workspace: Workspace) -> Paper:
    """Compose what falls due when in the current round (整改节点安排表)."""
    ledger = workspace.ledger()
    return compose_milestone_plan(ledger, milestones_of(workspace, ledger.round.id))


def remark_reply(workspace: Workspace, *, today: date) -> Paper:
    """Compose the reviewers' remarks of the current round with their answers."""
    ledger = workspace.ledger()
    remarks = workspace.casework.remarks.of_round(ledger.round.id)
    return compose_remark_reply(ledger, remarks, today=today)


def draw_sheet(workspace: Workspace, draw_id: DrawId) -> Paper:
    """Compose the sheet of one 模拟回头看.

    Raises:
        NotFound: there is no such draw.

    """
    draw = workspace.casework.draws.get(draw_id)
    return compose_draw_sheet(workspace.ledger(draw.round_id), draw)


def evaluation_paper(workspace: Workspace, *, today: date) -> Paper:
    """Compose the rehearsal of 成效评估 of the current round (整改成效自评表)."""
    ledger = workspace.ledger()
    key = ledger.round.id
    return compose_evaluation_sheet(
        ledger,
        evaluation_sheet(workspace, key),
        grades(),
        satisfaction_tallies(workspace, key),
        today=today,
    )
