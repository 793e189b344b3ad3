"""Reviewers' remarks (审核意见): entered one by one, answered one by one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_told, must_not_precede

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.casework.remark import ReviewerRemark
    from rectify_desktop.domain.ids import RemarkId
    from rectify_desktop.services.workspace import Workspace


def enter_remarks(workspace: Workspace, remarks: Sequence[ReviewerRemark]) -> None:
    """Enter remarks behind those there are, in one step; they are numbered where they are not.

    Raises:
        RuleViolation: one of them says nothing.

    """
    if not remarks:
        return
    for remark in remarks:
        must_be_told(remark.text, "请填写审核意见的内容。")
    with workspace.operation("登记审核意见"):
        save_behind(workspace, remarks)


def save_behind(workspace: Workspace, remarks: Sequence[ReviewerRemark]) -> None:
    """Save remarks of one round behind those there are; call inside an operation."""
    held = workspace.casework.remarks.of_round(remarks[0].round_id)
    after = max((remark.position for remark in held), default=-1) + 1
    for place, remark in enumerate(remarks, start=after):
        number = remark.number.strip() or str(place + 1)
        workspace.casework.remarks.save(replace(remark, number=number, position=place))


def change_remark(workspace: Workspace, changed: ReviewerRemark) -> None:
    """Save a changed remark.

    Raises:
        RuleViolation: it says nothing.

    """
    must_be_told(changed.text, "请填写审核意见的内容。")
    if workspace.casework.remarks.get(changed.id) == changed:
        return
    with workspace.operation("修改审核意见"):
        workspace.casework.remarks.save(changed)


def answer_remark(
    workspace: Workspace, remark_id: RemarkId, *, answer: str, by: str, on: date
) -> ReviewerRemark:
    """Answer one remark.

    Raises:
        RuleViolation: nothing is said, or the day lies before the remark came.

    """
    must_be_told(answer, "请填写对这条意见的采纳和修改情况。")
    with workspace.operation("答复审核意见"):
        remark = workspace.casework.remarks.get(remark_id)
        must_not_precede(on, remark.received_on, "答复日期", "收到日期")
        answered = replace(remark, answer=answer.strip(), answered_by=by.strip(), answered_on=on)
        workspace.casework.remarks.save(answered)
    return answered


def take_back_answer(workspace: Workspace, remark_id: RemarkId) -> None:
    """Leave a remark unanswered again."""
    remark = workspace.casework.remarks.get(remark_id)
    with workspace.operation("撤去答复"):
        workspace.casework.remarks.save(
            replace(remark, answer="", answered_by="", answered_on=None)
        )


def delete_remarks(workspace: Workspace, remark_ids: Sequence[RemarkId]) -> None:
    """Take remarks off the ledger, as one step."""
    with workspace.operation("删除审核意见"):
        for remark_id in remark_ids:
            workspace.casework.remarks.delete(remark_id)


def delete_remark(workspace: Workspace, remark_id: RemarkId) -> None:
    """Take a remark off the ledger."""
    with workspace.operation("删除审核意见"):
        workspace.casework.remarks.delete(remark_id)
