"""What a clerk does at the page of papers, and what it then shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rectify_desktop.domain.notice.passages import PassageKey, PassageKind

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.notice.passage_editor import PassageEditor
    from rectify_desktop.ui.papers.catalogue import PaperKey
    from rectify_desktop.ui.papers.papers_page import PapersPage

OPENING = PassageKey(PassageKind.OPENING)


def action(page: PapersPage, name: str) -> QAction:
    return next(a for a in page.actions() if a.objectName() == f"papers{name}Action")


def choose_paper(page: PapersPage, key: PaperKey, qtbot: QtBot) -> None:
    page.show_paper(key)
    qtbot.waitUntil(lambda: page.made is not None, timeout=20_000)
    qtbot.waitUntil(lambda: page.ui.preview.laid_paper is not None, timeout=20_000)


def settle(page: PapersPage, qtbot: QtBot) -> None:
    """Wait until the paper says what the ledger says."""
    qtbot.waitUntil(lambda: page._composer.is_fresh, timeout=20_000)
    qtbot.waitUntil(lambda: not page.ui.preview.is_laying_out, timeout=20_000)


def editor_of(page: PapersPage) -> PassageEditor:
    return page.details.notice.passages.editor


def choose_passage(page: PapersPage, key: PassageKey) -> PassageEditor:
    assert page.details.notice.passages.choose(key)
    return editor_of(page)


def rewrite(page: PapersPage, key: PassageKey, text: str, qtbot: QtBot) -> None:
    """Type a text in place of a passage and leave it by Ctrl+Enter."""
    editor = choose_passage(page, key)
    editor.write()
    qtbot.waitUntil(editor.ui.passageEdit.hasFocus)
    editor.ui.passageEdit.selectAll()
    editor.ui.passageEdit.insertPlainText(text)
    QTest.keyClick(editor.ui.passageEdit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page, qtbot)


def notice_text(page: PapersPage) -> str:
    assert page.made is not None
    assert page.made.notice is not None
    return "\n".join(page.made.notice.texts)


def words_of(page: PapersPage, key: PaperKey) -> str:
    word = page.ui.paperList.papers.readiness(key)
    return word.text if word else ""


def process() -> None:
    QApplication.processEvents()
