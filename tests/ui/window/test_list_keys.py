"""The list under the fingers: arrow keys, F2, Enter and Tab as in a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.ui.findings.finding_columns import EDITABLE_COLUMNS, FindingColumn
from rectify_desktop.ui.findings.finding_table_model import ItemRole
from rectify_desktop.ui.findings.finding_table_view import FindingTableView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


@pytest.fixture
def view(window: MainWindow, desk: Desk, qtbot: QtBot) -> FindingTableView:
    """Return the list with the keyboard, on the title of the first finding."""
    view = window.findChild(FindingTableView)
    assert view is not None
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.go_to(view.model().index_of(desk.ledger.findings[0].id, FindingColumn.TITLE))
    return view


def editor(view: FindingTableView) -> QWidget:
    """Return the open editor; one just closed lives on, hidden, until the event loop runs."""
    editors = view.viewport().findChildren(QWidget, "findingCellEdit")
    [found] = [each for each in editors if each.isVisible()]
    return found


def commit(widget: QWidget, text: str) -> None:
    """Let an input method hand over finished characters, as pinyin does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def place(view: FindingTableView) -> tuple[str, int]:
    current = view.currentIndex()
    return current.data(ItemRole).id, current.column()


def test_arrows_walk_through_cells_and_skip_no_finding(view: FindingTableView, desk: Desk) -> None:
    first = desk.ledger.findings[0]

    QTest.keyClick(view, Key.Key_Right)
    assert place(view) == (first.id, FindingColumn.RESULT)
    QTest.keyClick(view, Key.Key_Left)
    QTest.keyClick(view, Key.Key_Left)
    assert place(view) == (first.id, FindingColumn.NUMBER)


def test_down_passes_the_titles_by_and_keeps_the_column(view: FindingTableView, desk: Desk) -> None:
    for finding in desk.ledger.findings:
        assert place(view) == (finding.id, FindingColumn.TITLE)
        QTest.keyClick(view, Key.Key_Down)
    for finding in reversed(desk.ledger.findings):
        assert place(view) == (finding.id, FindingColumn.TITLE)
        QTest.keyClick(view, Key.Key_Up)


def test_left_of_a_number_is_the_title_above_which_f2_writes(
    view: FindingTableView, desk: Desk
) -> None:
    heading = next(h for h in desk.ledger.headings if h.id == desk.ledger.findings[0].heading_id)
    QTest.keyClick(view, Key.Key_Left)
    QTest.keyClick(view, Key.Key_Left)
    assert place(view) == (heading.id, 0)

    QTest.keyClick(view, Key.Key_F2)
    field = editor(view)
    field.selectAll()
    commit(field, "新题目")
    QTest.keyClick(field, Key.Key_Return)

    assert [h.title for h in desk.ledger.headings if h.id == heading.id] == ["新题目"]


def test_f2_writes_enter_stores_and_goes_down_in_the_column(
    view: FindingTableView, desk: Desk
) -> None:
    first, second = desk.ledger.findings[:2]

    QTest.keyClick(view, Key.Key_F2)
    field = editor(view)
    commit(field, "路灯维护不及时")
    QTest.keyClick(field, Key.Key_Return)

    assert desk.workspace.findings.get(first.id).title == "路灯维护不及时"
    assert place(view) == (second.id, FindingColumn.TITLE)
    assert view.hasFocus()


def test_a_cell_opened_and_left_keeps_its_words(view: FindingTableView, desk: Desk) -> None:
    """Every column: what is not typed over is what was there."""
    first, before = desk.ledger.findings[0], desk.workspace.undo_name

    for column in sorted(EDITABLE_COLUMNS):
        view.go_to(view.model().index_of(first.id, column))
        QTest.keyClick(view, Key.Key_F2)
        QTest.keyClick(editor(view), Key.Key_Return)

    assert desk.workspace.undo_name == before
    assert desk.workspace.findings.get(first.id) == first


def test_a_letter_replaces_the_text_as_in_a_sheet(view: FindingTableView, desk: Desk) -> None:
    first = desk.ledger.findings[0]
    QTest.keyClick(view, Key.Key_Left)

    QTest.keyClick(view, "7")
    field = editor(view)
    QTest.keyClick(field, Key.Key_Return)

    assert desk.workspace.findings.get(first.id).number == "7"


def test_chinese_can_be_typed_onto_a_cell_without_opening_it_first(
    view: FindingTableView, desk: Desk
) -> None:
    first = desk.ledger.findings[0]

    QApplication.sendEvent(view, QInputMethodEvent("yang hu", []))
    commit(view, "养护")
    field = editor(view)
    QTest.keyClick(field, Key.Key_Return)

    assert desk.workspace.findings.get(first.id).title == "养护"


def test_tab_stores_and_goes_on_to_the_next_cell(view: FindingTableView, desk: Desk) -> None:
    first = desk.ledger.findings[0]
    view.go_to(view.model().index_of(first.id, FindingColumn.OWNERS))

    QTest.keyClick(view, Key.Key_F2)
    field = editor(view)
    field.selectAll()
    commit(field, "陈新")
    QTest.keyClick(field, Key.Key_Tab)

    assert desk.ledger.person_names(desk.ledger.findings[0].owners) == "陈新"
    assert place(view) == (first.id, FindingColumn.DUE)


def test_tab_behind_the_last_cell_goes_to_the_next_finding(
    view: FindingTableView, desk: Desk
) -> None:
    first, second = desk.ledger.findings[:2]
    view.go_to(view.model().index_of(first.id, FindingColumn.DUE))

    QTest.keyClick(view, Key.Key_F2)
    QTest.keyClick(editor(view), Key.Key_Tab)

    assert place(view) == (second.id, FindingColumn.NUMBER)


def test_escape_leaves_everything_as_it_was(view: FindingTableView, desk: Desk) -> None:
    before = desk.workspace.undo_name

    QTest.keyClick(view, Key.Key_F2)
    field = editor(view)
    commit(field, "不要了")
    QTest.keyClick(field, Key.Key_Escape)

    assert desk.workspace.undo_name == before
    assert view.hasFocus()


def test_a_result_is_picked_by_keyboard(view: FindingTableView, desk: Desk) -> None:
    first = desk.ledger.findings[0]
    view.go_to(view.model().index_of(first.id, FindingColumn.RESULT))

    QTest.keyClick(view, Key.Key_F2)
    box = editor(view)
    QTest.keyClick(box, Key.Key_Home)
    QTest.keyClick(box, Key.Key_Down)
    QTest.keyClick(box, Key.Key_Return)

    assert desk.workspace.findings.get(first.id).declared_result is DeclaredResult.NOT_STARTED


def test_enter_while_composing_belongs_to_the_input_method(
    view: FindingTableView, desk: Desk
) -> None:
    QTest.keyClick(view, Key.Key_F2)
    field = editor(view)
    QApplication.sendEvent(field, QInputMethodEvent("yang hu", []))

    QTest.keyClick(field, Key.Key_Return)

    assert field.isVisible()
    assert place(view)[0] == desk.ledger.findings[0].id


def test_an_impossible_day_typed_in_a_cell_is_refused_in_the_message_bar(
    view: FindingTableView, desk: Desk, window: MainWindow
) -> None:
    first = desk.ledger.findings[0]
    view.go_to(view.model().index_of(first.id, FindingColumn.DUE))

    QTest.keyClick(view, Key.Key_F2)
    field = editor(view)
    field.selectAll()
    commit(field, "99月")
    QTest.keyClick(field, Key.Key_Return)

    assert desk.workspace.findings.get(first.id) == first
    assert window.ui.messageBar.text == "没有认出日期“99月”（没有99月），时限未改。"
