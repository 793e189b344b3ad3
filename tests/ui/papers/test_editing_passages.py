"""Passages edited on the page: the preview follows, one step undoes, the ledger's moves show."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rectify_desktop.domain.notice.passages import PassageKey, PassageKind
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.findings.register_findings import change_round
from rectify_desktop.ui.notice.passage_words import Standing
from tests.ui.papers.hands import (
    OPENING,
    choose_passage,
    editor_of,
    notice_text,
    rewrite,
    settle,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.desk import Desk, Message
    from rectify_desktop.ui.papers.papers_page import PapersPage


def situation(page: PapersPage, at: int = 0) -> PassageKey:
    finding = page._desk.ledger.findings[at]
    return PassageKey(PassageKind.SITUATION, finding.id)


def counts(page: PapersPage) -> dict[Standing, int]:
    return dict(page.details.notice.passages.ui.passageList.passages.counts())


def test_what_is_typed_is_in_the_preview_before_it_is_stored(
    page: PapersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    editor = choose_passage(page, OPENING)
    editor.write()
    editor.ui.passageEdit.insertPlainText("另行补充一句。")

    qtbot.waitUntil(lambda: "另行补充一句。" in notice_text(page), timeout=5000)
    assert workspace.undo_name != "修改通报文字"


def test_leaving_by_ctrl_enter_is_one_step_to_undo_and_redo(
    page: PapersPage, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    before = notice_text(page)
    rewrite(page, OPENING, "现将整改进展情况通报如下。", qtbot)
    assert "现将整改进展情况通报如下。" in notice_text(page)
    assert workspace.undo_name == "修改通报文字"
    assert editor_of(page).ui.standingLabel.text() == "手工改过"
    assert counts(page)[Standing.EDITED] == 1

    desk.undo()
    settle(page, qtbot)
    assert notice_text(page) == before
    assert editor_of(page).ui.standingLabel.text() == "待填"

    desk.redo()
    settle(page, qtbot)
    assert editor_of(page).ui.passageEdit.toPlainText() == "现将整改进展情况通报如下。"


def test_going_to_another_passage_stores_the_one_that_is_left(
    page: PapersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    choose_passage(page, OPENING).ui.passageEdit.setPlainText("开头改写过。")
    choose_passage(page, situation(page))

    assert workspace.undo_name == "修改通报文字"
    settle(page, qtbot)
    assert "开头改写过。" in notice_text(page)
    assert editor_of(page).state.key == situation(page)


def test_choosing_another_paper_stores_what_was_typed(
    page: PapersPage, workspace: Workspace
) -> None:
    choose_passage(page, OPENING).ui.passageEdit.setPlainText("开头改写过。")
    page.save_pending()

    assert workspace.undo_name == "修改通报文字"


def test_a_blank_passage_is_refused_and_shown_again(
    page: PapersPage, messages: list[Message], qtbot: QtBot
) -> None:
    said = notice_text(page)
    rewrite(page, situation(page), "  ", qtbot)

    assert messages[-1].is_error
    assert editor_of(page).ui.passageEdit.toPlainText().strip()
    assert notice_text(page) == said


def test_a_move_of_the_ledger_behind_an_edit_shows_and_can_be_answered(
    page: PapersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    key = situation(page)
    rewrite(page, key, "手工写的整改情况。", qtbot)
    edit_text(workspace, key.finding_id, TextField.SITUATION, "台账又补充的整改情况。")
    settle(page, qtbot)

    ui = editor_of(page).ui
    assert ui.standingLabel.text() == "手工改过，台账已变"
    assert ui.ledgerArea.isVisible()
    assert ui.ledgerEdit.toPlainText() == "台账又补充的整改情况。"
    assert ui.useLedgerButton.text() == "采用台账新文字"

    ui.keepButton.click()
    settle(page, qtbot)
    assert ui.standingLabel.text() == "手工改过"
    assert "手工写的整改情况。" in notice_text(page)

    ui.useLedgerButton.click()
    settle(page, qtbot)
    assert ui.standingLabel.text() == "随台账"
    assert "台账又补充的整改情况。" in notice_text(page)


def test_the_ledgers_words_stand_beside_only_where_they_differ(
    page: PapersPage, qtbot: QtBot
) -> None:
    editor = choose_passage(page, situation(page))
    assert not editor.ui.ledgerArea.isVisible()
    editor.ui.passageEdit.moveCursor(editor.ui.passageEdit.textCursor().MoveOperation.End)
    editor.ui.passageEdit.insertPlainText("又及。")
    assert editor.ui.ledgerArea.isVisible()
    assert len(editor.ui.passageEdit.extraSelections()) == 1


def test_words_being_typed_survive_a_change_from_elsewhere(
    page: PapersPage, workspace: Workspace, qtbot: QtBot
) -> None:
    editor = choose_passage(page, OPENING)
    editor.ui.passageEdit.setPlainText("正在写的开头")
    facts = workspace.current_round()
    change_round(workspace, replace(facts, title="另一轮"))
    settle(page, qtbot)

    assert editor.ui.passageEdit.toPlainText() == "正在写的开头"


def test_enter_in_the_list_leads_into_the_text(page: PapersPage, qtbot: QtBot) -> None:
    choose_passage(page, OPENING)
    rows = page.details.notice.passages.ui.passageList
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(editor_of(page).ui.passageEdit.hasFocus)


def test_a_double_click_in_the_preview_goes_to_its_passage(page: PapersPage, qtbot: QtBot) -> None:
    key = situation(page, 2)
    notice = page.made.notice
    at = next(at for at, part in enumerate(notice.paragraphs) if part.passage == key)
    page.ui.detailTabs.setCurrentWidget(page.details.exports)

    page.ui.preview.passage_clicked.emit(at)

    assert page.ui.detailTabs.currentWidget() is page.details.notice.passages
    assert editor_of(page).state.key == key
    qtbot.waitUntil(editor_of(page).ui.passageEdit.hasFocus)


def test_chips_show_only_the_passages_of_one_standing(page: PapersPage, qtbot: QtBot) -> None:
    rewrite(page, situation(page), "手工写的整改情况。", qtbot)
    pane = page.details.notice.passages
    chip = pane.ui.standingChips._chips[Standing.EDITED]
    assert chip.text() == "手工改过 1"
    chip.click()
    assert pane.ui.passageList.passages.rowCount() == 1
    assert pane.choose(OPENING)
    assert pane.ui.passageList.passages.rowCount() > 1
