"""The live preview: pages as they will be printed, and the place one reads in them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer

from rectify_desktop.domain.notice.notice_parts import NoticeRun
from rectify_desktop.domain.papers.paper import Paper, TextBlock
from rectify_desktop.domain.terms import Edition
from rectify_desktop.services.notice.word_notices import notice_of
from rectify_desktop.ui.papers.paper_preview import PaperPreview
from rectify_desktop.ui.printing.notice_layout import lay_out_notice
from tests.notice_ledger import long_ledger

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.domain.notice.notice import Notice


@pytest.fixture
def notice() -> Notice:
    return notice_of(long_ledger(33), Edition.PUBLIC)


@pytest.fixture
def preview(qtbot: QtBot) -> PaperPreview:
    widget = PaperPreview()
    qtbot.addWidget(widget)
    widget.resize(700, 800)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def show(qtbot: QtBot, preview: PaperPreview, notice: Notice) -> None:
    with qtbot.waitSignal(preview.shown):
        preview.show_notice(notice)


def texts_in_sight(preview: PaperPreview) -> int:
    """Return the number of the text a hand's breadth below the upper edge."""
    source = preview.view.text_at(QPoint(350, 120).toPointF())
    assert source is not None
    return source


def test_the_pages_are_those_of_the_pdf(
    qtbot: QtBot, preview: PaperPreview, notice: Notice
) -> None:
    show(qtbot, preview, notice)
    assert preview.view.page_count == len(lay_out_notice(notice).pages)
    assert preview.laid_paper is not None
    assert preview.view.accessibleName() == "文书预览"
    assert preview.view.accessibleDescription() == f"第 1 页，共 {preview.view.page_count} 页"


def test_a_page_is_drawn_in_ink(qtbot: QtBot, preview: PaperPreview, notice: Notice) -> None:
    show(qtbot, preview, notice)
    image = preview.grab().toImage()
    dark = sum(
        image.pixelColor(x, y).lightness() < 90
        for x in range(100, 600, 2)
        for y in range(100, 700, 2)
    )
    assert dark > 500


def test_laying_out_a_long_notice_lets_the_window_live(qtbot: QtBot, preview: PaperPreview) -> None:
    beats: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    preview.show_notice(notice_of(long_ledger(500), Edition.PUBLIC))
    assert preview.view.page_count == 0
    qtbot.waitSignal(preview.shown).wait()
    assert len(beats) > 2


def test_only_the_last_of_quick_changes_is_shown(
    qtbot: QtBot, preview: PaperPreview, notice: Notice
) -> None:
    shown: list[int] = []
    preview.shown.connect(lambda: shown.append(1))
    preview.show_notice(notice_of(long_ledger(100), Edition.PUBLIC))
    show(qtbot, preview, notice)
    assert preview.view.page_count == len(lay_out_notice(notice).pages)
    assert len(shown) == 1


def test_the_place_stays_when_the_text_above_grows(
    qtbot: QtBot, preview: PaperPreview, notice: Notice
) -> None:
    show(qtbot, preview, notice)
    assert preview.go_to(60)
    before = texts_in_sight(preview)
    first, *rest = notice.paragraphs
    longer = replace(first, runs=(NoticeRun(first.text * 12),))
    show(qtbot, preview, replace(notice, paragraphs=(longer, *rest)))
    assert texts_in_sight(preview) == before
    assert preview.view.verticalScrollBar().value() > 0


def test_the_place_stays_when_the_view_is_resized_or_zoomed(
    qtbot: QtBot, preview: PaperPreview, notice: Notice
) -> None:
    show(qtbot, preview, notice)
    preview.go_to(60)
    for change in (
        lambda: preview.resize(500, 800),
        lambda: preview.view.set_zoom(1.0),
        lambda: preview.resize(900, 700),
        lambda: preview.view.set_zoom(None),
    ):
        change()
        qtbot.wait(1)
        assert abs(texts_in_sight(preview) - 60) <= 2


def test_ctrl_0_fits_the_width_again(qtbot: QtBot, preview: PaperPreview, notice: Notice) -> None:
    show(qtbot, preview, notice)
    fitted = preview.view.zoom
    qtbot.keyClick(preview.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.view.zoom > fitted
    assert not preview.view.fits_width
    qtbot.keyClick(preview.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.view.zoom == fitted
    assert preview.view.fits_width


def test_keys_walk_through_the_pages(qtbot: QtBot, preview: PaperPreview, notice: Notice) -> None:
    show(qtbot, preview, notice)
    bar = preview.view.verticalScrollBar()
    qtbot.keyClick(preview.view, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(preview.view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert preview.view.current_page == preview.view.page_count
    qtbot.keyClick(preview.view, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_double_click_tells_which_paragraph_it_met(
    qtbot: QtBot, preview: PaperPreview, notice: Notice
) -> None:
    show(qtbot, preview, notice)
    preview.go_to(12)
    with qtbot.waitSignal(preview.passage_clicked) as clicked:
        qtbot.mouseDClick(preview.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    assert clicked.args == [12]


def test_a_paper_without_pages_says_why(qtbot: QtBot, preview: PaperPreview) -> None:
    with qtbot.waitSignal(preview.shown):
        preview.show_paper(Paper("说明", "说明", (TextBlock((NoticeRun("一页"),)),)))
    assert preview.view.page_count == 1
    preview.clear("请先选择一条问题。")
    assert preview.view.page_count == 0
    assert preview.view.message == "请先选择一条问题。"
    assert preview.laid_paper is None
