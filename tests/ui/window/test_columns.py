"""Columns chosen, moved and frozen; the list sorted; views kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.finding_query import FindingQuery, QueryKind
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.services.findings.edit_finding import edit_extra
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.findings.finding_columns import DEFAULT_COLUMNS
from rectify_desktop.ui.findings.finding_columns import FindingColumn as Column
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.findings.finding_table_model import ItemRole
from rectify_desktop.ui.findings.saved_views import query_from, query_text, saved_views

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> FindingListPage:
    window.actions_by_key[ActionKey.SHOW_FINDINGS].trigger()
    page = window.findChild(FindingListPage)
    assert page is not None
    qtbot.waitUntil(page.view.isVisible)
    QApplication.processEvents()
    return page


@pytest.fixture
def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def tick(page: FindingListPage, title: str) -> None:
    """Tick a column in the menu at the titles by keyboard; boxes leave it open."""
    menu = page.view.columns.column_menu()
    entry = next(action for action in menu.actions() if action.text() == title)
    menu.setActiveAction(entry)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QApplication.processEvents()


def numbers(page: FindingListPage) -> list[str]:
    model = page.model
    items = [model.index(row, 0).data(ItemRole) for row in range(model.rowCount())]
    return [item.number for item in items if isinstance(item, Finding)]


def test_a_column_is_ticked_moved_and_remembered(
    page: FindingListPage, window: MainWindow, ledger_file: Path
) -> None:
    tick(page, "配合科室")
    header = page.view.columns
    assert not header.isSectionHidden(Column.SUPPORTING)
    header.moveSection(header.visualIndex(Column.SUPPORTING), 2)

    window.open_ledger(ledger_file)

    again = window.findChildren(FindingListPage)[-1].view.columns
    assert again.logicalIndex(2) == Column.SUPPORTING
    assert not again.isSectionHidden(Column.SUPPORTING)


def test_number_and_problem_stay_in_front(page: FindingListPage) -> None:
    header = page.view.columns

    header.moveSection(header.visualIndex(Column.DUE), 1)

    assert [header.logicalIndex(at) for at in range(2)] == [Column.NUMBER, Column.TITLE]


def test_the_usual_columns_come_back(page: FindingListPage) -> None:
    tick(page, "备注")
    tick(page, "责任人")
    tick(page, "恢复默认列")

    assert tuple(page.view.shown_sections()) == DEFAULT_COLUMNS
    assert page.view.columns.layout_chosen() is None


def test_columns_of_imported_lists_can_be_shown_and_written_in(
    page: FindingListPage, desk: Desk
) -> None:
    finding = desk.ledger.findings[0]
    edit_extra(desk.workspace, finding.id, "类别编码", "1.10")
    section = len(Column)
    assert page.view.columns.isSectionHidden(section)

    tick(page, "类别编码")

    index = page.model.index_of(finding.id, section)
    assert index.data() == "1.10"
    assert page.model.setData(index, "1.20")
    assert desk.ledger.findings[0].extras == (("类别编码", "1.20"),)


def show_many(page: FindingListPage) -> None:
    for column in (Column.SITUATION, Column.PLAN, Column.CRITERION, Column.DESCRIPTION):
        page.view.columns.show_column(column, True)
    QApplication.processEvents()


def frozen_columns(page: FindingListPage) -> QTableView | None:
    """Return the columns that stay in sight; nobody makes them before they are needed."""
    return page.view.findChild(QTableView, "frozenColumns")


def test_number_and_problem_stay_in_sight_while_scrolling_sideways(
    page: FindingListPage, desk: Desk
) -> None:
    show_many(page)
    assert frozen_columns(page) is None
    bar = page.view.horizontalScrollBar()
    assert bar.maximum() > 300

    bar.setValue(300)

    frozen = frozen_columns(page)
    assert frozen is not None
    assert frozen.isVisible()
    header = page.view.columns
    assert frozen.width() == header.sectionSize(Column.NUMBER) + header.sectionSize(Column.TITLE)
    row = page.model.index_of(desk.ledger.findings[2].id, Column.TITLE)
    assert frozen.visualRect(row).y() == page.view.visualRect(row).y()
    bar.setValue(0)
    assert frozen.isHidden()


def test_a_cell_gone_to_is_not_left_below_the_frozen_columns(
    page: FindingListPage, desk: Desk
) -> None:
    show_many(page)
    page.view.horizontalScrollBar().setValue(page.view.horizontalScrollBar().maximum())

    page.view.go_to(page.model.index_of(desk.ledger.findings[0].id, Column.RESULT))

    frozen = frozen_columns(page)
    assert frozen is not None
    assert page.view.columnViewportPosition(Column.RESULT) >= (
        frozen.width() if frozen.isVisible() else 0
    )


def test_a_frozen_cell_is_clicked_and_written_in_where_it_stands(
    page: FindingListPage, desk: Desk
) -> None:
    show_many(page)
    page.view.horizontalScrollBar().setValue(300)
    frozen = frozen_columns(page)
    assert frozen is not None
    row = page.model.index_of(desk.ledger.findings[1].id, Column.TITLE)
    spot = frozen.visualRect(row).center()
    QTest.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.current_item == desk.ledger.findings[1]

    QTest.mouseDClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert page.view.horizontalScrollBar().value() == 0
    assert page.view.state() == QTableView.State.EditingState


def click_title(page: FindingListPage, column: Column) -> None:
    header = page.view.columns
    spot = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_clicks_at_a_title_sort_up_down_and_back_to_the_paper(
    page: FindingListPage, desk: Desk
) -> None:
    days = [f.due_on for f in desk.ledger.findings if f.due_on]
    by_number = {f.number: f for f in desk.ledger.findings}

    click_title(page, Column.DUE)
    assert [by_number[n].due_on for n in numbers(page)][: len(days)] == sorted(days)
    click_title(page, Column.DUE)
    shown = [by_number[n].due_on for n in numbers(page)][: len(days)]
    assert shown == sorted(days, reverse=True)
    click_title(page, Column.DUE)
    assert not page.model.is_sorted


def test_a_row_stays_where_it_is_while_it_is_written_in(page: FindingListPage, desk: Desk) -> None:
    click_title(page, Column.TITLE)
    before = numbers(page)
    index = page.model.index(0, Column.TITLE)

    page.model.setData(index, "座谈少")

    assert numbers(page) == before


def test_a_view_brings_its_columns_filter_and_order_back(page: FindingListPage) -> None:
    tick(page, "来源")
    query = FindingQuery(results=frozenset({DeclaredResult.COMPLETED, None}))
    page.choose(query)
    click_title(page, Column.DUE)
    page.views.button.keep_as("已完成核对")
    [kept] = saved_views(page._desk.settings)

    page.views.show_view(None)
    assert tuple(page.view.shown_sections()) == DEFAULT_COLUMNS
    assert not page.model.is_filtered
    assert not page.model.is_sorted

    page.views.show_view(kept)
    assert Column.SOURCE in page.view.shown_sections()
    assert page.model.query == query
    assert page.view.columns.order == (Column.DUE, False)
    assert page.views.button.text() == "视图：已完成核对"


def test_conditions_survive_being_kept() -> None:
    query = FindingQuery(
        results=frozenset({None, DeclaredResult.COMPLETED}), silences=frozenset({2})
    )

    again = query_from(query_text(query))

    assert again == query
    assert again.values(QueryKind.SILENT) == {2}


def test_views_of_a_spoilt_file_are_passed_by(page: FindingListPage) -> None:
    page._desk.settings.remember_choice("findings/views", "[{broken")

    assert saved_views(page._desk.settings) == []
