"""模拟回头看: drawing closed findings, and entering what a look at them found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.recurring import checked, closed_findings, drawn

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.casework.recurrence import RecurrenceDraw
    from rectify_desktop.domain.casework.terms import DrawOutcome
    from rectify_desktop.domain.ids import DrawId, FindingId
    from rectify_desktop.services.workspace import Workspace


def draw_findings(
    workspace: Workspace, count: int, *, seed: int, drawn_by: str, today: date
) -> RecurrenceDraw:
    """Draw closed findings of the current round by a seed that is printed beside them.

    Raises:
        RuleViolation: nothing is closed, or the count is not between one and all of them.

    """
    with workspace.operation("模拟回头看抽查"):
        ledger = workspace.ledger()
        closed = closed_findings(ledger, workspace.case_records(ledger.round.id))
        draw = drawn(closed, count, seed=seed, drawn_by=drawn_by, today=today)
        workspace.casework.draws.save(draw)
    return draw


def check_drawn(
    workspace: Workspace,
    draw_id: DrawId,
    finding_id: FindingId,
    outcome: DrawOutcome,
    *,
    on: date,
    note: str = "",
) -> RecurrenceDraw:
    """Enter what was found of a drawn finding; one that came back is reopened on its own.

    Raises:
        NotFound: the finding was not drawn.
        RuleViolation: it came back and nobody says how, or the day is too early.

    """
    with workspace.operation("登记抽查结果"):
        draw = checked(workspace.casework.draws.get(draw_id), finding_id, outcome, on=on, note=note)
        workspace.casework.draws.save(draw)
    return draw


def delete_draw(workspace: Workspace, draw_id: DrawId) -> None:
    """Take a draw off the ledger."""
    with workspace.operation("删除抽查记录"):
        workspace.casework.draws.delete(draw_id)
