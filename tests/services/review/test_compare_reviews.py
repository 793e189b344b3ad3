"""What the sheet on paper tells of the time since the last review, held or never held."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.review.review_changes import ChangeKind
from rectify_desktop.domain.terms import DeclaredResult, ReviewCycle
from rectify_desktop.services.findings.register_findings import add_finding, change_finding
from rectify_desktop.services.review.fill_in_review import (
    ProgressField,
    fill_in,
    fill_in_block,
    fill_in_no_progress,
    hold,
    reopen,
)
from rectify_desktop.services.review.look_at_review import review_on_desk, sheet_on
from rectify_desktop.services.review.report_progress import (
    known_series,
    rename_series,
    series_for,
    series_names,
)

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.workspace import Workspace

WEEK = timedelta(days=7)


@pytest.fixture
def finding(workspace: Workspace) -> Finding:
    return add_finding(workspace, title="防汛物资台账与实物不符")


def told(workspace: Workspace, day: date, today: date) -> dict[ChangeKind, tuple[FindingId, ...]]:
    changes = sheet_on(workspace, day, today).changes
    assert changes is not None
    return {group.kind: changes.of(group.kind) for group in changes.groups}


@pytest.mark.parametrize("is_held", [True, False])
def test_what_moved_since_the_last_review_is_told_whether_it_was_held_or_not(
    workspace: Workspace, finding: Finding, today: date, is_held: bool
) -> None:
    fill_in(workspace, today - WEEK, finding.id, ProgressField.PROGRESS, "已盘点")
    if is_held:
        hold(workspace, today - WEEK, today - WEEK)
    new = add_finding(workspace, title="后来的问题")
    change_finding(workspace, replace(finding, declared_result=DeclaredResult.COMPLETED))

    assert told(workspace, today, today) == {
        ChangeKind.NEW: (new.id,),
        ChangeKind.COMPLETED: (finding.id,),
    }


def test_a_step_taken_back_leaves_no_change(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    fill_in(workspace, today - WEEK, finding.id, ProgressField.PROGRESS, "已盘点")
    change_finding(workspace, replace(finding, declared_result=DeclaredResult.COMPLETED))
    workspace.undo()

    assert told(workspace, today, today) == {}


def test_the_first_review_of_a_ledger_calls_nothing_new(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    changes = sheet_on(workspace, today, today).changes
    assert changes is not None
    assert (changes.since, changes.groups) == (None, ())


def test_weeks_without_a_review_do_not_count_as_silent(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    for weeks in (9, 5, 0):
        fill_in_no_progress(workspace, today - weeks * WEEK, finding.id)

    (group,) = (sheet_on(workspace, today, today).changes or _none()).groups
    assert (group.kind, group.reviews) == (ChangeKind.SILENT, 3)


def test_silence_ends_at_the_review_at_which_the_finding_was_settled(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    other = add_finding(workspace, title="另一个问题")
    fill_in_no_progress(workspace, today - 3 * WEEK, finding.id)
    hold(workspace, today - 3 * WEEK, today - 3 * WEEK)
    change_finding(workspace, replace(finding, declared_result=DeclaredResult.COMPLETED))
    fill_in(workspace, today - 2 * WEEK, other.id, ProgressField.PROGRESS, "核对")
    hold(workspace, today - 2 * WEEK, today - 2 * WEEK)
    change_finding(workspace, finding)
    fill_in_no_progress(workspace, today - WEEK, finding.id)
    fill_in(workspace, today - WEEK, other.id, ProgressField.PROGRESS, "核对")
    hold(workspace, today - WEEK, today - WEEK)
    fill_in_no_progress(workspace, today, finding.id)

    silent = [
        (group.reviews, group.finding_ids)
        for group in (sheet_on(workspace, today, today).changes or _none()).groups
        if group.kind is ChangeKind.SILENT
    ]
    assert silent == [(2, (finding.id,))]


def test_a_held_review_tells_for_ever_what_it_told(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    fill_in_no_progress(workspace, today - WEEK, finding.id)
    fill_in_no_progress(workspace, today, finding.id)
    hold(workspace, today, today)
    before = sheet_on(workspace, today, today)
    change_finding(workspace, replace(finding, title="改过的题目", number="9"))
    later = sheet_on(workspace, today, today + 30 * WEEK)

    assert later == before
    assert later.changes is not None
    assert later.changes.of(ChangeKind.SILENT) == (finding.id,)
    reopen(workspace, today)
    assert sheet_on(workspace, today, today).rows[0].title == "改过的题目"


def test_an_unanswered_supervision_order_is_asked_for_in_the_next_review(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    order = SupervisionOrder(
        workspace.current_round().id,
        "督〔2026〕3号",
        finding_ids=(finding.id,),
        due_on=today - timedelta(days=2),
        issued_on=today - WEEK,
    )
    with workspace.operation("签发督办单"):
        workspace.casework.orders.save(order)
    sheet = sheet_on(workspace, today, today)
    assert sheet.rows[0].unanswered == ("督办单“督〔2026〕3号”未回复（限3月10日）",)
    assert told(workspace, today, today) == {ChangeKind.UNANSWERED: (finding.id,)}

    for settled in (
        replace(order, answered_on=today),
        replace(order, closed_on=today),
        replace(order, due_on=today),
        replace(order, issued_on=None),
    ):
        with workspace.operation("修改督办单"):
            workspace.casework.orders.save(settled)
        assert sheet_on(workspace, today, today).rows[0].unanswered == ()


# Series


def test_each_series_has_reviews_of_its_own(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    for cycle in ReviewCycle:
        fill_in(workspace, today, finding.id, ProgressField.PROGRESS, cycle.value, cycle=cycle)
    for cycle in ReviewCycle:
        sheet = sheet_on(workspace, today, today, cycle=cycle)
        assert (sheet.rows[0].progress, sheet.cycle) == (cycle.value, cycle)


def test_a_series_is_called_what_the_office_calls_it(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    rename_series(workspace, ReviewCycle.WEEKLY, " 每周\n碰头会 ")
    names = series_names(workspace, workspace.current_round().id)
    assert names[ReviewCycle.WEEKLY] == "每周碰头会"
    assert names[ReviewCycle.MONTHLY] == "月过堂"
    assert sheet_on(workspace, today, today).title == "巡察整改每周碰头会表"
    rename_series(workspace, ReviewCycle.WEEKLY, "")
    assert series_for(workspace, ReviewCycle.WEEKLY).name == "周调度"


def test_asking_for_a_series_stores_none(workspace: Workspace) -> None:
    round_id = workspace.current_round().id
    assert known_series(workspace, round_id, ReviewCycle.MONTHLY).cycle is ReviewCycle.MONTHLY
    assert workspace.progress.series_of(round_id) == []


def test_a_month_shows_what_the_weeks_last_brought_and_takes_it_over_in_one_step(
    workspace: Workspace, finding: Finding, today: date
) -> None:
    fill_in(workspace, today - WEEK, finding.id, ProgressField.PROGRESS, "已盘点")
    fill_in_no_progress(workspace, today, finding.id)
    fill_in(workspace, today - WEEK, finding.id, ProgressField.NEXT_STEP, "修订办法")
    shown = review_on_desk(
        workspace, workspace.ledger(), today, today=today, cycle=ReviewCycle.MONTHLY
    )
    assert shown.sheet.rows[0].last_progress == "无进展"
    cells = [(finding.id, ProgressField.PROGRESS, shown.sheet.rows[0].last_progress)]
    fill_in_block(workspace, today, cells, cycle=ReviewCycle.MONTHLY, name="全部沿用")

    assert sheet_on(workspace, today, today, cycle=ReviewCycle.MONTHLY).unfilled == 0
    assert workspace.undo_name == "全部沿用"


def _none() -> None:
    pytest.fail("the sheet on paper tells of no changes")
