"""Holding a review: its sheet stays as it was shown, whatever the ledger says afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    change_finding,
    delete_findings,
)
from rectify_desktop.services.review.hold_review import hold_review, reopen_review
from rectify_desktop.services.review.look_at_review import review_on_desk, sheet_on
from rectify_desktop.services.review.report_progress import (
    record_progress,
    review_for,
    weekly_series,
)

if TYPE_CHECKING:
    from rectify_desktop.domain.progress import ProgressReview
    from rectify_desktop.domain.review.review_sheet import ReviewSheet
    from rectify_desktop.services.workspace import Workspace


@pytest.fixture
def review(workspace: Workspace, today: date) -> ProgressReview:
    """Return a review in which one of two findings was reported on."""
    finding = add_finding(workspace, title="路灯不亮")
    change_finding(workspace, replace(finding, due_on=today + timedelta(days=2)))
    add_finding(workspace, title="巷道积水")
    opened = review_for(workspace, weekly_series(workspace), today)
    record_progress(workspace, opened.id, finding.id, progress="已采购灯泡")
    return opened


def move(workspace: Workspace) -> None:
    """Change everything a sheet shows."""
    first, second = workspace.ledger().findings
    change_finding(
        workspace,
        replace(first, title="改了题目", declared_result=DeclaredResult.COMPLETED, due_on=None),
    )
    delete_findings(workspace, [second.id])
    add_finding(workspace, title="后来的问题")


def shown(workspace: Workspace, today: date) -> ReviewSheet:
    return sheet_on(workspace, today, today + timedelta(days=30))


def test_the_sheet_of_a_held_review_stays_as_it_was(
    workspace: Workspace, review: ProgressReview, today: date
) -> None:
    live = sheet_on(workspace, today, today)
    hold_review(workspace, review.id, today)
    held = shown(workspace, today)
    assert held == live
    move(workspace)
    assert shown(workspace, today) == held
    desk = review_on_desk(workspace, workspace.ledger(), today, today=today)
    assert (desk.sheet, desk.review.held_on) == (held, today)
    assert [row.title for row in held.rows] == ["路灯不亮", "巷道积水"]


def test_a_review_opened_again_follows_the_ledger_and_the_log_keeps_the_sheet(
    workspace: Workspace, review: ProgressReview, today: date
) -> None:
    hold_review(workspace, review.id, today)
    held = shown(workspace, today)
    move(workspace)
    reopen_review(workspace, review.id)
    assert shown(workspace, today) != held
    assert workspace.held_sheets.of(review.id) is None
    workspace.undo()
    assert shown(workspace, today) == held


def test_holding_is_one_step_and_holding_again_shows_the_later_sheet(
    workspace: Workspace, review: ProgressReview, today: date
) -> None:
    hold_review(workspace, review.id, today)
    assert workspace.undo_name == "调度定稿"
    workspace.undo()
    assert workspace.held_sheets.of(review.id) is None
    workspace.redo()
    first = shown(workspace, today)
    reopen_review(workspace, review.id)
    move(workspace)
    hold_review(workspace, review.id, today + timedelta(days=1))
    second = shown(workspace, today)
    assert second != first
    assert second.as_of == today + timedelta(days=1)
    workspace.undo()
    assert workspace.verify_chain() > 0


def test_a_held_review_is_not_held_twice(
    workspace: Workspace, review: ProgressReview, today: date
) -> None:
    hold_review(workspace, review.id, today)
    head = workspace.chain_head
    with pytest.raises(RuleViolation, match="已定稿"):
        hold_review(workspace, review.id, today)
    assert workspace.chain_head == head


def test_a_review_held_before_sheets_were_kept_is_composed_from_the_ledger(
    workspace: Workspace, review: ProgressReview, today: date
) -> None:
    with workspace.operation("旧版定稿"):
        workspace.progress.save_review(replace(review, is_frozen=True, held_on=today))
    assert len(sheet_on(workspace, today, today).rows) == 2
