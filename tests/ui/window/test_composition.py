"""Chinese is typed by composing: letters on the way belong to the input method, not to the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow

Prepared = tuple[QWidget, "Callable[[], str]"]


def compose(field: QWidget, *steps: str) -> None:
    """Show letters on their way, as an input method does before anything is chosen."""
    for step in steps:
        QApplication.sendEvent(field, QInputMethodEvent(step, []))


def commit(field: QWidget, words: str) -> None:
    """Choose the words, as the space bar does in an input method."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


def text_of(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    assert isinstance(field, QPlainTextEdit | QTextEdit)
    return field.toPlainText()


def preedit_of(field: QWidget) -> str:
    """Return the letters on their way, where the editor keeps them."""
    if isinstance(field, QLineEdit):
        shown = field.property("displayText") or field.displayText()
        return shown.replace(field.text(), "")
    assert isinstance(field, QPlainTextEdit | QTextEdit)
    layout = field.textCursor().block().layout()
    return layout.preeditAreaText()


def empty(field: QWidget) -> QWidget:
    assert isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit)
    field.clear()
    return field


@pytest.fixture(params=["numberEdit", "remarksEdit", "searchEdit", "cell", "review"])
def editor(
    request: pytest.FixtureRequest, window: MainWindow, do: Callable[[str], None], qtbot: QtBot
) -> QWidget:
    """Return an editor of each kind, open and empty."""
    if request.param in {"cell", "review"}:
        do("showReviewAction" if request.param == "review" else "showFindingsAction")
        name = "reviewTable" if request.param == "review" else "findingTable"
        view = window.findChild(QWidget, name)
        # The page settles on its first unfilled row behind its showing.
        QApplication.processEvents()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        view.edit(view.currentIndex())
        field = QApplication.focusWidget()
        assert field is not view
        return empty(field)
    field = window.findChild(QWidget, request.param)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return empty(field)


def test_letters_on_their_way_are_no_text_yet(editor: QWidget) -> None:
    compose(editor, "z", "zh", "zheng'gai")

    assert text_of(editor) == ""


def test_what_is_chosen_arrives_once(editor: QWidget) -> None:
    compose(editor, "z", "zheng", "zheng'gai")
    commit(editor, "整改")

    assert text_of(editor) == "整改"
    assert editor.isVisible()


def test_two_words_in_a_row_stand_in_their_order(editor: QWidget) -> None:
    compose(editor, "zheng'gai")
    commit(editor, "整改")
    compose(editor, "cuo'shi")
    commit(editor, "措施")

    assert text_of(editor) == "整改措施"


def test_giving_up_a_word_leaves_nothing(editor: QWidget) -> None:
    compose(editor, "zheng'gai", "")

    assert text_of(editor) == ""
    assert editor.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_keys_of_the_input_method_do_not_close_a_cell_while_letters_are_on_their_way(
    window: MainWindow, do: Callable[[str], None], qtbot: QtBot, key: Qt.Key
) -> None:
    """Some input methods let the key that picks a word through to the program as well."""
    do("showFindingsAction")
    view = window.findChild(QWidget, "findingTable")
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.edit(view.currentIndex())
    field = empty(QApplication.focusWidget())
    compose(field, "zheng'gai")

    no_keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, no_keys))
    commit(field, "整改")

    assert field.isVisible()
    assert text_of(field) == "整改"


def test_typing_chinese_on_a_cell_opens_it_with_the_first_word(
    window: MainWindow, do: Callable[[str], None], qtbot: QtBot
) -> None:
    do("showFindingsAction")
    view = window.findChild(QWidget, "findingTable")
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)

    compose(view, "z", "zheng'gai")
    # Until the word is chosen Qt leaves the caret with the table: moving it would end the word.
    commit(QApplication.focusWidget(), "整改")
    field = QApplication.focusWidget()

    assert field is not view
    assert text_of(field).endswith("整改")
    assert text_of(field).count("整改") == 1
