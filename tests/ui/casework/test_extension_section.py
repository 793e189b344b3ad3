"""The section 延期: asked for with a reason, agreed to by somebody, both dates kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt

from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.extension_standing import (
    ExtensionStanding,
    extension_standing,
)
from rectify_desktop.domain.casework.terms import ExtensionKind
from rectify_desktop.services.casework.ask_extension import agree_extension
from rectify_desktop.ui.casework.sections import SectionKey
from tests.invented_ledger import TODAY
from tests.ui.casework.hands import Clerk, action, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.casework.casework_page import CaseworkPage
    from rectify_desktop.ui.casework.extension_section import ExtensionSection
    from rectify_desktop.ui.desk import Desk, Message


@pytest.fixture
def section(page: CaseworkPage) -> ExtensionSection:
    return cast("ExtensionSection", page.show_section(SectionKey.EXTENSIONS))


@pytest.fixture
def late(workspace: Workspace, page: CaseworkPage) -> Finding:
    """Return an open finding whose deadline is over."""
    assert page.isVisible()
    overdue = (
        finding
        for finding in workspace.ledger().findings
        if finding.is_open and finding.due_on and finding.due_on < TODAY
    )
    return next(overdue)


def do(section: ExtensionSection, verb: str) -> None:
    found = action(section, f"extension{verb}Action")
    assert found.isEnabled(), verb
    found.trigger()


def cells(section: ExtensionSection) -> dict[str, str]:
    """Return the row chosen by the titles of its columns."""
    case = section.only_chosen
    return {column.title: column.text(case) for column in section.model.columns}


def test_an_empty_section_says_how_to_begin(section: ExtensionSection) -> None:
    assert section.ui.tableStack.currentWidget() is section.ui.nothingArea
    assert "按“申请延期”登记一份" in section.ui.nothingLabel.text()


def test_only_the_agreement_moves_the_deadline_and_both_days_stay(
    section: ExtensionSection, late: Finding, clerk: Clerk, desk: Desk, qtbot: QtBot
) -> None:
    clerk.will_answer(finding=late.id, reason="送检周期较长", after="2026年5月8日")
    do(section, "Ask")
    assert clerk.refused == []
    row = cells(section)
    assert (row["问题"], row["新时限、复核"]) == (late.title, "2026-05-08")
    assert row["原时限"] == str(late.due_on)
    assert row["提醒"] == "超期后申请"
    assert row["状态"] == "待批准"
    assert next(f for f in desk.ledger.findings if f.id == late.id).due_on == late.due_on

    clerk.will_answer(by="局党组会")
    press(section.ui.caseTable, Qt.Key.Key_Return)

    assert next(f for f in desk.ledger.findings if f.id == late.id).due_on == date(2026, 5, 8)
    qtbot.waitUntil(lambda: cells(section)["批准"] == "局党组会")
    assert not action(section, "extensionDeleteAction").isEnabled()
    desk.undo()
    assert next(f for f in desk.ledger.findings if f.id == late.id).due_on == late.due_on


def test_a_day_that_does_not_put_off_is_told_in_the_form(
    section: ExtensionSection, late: Finding, clerk: Clerk
) -> None:
    clerk.will_answer(finding=late.id, reason="送检周期较长", after=str(late.due_on))
    do(section, "Ask")
    clerk.will_answer(finding=None, reason="送检周期较长", after="5月8日")
    do(section, "Ask")
    clerk.will_answer(finding=late.id, after="5月8日")
    do(section, "Ask")
    assert "没有晚于原时限" in clerk.refused[0]
    assert clerk.refused[1:] == ["请选择为哪个问题申请。", "请写明申请延期的原因。"]
    assert section.model.rowCount() == 0


def test_a_request_before_the_inspection_is_told_in_the_form(
    section: ExtensionSection, late: Finding, clerk: Clerk, workspace: Workspace
) -> None:
    with workspace.operation("轮次"):
        facts = workspace.current_round()
        workspace.rounds.save(replace(facts, inspected_from=date(2026, 3, 1)))
    clerk.will_answer(finding=late.id, reason="送检", after="5月8日", asked="2026-02-01")
    do(section, "Ask")
    assert clerk.refused == ["申请日期2026年2月1日早于巡察开始日期2026年3月1日，请核对。"]


def test_continued_work_needs_a_goal_and_a_review_that_falls_due(
    section: ExtensionSection, late: Finding, clerk: Clerk, workspace: Workspace, desk: Desk
) -> None:
    clerk.will_answer(finding=late.id, reason="历史欠账", review="2026-03-12", expected="6月30日")
    do(section, "Continue")
    assert clerk.refused == ["申请持续整改，请写明阶段整改目标。"]
    clerk.will_answer(
        finding=late.id, reason="历史欠账", goal="先清三成", review="2026-03-12", expected="6月30日"
    )
    do(section, "Continue")
    assert cells(section)["新时限、复核"] == "2026-03-12复核"
    agree_extension(workspace, section.only_chosen.id, by="巡察办", on=TODAY)
    section.refresh()
    assert cells(section)["状态"] == "到了复核日期"
    assert next(f for f in desk.ledger.findings if f.id == late.id).due_on == date(2026, 6, 30)
    assert "阶段目标：先清三成" in section._trail.toPlainText()


def test_a_pending_request_is_changed_and_deleted(
    section: ExtensionSection, late: Finding, clerk: Clerk, workspace: Workspace, qtbot: QtBot
) -> None:
    clerk.will_answer(finding=late.id, reason="送检", after="5月8日")
    do(section, "Ask")
    clerk.will_answer(after="5月20日")
    do(section, "Edit")
    (kept,) = workspace.case_records().extensions
    assert (kept.due_after, kept.reason) == (date(2026, 5, 20), "送检")
    do(section, "Delete")
    assert workspace.case_records().extensions == ()
    qtbot.waitUntil(lambda: section.model.rowCount() == 0)


def test_a_deadline_changed_by_hand_meanwhile_is_told(
    section: ExtensionSection,
    late: Finding,
    clerk: Clerk,
    workspace: Workspace,
    messages: list[Message],
) -> None:
    clerk.will_answer(finding=late.id, reason="送检", after="5月8日")
    do(section, "Ask")
    with workspace.operation("改时限"):
        workspace.findings.save(replace(late, due_on=date(2026, 4, 1)))
    clerk.will_answer(by="局党组会")
    do(section, "Agree")
    assert messages[-1].text == "申请以后，这个问题的完成时限又被改过，请核对后重新申请。"
    (kept,) = workspace.case_records().extensions
    assert not kept.is_agreed


@pytest.mark.parametrize(
    ("changes", "standing"),
    [
        ({}, ExtensionStanding.PENDING),
        ({"agreed_on": TODAY}, ExtensionStanding.REVIEW),
        ({"agreed_on": TODAY, "next_review_on": date(2026, 3, 13)}, ExtensionStanding.AGREED),
    ],
)
def test_a_review_is_due_once_it_was_agreed_to(
    late: Finding, changes: dict[str, date], standing: ExtensionStanding
) -> None:
    kind = ExtensionKind.CONTINUED
    plain = Extension(late.round_id, late.id, TODAY, kind, next_review_on=TODAY)
    extension = replace(plain, **changes)
    assert extension_standing(extension, [extension], TODAY) is standing
