from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QStackedWidget, QToolTip

from rectify_desktop.errors import DiskFull
from rectify_desktop.services.findings.register_findings import change_finding
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.desk import Desk, Message
from rectify_desktop.ui.review.review_columns import ReviewColumn
from rectify_desktop.ui.review.review_page import ReviewPage
from tests.invented_ledger import invented_ledger
from tests.ui.review.hands import (
    action_named,
    cell,
    choose,
    control,
    enter,
    press,
    report_last_week,
    stored,
    stored_review,
    trigger,
    type_latin,
)

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace

Key = Qt.Key


# Looking


def test_open_findings_stand_in_ledger_order(page: ReviewPage, workspace: Workspace) -> None:
    open_numbers = [f.number for f in workspace.ledger().findings if f.is_open]
    table = page.ui.reviewTable.model()

    assert len(open_numbers) == 13
    assert [cell(page, row, ReviewColumn.NUMBER) for row in range(table.rowCount())] == open_numbers


def test_looking_at_weeks_leaves_no_trace(page: ReviewPage, workspace: Workspace) -> None:
    before = workspace.undo_name
    for _ in range(3):
        trigger(page, "Previous")
    trigger(page, "Next")

    assert workspace.undo_name == before
    assert workspace.progress.series_of(workspace.current_round().id) == []


def test_week_is_named_with_its_number_and_days(page: ReviewPage) -> None:
    assert page.ui.periodCombo.currentText() == "第11周 3月9日–3月15日（本周）"


def test_overdue_findings_can_stand_first(page: ReviewPage) -> None:
    page.ui.overdueFirstCheck.setChecked(True)

    assert page.sheet is not None
    assert page.sheet.overdue > 0
    first = [cell(page, row, ReviewColumn.DUE) for row in range(page.sheet.overdue)]
    assert all("超期" in text for text in first)


def test_stored_weeks_can_be_chosen_from_the_list(page: ReviewPage, workspace: Workspace) -> None:
    report_last_week(workspace, "完成泵站核对")
    combo = page.ui.periodCombo
    assert combo.count() == 2

    QTest.keyClick(combo, Key.Key_Down)

    assert combo.currentText().startswith("第10周 3月2日–3月8日")
    assert cell(page, 0, ReviewColumn.PROGRESS) == "完成泵站核对"


def test_turning_to_the_page_brings_the_keys_to_its_table(
    workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    enter(workspace, invented_ledger(20))
    stack, list_page, page = QStackedWidget(), QLineEdit(), ReviewPage(desk)
    qtbot.addWidget(stack)
    stack.addWidget(list_page)
    stack.addWidget(page)
    with qtbot.waitExposed(stack):
        stack.show()
    stack.activateWindow()
    list_page.setFocus()
    qtbot.waitUntil(list_page.hasFocus)
    stack.setCurrentWidget(page)

    qtbot.waitUntil(page.ui.reviewTable.hasFocus)


def test_a_text_with_no_room_is_shown_whole_and_as_text(
    page: ReviewPage, workspace: Workspace, qtbot: QtBot
) -> None:
    finding = next(f for f in workspace.ledger().findings if f.is_open)
    title = "<b>三重一大</b>事项" + "集体决策记录不完整，" * 20
    change_finding(workspace, replace(finding, title=title))
    table = page.ui.reviewTable
    place = table.visualRect(table.model().index(0, ReviewColumn.TITLE)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)

    assert QToolTip.text() == f"<p>{escape(title)}</p>"
    QToolTip.hideText()


def test_a_narrow_page_leaves_room_to_write(page: ReviewPage, qtbot: QtBot) -> None:
    table = page.ui.reviewTable
    # Seven or eight signs a line; below that the table scrolls sideways.
    least = 8 * table.fontMetrics().horizontalAdvance("写")
    page.resize(page.minimumSizeHint().width(), 500)

    qtbot.waitUntil(lambda: table.columnWidth(ReviewColumn.PROGRESS) >= least)
    assert table.horizontalScrollBar().maximum() > 0
    assert table.visualRect(table.currentIndex()).right() <= table.viewport().width()

    page.resize(1216, 500)
    qtbot.waitUntil(lambda: table.columnWidth(ReviewColumn.PROGRESS) > 2 * least)
    assert table.horizontalScrollBar().maximum() == 0


def test_a_narrow_page_keeps_every_verb_in_sight(page: ReviewPage, qtbot: QtBot) -> None:
    page.resize(page.minimumSizeHint().width(), 500)
    qtbot.waitUntil(lambda: not page.ui.hintLabel.isVisible())

    bars = (page.ui.periodBar, page.ui.meetingBar)
    for bar in bars:
        layout = bar.layout()
        assert layout is not None
        assert layout.minimumSize().width() <= page.width()


def test_empty_ledger_says_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    page = ReviewPage(desk)
    qtbot.addWidget(page)
    page.show()

    assert page.ui.contentStack.currentWidget() is page.ui.emptyArea
    with qtbot.waitSignal(page.page_wanted) as asked:
        page.ui.emptyArea.button.click()
    assert asked.args == [ActionKey.SHOW_FINDINGS]
    assert not action_named(page, "Print").isEnabled()


def test_page_follows_the_ledger(page: ReviewPage, workspace: Workspace) -> None:
    finding = next(f for f in workspace.ledger().findings if f.is_open)
    with workspace.operation("修改问题"):
        workspace.findings.save(replace(finding, title="台账与实物不符"))

    assert cell(page, 0, ReviewColumn.TITLE) == "台账与实物不符"


# Freezing


def test_frozen_review_refuses_every_key(
    page: ReviewPage, workspace: Workspace, messages: list[Message]
) -> None:
    type_latin("first")
    press(Key.Key_Return)
    before = stored(workspace)
    trigger(page, "Hold")
    page.ui.reviewTable.setFocus()
    type_latin("late")
    press(Key.Key_Delete)
    control(Key.Key_0)

    assert stored(workspace) == before
    assert page.ui.frozenLabel.isVisible()
    assert "已定稿" in messages[-1].text
    assert not action_named(page, "NoProgress").isEnabled()


def test_freezing_tells_how_many_were_left_unfilled(
    page: ReviewPage, messages: list[Message]
) -> None:
    trigger(page, "Hold")

    assert messages[-1].text == "本期调度已定稿，其中13条未填。"


def test_reopened_review_can_be_filled_again(page: ReviewPage, workspace: Workspace) -> None:
    trigger(page, "Hold")
    assert page.ui.holdButton.defaultAction().text() == "重新打开"
    trigger(page, "Reopen")
    type_latin("late")
    press(Key.Key_Return)

    assert [update.progress for update in stored(workspace).values()] == ["late"]


def test_freezing_stores_what_is_still_being_typed(page: ReviewPage, workspace: Workspace) -> None:
    type_latin("last words")
    trigger(page, "Hold")

    assert [update.progress for update in stored(workspace).values()] == ["last words"]


def test_refused_text_stays_in_its_field(
    page: ReviewPage, messages: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull("磁盘空间不足，未保存。")

    monkeypatch.setattr("rectify_desktop.ui.review.review_entry.fill_in", refuse)
    type_latin("kept")
    press(Key.Key_Return)

    field = page.ui.reviewTable.field()
    assert field is not None
    assert field.toPlainText() == "kept"
    assert messages[-1] == Message("磁盘空间不足，未保存。", is_error=True)


# People, paper


def test_chair_and_attendees_are_kept(page: ReviewPage, workspace: Workspace) -> None:
    page.ui.chairEdit.setFocus()
    choose("郑允")
    press(Key.Key_Tab)
    choose("各科室负责人")
    press(Key.Key_Return)

    review = stored_review(workspace)
    assert review is not None
    assert (review.chair, review.attendees) == ("郑允", "各科室负责人")


def test_sheet_is_written_as_pdf(
    page: ReviewPage,
    messages: list[Message],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    target = tmp_path / "调度表.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    trigger(page, "SavePdf")
    qtbot.waitUntil(target.exists, timeout=20000)
    qtbot.waitUntil(lambda: "已保存" in messages[-1].text)

    assert target.read_bytes().startswith(b"%PDF-")
    assert "调度表.pdf" in messages[-1].text


def test_pdf_that_cannot_be_written_is_told(
    page: ReviewPage,
    messages: list[Message],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    target = tmp_path / "不存在" / "调度表.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    trigger(page, "SavePdf")
    qtbot.waitUntil(lambda: any(message.is_error for message in messages), timeout=20000)

    assert messages[-1].is_error
    assert "找不到文件夹" in messages[-1].text


def test_preview_shows_the_week_on_the_page(
    page: ReviewPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(
        "rectify_desktop.ui.review.review_papers.show_preview",
        lambda _parent, paper: seen.append(paper.title),
    )
    trigger(page, "Previous")
    trigger(page, "Preview")
    qtbot.waitUntil(lambda: bool(seen), timeout=20000)

    assert seen == ["云溪区市政园林局巡察整改周调度表"]


def test_every_verb_shows_its_key(page: ReviewPage) -> None:
    for action in page.actions():
        key = action.shortcut().toString()
        assert not key or key in action.toolTip()
