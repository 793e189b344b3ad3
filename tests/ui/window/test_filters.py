"""Conditions are chosen, seen, counted and taken away by mouse and key; exports follow them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.finding_query import FindingQuery, Lack, QueryKind
from rectify_desktop.domain.terms import RESULT_TERMS, DeclaredResult
from rectify_desktop.services.findings.edit_finding import edit_result
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.lists.list_layout_dialog import ListLayoutDialog
from rectify_desktop.ui.own_forms.own_form_dialog import OwnFormDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow
    from rectify_desktop.ui.widgets.staying_menu import StayingMenu


@pytest.fixture
def page(window: MainWindow, do: Callable, qtbot: QtBot) -> FindingListPage:
    do("showFindingsAction")
    page = window.findChild(FindingListPage)
    assert page is not None
    # The menus are made behind the first painting of the list.
    qtbot.waitUntil(lambda: page.findChild(QToolButton, "filterButton") is not None)
    return page


def menu_of(page: FindingListPage, kind: QueryKind) -> StayingMenu:
    button = page.findChild(QToolButton, f"{kind.value}FilterButton")
    button.menu().aboutToShow.emit()
    return button.menu()


def entry(menu: StayingMenu, name: str) -> QAction:
    return next(each for each in menu.actions() if each.text().partition("\t")[0] == name)


def chips(page: FindingListPage) -> list[QToolButton]:
    found = page.ui.chosenChips.findChildren(QToolButton)
    return [each for each in found if "×" in each.text() and not each.isHidden()]


def test_a_condition_ticked_is_shown_with_its_count_and_narrows_the_list(
    page: FindingListPage,
) -> None:
    ledger = page.model.shown_findings
    menu = menu_of(page, QueryKind.DEPARTMENT)
    count = int(entry(menu, "计划财务科").text().partition("\t")[2])

    entry(menu, "计划财务科").trigger()

    assert 0 < count < len(ledger)
    assert page.model.finding_count == count
    assert [each.text() for each in chips(page)] == [f"科室：计划财务科 {count} ×"]


def test_two_of_a_kind_widen_and_another_kind_narrows(page: FindingListPage, qtbot: QtBot) -> None:
    menu = menu_of(page, QueryKind.DEPARTMENT)
    entry(menu, "计划财务科").trigger()
    one = page.model.finding_count
    entry(menu, "办公室").trigger()
    two = page.model.finding_count
    page.findChild(QToolButton, "completedChip").click()

    assert two > one
    assert 0 < page.model.finding_count < two
    qtbot.waitUntil(lambda: len(chips(page)) == 2)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_chip_is_taken_away_by_key(page: FindingListPage, key: Qt.Key) -> None:
    page.choose(FindingQuery(lacks=frozenset({Lack.EVIDENCE, Lack.MEASURES})))
    first = chips(page)[0]
    first.setFocus()

    QTest.keyClick(first, key)

    assert len(page.model.query.lacks) == 1
    assert len(chips(page)) == 1


def test_the_row_of_conditions_is_gone_with_the_last_of_them(page: FindingListPage) -> None:
    page.choose(FindingQuery(lacks=frozenset({Lack.EVIDENCE})))
    assert page.ui.chosenChips.isVisible()

    QTest.mouseClick(chips(page)[0], Qt.MouseButton.LeftButton)

    assert not page.ui.chosenChips.isVisible()
    assert not page.model.is_filtered


def test_all_conditions_are_cleared_at_once(page: FindingListPage) -> None:
    page.choose(FindingQuery(lacks=frozenset(Lack), results=frozenset({None})))

    page.findChild(QToolButton, "clearChosenButton").click()

    assert not page.model.is_filtered
    assert page.findChild(QToolButton, "allResultsChip").isChecked()


def test_several_results_can_be_looked_at(page: FindingListPage) -> None:
    for name in ("completedChip", "in_progressChip"):
        page.findChild(QToolButton, name).click()

    shown = {each.declared_result for each in page.model.shown_findings}
    assert shown == {DeclaredResult.COMPLETED, DeclaredResult.IN_PROGRESS}

    page.findChild(QToolButton, "allResultsChip").click()
    assert not page.model.is_filtered


def test_a_finding_that_gets_evidence_leaves_those_without(
    window: MainWindow, page: FindingListPage
) -> None:
    workspace, finding = window.desk.workspace, window.desk.ledger.findings[0]
    page.choose(FindingQuery(lacks=frozenset({Lack.EVIDENCE})))
    assert finding in page.model.shown_findings

    with workspace.operation("登记佐证"):
        evidence = Evidence(finding.round_id, "会议纪要", finding_ids=(finding.id,))
        workspace.casework.evidence.save(evidence)

    assert finding.id not in {each.id for each in page.model.shown_findings}


def test_counts_follow_the_ledger(window: MainWindow, page: FindingListPage) -> None:
    page.choose(FindingQuery(lacks=frozenset({Lack.EVIDENCE})))
    chip = page.findChild(QToolButton, "completedChip")
    before = int(chip.text().split()[-1])
    settled = next(f for f in page.model.shown_findings if f.declared_result is None)

    edit_result(window.desk.workspace, settled.id, DeclaredResult.COMPLETED)

    assert int(chip.text().split()[-1]) == before + 1


def test_where_there_is_no_room_all_conditions_are_in_one_menu(
    window: MainWindow, page: FindingListPage, qtbot: QtBot
) -> None:
    whole = page.findChild(QToolButton, "filterButton")

    window.resize(1700, 740)
    qtbot.waitUntil(lambda: not whole.isVisible())
    window.resize(900, 740)
    qtbot.waitUntil(whole.isVisible)

    titles = [each.text() for each in whole.menu().actions()]
    assert titles == ["来源", "时序", "科室", "领导", "时限", "无进展", "缺项"]


def test_at_every_width_there_is_a_way_to_filter(page: FindingListPage, qtbot: QtBot) -> None:
    window, menus = page.window(), page.ui.filterMenus
    whole = page.findChild(QToolButton, "filterButton")
    parts = [each for each in menus.findChildren(QToolButton) if each is not whole]
    for width in range(940, 1940, 20):
        window.resize(width, 740)
        QApplication.processEvents()
        shown = {each.isVisible() for each in parts}
        assert shown == {not whole.isVisible()}, width


def test_results_without_room_wait_in_a_menu_and_can_be_chosen_there(
    window: MainWindow, page: FindingListPage, qtbot: QtBot
) -> None:
    more = page.findChild(QToolButton, "moreResultsChip")
    window.resize(1900, 740)
    qtbot.waitUntil(lambda: not more.isVisible())
    window.resize(880, 740)
    qtbot.waitUntil(more.isVisible)
    assert window.width() == 880

    more.menu().aboutToShow.emit()
    last = more.menu().actions()[-1]
    last.toggle()

    assert last.text().split("\t")[0] in {RESULT_TERMS[each] for each in DeclaredResult}
    assert len(page.model.shown_findings) == int(last.text().split("\t")[1])
    assert more.property("isChosen")


def test_what_is_filtered_is_what_is_exported_and_the_list_says_so(
    window: MainWindow,
    page: FindingListPage,
    do: Callable,
    choose_file: Callable,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    page.choose(FindingQuery(results=frozenset({DeclaredResult.COMPLETED})))
    wanted = [each.title for each in page.model.shown_findings]
    choose_file(tmp_path / "清单.xlsx")

    with qtbot.waitSignal(window.tasks.finished, timeout=20_000):
        do("exportLedgerAction")

    sheet = openpyxl.load_workbook(tmp_path / "清单.xlsx").worksheets[0]
    texts = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell]
    listed = [each.title for each in window.desk.ledger.findings if each.title in texts]
    assert listed == [title for title in (f.title for f in window.desk.ledger.findings)
                      if title in wanted]  # fmt: skip
    assert any("按“结果：完成”筛选出的问题" in text for text in texts)
    assert "筛选" in window.ui.messageBar.text


def test_the_dialog_of_lists_offers_the_filter_and_can_do_without_it(
    window: MainWindow,
    page: FindingListPage,
    do: Callable,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard: list[ListLayoutDialog] = []
    monkeypatch.setattr(ListLayoutDialog, "exec", lambda dialog: heard.append(dialog) or 0)
    page.choose(FindingQuery(results=frozenset({DeclaredResult.COMPLETED})))

    do("exportListsAction")

    dialog = heard[0]
    chosen = frozenset(each.id for each in page.model.shown_findings)
    assert dialog.ui.filteredCheck.isChecked()
    assert dialog.order().listed[0].shown.chosen == chosen
    dialog.ui.filteredCheck.setChecked(False)
    assert dialog.order().listed[0].shown.chosen is None


def test_forms_of_the_office_are_filled_with_what_is_filtered(
    window: MainWindow,
    page: FindingListPage,
    do: Callable,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        OwnFormDialog,
        "exec",
        lambda dialog: heard.append(dialog.ui.rangeCombo.currentText()) or 0,
    )
    page.choose(FindingQuery(results=frozenset({DeclaredResult.COMPLETED})))

    do("fillFormAction")

    assert heard == [f"当前筛选的问题（{page.model.finding_count}条）"]


# The offscreen platform says so of the first menu that is opened.
@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_conditions_are_chosen_by_keys_alone(
    window: MainWindow, page: FindingListPage, do: Callable, qtbot: QtBot
) -> None:
    window.resize(1700, 740)
    qtbot.waitUntil(page.findChild(QToolButton, "sourcesFilterButton").isVisible)
    do("filterAction")
    menu = page.findChild(QToolButton, "sourcesFilterButton").menu()
    qtbot.waitUntil(menu.isVisible)

    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Space)

    assert len(page.model.query.sources) == 1
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not menu.isVisible())
