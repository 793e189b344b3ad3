"""Rows moved by keys and by the mouse; words replaced after every hit was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPalette,
)
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
MOVE = Qt.DropAction.MoveAction
HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


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


def over(page: FindingListPage, carried: str, target: str, share: float) -> QMimeData:
    """Pick a row up and carry it over another, ``share`` of its height below its top."""
    view, model = page.view, page.model
    view.go_to(model.index_of(carried))
    data = view.dragging.carried()
    spot = spot_on(page, target, share).toPoint()
    for event in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(view.viewport(), event(spot, MOVE, data, *HELD))
    return data


def spot_on(page: FindingListPage, target: str, share: float) -> QPointF:
    at = page.model.index_of(target)
    page.view.scrollTo(at)
    box = page.view.visualRect(at)
    return QPointF(box.center().x(), box.top() + share * box.height())


def drop(page: FindingListPage, carried: str, target: str, share: float = 0.75) -> bool:
    """Drag a finding, theme or heading onto a row; return whether the list took it."""
    data = over(page, carried, target, share)
    event = QDropEvent(spot_on(page, target, share), MOVE, data, *HELD)
    QApplication.sendEvent(page.view.viewport(), event)
    return event.isAccepted()


def test_a_finding_dropped_on_a_title_comes_first_in_its_group(
    page: FindingListPage, desk: Desk
) -> None:
    first, last = desk.ledger.findings[0], desk.ledger.findings[-1]
    place = (last.theme_id, last.heading_id)
    order = [f.id for f in desk.ledger.findings if (f.theme_id, f.heading_id) == place]

    assert drop(page, first.id, str(last.heading_id))

    found = [f.id for f in desk.ledger.findings if (f.theme_id, f.heading_id) == place]
    assert found == [first.id, *order]
    assert page.view.currentIndex().data(ItemRole).id == first.id
    desk.undo()
    assert desk.ledger.findings[0].id == first.id


def test_a_finding_dropped_on_a_folded_title_comes_last_in_its_group(
    page: FindingListPage, desk: Desk
) -> None:
    first, last = desk.ledger.findings[0], desk.ledger.findings[-1]
    heading = next(each for each in desk.ledger.headings if each.id == last.heading_id)
    page.view.folds.fold(heading, is_folded=True)

    assert drop(page, first.id, heading.id)

    assert desk.ledger.findings[-1].id == first.id
    assert page.view.currentIndex().data(ItemRole).id == first.id


@pytest.mark.parametrize("share", [0.2, 0.8])
def test_a_finding_falls_on_the_side_of_another_that_is_nearer(
    share: float, page: FindingListPage, desk: Desk
) -> None:
    first, *_, last = desk.ledger.findings

    assert drop(page, first.id, last.id, share)

    by_place = [f.id for f in desk.ledger.findings][-2:]
    assert by_place == ([first.id, last.id] if share < 0.5 else [last.id, first.id])


def test_a_finding_dropped_where_it_stands_stays(page: FindingListPage, desk: Desk) -> None:
    before, step = [f.id for f in desk.ledger.findings], desk.workspace.undo_name
    for share in (0.2, 0.8):
        drop(page, before[0], before[0], share)

    assert [f.id for f in desk.ledger.findings] == before
    assert desk.workspace.undo_name == step


def test_a_heading_dropped_on_another_theme_takes_its_findings_along(
    page: FindingListPage, desk: Desk
) -> None:
    heading = desk.ledger.headings[0]
    other = next(theme for theme in desk.ledger.themes if theme.id != heading.theme_id)
    held = {f.id for f in desk.ledger.findings if f.heading_id == heading.id}

    assert drop(page, heading.id, other.id)

    moved = next(each for each in desk.ledger.headings if each.id == heading.id)
    assert moved.theme_id == other.id
    assert {f.id for f in desk.ledger.findings if f.heading_id == heading.id} == held
    assert all(f.theme_id == other.id for f in desk.ledger.findings if f.id in held)
    assert page.current_item is not None
    assert page.current_item.id == heading.id
    desk.undo()
    assert desk.ledger.headings[0] == heading


def test_a_folded_heading_stays_folded_in_its_new_theme_and_in_one_step(
    page: FindingListPage, desk: Desk
) -> None:
    heading = desk.ledger.headings[0]
    other = next(theme for theme in desk.ledger.themes if theme.id != heading.theme_id)
    page.view.folds.fold(heading, is_folded=True)
    shown, before = page.model.rowCount(), desk.workspace.names_to_undo

    assert drop(page, heading.id, other.id)

    assert page.model.is_folded(heading)
    assert page.model.rowCount() == shown
    assert page.model.rows.home_of(page.current_item) == other.id
    assert len(desk.workspace.names_to_undo) == len(before) + 1
    desk.undo()
    assert page.model.is_folded(heading)
    assert page.model.rows.home_of(heading) == heading.theme_id


@pytest.mark.parametrize(("share", "place"), [(0.2, 0), (0.8, 1)])
def test_a_heading_falls_between_headings(
    share: float, place: int, page: FindingListPage, desk: Desk
) -> None:
    moved = desk.ledger.headings[-1]
    first = desk.ledger.headings[0]
    page.view.folds.fold(first, is_folded=True)

    assert drop(page, moved.id, first.id, share)

    order = [each for each in desk.ledger.headings if each.theme_id == first.theme_id]
    order.sort(key=lambda each: each.position)
    assert order[place].id == moved.id


def test_a_theme_dropped_on_a_finding_stands_before_its_theme(
    page: FindingListPage, desk: Desk
) -> None:
    first, last = desk.ledger.themes[0], desk.ledger.themes[-1]

    assert drop(page, last.id, desk.ledger.findings[0].id, 0.2)

    tops = [each.id for each in page.model.rows.items if isinstance(each, Theme)]
    assert tops[:2] == [last.id, first.id]


def test_a_line_shows_where_rows_would_land_and_goes_with_the_mouse(
    page: FindingListPage, desk: Desk
) -> None:
    view, (first, *_, last) = page.view, desk.ledger.findings
    page.view.go_to(page.model.index_of(first.id))
    spot_on(page, last.id, 0.8)
    QApplication.processEvents()
    calm = page.grab().toImage()

    over(page, first.id, last.id, 0.8)
    page.view.go_to(page.model.index_of(first.id))
    spot_on(page, last.id, 0.8)
    shown = page.grab().toImage()
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())

    bottom = view.visualRect(page.model.index_of(last.id)).bottom()
    line = view.viewport().mapTo(page, QPoint(view.viewport().width() // 2, bottom))
    assert shown.pixelColor(line) == QApplication.palette().color(QPalette.ColorRole.Highlight)
    assert page.grab().toImage() == calm


def test_a_drag_carries_the_findings_selected_or_the_group_that_is_current(
    page: FindingListPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real press and pull of the mouse; the mouse is let go at once."""
    carried: list[list[str]] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _: carried.append(drag.mimeData().formats()))
    view = page.view
    for key in (desk.ledger.findings[0].id, desk.ledger.headings[0].id):
        spot = view.visualRect(page.model.index_of(key)).center()
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        for step in (5, 40):
            QTest.mouseMove(view.viewport(), spot + QPoint(0, step))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert carried == [["application/x-rectify-findings"], ["application/x-rectify-group"]]


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
