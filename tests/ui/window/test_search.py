"""Hits drop down as a clerk types; keys walk through them, and Enter goes to the very field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from rectify_desktop.domain.casework.side_ledgers import MeetingRecord
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.review.fill_in_review import ProgressField, fill_in
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.review.review_page import ReviewPage
from rectify_desktop.ui.search.search_drop_down import SearchDropDown
from rectify_desktop.ui.search.search_hit_model import HitRole
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow
    from rectify_desktop.ui.search.search_field import SearchField


@pytest.fixture
def page(window: MainWindow, do: Callable) -> FindingListPage:
    do("showFindingsAction")
    page = window.findChild(FindingListPage)
    assert page is not None
    return page


@pytest.fixture
def field(page: FindingListPage, do: Callable, qtbot: QtBot) -> SearchField:
    do("findAction")
    qtbot.waitUntil(page.ui.searchEdit.hasFocus)
    return page.ui.searchEdit


def compose(field: SearchField, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def drop_down(window: MainWindow) -> SearchDropDown | None:
    found = window.findChild(SearchDropDown)
    return found if found is not None and not found.isHidden() else None


def rows(window: MainWindow) -> list[str]:
    shown = drop_down(window)
    if shown is None:
        return []
    model = shown.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def type_in(field: SearchField, text: str) -> None:
    """Type as an input method does: at once, in any script."""
    compose(field, "", text)


def all_read(window: MainWindow, qtbot: QtBot, kind: str) -> None:
    qtbot.waitUntil(lambda: any(row.startswith(kind) for row in rows(window)), timeout=5000)


def test_hits_are_grouped_and_counted_as_somebody_types(
    window: MainWindow, field: SearchField, page: FindingListPage, qtbot: QtBot
) -> None:
    finding = window.desk.ledger.findings[4]
    edit_text(window.desk.workspace, finding.id, TextField.SITUATION, "已印发整改清单")
    fill_in(window.desk.workspace, TODAY, finding.id, ProgressField.PROGRESS, "整改清单送审")

    QTest.keyClicks(field, "zgqd")

    all_read(window, qtbot, "进展 1")
    assert rows(window)[0] == "问题 1"
    assert rows(window)[1].endswith("整改情况 已印发整改清单")


def test_enter_goes_to_the_field_and_selects_the_words(
    window: MainWindow, field: SearchField, page: FindingListPage, qtbot: QtBot
) -> None:
    finding = window.desk.ledger.findings[7]
    edit_text(window.desk.workspace, finding.id, TextField.SITUATION, "先办鹳雀，后办别的")
    type_in(field, "鹳雀")
    all_read(window, qtbot, "问题 1")

    QTest.keyClick(field, Qt.Key.Key_Down)
    assert "鹳雀" in field.accessibleDescription()
    QTest.keyClick(field, Qt.Key.Key_Return)

    edit = page.form.ui.situationEdit
    assert page.form.finding_id == finding.id
    assert page.form.ui.tabs.currentWidget() is page.form.ui.resultTab
    assert edit.textCursor().selectedText() == "鹳雀"
    qtbot.waitUntil(edit.hasFocus)
    assert drop_down(window) is None
    assert field.text() == ""
    assert not page.model.is_filtered


def test_a_report_leads_to_the_tab_of_its_finding(
    window: MainWindow, field: SearchField, page: FindingListPage, qtbot: QtBot
) -> None:
    finding = window.desk.ledger.findings[-1]
    fill_in(window.desk.workspace, TODAY, finding.id, ProgressField.DIFFICULTY, "缺鹳雀")
    type_in(field, "鹳雀")
    all_read(window, qtbot, "进展 1")

    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert page.form.finding_id == finding.id
    assert page.form.ui.tabs.currentWidget() is page.form.ui.progressTab


def test_a_click_goes_there_too_and_a_filter_in_the_way_is_lifted(
    window: MainWindow, field: SearchField, page: FindingListPage, qtbot: QtBot
) -> None:
    theme = window.desk.ledger.themes[-1]
    page.show_only([window.desk.ledger.findings[0].id], "一条")
    field.setFocus()
    type_in(field, theme.title[:8])
    all_read(window, qtbot, "方面和类")
    shown = drop_down(window)
    assert shown is not None
    row = next(at for at, said in enumerate(rows(window)) if said.startswith("方面和类")) + 1
    index = shown.view.model().index(row, 0)

    QTest.mouseClick(
        shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.view.visualRect(index).center()
    )

    assert page.current_item == theme
    assert not page.model.is_filtered


def test_a_record_without_a_finding_says_so(
    window: MainWindow, field: SearchField, page: FindingListPage, qtbot: QtBot
) -> None:
    desk = window.desk
    with desk.workspace.operation("登记"):
        desk.workspace.casework.meetings.save(MeetingRecord(desk.ledger.round.id, "鹳雀会"))
    type_in(field, "鹳雀")
    all_read(window, qtbot, "会议 1")

    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert window.ui.messageBar.text == "这条会议记录没有关联到具体问题。"


def test_titles_of_kinds_are_passed_by_and_the_walk_goes_round(
    window: MainWindow, field: SearchField, qtbot: QtBot
) -> None:
    type_in(field, "路灯")
    all_read(window, qtbot, "问题")
    shown = drop_down(window)
    assert shown is not None
    hits = [row for row in range(shown.view.model().rowCount())
            if shown.view.model().index(row, 0).data(HitRole)]  # fmt: skip

    QTest.keyClick(field, Qt.Key.Key_Up)
    assert shown.view.currentIndex().row() == hits[-1]
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert shown.view.currentIndex().row() == hits[0]


def test_words_still_being_composed_are_neither_searched_nor_lose_their_keys(
    window: MainWindow, field: SearchField, qtbot: QtBot
) -> None:
    compose(field, "ludeng")
    assert drop_down(window) is None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(field, key)
    assert field.hasFocus()
    assert drop_down(window) is None

    compose(field, "", "路灯")

    assert field.text() == "路灯"
    all_read(window, qtbot, "问题")


def test_nothing_found_is_said(window: MainWindow, field: SearchField, qtbot: QtBot) -> None:
    type_in(field, "囧囧")

    shown = drop_down(window)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.note == "台账里没有找到。")
    note = shown.findChild(QLabel, "searchNote")
    assert note.visibleRegion().boundingRect().height() >= note.fontMetrics().height()


def test_escape_takes_the_hits_away_and_leads_back_to_the_page_one_came_from(
    window: MainWindow, page: FindingListPage, do: Callable, qtbot: QtBot
) -> None:
    do("showReviewAction")
    assert isinstance(window.ui.pageStack.currentWidget(), ReviewPage)
    do("findAction")
    qtbot.waitUntil(page.ui.searchEdit.hasFocus)
    type_in(page.ui.searchEdit, "路灯")
    assert drop_down(window) is not None

    QTest.keyClick(page.ui.searchEdit, Qt.Key.Key_Escape)

    assert drop_down(window) is None
    assert page.ui.searchEdit.text() == ""
    assert isinstance(window.ui.pageStack.currentWidget(), ReviewPage)


def test_the_model_of_hits_is_sound(
    window: MainWindow, field: SearchField, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    type_in(field, "路灯")
    all_read(window, qtbot, "问题")
    shown = drop_down(window)
    assert shown is not None

    qtmodeltester.check(shown.view.model(), force_py=True)


def test_a_ledger_closed_while_it_is_read_is_read_no_more(
    window: MainWindow, field: SearchField, do: Callable, qtbot: QtBot
) -> None:
    type_in(field, "路灯")

    window.close()
    qtbot.wait(50)

    assert window.desk is None
