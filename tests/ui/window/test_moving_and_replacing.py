"""Rows moved by keys; words replaced after every hit was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QToolButton

from rectify_desktop.domain.finding import Theme
from rectify_desktop.domain.finding_fields import CellField
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.findings.finding_columns import FindingColumn as Column
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.findings.finding_table_model import ItemRole
from rectify_desktop.ui.findings.replace_dialog import ReplaceDialog
from rectify_desktop.ui.findings.replacement_table_model import ReplacementColumn

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> FindingListPage:
    window.actions_by_key[ActionKey.SHOW_FINDINGS].trigger()
    page = window.findChild(FindingListPage)
    assert page is not None
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    QApplication.processEvents()
    return page


def test_alt_and_arrows_move_a_finding_and_offer_fresh_numbers(
    page: FindingListPage, desk: Desk, window: MainWindow
) -> None:
    first, second = desk.ledger.findings[:2]
    page.view.go_to(page.model.index_of(second.id, Column.TITLE))

    QTest.keyClick(page.view, Qt.Key.Key_Up, ALT)

    assert [f.id for f in desk.ledger.findings[:2]] == [second.id, first.id]
    assert page.view.currentIndex().data(ItemRole).id == second.id
    assert page.view.currentIndex().column() == Column.TITLE
    assert window.ui.messageBar.text == "已移动 1 条问题，编号没有变。"
    window.findChild(object, "messageActionButton").click()
    assert [f.number for f in desk.ledger.findings[:2]] == ["1.1", "1.2"]


def test_a_theme_moves_with_its_findings(page: FindingListPage, desk: Desk) -> None:
    theme = desk.ledger.themes[0]
    page.view.go_to(page.model.index_of(theme.id))

    QTest.keyClick(page.view, Qt.Key.Key_Down, ALT)

    assert desk.ledger.findings[-1].theme_id != theme.id
    tops = [each.id for each in page.model.rows.items if isinstance(each, Theme)]
    assert tops[1] == theme.id
    assert page.current_item is not None
    assert page.current_item.id == theme.id


@pytest.mark.parametrize("is_folded", [True, False])
def test_a_heading_moved_down_at_the_end_of_its_theme_goes_into_the_next(
    is_folded: bool, page: FindingListPage, desk: Desk
) -> None:
    first, second = sorted(desk.ledger.themes, key=lambda each: each.position)[:2]
    own = [each for each in desk.ledger.headings if each.theme_id == first.id]
    heading = max(own, key=lambda each: each.position)
    page.view.folds.fold(heading, is_folded=is_folded)
    page.view.go_to(page.model.index_of(heading.id))

    QTest.keyClick(page.view, Qt.Key.Key_Down, ALT)

    assert page.current_item is not None
    assert page.model.rows.home_of(page.current_item) == second.id
    assert page.model.is_folded(heading) is is_folded
    QTest.keyClick(page.view, Qt.Key.Key_Up, ALT)
    assert page.current_item == heading
    assert page.model.rows.home_of(heading) == first.id


def test_moving_keeps_folds_and_what_is_selected(page: FindingListPage, desk: Desk) -> None:
    view, model = page.view, page.model
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    heading = desk.ledger.headings[-1]
    view.folds.fold(heading, is_folded=True)

    view.go_to(model.index_of(desk.ledger.findings[0].id, Column.OWNERS))
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)
    view.go_to(model.index_of(desk.ledger.themes[0].id))
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)

    assert resets == []
    assert model.rows.folded == {heading.id}
    desk.undo()
    desk.undo()
    assert resets == []
    assert model.rows.folded == {heading.id}


def test_a_sorted_list_is_not_moved_about(
    page: FindingListPage, desk: Desk, window: MainWindow
) -> None:
    before = desk.workspace.undo_name
    page.model.sort_by(Column.TITLE)
    page.view.go_to(page.model.index(1, Column.TITLE))

    QTest.keyClick(page.view, Qt.Key.Key_Up, ALT)

    assert desk.workspace.undo_name == before
    assert "恢复清单顺序" in window.ui.messageBar.text


def test_words_are_replaced_where_they_are_ticked(
    page: FindingListPage, desk: Desk, do: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [finding.title for finding in desk.ledger.findings]
    having = [at for at, title in enumerate(before) if "不" in title]

    def answer(dialog: ReplaceDialog) -> QDialog.DialogCode:
        dialog.words.setText("不")
        dialog.instead.setText("未")
        dialog.find_now()
        state = Qt.ItemDataRole.CheckStateRole
        rows = range(dialog.model.rowCount())
        titles = [r for r in rows if dialog.model.index(r, 1).data() == "问题"]
        assert len(titles) == len(having)
        dialog.model.tick_all(False)
        for row in titles[:2]:
            dialog.model.setData(dialog.model.index(row, 0), None, state)
        assert "勾选的 2 格" in dialog.findChild(object, "replaceToldLabel").text()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ReplaceDialog, "exec", answer)

    do("replaceAction")

    after = [finding.title for finding in desk.ledger.findings]
    changed = [at for at in range(len(before)) if before[at] != after[at]]
    assert changed == having[:2]
    assert desk.workspace.undo_name == "替换2格"
    desk.undo()
    assert [finding.title for finding in desk.ledger.findings] == before


def test_every_hit_is_shown_beside_what_takes_its_place(desk: Desk, qtbot: QtBot) -> None:
    dialog = ReplaceDialog(desk.ledger, desk.ledger.findings, desk.today())
    qtbot.addWidget(dialog)
    dialog.words.setText("路灯")
    dialog.instead.setText("街灯")

    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)

    row = dialog.model.index(0, ReplacementColumn.BEFORE)
    assert "路灯" in row.data()
    assert "街灯" in row.siblingAtColumn(ReplacementColumn.AFTER).data()


def test_the_hits_are_a_sound_model(desk: Desk, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    dialog = ReplaceDialog(desk.ledger, desk.ledger.findings, desk.today())
    qtbot.addWidget(dialog)
    dialog.words.setText("不")
    dialog.find_now()

    qtmodeltester.check(dialog.model, force_py=True)


def test_what_could_not_be_read_is_told_and_never_ticked(desk: Desk, qtbot: QtBot) -> None:
    dialog = ReplaceDialog(desk.ledger, desk.ledger.findings, desk.today())
    qtbot.addWidget(dialog)
    menu = dialog.findChild(QToolButton, "replaceColumnsButton").menu()
    for action in menu.actions():
        action.setChecked(action.data() == CellField.SOURCE)
    dialog.words.setText("反馈问题")
    dialog.instead.setText("其他问题")
    dialog.find_now()

    assert dialog.model.unreadable == dialog.model.rowCount() > 0
    dialog.model.tick_all(True)
    assert dialog.edits() == []
    after = dialog.model.index(0, ReplacementColumn.AFTER)
    assert "不是来源" in after.data()
    assert "不会替换" in dialog.findChild(QLabel, "replaceToldLabel").text()

    dialog.instead.setText("信访件")
    dialog.find_now()
    assert len(dialog.edits()) == dialog.model.rowCount()
