"""Side ledgers: entering, changing and deleting 制度、资金、问责、会议, each as one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.terms import FundKind
from rectify_desktop.errors import NotFound, RuleViolation
from rectify_desktop.services.casework.register_records import (
    change_record,
    delete_record,
    register_record,
)
from rectify_desktop.services.findings.register_findings import add_finding, change_round

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.record_rules import SideRecord
    from rectify_desktop.services.workspace import Workspace

BEGUN = date(2025, 9, 1)


@pytest.fixture(autouse=True)
def _begun(workspace: Workspace) -> None:
    change_round(workspace, replace(workspace.current_round(), inspected_from=BEGUN))


def records_of_each_kind(workspace: Workspace) -> list[SideRecord]:
    key = workspace.current_round().id
    finding_ids = (add_finding(workspace, title="接待费报销手续不全").id,)
    return [
        PolicyDocument(key, "公务接待管理办法", finding_ids=finding_ids),
        FundRecovery(key, "超标准接待费", FundKind.REFUNDED, 1_145_000, finding_ids=finding_ids),
        AccountabilityAction(key, "经办人员审核不严", finding_ids=finding_ids),
        MeetingRecord(key, "整改推进会", finding_ids=finding_ids),
    ]


@pytest.mark.parametrize("which", range(4))
def test_record_is_entered_changed_and_deleted_in_single_steps(
    workspace: Workspace, today: date, which: int
) -> None:
    record = records_of_each_kind(workspace)[which]
    before = workspace.case_records()
    register_record(workspace, record, today=today)
    assert workspace.undo_name is not None
    assert workspace.undo_name.startswith("登记")
    entered = workspace.case_records()
    changed = replace(record, finding_ids=())
    change_record(workspace, changed, today=today)
    assert (workspace.undo_name or "").startswith("修改")
    delete_record(workspace, changed)
    assert workspace.case_records() == before
    workspace.undo()
    workspace.undo()
    assert workspace.case_records() == entered
    workspace.undo()
    assert workspace.case_records() == before
    workspace.redo()
    assert workspace.case_records() == entered


def test_saving_what_did_not_change_leaves_no_step(workspace: Workspace, today: date) -> None:
    record = records_of_each_kind(workspace)[1]
    register_record(workspace, record, today=today)
    change_record(workspace, record, today=today)
    assert workspace.undo_name == "登记资金"


def test_record_changed_after_its_deletion_is_refused(workspace: Workspace, today: date) -> None:
    record = records_of_each_kind(workspace)[0]
    register_record(workspace, record, today=today)
    delete_record(workspace, record)
    with pytest.raises(NotFound, match="找不到这项制度"):
        change_record(workspace, replace(record, title="改名"), today=today)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"booked_on": date(2025, 8, 31)}, "早于巡察开始日期2025年9月1日"),
        ({"booked_on": date(2026, 3, 13)}, "晚于今天"),
        ({"amount_fen": 0}, "金额应大于零"),
        ({"matter": "　 "}, "请填写资金事项"),
    ],
)
def test_money_that_cannot_be_is_refused_in_a_sentence(
    workspace: Workspace, today: date, changes: dict, sentence: str
) -> None:
    record = replace(records_of_each_kind(workspace)[1], **changes)
    with pytest.raises(RuleViolation, match=sentence):
        register_record(workspace, record, today=today)
    assert workspace.case_records().funds == ()


@pytest.mark.parametrize("day", [BEGUN, date(2026, 3, 12), None])
def test_day_from_the_inspection_to_today_or_none_is_taken(
    workspace: Workspace, today: date, day: date | None
) -> None:
    record = replace(records_of_each_kind(workspace)[3], held_on=day)
    register_record(workspace, record, today=today)
    assert workspace.case_records().meetings == (record,)


@pytest.mark.parametrize(
    ("which", "changes", "sentence"),
    [
        (0, {"title": ""}, "请填写制度名称"),
        (2, {"person_times": 0}, "人次至少为1"),
        (2, {"subject": " "}, "请填写问责事项"),
        (3, {"agenda_items": -1}, "不能小于零"),
        (3, {"title": ""}, "请填写会议名称"),
    ],
)
def test_record_without_subject_or_count_is_refused(
    workspace: Workspace, today: date, which: int, changes: dict, sentence: str
) -> None:
    record = replace(records_of_each_kind(workspace)[which], **changes)
    with pytest.raises(RuleViolation, match=sentence):
        register_record(workspace, record, today=today)
