"""The section 销号: the queue, its states, and every act of a clerk as one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QToolButton

from rectify_desktop.domain.casework.closure_queue import QueueState
from rectify_desktop.domain.casework.terms import ClosureCondition, ClosureOutcome, ClosureState
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.services.casework.close_finding import decide_step, request_closure
from rectify_desktop.services.findings.register_findings import add_measure
from rectify_desktop.services.papers.case_paper_kinds import CasePaperKey
from rectify_desktop.ui.casework.gate_text import GateText
from rectify_desktop.ui.casework.order_section import OrderSection
from rectify_desktop.ui.casework.suggestion_line import SuggestionLine
from tests.invented_ledger import TODAY
from tests.ui.casework.hands import Clerk, action, press

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.casework.closure import ClosureRequest
    from rectify_desktop.domain.casework.closure_queue import QueueRow
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.casework.casework_page import CaseworkPage
    from rectify_desktop.ui.casework.closure_section import ClosureSection
    from rectify_desktop.ui.desk import Desk, Message

    Ready = tuple[Finding, Finding]


@pytest.fixture
def section(page: CaseworkPage) -> ClosureSection:
    return cast("ClosureSection", page.section)


def row_of(section: ClosureSection, finding: Finding) -> QueueRow:
    return next(each for each in section.model.cases if each.finding.id == finding.id)


def request_of(section: ClosureSection, finding: Finding) -> ClosureRequest:
    request = row_of(section, finding).request
    assert request is not None
    return request


def settle(section: ClosureSection, qtbot: QtBot, finding: Finding, state: QueueState) -> None:
    qtbot.waitUntil(lambda: row_of(section, finding).state is state)


def do(section: ClosureSection, verb: str) -> None:
    found = action(section, f"closure{verb}Action")
    assert found.isEnabled(), verb
    found.trigger()


def ask_for(section: ClosureSection, clerk: Clerk, qtbot: QtBot, *findings: Finding) -> None:
    section.choose([finding.id for finding in findings])
    clerk.will_answer(by="龚敏", on="3月10日")
    do(section, "Request")
    for finding in findings:
        settle(section, qtbot, finding, QueueState.REQUESTED)


def gate_of(section: ClosureSection) -> str:
    gate = section.findChild(GateText)
    assert gate is not None
    return gate.toPlainText()


def test_every_finding_stands_in_the_queue_with_what_it_lacks(
    section: ClosureSection, ready: Ready
) -> None:
    states = {row.finding.number: row.state for row in section.model.cases}
    assert len(states) == 13
    assert [number for number, state in states.items() if state is QueueState.READY] == [
        finding.number for finding in ready
    ]
    section.choose([section.model.cases[1].finding.id])
    assert "✗ 还没有填写完成日期。" in gate_of(section)
    section.choose([ready[0].id])
    assert gate_of(section) == "✓ 各项条件都已具备，可以申请销号。"


def test_a_state_and_words_sift_the_queue(section: ClosureSection, ready: Ready) -> None:
    chip = section.findChild(QToolButton, "readyChip")
    assert chip is not None
    assert chip.text() == "可申请 2"
    chip.click()
    assert [row.finding.id for row in section.model.cases] == [each.id for each in ready]
    section.ui.searchEdit.setText(ready[1].number)
    assert [row.finding.id for row in section.model.cases] == [ready[1].id]
    section.ui.searchEdit.setText("查无此事")
    assert section.ui.tableStack.currentWidget() is section.ui.nothingArea
    assert section.ui.nothingLabel.text() == "没有符合条件的问题。"


def test_a_finding_goes_through_its_steps_by_the_keyboard_and_back_by_undo(
    section: ClosureSection, ready: Ready, clerk: Clerk, desk: Desk, qtbot: QtBot
) -> None:
    finding, table = ready[0], section.ui.caseTable
    section.choose([finding.id])
    table.setFocus()
    clerk.will_answer(by="龚敏", on="3月10日")
    press(table, Qt.Key.Key_Return)
    settle(section, qtbot, finding, QueueState.REQUESTED)
    assert row_of(section, finding).days_waiting(TODAY) == 2
    for name in ("白石清", "郑允"):
        clerk.will_answer(by=name, on="3月11日", opinion="同意")
        press(table, Qt.Key.Key_Return)
    settle(section, qtbot, finding, QueueState.CLOSED)
    desk.undo(3)
    settle(section, qtbot, finding, QueueState.READY)
    assert clerk.refused == []


def test_several_findings_are_asked_for_and_passed_as_one_step_each(
    section: ClosureSection, ready: Ready, clerk: Clerk, desk: Desk, qtbot: QtBot
) -> None:
    ask_for(section, clerk, qtbot, *ready)
    assert desk.workspace.undo_name == "申请销号（2个问题）"
    section.choose([finding.id for finding in ready])
    clerk.will_answer(by="白石清", on="3月11日")
    do(section, "Pass")
    assert desk.workspace.undo_name == "销号审核（2个问题）"
    qtbot.waitUntil(lambda: row_of(section, ready[1]).waits_at == "整改办")
    assert row_of(section, ready[0]).waits_at == "整改办"
    assert len(section.chosen) == 2


def test_requests_at_different_steps_are_not_passed_together(
    section: ClosureSection, ready: Ready, clerk: Clerk, qtbot: QtBot, messages: list[Message]
) -> None:
    ask_for(section, clerk, qtbot, *ready)
    section.choose([ready[0].id])
    clerk.will_answer(by="白石清")
    do(section, "Pass")
    qtbot.waitUntil(lambda: row_of(section, ready[0]).waits_at == "整改办")
    section.choose([finding.id for finding in ready])
    do(section, "Pass")
    assert messages[-1].is_error
    assert "停在不同的审核环节" in messages[-1].text


def test_a_return_needs_a_written_demand_and_shows_it(
    section: ClosureSection, ready: Ready, clerk: Clerk, qtbot: QtBot
) -> None:
    ask_for(section, clerk, qtbot, ready[0])
    clerk.will_answer(by="白石清", on="3月11日")
    do(section, "Return")
    assert clerk.refused == ["退回时请写明补充整改要求，责任科室要照着办。"]
    clerk.will_answer(by="白石清", on="3月11日", demand="补二月的签字表")
    do(section, "Return")
    settle(section, qtbot, ready[0], QueueState.RETURNED)
    section.choose([ready[0].id])
    trail = section._pane.trail.toPlainText()
    assert "✗ 科室负责人　白石清　2026年3月11日　退回" in trail
    assert "补充整改要求：补二月的签字表" in trail


def test_a_condition_is_let_pass_only_with_a_reason_that_is_kept(
    section: ClosureSection, ready: Ready, clerk: Clerk, qtbot: QtBot, workspace: Workspace
) -> None:
    add_measure(workspace, ready[0].id, "每季度抽查")
    settle(section, qtbot, ready[0], QueueState.LACKING)
    section.choose([ready[0].id])
    assert "✗ 还有1条整改措施没有完成。" in gate_of(section)
    clerk.will_answer(by="龚敏")
    do(section, "Request")
    subject = clerk.shown[-1].findChild(QLabel, "actSubjectLabel")
    assert subject is not None
    assert subject.text().endswith("\n还缺1项条件，请先补齐；确需放行的，逐项写明理由。")
    assert clerk.refused == ["还不能申请：还有1条整改措施没有完成。请先补齐，或写明放行理由。"]
    clerk.will_answer(by="龚敏", measures="季度抽查转入长期坚持")
    do(section, "Request")
    settle(section, qtbot, ready[0], QueueState.REQUESTED)
    (waiver,) = request_of(section, ready[0]).waivers
    assert (waiver.condition, waiver.reason) == (
        ClosureCondition.MEASURES,
        "季度抽查转入长期坚持",
    )
    assert "季度抽查转入长期坚持" in gate_of(section)


def test_a_request_is_withdrawn_and_a_closed_finding_reopened_with_a_reason(
    section: ClosureSection, ready: Ready, clerk: Clerk, qtbot: QtBot, workspace: Workspace
) -> None:
    ask_for(section, clerk, qtbot, ready[0])
    clerk.will_answer(why="")
    do(section, "Withdraw")
    assert clerk.refused == ["请写明撤回的理由。"]
    clerk.will_answer(why="材料未齐")
    do(section, "Withdraw")
    settle(section, qtbot, ready[0], QueueState.READY)
    ask_for(section, clerk, qtbot, ready[0])
    for _ in range(2):
        section.choose([ready[0].id])
        clerk.will_answer(by="白石清", on="3月11日")
        do(section, "Pass")
    settle(section, qtbot, ready[0], QueueState.CLOSED)
    clerk.will_answer(by="党组会", why="抽查又缺签字")
    do(section, "Reopen")
    settle(section, qtbot, ready[0], QueueState.REOPENED)
    states = [each.state for each in workspace.case_records().closures_of(ready[0].id)]
    assert states == [ClosureState.WITHDRAWN, ClosureState.REOPENED]
    assert workspace.findings.get(ready[0].id).declared_result is DeclaredResult.IN_PROGRESS
    section.choose([ready[0].id])
    # Its measures were done before it came back: nobody is offered 完成 for them.
    suggestion = section.findChild(SuggestionLine)
    assert suggestion is not None
    assert suggestion.isHidden()


def test_a_finding_may_be_reopened_with_its_result_as_it_is_and_both_come_back_by_one_undo(
    section: ClosureSection,
    ready: Ready,
    clerk: Clerk,
    qtbot: QtBot,
    workspace: Workspace,
    desk: Desk,
) -> None:
    ask_for(section, clerk, qtbot, ready[0])
    for _ in range(2):
        section.choose([ready[0].id])
        clerk.will_answer(by="白石清", on="3月11日")
        do(section, "Pass")
    settle(section, qtbot, ready[0], QueueState.CLOSED)
    for result, declared in (("", ready[0].declared_result), (None, DeclaredResult.IN_PROGRESS)):
        section.choose([ready[0].id])
        answers = {"by": "党组会", "why": "抽查又缺签字"}
        clerk.will_answer(**answers | ({} if result is None else {"result": result}))
        do(section, "Reopen")
        settle(section, qtbot, ready[0], QueueState.REOPENED)
        assert workspace.findings.get(ready[0].id).declared_result is declared
        desk.undo()
        settle(section, qtbot, ready[0], QueueState.CLOSED)
        kept = workspace.findings.get(ready[0].id)
        assert kept.declared_result is ready[0].declared_result


def test_who_signed_a_step_last_is_offered_for_the_next_finding(
    section: ClosureSection, ready: Ready, clerk: Clerk, qtbot: QtBot
) -> None:
    ask_for(section, clerk, qtbot, *ready)
    for name in ("白石清", "欧阳若谷"):
        section.choose([ready[0].id])
        clerk.will_answer(by=name, on="3月11日")
        do(section, "Pass")
    settle(section, qtbot, ready[0], QueueState.CLOSED)
    section.choose([ready[1].id])
    clerk.will_answer(by="白石清", on="3月11日")
    do(section, "Pass")
    qtbot.waitUntil(lambda: row_of(section, ready[1]).waits_at == "整改办")
    clerk.will_answer()
    do(section, "Pass")
    assert clerk.shown[-1].answer().text("by") == "欧阳若谷"


# Bad input


def test_a_step_signed_meanwhile_from_another_copy_is_told_and_nothing_is_lost(
    section: ClosureSection,
    ready: Ready,
    clerk: Clerk,
    workspace: Workspace,
    qtbot: QtBot,
    messages: list[Message],
) -> None:
    ask_for(section, clerk, qtbot, ready[0])
    request = request_of(section, ready[0])
    clerk.will_answer(by="白石清", on="3月11日", demand="补签字")
    clerk.meanwhile = lambda: decide_step(
        workspace, request.id, 0, outcome=ClosureOutcome.PASSED, name="郑允", on=TODAY
    )
    do(section, "Return")
    assert messages[-1].is_error
    assert messages[-1].text == "“科室负责人”这一环节已经审核过了，现在轮到“整改办”。"
    (kept,) = workspace.case_records().closures
    assert kept.steps[0].name == "郑允"


def test_a_finding_asked_for_meanwhile_from_another_copy_is_not_asked_for_twice(
    section: ClosureSection, ready: Ready, clerk: Clerk, workspace: Workspace
) -> None:
    section.choose([ready[0].id])
    clerk.will_answer(by="龚敏")
    clerk.meanwhile = lambda: request_closure(workspace, ready[0].id, asked_by="郑允", today=TODAY)
    do(section, "Request")
    (told,) = clerk.refused
    assert "已有一份销号申请在办，请先办结或撤回" in told
    (kept,) = workspace.case_records().closures
    assert kept.asked_by == "郑允"


def test_a_request_dated_before_the_finding_was_done_is_refused_in_the_form(
    section: ClosureSection, ready: Ready, clerk: Clerk, workspace: Workspace
) -> None:
    for chosen in (ready[:1], ready):
        section.choose([finding.id for finding in chosen])
        clerk.will_answer(by="龚敏", on="3月1日")
        do(section, "Request")
    told = f"申请日期2026年3月1日早于问题{ready[0].number}的完成日期2026年3月2日，请核对。"
    assert clerk.refused == [told, told]
    assert workspace.case_records().closures == ()


def test_what_one_of_several_findings_lacks_is_told_in_the_form(
    section: ClosureSection, ready: Ready, clerk: Clerk, workspace: Workspace
) -> None:
    lacking = section.model.cases[1].finding
    section.choose([ready[0].id, lacking.id])
    clerk.will_answer(by="龚敏")
    do(section, "Request")
    (told,) = clerk.refused
    assert told.startswith(f"问题{lacking.number}还不能申请销号：")
    assert workspace.case_records().closures == ()


def test_a_day_before_the_inspection_is_told_in_the_form(
    section: ClosureSection, ready: Ready, clerk: Clerk, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.operation("轮次"):
        facts = workspace.current_round()
        workspace.rounds.save(replace(facts, inspected_from=date(2026, 3, 1)))
    section.choose([ready[0].id])
    clerk.will_answer(by="龚敏", on="2月10日")
    do(section, "Request")
    assert clerk.refused == ["申请日期2026年2月10日早于巡察开始日期2026年3月1日，请核对。"]
    with workspace.operation("轮次"):
        workspace.rounds.save(replace(facts, inspected_from=date(2026, 3, 5)))
    settle(section, qtbot, ready[0], QueueState.LACKING)
    section.choose([ready[0].id])
    assert "✗ 完成日期2026年3月2日早于巡察开始日期2026年3月5日。" in gate_of(section)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "请填写申请日期。"),
        ("2月30日", "请写成 2025-09-30"),
        ("2026年3月20日", "申请日期2026年3月20日晚于今天，请填写实际日期。"),
    ],
)
def test_a_day_that_cannot_be_is_told_in_the_form(
    section: ClosureSection, ready: Ready, clerk: Clerk, typed: str, told: str
) -> None:
    section.choose([ready[0].id])
    clerk.will_answer(by="龚敏", on=typed)
    do(section, "Request")
    (sentence,) = clerk.refused
    assert told in sentence


# What it offers besides


def test_verbs_follow_what_is_chosen(section: ClosureSection, ready: Ready) -> None:
    def enabled() -> set[str]:
        verbs = ("Request", "Pass", "Return", "Withdraw", "Reopen")
        return {verb for verb in verbs if action(section, f"closure{verb}Action").isEnabled()}

    section.choose([ready[0].id])
    assert enabled() == {"Request"}
    section.choose([finding.id for finding in ready])
    assert enabled() == {"Request"}
    section.ui.caseTable.clearSelection()
    assert enabled() == set()


def test_an_order_is_made_of_the_findings_chosen(
    page: CaseworkPage, section: ClosureSection, clerk: Clerk, workspace: Workspace
) -> None:
    rows = section.model.cases[1:3]
    section.choose([row.finding.id for row in rows])
    clerk.will_answer(demand="限期补齐", by="整改办", due="3月20日", department="d1")
    action(section, "queueOrderAction").trigger()
    assert clerk.refused == []
    assert isinstance(page.section, OrderSection)
    (order,) = workspace.case_records().orders
    assert order.finding_ids == tuple(row.finding.id for row in rows)
    assert page.section.only_chosen == order


def test_the_paper_is_that_of_the_request_chosen(
    section: ClosureSection, ready: Ready, clerk: Clerk, qtbot: QtBot
) -> None:
    ask_for(section, clerk, qtbot, ready[0])
    section.choose([ready[0].id])
    choice = section._choice()
    assert choice.record_id == request_of(section, ready[0]).id
    made = section._papers._made(CasePaperKey.CLOSURE, choice)
    assert made is not None
    assert made.name == "销号审批表"


def test_rows_are_copied_for_a_sheet(section: ClosureSection, ready: Ready) -> None:
    section.choose([finding.id for finding in ready])
    press(section.ui.caseTable, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == [finding.number for finding in ready]


def test_what_is_chosen_stays_chosen_while_the_list_is_sorted_and_sifted(
    section: ClosureSection, ready: Ready
) -> None:
    section.choose([ready[1].id])
    section.ui.caseTable.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert section.only_chosen.finding.id == ready[1].id
    titles = [row.finding.title for row in section.model.cases]
    assert titles == sorted(titles, reverse=True)
    section.ui.searchEdit.setText(ready[1].number)
    assert section.only_chosen.finding.id == ready[1].id


def test_the_model_is_sound(section: ClosureSection, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(section.model, force_py=True)
