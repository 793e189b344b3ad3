"""体检 in the window: begun behind the list, told in the navigation, on cells and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from rectify_desktop.domain.checks.rule import CheckLevel
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.ui.checks.checks_page import ChecksPage
from rectify_desktop.ui.checks.remark_line import RemarkLine
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.findings.finding_table_model import ItemRole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.main_window import MainWindow


@pytest.fixture
def desk(window: MainWindow, qtbot: QtBot) -> Desk:
    """Return the desk of a window whose ledger has been checked."""
    desk = window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: "checks" in vars(desk) and desk.checks.is_settled)
    return desk


def entry_text(window: MainWindow) -> str:
    navigation = window.ui.navigationList
    return navigation.item(navigation.count() - 1).text()


def test_the_navigation_tells_how_many_errors_there_are(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    errors = desk.checks.counts[CheckLevel.ERROR]
    assert entry_text(window) == f"体检 {errors}!"
    edit_text(desk.workspace, desk.ledger.findings[0].id, TextField.REMARKS, "见附件（二。")
    qtbot.waitUntil(lambda: entry_text(window) == f"体检 {errors + 1}!")
    desk.undo()
    qtbot.waitUntil(lambda: entry_text(window) == f"体检 {errors}!")


def test_enter_on_a_hit_goes_to_its_cell_and_its_field(
    window: MainWindow, desk: Desk, qtbot: QtBot, do: Callable[[str], None]
) -> None:
    finding = desk.ledger.findings[5]
    edit_text(desk.workspace, finding.id, TextField.SITUATION, "𠮷站已于2月30日办结。")
    do("showChecksAction")
    page = window.findChild(ChecksPage)
    qtbot.waitUntil(lambda: desk.checks.is_settled)
    tree = page.ui.hitTree
    item = next(i for i in desk.checks.hits if i.hit.rule == "impossible-date")
    index = tree.hits.index_of(item.hit.fingerprint)
    flags = QItemSelectionModel.SelectionFlag
    tree.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    listed = window.findChild(FindingListPage)
    assert listed.isVisible()
    assert listed.current_item == desk.ledger.findings[5]
    edit = listed.form.ui.situationEdit
    assert listed.form.ui.tabs.currentWidget().isAncestorOf(edit)
    assert edit.hasFocus()
    assert edit.textCursor().selectedText() == "2月30日"


def test_a_cell_tells_in_its_tip_what_is_wrong_with_it(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    finding = desk.ledger.findings[0]
    edit_text(desk.workspace, finding.id, TextField.TITLE, "路灯维护不及时（附件")
    qtbot.waitUntil(lambda: desk.checks.is_settled)
    page = window.findChild(FindingListPage)
    view = page.view
    index = page.model.index_of(finding.id, FindingColumn.TITLE)
    place = view.visualRect(index).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(QPoint(place)))
    QApplication.sendEvent(view.viewport(), event)
    assert "不成对" in QToolTip.text()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "错误" in spoken
    QToolTip.hideText()


def test_a_line_under_the_field_follows_the_typing(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    page = window.findChild(FindingListPage)
    page.form.ui.remarksEdit.setFocus()
    page.form.ui.remarksEdit.setPlainText("见附件（二。")
    qtbot.waitUntil(
        lambda: any(
            "不成对" in words
            for line in page.form.findChildren(RemarkLine)
            for words in line.sentences
            if not line.isHidden()
        )
    )
    finding = page.view.currentIndex().data(ItemRole)
    assert "附件" not in finding.remarks


def test_errors_are_told_where_another_page_opens_first(
    bare_window: MainWindow, ledger_file: Path, qtbot: QtBot
) -> None:
    bare_window.settings.remember_choice("page", "showOverviewAction")
    assert bare_window.open_ledger(ledger_file)
    assert not bare_window.findChild(FindingListPage).isVisible()
    qtbot.waitUntil(lambda: entry_text(bare_window).endswith("!"))


def test_marks_come_to_a_list_that_was_left_at_once(
    window: MainWindow, qtbot: QtBot, do: Callable[[str], None]
) -> None:
    page = window.findChild(FindingListPage)
    do("showOverviewAction")
    qtbot.wait(800)
    assert page.model.marks is None
    do("showFindingsAction")
    qtbot.waitUntil(lambda: page.model.marks is not None)
