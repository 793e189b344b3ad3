from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.terms import ReviewVerdict
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.register_findings import add_finding
from rectify_desktop.services.review.fill_in_review import (
    ProgressField,
    fill_in,
    fill_in_no_progress,
    hold,
    name_chair_and_attendees,
    reopen,
)
from rectify_desktop.services.review.look_at_review import ReviewOnDesk, review_on_desk

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.services.workspace import Workspace


@pytest.fixture
def finding_id(workspace: Workspace) -> FindingId:
    return add_finding(workspace, title="防汛物资台账与实物不符").id


_OLD = {ProgressField.RECHECK_ON: "3.20", ProgressField.VERDICT: "1"}
_NEW = {ProgressField.RECHECK_ON: "0331", ProgressField.VERDICT: "退回"}
_READ_OLD = {
    ProgressField.RECHECK_ON: date(2026, 3, 20),
    ProgressField.VERDICT: ReviewVerdict.PASSED,
}
_READ_NEW = {
    ProgressField.RECHECK_ON: date(2026, 3, 31),
    ProgressField.VERDICT: ReviewVerdict.RETURNED,
}


def look(workspace: Workspace, day: date) -> ReviewOnDesk:
    return review_on_desk(workspace, workspace.ledger(), day, today=day)


def test_looking_at_a_review_stores_nothing(
    workspace: Workspace, finding_id: FindingId, today: date
) -> None:
    before = workspace.operations()
    shown = look(workspace, today)

    assert [row.finding_id for row in shown.sheet.rows] == [finding_id]
    assert shown.reviews == ()
    assert workspace.operations() == before


def test_first_words_store_the_review_as_one_step(
    workspace: Workspace, finding_id: FindingId, today: date
) -> None:
    fill_in(workspace, today, finding_id, ProgressField.PROGRESS, "完成盘点")
    assert look(workspace, today).sheet.rows[0].progress == "完成盘点"
    assert look(workspace, today).reviews == (look(workspace, today).review,)

    workspace.undo()
    assert look(workspace, today).reviews == ()


@pytest.mark.parametrize("field", ProgressField)
def test_each_field_keeps_the_others(
    workspace: Workspace, finding_id: FindingId, today: date, field: ProgressField
) -> None:
    for each in ProgressField:
        fill_in(workspace, today, finding_id, each, _OLD.get(each, f"旧{each.value}"))
    fill_in(workspace, today, finding_id, field, _NEW.get(field, "新"))

    (update,) = workspace.progress.updates_of(look(workspace, today).review.id).values()
    for each in ProgressField:
        old = _READ_OLD.get(each, f"旧{each.value}")
        assert getattr(update, each.value) == (_READ_NEW.get(field, "新") if each is field else old)


def test_no_progress_is_filled_but_holds_no_text(
    workspace: Workspace, finding_id: FindingId, today: date
) -> None:
    fill_in_no_progress(workspace, today, finding_id)

    shown = look(workspace, today)
    update = workspace.progress.updates_of(shown.review.id)[finding_id]
    assert (update.no_progress, update.progress) == (True, "")
    assert shown.sheet.unfilled == 0


def test_clearing_the_cell_takes_no_progress_back(
    workspace: Workspace, finding_id: FindingId, today: date
) -> None:
    fill_in_no_progress(workspace, today, finding_id)
    fill_in(workspace, today, finding_id, ProgressField.PROGRESS, "")

    assert look(workspace, today).sheet.unfilled == 1


def test_last_weeks_words_stand_beside_this_weeks(
    workspace: Workspace, finding_id: FindingId, today: date
) -> None:
    last_week = today - timedelta(days=7)
    fill_in(workspace, last_week, finding_id, ProgressField.PROGRESS, "完成盘点")
    fill_in(workspace, last_week, finding_id, ProgressField.NEXT_STEP, "修订办法")

    shown = look(workspace, today)
    assert shown.sheet.rows[0].last_progress == "完成盘点"
    assert shown.last[finding_id].next_step == "修订办法"
    assert shown.sheet.unfilled == 1


def test_held_review_refuses_every_change(
    workspace: Workspace, finding_id: FindingId, today: date
) -> None:
    fill_in(workspace, today, finding_id, ProgressField.PROGRESS, "完成盘点")
    hold(workspace, today, today)

    for change in (
        lambda: fill_in(workspace, today, finding_id, ProgressField.PROGRESS, "改写"),
        lambda: fill_in_no_progress(workspace, today, finding_id),
        lambda: name_chair_and_attendees(workspace, today, chair="郑允", attendees=""),
        lambda: hold(workspace, today, today),
    ):
        with pytest.raises(RuleViolation, match="已定稿"):
            change()
    assert look(workspace, today).sheet.rows[0].progress == "完成盘点"


def test_reopened_review_takes_changes_again(
    workspace: Workspace, finding_id: FindingId, today: date
) -> None:
    hold(workspace, today, today)
    reopen(workspace, today)
    name_chair_and_attendees(workspace, today, chair="郑允", attendees="各科室")

    review = look(workspace, today).review
    assert (review.chair, review.attendees, review.is_frozen) == ("郑允", "各科室", False)
