"""The overview in the window: first in the navigation, and its figures lead into the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.findings.finding_table_model import ItemRole
from rectify_desktop.ui.overview.count_tile import CountTile
from rectify_desktop.ui.overview.overview_page import OverviewPage
from tests.invented_ledger import invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow


def overview(window: MainWindow) -> OverviewPage:
    page = window.findChild(OverviewPage)
    assert page is not None
    return page


def open_figure(window: MainWindow, label: str) -> None:
    tiles = overview(window).findChildren(CountTile)
    next(tile for tile in tiles if tile.count.label == label).click()


def test_it_is_the_first_page_and_its_key_is_control_one(window: MainWindow, qtbot: QtBot) -> None:
    assert window.ui.navigationList.item(0).text() == "总览"
    assert window.findChild(OverviewPage) is None

    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert overview(window).isVisible()


def test_a_figure_shows_its_rows_in_the_list_under_its_name(
    window: MainWindow, do: Callable[[str], None]
) -> None:
    do("showOverviewAction")

    open_figure(window, "超期")

    page = window.findChild(FindingListPage)
    chip = page.findChild(QToolButton, "namedFilterChip")
    assert page.isVisible()
    assert page.model.finding_count == 2
    assert chip.text() == "超期2条 ×"
    assert page.view.hasFocus()


def test_the_chip_gives_the_whole_list_back(window: MainWindow, do: Callable[[str], None]) -> None:
    do("showOverviewAction")
    open_figure(window, "超期")
    page = window.findChild(FindingListPage)
    chip = page.findChild(QToolButton, "namedFilterChip")

    chip.click()

    assert page.model.finding_count == 13
    assert chip.isHidden()


def test_a_figure_is_not_narrowed_by_what_was_filtered_before(
    window: MainWindow, do: Callable[[str], None]
) -> None:
    page = window.findChild(FindingListPage)
    page.findChild(QToolButton, "completedChip").click()
    do("showOverviewAction")

    open_figure(window, "超期")

    assert page.model.finding_count == 2


def test_a_reminder_leads_to_its_finding(
    window: MainWindow, do: Callable[[str], None], qtbot: QtBot
) -> None:
    do("showOverviewAction")
    page = overview(window)
    qtbot.waitUntil(lambda: page.overview.is_complete)
    told = page.overview.reminders[0]

    page.finding_wanted.emit(told.finding_id)

    view = window.findChild(FindingListPage).view
    assert view.currentIndex().data(ItemRole).id == told.finding_id


def test_a_ledger_opens_on_the_page_that_was_in_front(
    window: MainWindow, do: Callable[[str], None], tmp_path: Path
) -> None:
    assert isinstance(window.ui.pageStack.currentWidget(), FindingListPage)
    do("showOverviewAction")
    another = tmp_path / "另一本.zgtz"
    with Workspace.create(another, actor="测试员") as created:
        enter(created, invented_ledger(5))

    assert window.open_ledger(another)

    assert window.ui.navigationList.currentRow() == 0
    assert isinstance(window.ui.pageStack.currentWidget(), OverviewPage)


def test_an_empty_ledger_opens_on_its_list(
    window: MainWindow, do: Callable[[str], None], empty_file: Path
) -> None:
    do("showOverviewAction")

    assert window.open_ledger(empty_file)

    assert isinstance(window.ui.pageStack.currentWidget(), FindingListPage)


def test_undo_works_from_the_overview(
    window: MainWindow, do: Callable[[str], None], qtbot: QtBot
) -> None:
    do("addFindingAction")
    do("showOverviewAction")
    page = overview(window)
    qtbot.waitUntil(lambda: page.overview.sources[0].total.number == 14)

    do("undoAction")

    qtbot.waitUntil(lambda: page.overview.sources[0].total.number == 13)
