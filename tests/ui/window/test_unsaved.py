"""A crash costs no words: what was typed is offered again, once, and written where it stood."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QToolButton,
)

from rectify_desktop.services.ledger.keep_unsaved import UnsavedText, keep_unsaved, unsaved_of
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.review.review_page import ReviewPage
from tests.ui.review.hands import stored

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow

CRASHING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from rectify_desktop.services.ledger.keep_unsaved import unsaved_of
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.main_window import MainWindow

application = prepare_application()
window = MainWindow()
window.open_ledger(Path(sys.argv[1]))
window.show()
window.activateWindow()

def type_words():
    field = window.findChild(QPlainTextEdit, "remarksEdit")
    if field is None:
        return
    if field.toPlainText() != sys.argv[2]:
        field.setFocus()
        field.selectAll()
        field.insertPlainText(sys.argv[2])
    if unsaved_of(Path(sys.argv[1])):
        print("kept", flush=True)

timer = QTimer(interval=100)
timer.timeout.connect(type_words)
timer.start()
application.exec()
"""


@pytest.fixture
def typed_in(window: MainWindow, qtbot: QtBot) -> QPlainTextEdit:
    """Return a field of the form with words in it that are not saved."""
    field = window.findChild(QPlainTextEdit, "remarksEdit")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.insertPlainText("还没写完的")
    return field


def button(window: MainWindow, name: str) -> QToolButton:
    found = window.ui.messageBar.findChild(QToolButton, name)
    assert found is not None
    assert found.isVisible()
    return found


def test_typed_words_are_kept_while_they_are_not_saved(
    window: MainWindow, typed_in: QPlainTextEdit, ledger_file: Path
) -> None:
    window._unsaved.keep()

    [kept] = unsaved_of(ledger_file)
    assert kept.text == typed_in.toPlainText()
    assert kept.label.endswith("备注")


def test_saved_words_are_not_kept_any_longer(
    window: MainWindow, typed_in: QPlainTextEdit, ledger_file: Path
) -> None:
    window._unsaved.keep()
    window.findChild(QTableView, "findingTable").setFocus()
    window._unsaved.keep()

    assert typed_in.toPlainText() in window.desk.ledger.findings[0].remarks
    assert unsaved_of(ledger_file) == ()


def test_closing_as_usual_leaves_nothing_behind(
    window: MainWindow, typed_in: QPlainTextEdit, ledger_file: Path
) -> None:
    window._unsaved.keep()
    window.close()

    assert unsaved_of(ledger_file) == ()
    assert typed_in is not None


def test_what_is_searched_for_is_nobodys_lost_work(
    window: MainWindow, ledger_file: Path, qtbot: QtBot
) -> None:
    field = window.findChild(object, "searchEdit")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setText("科室")
    window._unsaved.keep()

    assert unsaved_of(ledger_file) == ()


def test_words_in_a_cell_are_kept_with_their_row_and_column(
    window: MainWindow, ledger_file: Path, qtbot: QtBot
) -> None:
    view = window.findChild(QTableView, "findingTable")
    view.setFocus()
    view.edit(view.currentIndex())
    editor = QApplication.focusWidget()
    assert editor is not view
    qtbot.keyClicks(editor, "new words")
    window._unsaved.keep()

    [kept] = unsaved_of(ledger_file)
    assert kept.kind == "cell"
    assert kept.text.endswith("new words")
    assert kept.column == view.currentIndex().column()


def test_the_next_cell_is_watched_when_the_editor_of_the_last_one_is_gone(
    window: MainWindow, ledger_file: Path, qtbot: QtBot
) -> None:
    view = window.findChild(QTableView, "findingTable")
    view.setFocus()
    for words in ("first", "second"):
        view.edit(view.currentIndex())
        editor = QApplication.focusWidget()
        assert editor is not view
        qtbot.keyClicks(editor, words)
        if words == "first":
            qtbot.keyClick(editor, Qt.Key.Key_Return)
            qtbot.waitUntil(view.hasFocus)
    QApplication.processEvents()
    window._unsaved.keep()

    [kept] = unsaved_of(ledger_file)
    assert kept.text.endswith("second")


def test_killed_in_the_middle_of_a_word_the_program_offers_it_again(
    bare_window: MainWindow, ledger_file: Path, qtbot: QtBot
) -> None:
    words = "会上明确由办公室牵头，"
    command = [sys.executable, "-c", CRASHING, str(ledger_file), words]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == b"kept"
        program.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))

    assert bare_window.open_ledger(ledger_file)
    assert words in bare_window.ui.messageBar.text
    button(bare_window, "messageActionButton").click()

    field = bare_window.findChild(QPlainTextEdit, "remarksEdit")
    assert field.toPlainText() == words
    assert field.hasFocus()
    # Only offered, not saved for anybody: leaving the field saves it, as ever.
    assert bare_window.desk.ledger.findings[0].remarks != words
    bare_window.findChild(QTableView, "findingTable").setFocus()
    assert bare_window.desk.ledger.findings[0].remarks == words
    bare_window._unsaved.keep()
    assert unsaved_of(ledger_file) == ()


def test_unwanted_words_are_deleted(bare_window: MainWindow, ledger_file: Path) -> None:
    keep_unsaved(ledger_file, [UnsavedText("备注", "不要的字", "elsewhere")])

    assert bare_window.open_ledger(ledger_file)
    button(bare_window, "messageOtherButton").click()

    assert unsaved_of(ledger_file) == ()
    assert not bare_window.ui.messageBar.isVisible()


def test_words_not_answered_for_are_offered_again_next_time(
    bare_window: MainWindow, ledger_file: Path
) -> None:
    typed = UnsavedText("备注", "还要的字", "elsewhere")
    keep_unsaved(ledger_file, [typed])

    assert bare_window.open_ledger(ledger_file)
    bare_window.close()

    assert unsaved_of(ledger_file) == (typed,)


def test_words_of_a_dialog_come_back_by_the_clipboard(
    bare_window: MainWindow, ledger_file: Path
) -> None:
    keep_unsaved(ledger_file, [UnsavedText("轮次信息 单位名称", "云溪区卫健局", "elsewhere")])

    assert bare_window.open_ledger(ledger_file)
    button(bare_window, "messageActionButton").click()

    assert QGuiApplication.clipboard().text() == "云溪区卫健局"
    assert "轮次信息" in bare_window.ui.messageBar.text


def test_words_of_a_cell_are_written_into_its_open_editor(
    bare_window: MainWindow, ledger_file: Path, qtbot: QtBot, do: Callable[[str], None]
) -> None:
    with Workspace.open(ledger_file) as opened:
        finding = opened.ledger().findings[4]
    keep_unsaved(ledger_file, [UnsavedText("问题", "重写的题目", "cell", "", finding.id, 1)])

    assert bare_window.open_ledger(ledger_file)
    button(bare_window, "messageActionButton").click()
    editor = QApplication.focusWidget()
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert bare_window.desk.ledger.findings[4].title == "重写的题目"


def test_words_of_the_review_are_written_into_its_open_editor(
    window: MainWindow, ledger_file: Path, qtbot: QtBot, do: Callable[[str], None]
) -> None:
    do("showReviewAction")
    table = window.findChild(object, "reviewTable")
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.edit(table.currentIndex())
    editor = QApplication.focusWidget()
    assert editor is not table
    editor.insertPlainText("本周开了会")
    window._unsaved.keep()
    kept = unsaved_of(ledger_file)
    assert [text.kind for text in kept] == ["review"]
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    window._unsaved.keep()
    assert unsaved_of(ledger_file) == ()

    window.close_desk()
    keep_unsaved(ledger_file, kept)
    assert window.open_ledger(ledger_file)
    button(window, "messageActionButton").click()

    assert "本周开了会" in QApplication.focusWidget().toPlainText()


def test_words_of_another_week_are_written_into_that_week(
    window: MainWindow, ledger_file: Path, qtbot: QtBot, do: Callable[[str], None]
) -> None:
    next_week = window.desk.today() + timedelta(days=7)
    do("showReviewAction")
    page = window.findChild(ReviewPage)
    page.go_to_day(next_week)
    table = page.ui.reviewTable
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.edit(table.currentIndex())
    QApplication.focusWidget().insertPlainText("下周的安排")
    window._unsaved.keep()
    kept = unsaved_of(ledger_file)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    window.close_desk()
    keep_unsaved(ledger_file, kept)

    assert window.open_ledger(ledger_file)
    button(window, "messageActionButton").click()
    assert QApplication.focusWidget().toPlainText() == "下周的安排"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    workspace = window.desk.workspace
    assert not stored(workspace, window.desk.today())
    assert [each.progress for each in stored(workspace, next_week).values()] == ["下周的安排"]


def test_words_whose_week_is_not_known_come_back_by_the_clipboard(
    bare_window: MainWindow, ledger_file: Path
) -> None:
    with Workspace.open(ledger_file) as opened:
        finding = opened.ledger().findings[0]
    keep_unsaved(ledger_file, [UnsavedText("1 本期进展", "哪一周的", "review", "", finding.id, 5)])

    assert bare_window.open_ledger(ledger_file)
    button(bare_window, "messageActionButton").click()

    assert QGuiApplication.clipboard().text() == "哪一周的"


def test_a_name_typed_for_a_file_is_nobody_s_unsaved_text(
    window: MainWindow, ledger_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    typed: list[str] = []

    def type_name() -> None:
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit) or field.objectName() != "fileNameEdit":
            return
        field.setText("还没定的名字")
        window._unsaved.keep()
        typed.append(field.text())
        timer.stop()
        QApplication.activeModalWidget().close()

    timer = QTimer(interval=50)
    timer.timeout.connect(type_name)
    timer.start()
    QFileDialog.getSaveFileName(window, "存到哪里", str(tmp_path))

    assert typed == ["还没定的名字"]
    assert unsaved_of(ledger_file) == ()
