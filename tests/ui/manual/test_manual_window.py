"""F1 shows the page one needs; what is sought is found and marked; the whole is one PDF."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pdfplumber
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout

from rectify_desktop.services.sample.create_sample import create_sample
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.main_window import MainWindow
from rectify_desktop.ui.manual.manual_pages import manual_pages, page_about
from rectify_desktop.ui.manual.manual_printing import lay_out_manual
from rectify_desktop.ui.manual.manual_view import PICTURE_SIGN
from rectify_desktop.ui.manual.manual_window import ManualWindow
from rectify_desktop.ui.preferences.settings import Settings
from rectify_desktop.ui.printing.page_output import pages_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def manual(tmp_path: Path, qtbot: QtBot) -> ManualWindow:
    window = ManualWindow(Settings(tmp_path / "settings.ini"))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show_page(manual_pages()[0])
    window.show()
    return window


def rows(manual: ManualWindow) -> list[str]:
    pages = manual.ui.pageList
    return [pages.item(row).text() for row in range(pages.count())]


def test_the_contents_list_every_page_and_show_the_chosen_one(manual: ManualWindow) -> None:
    assert rows(manual) == [page.title for page in manual_pages()]
    last = manual.ui.pageList.count() - 1
    manual.ui.pageList.setCurrentRow(last)
    assert manual.ui.manualView.toPlainText().startswith(manual_pages()[last].title)


def test_what_is_sought_is_marked_and_giving_up_shows_all_pages_again(manual: ManualWindow) -> None:
    word = manual_pages()[-1].title[:2]
    manual.ui.searchEdit.setText(word)
    assert manual.ui.manualView.extraSelections()
    assert word in rows(manual)[0]
    manual.ui.searchEdit.clear()
    assert len(rows(manual)) == len(manual_pages())


def test_what_is_not_found_is_said(manual: ManualWindow) -> None:
    manual.ui.searchEdit.setText("这些字哪一页也没有")
    assert not rows(manual)
    assert "没有找到" in manual.ui.messageLabel.text()


def test_a_link_to_a_page_the_search_left_out_shows_it(manual: ManualWindow) -> None:
    manual.ui.searchEdit.setText("这些字哪一页也没有")
    manual.ui.manualView.page_wanted.emit(manual_pages()[-1].file_name)
    assert manual.shown_page is manual_pages()[-1]
    assert not manual.ui.searchEdit.text()


def test_pictures_are_no_wider_than_the_page_they_stand_on(manual: ManualWindow) -> None:
    manual.resize(700, 600)
    for row in range(manual.ui.pageList.count()):
        manual.ui.pageList.setCurrentRow(row)
        view = manual.ui.manualView
        assert view.document().idealWidth() <= view.viewport().width()


def test_a_picture_is_scaled_before_it_is_shown(manual: ManualWindow) -> None:
    manual.resize(700, 600)
    manual.show_page(page_about(["PapersPage"]))
    view = manual.ui.manualView
    place = view.document().baseUrl().resolved(QUrl("pictures/papers.png"))
    shown = view.document().resource(QTextDocument.ResourceType.ImageResource.value, place)
    assert 0 < shown.width() <= view.viewport().width() * view.devicePixelRatioF()


def test_f1_in_a_dialog_opens_the_manual_in_front_of_it(tmp_path: Path, qtbot: QtBot) -> None:
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.show()
    dialog = QDialog(window)
    dialog.setModal(True)
    QVBoxLayout(dialog).addWidget(field := QLineEdit())
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(dialog.windowHandle(), Qt.Key.Key_F1)
    opened = dialog.findChild(ManualWindow)
    assert opened is not None
    assert opened.isVisible()
    assert opened.shown_page is page_about(["QDialog"])
    opened.close()
    dialog.close()


def test_f1_in_the_navigation_tells_of_the_page_in_front(tmp_path: Path, qtbot: QtBot) -> None:
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.show()
    window.open_ledger(create_sample(tmp_path / "示例.zgtz", date(2026, 11, 20)))
    window.activateWindow()
    window.actions_by_key[ActionKey.SHOW_REVIEW].trigger()
    window.ui.navigationList.setFocus()
    qtbot.waitUntil(window.ui.navigationList.hasFocus)
    window.actions_by_key[ActionKey.MANUAL].trigger()
    opened = window.findChild(ManualWindow)
    assert opened is not None
    assert opened.shown_page.file_name == "review.md"
    opened.close()
    window.close()


def test_the_whole_manual_is_one_pdf_with_every_title(tmp_path: Path) -> None:
    target = tmp_path / "手册.pdf"
    target.write_bytes(pages_pdf(lay_out_manual(manual_pages(), "手册")))
    with pdfplumber.open(target) as pdf:
        texts = [page.extract_text() for page in pdf.pages]
    assert "Ctrl+6" in "".join(texts), "digits beside letters must be found and copied"
    for page in manual_pages():
        assert any(page.title in text for text in texts), page.title


def test_no_heading_stands_alone_at_the_foot_of_a_sheet(qtbot: QtBot) -> None:
    document = lay_out_manual(manual_pages(), "手册").pages[0].document
    layout, height = document.documentLayout(), document.pageSize().height()
    block, titles = document.begin(), 0
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if block.blockFormat().headingLevel():
            following = layout.blockBoundingRect(block.next())
            assert box.top() // height == following.top() // height, block.text()
        if PICTURE_SIGN in block.text():
            assert box.top() // height == box.bottom() // height
        titles += block.blockFormat().headingLevel() == 1
        block = block.next()
    assert titles == len(manual_pages())
