"""The rehearsal of 成效评估: the usual sheet until it is changed, every change one step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.evaluation import EvaluationItem
from rectify_desktop.domain.casework.scoring import grade_of, part_scores, sheet_fault, total_tenths
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.rehearse_evaluation import (
    change_evaluation,
    change_satisfaction,
    delete_evaluation,
    delete_satisfaction,
    evaluation_sheet,
    grades,
    satisfaction_tallies,
)

if TYPE_CHECKING:
    from rectify_desktop.services.workspace import Workspace


def sheet(workspace: Workspace) -> tuple[EvaluationItem, ...]:
    return evaluation_sheet(workspace, workspace.current_round().id)


def test_usual_sheet_is_of_15_15_60_and_10_points(workspace: Workspace) -> None:
    assert [part.full_tenths for part in part_scores(sheet(workspace))] == [150, 150, 600, 100]
    assert sheet_fault(sheet(workspace)) == ""
    assert grade_of(total_tenths(sheet(workspace)), grades()) == "好"
    assert workspace.undo_name is None


def test_deduction_is_one_step_and_keeps_the_rest_of_the_sheet(workspace: Workspace) -> None:
    before = sheet(workspace)
    worse = replace(before[6], deducted_tenths=155, reason="两项逾期")
    change_evaluation(workspace, worse)
    assert sheet(workspace) == (*before[:6], worse, *before[7:])
    assert grade_of(total_tenths(sheet(workspace)), grades()) == "较好"
    change_evaluation(workspace, worse)
    workspace.undo()
    assert sheet(workspace) == before
    assert workspace.undo_name is None


def test_items_are_added_and_deleted_down_to_the_last(workspace: Workspace) -> None:
    key = workspace.current_round().id
    added = EvaluationItem(key, "加分", "经验被推广", 20, position=99)
    change_evaluation(workspace, added)
    assert sheet(workspace)[-1] == added
    with pytest.raises(RuleViolation, match="请写明扣分理由"):
        change_evaluation(workspace, replace(added, deducted_tenths=10))
    for item in sheet(workspace)[:-1]:
        delete_evaluation(workspace, item)
    with pytest.raises(RuleViolation, match="至少要保留一项"):
        delete_evaluation(workspace, added)
    assert sheet(workspace) == (added,)


def test_votes_are_entered_by_group(workspace: Workspace) -> None:
    key = workspace.current_round().id
    first, second, third = satisfaction_tallies(workspace, key)
    voted = replace(first, satisfied=7, unaware=2)
    change_satisfaction(workspace, voted)
    assert satisfaction_tallies(workspace, key) == (voted, second, third)
    delete_satisfaction(workspace, third)
    delete_satisfaction(workspace, second)
    with pytest.raises(RuleViolation, match="至少要保留一类对象"):
        delete_satisfaction(workspace, voted)
    workspace.undo()
    assert satisfaction_tallies(workspace, key) == (voted, second)
