"""Every column has the editor that fits it; what is refused stays open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing
from rectify_desktop.ui.findings.finding_columns import FindingColumn as Column
from rectify_desktop.ui.findings.finding_table_model import ItemRole
from rectify_desktop.ui.findings.finding_table_view import FindingTableView
from rectify_desktop.ui.widgets.day_field import DayField
from rectify_desktop.ui.widgets.names_field import NamesField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


@pytest.fixture
def view(window: MainWindow, qtbot: QtBot) -> FindingTableView:
    view = window.findChild(FindingTableView)
    assert view is not None
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def open_cell(view: FindingTableView, desk: Desk, column: Column) -> QWidget:
    view.columns.show_column(column, True)
    view.go_to(view.model().index_of(desk.ledger.findings[0].id, column))
    QTest.keyClick(view, Key.Key_F2)
    return editor(view)


def editor(view: FindingTableView) -> QWidget:
    editors = view.viewport().findChildren(QWidget, "findingCellEdit")
    [found] = [each for each in editors if each.isVisible()]
    return found


def commit(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def first(desk: Desk) -> Finding:
    return desk.ledger.findings[0]


def test_a_day_typed_as_figures_says_what_it_reads_as(view: FindingTableView, desk: Desk) -> None:
    field = open_cell(view, desk, Column.COMPLETED)
    assert isinstance(field, DayField)
    QTest.keyClicks(field, "0930")
    assert field.reading == "→2026-09-30 周三"

    QTest.keyClick(field, Key.Key_Return)

    assert first(desk).completed_on == date(2026, 9, 30)


def test_a_day_no_calendar_has_stays_open_with_its_words(
    view: FindingTableView, desk: Desk, window: MainWindow
) -> None:
    field = open_cell(view, desk, Column.DUE)
    field.selectAll()
    QTest.keyClicks(field, "2.30")
    assert isinstance(field, DayField)
    assert field.reading == "不是日期"

    QTest.keyClick(field, Key.Key_Return)

    assert editor(view).text() == "2.30"
    assert "2月没有30日" in window.ui.messageBar.text
    QTest.keyClick(field, Key.Key_Escape)
    assert view.hasFocus()


def test_initials_pick_a_result(view: FindingTableView, desk: Desk) -> None:
    field = open_cell(view, desk, Column.RESULT)

    QTest.keyClicks(field, "jdx")
    QTest.keyClick(field, Key.Key_Return)

    assert first(desk).declared_result is DeclaredResult.STAGE_COMPLETED


def test_a_pick_list_follows_an_input_method_that_is_on(view: FindingTableView, desk: Desk) -> None:
    field = open_cell(view, desk, Column.SOURCE)

    QApplication.sendEvent(field, QInputMethodEvent("xf", []))
    QTest.keyClick(field, Key.Key_Return)

    assert first(desk).source is FindingSource.PETITION


def test_timings_are_picked_together(view: FindingTableView, desk: Desk) -> None:
    field = open_cell(view, desk, Column.TIMINGS)

    QTest.keyClick(field, Key.Key_Home)
    QTest.keyClick(field, Key.Key_Down)
    QTest.keyClick(field, Key.Key_Return)

    assert first(desk).timings == {Timing.IMMEDIATE}


def test_names_in_use_are_offered_by_initials_and_taken_with_enter(
    view: FindingTableView, desk: Desk
) -> None:
    field = open_cell(view, desk, Column.DEPARTMENTS)
    assert isinstance(field, NamesField)
    field.selectAll()
    QTest.keyClicks(field, "jhcw")
    assert field.offered == ["计划财务科"]

    QTest.keyClick(field, Key.Key_Return)

    assert desk.ledger.department_names(first(desk).responsible_departments) == "计划财务科"
    assert view.currentIndex().data(ItemRole).id == desk.ledger.findings[1].id


def test_the_second_name_is_offered_behind_the_mark(view: FindingTableView, desk: Desk) -> None:
    field = open_cell(view, desk, Column.SUPPORTING)
    assert isinstance(field, NamesField)
    field.selectAll()
    commit(field, "办公室、园林")
    assert field.offered == ["园林绿化科"]

    QTest.keyClick(field, Key.Key_Down)
    QTest.keyClick(field, Key.Key_Tab)

    names = desk.ledger.department_names(first(desk).supporting_departments)
    assert names == "办公室、园林绿化科"


def test_characters_that_may_be_a_new_name_are_stored_as_typed(
    view: FindingTableView, desk: Desk
) -> None:
    field = open_cell(view, desk, Column.DEPARTMENTS)
    field.selectAll()
    commit(field, "办公")

    QTest.keyClick(field, Key.Key_Return)

    assert desk.ledger.department_names(first(desk).responsible_departments) == "办公"


def test_a_long_text_takes_line_breaks_and_shift_enter_goes_up(
    view: FindingTableView, desk: Desk
) -> None:
    second = desk.ledger.findings[1]
    view.columns.show_column(Column.CRITERION, True)
    view.go_to(view.model().index_of(second.id, Column.CRITERION))
    QTest.keyClick(view, Key.Key_F2)
    field = editor(view)
    commit(field, "甲")
    QTest.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    commit(field, "乙")

    QTest.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert desk.workspace.findings.get(second.id).acceptance_criterion == "甲\n乙"
    assert view.currentIndex().data(ItemRole).id == first(desk).id


@pytest.mark.parametrize("column", [Column.NUMBER, Column.DUE, Column.OWNERS, Column.TITLE])
def test_enter_and_escape_while_composing_belong_to_the_input_method(
    view: FindingTableView, desk: Desk, column: Column
) -> None:
    before = first(desk)
    field = open_cell(view, desk, column)
    QApplication.sendEvent(field, QInputMethodEvent("yang hu", []))

    QTest.keyClick(field, Key.Key_Return)
    QTest.keyClick(field, Key.Key_Escape)

    assert editor(view) is field
    assert first(desk) == before


def test_computed_cells_open_no_editor(view: FindingTableView, desk: Desk) -> None:
    for column in (Column.LIGHT, Column.MEASURES, Column.LATEST, Column.EVIDENCE):
        view.columns.show_column(column, True)
        view.go_to(view.model().index_of(first(desk).id, column))
        QTest.keyClick(view, Key.Key_F2)
        assert not view.viewport().findChildren(QWidget, "findingCellEdit")
