"""Rehearsing 成效评估: the sheet of a round, its deductions with reasons, and 满意度."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.evaluation import EvaluationItem, SatisfactionTally
from rectify_desktop.domain.casework.scoring import Grade, must_be_countable, must_be_scorable
from rectify_desktop.domain.ids import EvaluationItemId, TallyId
from rectify_desktop.errors import RuleViolation
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import RoundId
    from rectify_desktop.services.workspace import Workspace


def evaluation_sheet(workspace: Workspace, round_id: RoundId) -> tuple[EvaluationItem, ...]:
    """Return the sheet of a round: its own, or the usual one as long as nobody changed it."""
    return workspace.casework.evaluation.of_round(round_id) or tuple(
        EvaluationItem(
            round_id,
            row["part"],
            row["text"],
            round(row["points"] * 10),
            position=position,
            id=EvaluationItemId(f"{round_id}-{position}"),
        )
        for position, row in enumerate(vocabulary("evaluation")["items"])
    )


def change_evaluation(workspace: Workspace, changed: EvaluationItem) -> None:
    """Add an item to the sheet, or save a changed one.

    Raises:
        RuleViolation: it has no text or worth, or loses points without a reason.

    """
    must_be_scorable(changed)
    items = evaluation_sheet(workspace, changed.round_id)
    if changed in items:
        return
    with workspace.operation("修改评估自评表"):
        workspace.casework.evaluation.save_all([*items, changed])


def delete_evaluation(workspace: Workspace, item: EvaluationItem) -> None:
    """Take an item off the sheet.

    Raises:
        RuleViolation: it is the last one.

    """
    items = evaluation_sheet(workspace, item.round_id)
    if len(items) == 1:
        raise RuleViolation("自评表至少要保留一项。")
    with workspace.operation("删除评分项"):
        workspace.casework.evaluation.save_all(items)
        workspace.casework.evaluation.delete(item.id)


def grades() -> tuple[Grade, ...]:
    """Return the grades there are, with the points each starts from."""
    return tuple(
        Grade(row["name"], round(row["from"] * 10)) for row in vocabulary("evaluation")["grades"]
    )


def satisfaction_tallies(workspace: Workspace, round_id: RoundId) -> tuple[SatisfactionTally, ...]:
    """Return what each group answered, with empty sheets as long as nobody entered any."""
    return workspace.casework.satisfaction.of_round(round_id) or tuple(
        SatisfactionTally(
            round_id, row["name"], position=position, id=TallyId(f"{round_id}-{position}")
        )
        for position, row in enumerate(vocabulary("evaluation")["groups"])
    )


def change_satisfaction(workspace: Workspace, changed: SatisfactionTally) -> None:
    """Add a group, or save what one answered.

    Raises:
        RuleViolation: it names nobody, or counts below zero.

    """
    must_be_countable(changed)
    tallies = satisfaction_tallies(workspace, changed.round_id)
    if changed in tallies:
        return
    with workspace.operation("登记满意度测评"):
        workspace.casework.satisfaction.save_all([*tallies, changed])


def delete_satisfaction(workspace: Workspace, tally: SatisfactionTally) -> None:
    """Take a group off the tally.

    Raises:
        RuleViolation: it is the last one.

    """
    tallies = satisfaction_tallies(workspace, tally.round_id)
    if len(tallies) == 1:
        raise RuleViolation("满意度测评至少要保留一类对象。")
    with workspace.operation("删除测评对象"):
        workspace.casework.satisfaction.save_all(tallies)
        workspace.casework.satisfaction.delete(tally.id)
