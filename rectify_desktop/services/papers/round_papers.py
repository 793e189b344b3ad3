"""Papers of a whole round beside the findings: 节点安排, 审核意见采纳, 模拟回头看, 成效自评."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.draw_sheet import compose_draw_sheet
from rectify_desktop.domain.papers.evaluation_sheet import compose_evaluation_sheet
from rectify_desktop.domain.papers.milestone_plan import compose_milestone_plan
from rectify_desktop.domain.papers.remark_reply import compose_remark_reply
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.casework.rehearse_evaluation import (
    evaluation_sheet,
    grades,
    satisfaction_tallies,
)
from rectify_desktop.services.casework.set_milestones import milestones_of
from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from rectify_desktop.domain.casework.recurrence import RecurrenceDraw
    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.services.workspace import Workspace

ROUND_PAPERS = frozenset(
    {
        CasePaperKey.MILESTONES,
        CasePaperKey.REMARKS,
        CasePaperKey.DRAW,
        CasePaperKey.EVALUATION,
    }
)


def round_paper_maker(
    workspace: Workspace, ledger: Ledger, key: CasePaperKey, *, today: date, record_id: str = ""
) -> Callable[[], Paper]:
    """Read all that one of these papers needs; what is returned may run on another thread.

    Without a ``record_id`` the sheet of 模拟回头看 is that of the latest draw.

    Raises:
        NotFound: the draw is not in the ledger any more.
        RuleViolation: nothing was drawn yet.

    """
    casework, round_id = workspace.casework, ledger.round.id
    match key:
        case CasePaperKey.MILESTONES:
            return partial(compose_milestone_plan, ledger, milestones_of(workspace, round_id))
        case CasePaperKey.REMARKS:
            remarks = casework.remarks.of_round(round_id)
            return partial(compose_remark_reply, ledger, remarks, today=today)
        case CasePaperKey.DRAW:
            return partial(compose_draw_sheet, ledger, _draw(workspace, round_id, record_id))
        case CasePaperKey.EVALUATION:
            return partial(
                compose_evaluation_sheet,
                ledger,
                evaluation_sheet(workspace, round_id),
                grades(),
                satisfaction_tallies(workspace, round_id),
                today=today,
            )
        case _:
            msg = f"{key} is no paper of a round"
            raise ValueError(msg)


def _draw(workspace: Workspace, round_id: RoundId, record_id: str) -> RecurrenceDraw:
    draws = workspace.casework.draws.of_round(round_id)
    if not record_id:
        if not draws:
            raise RuleViolation("还没有抽查记录，请先在“督办销号”的“回头看”里抽取。")
        return draws[-1]
    for draw in draws:
        if draw.id == record_id:
            return draw
    raise NotFound("这次抽查已不在台账里，请刷新后重试。")
