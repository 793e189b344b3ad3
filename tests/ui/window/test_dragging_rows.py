"""Findings, headings and themes dragged through the list with the events of a real mouse."""

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
from PySide6.QtWidgets import QApplication

from rectify_desktop.domain.finding import Theme
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.findings.finding_columns import FindingColumn as Column
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.findings.finding_table_model import ItemRole

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.main_window import MainWindow

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
    assert page.current_item is not None
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


def test_nothing_is_dropped_on_a_list_in_another_order(page: FindingListPage, desk: Desk) -> None:
    page.model.sort_by(Column.TITLE)

    assert not drop(page, desk.ledger.findings[0].id, desk.ledger.findings[-1].id)

    assert desk.workspace.undo_name is None or "移动" not in desk.workspace.undo_name
