"""Reviewers' remarks: numbered as they come, answered one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.remark import ReviewerRemark
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.answer_remarks import (
    answer_remark,
    change_remark,
    delete_remark,
    enter_remarks,
)

if TYPE_CHECKING:
    from rectify_desktop.services.workspace import Workspace

CAME = date(2026, 3, 5)


def kept(workspace: Workspace) -> tuple[ReviewerRemark, ...]:
    return workspace.casework.remarks.of_round(workspace.current_round().id)


def remarks(workspace: Workspace, *texts: str) -> list[ReviewerRemark]:
    key = workspace.current_round().id
    return [ReviewerRemark(key, text, reviewer="巡察办", received_on=CAME) for text in texts]


def test_remarks_are_numbered_behind_those_there_are(workspace: Workspace) -> None:
    enter_remarks(workspace, remarks(workspace, "时限不明", "措施空泛"))
    enter_remarks(workspace, [replace(remarks(workspace, "表述不准")[0], number="附1")])
    assert [(item.number, item.text) for item in kept(workspace)] == [
        ("1", "时限不明"),
        ("2", "措施空泛"),
        ("附1", "表述不准"),
    ]
    workspace.undo()
    workspace.undo()
    assert kept(workspace) == ()


def test_remark_without_a_word_enters_none_of_its_batch(workspace: Workspace) -> None:
    with pytest.raises(RuleViolation, match="请填写审核意见的内容"):
        enter_remarks(workspace, remarks(workspace, "时限不明", " "))
    assert kept(workspace) == ()
    enter_remarks(workspace, [])
    assert workspace.undo_name is None


def test_remark_is_answered_in_time_order(workspace: Workspace) -> None:
    enter_remarks(workspace, remarks(workspace, "时限不明"))
    (remark,) = kept(workspace)
    assert not remark.is_answered
    with pytest.raises(RuleViolation, match="采纳和修改情况"):
        answer_remark(workspace, remark.id, answer="", by="高某", on=CAME)
    with pytest.raises(RuleViolation, match="答复日期2026年3月4日早于收到日期"):
        answer_remark(workspace, remark.id, answer="采纳", by="高某", on=date(2026, 3, 4))
    answered = answer_remark(workspace, remark.id, answer=" 采纳 ", by="高某", on=CAME)
    assert (answered.answer, answered.answered_by, answered.is_answered) == ("采纳", "高某", True)
    assert kept(workspace) == (answered,)
    workspace.undo()
    assert kept(workspace) == (remark,)


def test_remark_is_changed_and_deleted(workspace: Workspace) -> None:
    enter_remarks(workspace, remarks(workspace, "时限不明"))
    (remark,) = kept(workspace)
    change_remark(workspace, remark)
    assert workspace.undo_name == "登记审核意见"
    with pytest.raises(RuleViolation, match="请填写审核意见的内容"):
        change_remark(workspace, replace(remark, text=""))
    change_remark(workspace, replace(remark, paper="整改方案"))
    assert kept(workspace)[0].paper == "整改方案"
    delete_remark(workspace, remark.id)
    assert kept(workspace) == ()
