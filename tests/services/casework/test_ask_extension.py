"""延期 and 持续整改: both dates stay, somebody agreed, and lateness is marked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.extending import deadline_history, next_review_of
from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.terms import ExtensionKind
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.ask_extension import (
    agree_extension,
    ask_extension,
    delete_extension,
)
from rectify_desktop.services.findings.register_findings import add_finding, change_finding

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.services.workspace import Workspace

DUE = date(2026, 3, 31)


@pytest.fixture
def finding(workspace: Workspace) -> Finding:
    added = replace(
        add_finding(workspace, title="老旧设备未按期更换"), due_on=DUE, due_wording="3月底前"
    )
    change_finding(workspace, added)
    return added


def later(finding: Finding, **facts: object) -> Extension:
    usual = {"reason": "采购流标，需重新招标", "due_after": date(2026, 6, 30)}
    return Extension(finding.round_id, finding.id, date(2026, 3, 12), **usual | facts)


def going_on(finding: Finding, **facts: object) -> Extension:
    usual = {
        "kind": ExtensionKind.CONTINUED,
        "reason": "涉诉，待判决",
        "stage_goal": "完成举证",
        "next_review_on": date(2026, 6, 1),
        "due_after": None,
    }
    return later(finding, **usual | facts)


def test_both_dates_stay_once_somebody_agreed(workspace: Workspace, finding: Finding) -> None:
    asked = ask_extension(workspace, later(finding))
    assert (asked.due_before, asked.is_agreed) == (DUE, False)
    assert workspace.findings.get(finding.id) == finding
    agreed = agree_extension(workspace, asked.id, by="局党组会", on=date(2026, 3, 20))
    now = workspace.findings.get(finding.id)
    assert (now.due_on, now.due_wording) == (date(2026, 6, 30), "")
    (kept,) = workspace.case_records().extensions_of(finding.id)
    assert (kept.due_before, kept.due_after, kept.agreed_by) == (DUE, date(2026, 6, 30), "局党组会")
    assert deadline_history(now, [agreed]) == (DUE, date(2026, 6, 30))
    workspace.undo()
    assert workspace.findings.get(finding.id) == finding
    assert workspace.case_records().extensions == (asked,)
    workspace.undo()
    assert workspace.case_records().extensions == ()
    workspace.redo()
    workspace.redo()
    assert workspace.findings.get(finding.id) == now


def test_deadline_put_off_twice_keeps_all_three_dates(
    workspace: Workspace, finding: Finding
) -> None:
    for month in (6, 9):
        due_after = date(2026, month, 30)
        asked = ask_extension(workspace, later(finding, due_after=due_after))
        agree_extension(workspace, asked.id, by="局党组会", on=date(2026, 3, 20))
    now = workspace.findings.get(finding.id)
    history = deadline_history(now, workspace.case_records().extensions_of(finding.id))
    assert history == (DUE, date(2026, 6, 30), date(2026, 9, 30))


@pytest.mark.parametrize(
    ("asked_on", "is_late"), [(DUE, False), (date(2026, 4, 1), True), (date(2026, 3, 1), False)]
)
def test_request_after_expiry_is_marked(
    workspace: Workspace, finding: Finding, asked_on: date, is_late: bool
) -> None:
    asked = ask_extension(workspace, replace(later(finding), asked_on=asked_on))
    assert asked.was_asked_late is is_late


def test_finding_goes_on_with_a_goal_and_a_day_to_look_at_it_again(
    workspace: Workspace, finding: Finding
) -> None:
    asked = ask_extension(workspace, going_on(finding, expected_on=date(2026, 12, 31)))
    agreed = agree_extension(workspace, asked.id, by="巡察办", on=date(2026, 3, 20))
    assert workspace.findings.get(finding.id).due_on == date(2026, 12, 31)
    assert next_review_of([agreed]) == date(2026, 6, 1)
    assert next_review_of([asked]) is None


def test_finding_that_goes_on_without_an_end_keeps_its_deadline(
    workspace: Workspace, finding: Finding
) -> None:
    asked = ask_extension(workspace, going_on(finding))
    agree_extension(workspace, asked.id, by="巡察办", on=date(2026, 3, 20))
    assert workspace.findings.get(finding.id) == finding


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"reason": " "}, "请写明申请延期的原因"),
        ({"due_after": None}, "申请延期到哪一天"),
        ({"due_after": DUE}, "没有晚于原时限2026年3月31日"),
        ({"asked_on": date(2026, 7, 1)}, "延期后的时限2026年6月30日早于申请日期2026年7月1日"),
    ],
)
def test_extension_without_reason_or_later_date_is_refused(
    workspace: Workspace, finding: Finding, facts: dict, sentence: str
) -> None:
    with pytest.raises(RuleViolation, match=sentence):
        ask_extension(workspace, replace(later(finding), **facts))
    assert workspace.case_records().extensions == ()


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"stage_goal": ""}, "请写明阶段整改目标"),
        ({"next_review_on": None}, "请填写下次复核日期"),
        ({"next_review_on": date(2026, 3, 11)}, "早于申请日期"),
        ({"expected_on": date(2026, 5, 31)}, "早于下次复核日期"),
    ],
)
def test_going_on_without_goal_or_review_is_refused(
    workspace: Workspace, finding: Finding, facts: dict, sentence: str
) -> None:
    with pytest.raises(RuleViolation, match=sentence):
        ask_extension(workspace, going_on(finding, **facts))


def test_only_an_open_finding_with_a_deadline_is_put_off(
    workspace: Workspace, finding: Finding
) -> None:
    change_finding(workspace, replace(finding, due_on=None))
    with pytest.raises(RuleViolation, match="没有完成时限，不用延期"):
        ask_extension(workspace, later(finding))
    change_finding(workspace, replace(finding, declared_result=DeclaredResult.COMPLETED))
    with pytest.raises(RuleViolation, match="已是“完成”，不用再申请延期"):
        ask_extension(workspace, later(finding))


def test_what_is_kept_up_gets_a_day_to_look_at_it_again(
    workspace: Workspace, finding: Finding
) -> None:
    change_finding(workspace, replace(finding, declared_result=DeclaredResult.SUSTAINED))
    asked = ask_extension(workspace, going_on(finding))
    agreed = agree_extension(workspace, asked.id, by="整改办", on=date(2026, 3, 20))
    assert next_review_of([agreed]) == date(2026, 6, 1)
    with pytest.raises(RuleViolation, match="已是“长期坚持”"):
        ask_extension(workspace, later(finding))


def test_request_is_open_once_and_agreed_to_once(workspace: Workspace, finding: Finding) -> None:
    asked = ask_extension(workspace, later(finding))
    with pytest.raises(RuleViolation, match="还有一份没有批准的申请"):
        ask_extension(workspace, later(finding))
    with pytest.raises(RuleViolation, match="早于申请日期"):
        agree_extension(workspace, asked.id, by="局党组会", on=date(2026, 3, 11))
    with pytest.raises(RuleViolation, match="请填写由谁批准"):
        agree_extension(workspace, asked.id, by="", on=date(2026, 3, 20))
    agree_extension(workspace, asked.id, by="局党组会", on=date(2026, 3, 20))
    with pytest.raises(RuleViolation, match="已由局党组会于2026年3月20日批准"):
        agree_extension(workspace, asked.id, by="局党组会", on=date(2026, 3, 21))
    with pytest.raises(RuleViolation, match="已经批准"):
        delete_extension(workspace, asked.id)


def test_deadline_changed_by_hand_in_between_is_not_overwritten(
    workspace: Workspace, finding: Finding
) -> None:
    asked = ask_extension(workspace, later(finding))
    change_finding(workspace, replace(finding, due_on=date(2026, 4, 30)))
    with pytest.raises(RuleViolation, match="又被改过"):
        agree_extension(workspace, asked.id, by="局党组会", on=date(2026, 3, 20))
    assert workspace.findings.get(finding.id).due_on == date(2026, 4, 30)
    assert not workspace.case_records().extensions[0].is_agreed
    delete_extension(workspace, asked.id)
    assert workspace.case_records().extensions == ()
