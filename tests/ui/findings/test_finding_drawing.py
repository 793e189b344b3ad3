"""What is drawn of the 问题清单 when it scrolls, and how words are cut to a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from rectify_desktop.domain.deadline import DueStanding
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.findings.finding_cells import CellPainter, FittedLine
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.findings.finding_rows import FindingRows
from rectify_desktop.ui.look import look
from tests.invented_ledger import TODAY, invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

FINDINGS = 120


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="测试员") as opened:
        enter(opened, invented_ledger(FINDINGS))
        yield opened


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> FindingListPage:
    page = FindingListPage(Desk(workspace, today=lambda: TODAY))
    qtbot.addWidget(page)
    page.resize(1100, 600)
    with qtbot.waitExposed(page):
        page.show()
    settle()
    return page


def settle() -> None:
    for _ in range(10):
        QApplication.processEvents()


def on_screen(page: FindingListPage) -> QImage:
    shown = page.screen().grabWindow(page.winId())
    return shown.toImage().convertToFormat(QImage.Format.Format_RGB32)


def drawn_anew(page: FindingListPage) -> QImage:
    return page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("sideways", [0, 250])
def test_a_scrolled_list_looks_as_if_it_were_drawn_anew(
    page: FindingListPage, sideways: int
) -> None:
    if sideways:
        for column in FindingColumn:
            page.view.setColumnHidden(column, False)
    settle()
    page.view.horizontalScrollBar().setValue(sideways)
    bar = page.view.verticalScrollBar()
    for distance in (60, 60, -20, 7, 400, -61, 1500, 60):
        bar.setValue(bar.value() + distance)
        middle = page.view.viewport().rect().center()
        page.view.setCurrentIndex(page.view.indexAt(middle))
        settle()
        assert on_screen(page) == drawn_anew(page)


def test_a_turn_of_the_wheel_draws_only_the_rows_that_come_into_sight(
    page: FindingListPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    draw = FindingRows.draw

    def count(rows: FindingRows, painter: QPainter, row: QRect, index: object) -> None:
        drawn.append(row.y())
        draw(rows, painter, row, index)  # type: ignore[arg-type]

    page.view.verticalScrollBar().setValue(300)
    settle()
    monkeypatch.setattr(FindingRows, "draw", count)
    page.view.viewport().update()
    settle()
    whole = len(drawn)
    drawn.clear()
    page.view.verticalScrollBar().setValue(360)
    settle()
    assert 0 < len(drawn) < whole / 2


def test_words_are_cut_with_an_ellipsis_and_never_reach_beyond_the_cell() -> None:
    font = QApplication.font()
    metrics = QFontMetricsF(font)
    line = FittedLine(font)
    words = "党支部学习2025年第三季度笔记不完整（Excel台账缺3页）"
    for room in range(30, 500, 7):
        shown, width = line.fitted(words, room)
        assert width <= room
        assert metrics.horizontalAdvance(shown) <= room + 1
        assert shown == words or (shown.endswith("…") and words.startswith(shown[:-1]))
    assert line.fitted(words, 1000)[0] == words


def test_a_light_is_drawn_in_its_colour_beside_its_words(qapp: QApplication) -> None:
    image = QImage(120, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    cells = CellPainter(QFont(qapp.font()))
    cells.draw_light(painter, QRect(0, 0, 120, 30), DueStanding.OVERDUE, "超期3天")
    painter.end()
    assert image.pixelColor(10, 15) == look.ACCENT
    inked = [x for x in range(24, 120) if image.pixelColor(x, 15) != Qt.GlobalColor.white]
    assert inked
