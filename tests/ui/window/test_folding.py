"""Themes and headings folded by mouse, by keys and all at once; nothing gets lost in a fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.finding_query import FindingQuery
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.ui.findings.finding_columns import FindingColumn as Column
from rectify_desktop.ui.findings.finding_list_page import FindingListPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.outline_rows import Item
    from rectify_desktop.ui.main_window import MainWindow

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
COMPLETED = FindingQuery(results=frozenset({DeclaredResult.COMPLETED}))


@pytest.fixture
def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> FindingListPage:
    page = window.findChild(FindingListPage)
    assert page is not None
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    return page


def shown(page: FindingListPage, kind: type[Item]) -> list[Item]:
    return [item for item in page.model.rows.items if isinstance(item, kind)]


def held(page: FindingListPage, heading: Heading) -> set[str]:
    items = shown(page, Finding)
    return {f.id for f in items if isinstance(f, Finding) and f.heading_id == heading.id}


def test_a_click_at_its_arrow_folds_a_heading_and_unfolds_it(
    page: FindingListPage, desk: Desk
) -> None:
    heading = desk.ledger.headings[0]
    current = page.current_item
    before = held(page, heading)
    title = page.view.visualRect(page.model.index_of(heading.id))
    arrow = QPoint(title.left() - 7, title.center().y())

    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert held(page, heading) == set()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=arrow)

    assert held(page, heading) == before
    assert current is not None
    # What was current lay in the fold, so that its title became it.
    assert page.current_item == (heading if current.id in before else current)


def test_two_quick_clicks_at_an_arrow_open_no_title_for_writing(
    page: FindingListPage, desk: Desk
) -> None:
    heading = desk.ledger.headings[0]
    title = page.view.visualRect(page.model.index_of(heading.id))
    arrow = QPoint(title.left() - 7, title.center().y())
    button = Qt.MouseButton.LeftButton

    QTest.mouseClick(page.view.viewport(), button, pos=arrow)
    QTest.mouseDClick(page.view.viewport(), button, pos=arrow)

    assert page.view.state() != QAbstractItemView.State.EditingState
    assert not page.model.is_folded(heading)


def test_left_and_right_fold_and_unfold_the_title_they_stand_on(
    page: FindingListPage, desk: Desk
) -> None:
    heading = desk.ledger.headings[0]
    before = held(page, heading)
    page.view.go_to(page.model.index_of(heading.id))

    QTest.keyClick(page.view, Key.Key_Left)
    assert held(page, heading) == set()
    QTest.keyClick(page.view, Key.Key_Left)
    assert isinstance(page.current_item, Theme)
    QTest.keyClick(page.view, Key.Key_Right)
    assert page.current_item == heading
    QTest.keyClick(page.view, Key.Key_Right)

    assert held(page, heading) == before


def test_everything_folds_and_unfolds_at_once_and_the_cell_is_found_again(
    page: FindingListPage, desk: Desk
) -> None:
    last = desk.ledger.findings[-1]
    page.view.go_to(page.model.index_of(last.id, Column.OWNERS))

    QTest.keyClick(page.view, Key.Key_Left, ALT)
    assert page.model.rows.items == sorted(desk.ledger.themes, key=lambda each: each.position)
    assert page.current_item is not None
    assert page.current_item.id == last.theme_id
    QTest.keyClick(page.view, Key.Key_Right, ALT)

    assert [f.id for f in shown(page, Finding)] == [f.id for f in desk.ledger.findings]


def test_a_finding_gone_to_comes_out_of_its_fold(page: FindingListPage, desk: Desk) -> None:
    page.view.folds.fold_all(is_folded=True)
    wanted = desk.ledger.findings[4]

    page.reveal([wanted.id])

    assert page.current_item == wanted
    assert set(held(page, desk.ledger.headings[-1])) == set()


def test_what_is_filtered_is_not_hidden_in_a_fold_and_folds_come_back(
    page: FindingListPage, desk: Desk
) -> None:
    page.view.folds.fold_all(is_folded=True)
    folded = page.model.rowCount()

    page.filtering.choose(COMPLETED)
    assert [f.id for f in shown(page, Finding)] == [f.id for f in page.model.shown_findings]
    page.view.folds.fold_all(is_folded=True)
    assert shown(page, Finding) == []
    page.filtering.choose(FindingQuery())

    assert page.model.rowCount() == folded
    page.filtering.choose(COMPLETED)
    assert shown(page, Finding)


def test_a_fold_outlives_what_is_written_elsewhere(page: FindingListPage, desk: Desk) -> None:
    heading = desk.ledger.headings[0]
    page.view.folds.fold(heading, is_folded=True)
    other = next(f for f in desk.ledger.findings if f.heading_id != heading.id)

    page.model.setData(page.model.index_of(other.id, Column.TITLE), "泵站巡查没有台账")

    assert page.model.is_folded(heading)
    assert held(page, heading) == set()


def test_a_letter_on_a_computed_cell_goes_nowhere(page: FindingListPage, desk: Desk) -> None:
    first = desk.ledger.findings[0]
    page.view.go_to(page.model.index_of(first.id, Column.LIGHT))

    QTest.keyClick(page.view, "2")

    assert page.current_item == first


def test_a_click_at_a_title_of_a_column_selects_nothing(page: FindingListPage, desk: Desk) -> None:
    page.view.go_to(page.model.index_of(desk.ledger.findings[2].id, Column.TITLE))
    header = page.view.columns
    spot = QPoint(header.sectionViewportPosition(Column.DUE) + 20, header.height() // 2)

    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert page.selected_findings() == [desk.ledger.findings[2]]


def test_everything_selected_counts_every_finding_once(page: FindingListPage, desk: Desk) -> None:
    page.view.selectAll()

    assert page.selected_findings() == list(desk.ledger.findings)
    assert page.view.chosen.are_rows()
