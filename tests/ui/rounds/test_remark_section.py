"""The section 审核意见: answers are typed one after the other, stored when left, never lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rectify_desktop.domain.casework.remark import ReviewerRemark
from rectify_desktop.services.casework.answer_remarks import enter_remarks
from rectify_desktop.ui.casework.act_dialog import ActDialog
from rectify_desktop.ui.rounds.remark_section import RemarkSection
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.casework.act_dialog import Act
    from rectify_desktop.ui.desk import Desk, Message


def kept(workspace: Workspace) -> tuple[ReviewerRemark, ...]:
    return workspace.casework.remarks.of_round(workspace.current_round().id)


@pytest.fixture
def section(desk: Desk, workspace: Workspace, qtbot: QtBot) -> RemarkSection:
    ledger = workspace.ledger()
    enter_remarks(
        workspace,
        [
            ReviewerRemark(
                ledger.round.id, text, reviewer="区委巡察办", finding_ids=(ledger.findings[0].id,)
            )
            for text in ("时限不明。", "措施空泛。", "没有责任人。")
        ],
    )
    made = RemarkSection(desk)
    qtbot.addWidget(made)
    made.resize(1200, 640)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def action(section: RemarkSection, name: str) -> QAction:
    return next(a for a in section.actions() if a.objectName() == f"remark{name}Action")


def type_answer(section: RemarkSection, words: str, by: str = "") -> None:
    section._pane.answer.setPlainText(words)
    section._pane.by.setText(by)


def test_answers_are_given_one_after_the_other_with_ctrl_enter(
    section: RemarkSection, workspace: Workspace, messages: list[Message]
) -> None:
    for at, words in enumerate(("采纳，已补。", "采纳，已细化。", "采纳，已列明。")):
        assert section.chosen[0].position == at
        type_answer(section, words, "高某")
        section._pane.answer.setFocus()
        QTest.keyClick(section._pane.answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [r.answer for r in kept(workspace)] == [
        "采纳，已补。",
        "采纳，已细化。",
        "采纳，已列明。",
    ]
    assert {(r.answered_by, r.answered_on) for r in kept(workspace)} == {("高某", TODAY)}
    assert messages[-1].text == "各条意见都已答复，可以预览、导出答复表。"


def test_an_answer_is_stored_when_another_remark_is_chosen_and_can_be_undone(
    section: RemarkSection, workspace: Workspace
) -> None:
    type_answer(section, "采纳")
    section.ui.caseTable.selectRow(1)
    assert kept(workspace)[0].answer == "采纳"
    assert workspace.undo_name == "答复审核意见"
    workspace.undo()
    assert not kept(workspace)[0].is_answered


def test_an_answer_that_cannot_be_stored_stays_on_show(
    section: RemarkSection, workspace: Workspace, messages: list[Message]
) -> None:
    type_answer(section, "采纳")
    section._pane.on.setText("去年某天")
    section.ui.caseTable.selectRow(1)
    assert section.chosen[0].position == 0
    assert section._pane.answer.toPlainText() == "采纳"
    assert messages[-1].is_error
    assert not kept(workspace)[0].is_answered


def test_nothing_typed_is_no_step(section: RemarkSection, workspace: Workspace) -> None:
    before = workspace.undo_name
    section.ui.caseTable.selectRow(1)
    section.ui.caseTable.selectRow(2)
    section.save_pending()
    assert workspace.undo_name == before


def test_an_emptied_answer_is_taken_back(section: RemarkSection, workspace: Workspace) -> None:
    type_answer(section, "采纳", "高某")
    section.save_pending()
    type_answer(section, "")
    section.save_pending()
    first = kept(workspace)[0]
    assert (first.answer, first.answered_by, first.answered_on) == ("", "", None)


def test_several_are_deleted_as_one_step(section: RemarkSection, workspace: Workspace) -> None:
    section.ui.caseTable.selectAll()
    action(section, "Delete").trigger()
    assert kept(workspace) == ()
    workspace.undo()
    assert len(kept(workspace)) == 3


def test_a_remark_is_typed_with_the_source_of_the_last_one(
    section: RemarkSection, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answered(_parent: object, act: Act, today: object) -> object:
        dialog = ActDialog(act, today)
        assert dialog.field("reviewer").text() == "区委巡察办"
        dialog.field("text").setPlainText("请补充责任领导。")
        answer = dialog.answer()
        act.check(answer)
        dialog.deleteLater()
        return answer

    monkeypatch.setattr(ActDialog, "ask", answered)
    action(section, "Add").trigger()
    assert kept(workspace)[-1] == replace(
        kept(workspace)[-1], text="请补充责任领导。", number="4", reviewer="区委巡察办"
    )
    assert section.chosen[0].text == "请补充责任领导。"


def test_findings_of_a_remark_are_shown_in_the_list(
    section: RemarkSection, workspace: Workspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(section.rows_wanted) as heard:
        action(section, "GoTo").trigger()
    assert heard.args == ["审核意见涉及的问题", (workspace.ledger().findings[0].id,)]


def test_remarks_are_found_by_state_and_words(section: RemarkSection) -> None:
    type_answer(section, "采纳")
    section.save_pending()
    section.refresh()
    section.ui.searchEdit.setText("采纳")
    assert [case.text for case in section.model.cases] == ["时限不明。"]
