"""Words of fcitx arrive where the caret is; letters on their way are shown; typing never blocks."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.input_method.client import InputMethodClient
    from rectify_desktop.ui.main_window import MainWindow
    from tests.ui.input_method.fake_portal import FakePortal

Press = "Callable[[str], None]"


class Desktop(QWidget):
    """A window with a line, a text and a button-like thing that takes no words."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.text, self.label = QLineEdit(), QPlainTextEdit(), QLabel("标签")
        self.label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        for widget in (self.line, self.text, self.label):
            layout.addWidget(widget)


@pytest.fixture
def desktop(qtbot: QtBot) -> Desktop:
    shown = Desktop()
    qtbot.addWidget(shown)
    shown.move(200, 100)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.line.setFocus()
    qtbot.waitUntil(shown.line.hasFocus)
    return shown


def on_their_way(field: QPlainTextEdit) -> str:
    return field.textCursor().block().layout().preeditAreaText()


def formats_of(field: QPlainTextEdit) -> list[QTextLayout.FormatRange]:
    return field.textCursor().block().layout().formats()


def test_a_word_is_typed_by_its_letters(
    desktop: Desktop, client: InputMethodClient, press: Press
) -> None:
    press("zhenggai")
    assert desktop.line.text() == ""

    press(" ")

    assert desktop.line.text() == "整改"


def test_letters_on_their_way_are_underlined_and_what_is_chosen_highlighted(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, press: Press, qtbot: QtBot
) -> None:
    portal.is_first_highlighted = True
    desktop.text.setFocus()
    qtbot.waitUntil(desktop.text.hasFocus)

    press("cuo")

    assert desktop.text.toPlainText() == ""
    assert on_their_way(desktop.text) == "cuo"
    first, rest = formats_of(desktop.text)
    assert (first.start, first.length, rest.start, rest.length) == (0, 1, 1, 2)
    assert first.format.fontUnderline()
    assert rest.format.fontUnderline()
    assert first.format.background() != rest.format.background()


def test_two_words_stand_in_their_order_and_a_plain_key_passes(
    desktop: Desktop, client: InputMethodClient, press: Press
) -> None:
    press("zhenggai cuoshi ")
    press(" ")
    press("1")

    assert desktop.line.text() == "整改措施 1"


def test_given_up_letters_leave_nothing(
    desktop: Desktop, client: InputMethodClient, press: Press
) -> None:
    press("zh\b\b")

    assert desktop.line.text() == ""
    press("1")
    assert desktop.line.text() == "1"


def test_escape_gives_up_the_word_and_leaves_the_dialog_open(
    client: InputMethodClient, press: Press, qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    field = QLineEdit(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    press("zheng\x1b")
    assert dialog.isVisible()
    press("\x1b")

    assert not dialog.isVisible()
    assert field.text() == ""


def test_a_shortcut_waits_for_the_word_on_its_way(
    desktop: Desktop, client: InputMethodClient, press: Press
) -> None:
    def is_taken() -> bool:
        no_keys = Qt.KeyboardModifier.NoModifier
        from PySide6.QtGui import QKeyEvent

        asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, no_keys)
        asked.ignore()
        QCoreApplication.sendEvent(desktop.line, asked)
        return asked.isAccepted()

    before = is_taken()
    press("zheng")

    assert (before, is_taken()) == (False, True)


def test_words_that_no_key_asked_for_arrive(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, qtbot: QtBot
) -> None:
    portal.commit("手写")

    qtbot.waitUntil(lambda: desktop.line.text() == "手写")


def test_a_key_that_fcitx_gives_back_edits_the_field(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, press: Press, qtbot: QtBot
) -> None:
    press("12")
    backspace, letter, unknown = 0xFF08, ord("x"), 0xFFC0
    for symbol in (unknown, backspace, letter):
        portal.forward(symbol)
        portal.forward(symbol, is_release=True)

    qtbot.waitUntil(lambda: desktop.line.text() == "1x")


def test_letters_become_text_where_they_stand_when_the_caret_is_moved_by_mouse(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, press: Press
) -> None:
    press("zheng")
    window = desktop.windowHandle()
    place, button = QPointF(desktop.text.geometry().center()), Qt.MouseButton.LeftButton
    no_keys = Qt.KeyboardModifier.NoModifier
    kind = QEvent.Type.MouseButtonPress
    event = QMouseEvent(kind, place, window.mapToGlobal(place), button, button, no_keys)
    QCoreApplication.sendEvent(window, event)

    assert desktop.line.text() == "zheng"
    assert desktop.text.hasFocus()
    assert on_their_way(desktop.text) == ""


def test_a_field_left_by_program_keeps_its_letters(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, press: Press, qtbot: QtBot
) -> None:
    press("zheng")
    desktop.text.setFocus()

    assert desktop.line.text() == "zheng"
    qtbot.waitUntil(lambda: bool(portal.called("Reset")))


def test_fcitx_hears_when_something_takes_words(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, press: Press, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: len(portal.called("FocusIn")) == 1)
    desktop.label.setFocus()
    qtbot.waitUntil(lambda: len(portal.called("FocusOut")) == 1)

    press("z")

    assert portal.called("ProcessKeyEvent") == []


def test_the_caret_is_told_in_dots_of_the_screen(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, press: Press, qtbot: QtBot
) -> None:
    press("1")
    qtbot.waitUntil(lambda: bool(portal.called("SetCursorRect")))

    x, y, _, height = portal.called("SetCursorRect")[-1]

    corner = desktop.line.mapToGlobal(desktop.line.rect().topLeft())
    assert corner.x() < x < corner.x() + 60
    assert corner.y() <= y < corner.y() + desktop.line.height()
    assert height > 8


def test_the_caret_is_told_again_when_it_moves(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, press: Press, qtbot: QtBot
) -> None:
    press("1")
    qtbot.waitUntil(lambda: bool(portal.called("SetCursorRect")))
    before = portal.called("SetCursorRect")[-1]

    press("234567")

    qtbot.waitUntil(lambda: portal.called("SetCursorRect")[-1][0] > before[0] + 20)


def test_keys_that_no_keyboard_sent_are_not_asked_about(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, qtbot: QtBot
) -> None:
    qtbot.keyClicks(desktop.line, "abc")

    assert desktop.line.text() == "abc"
    assert portal.called("ProcessKeyEvent") == []


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_proposals_below_a_field_do_not_take_its_letters(
    desktop: Desktop, client: InputMethodClient, press: Press, qtbot: QtBot
) -> None:
    completer = QCompleter(["整改办", "整改组"], desktop)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    desktop.line.setCompleter(completer)
    completer.complete()
    qtbot.waitUntil(completer.popup().isVisible)

    press("zhenggai ")

    assert desktop.line.text() == "整改"


def test_a_silent_fcitx_is_left_alone_after_two_answers_and_no_letter_is_lost(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, press: Press
) -> None:
    portal.is_silent = True
    began = monotonic()

    press("abcdefgh")

    assert desktop.line.text() == "abcdefgh"
    assert not client.is_on
    # Two answers of half a second each; eight seconds if each of the sixteen keys waited.
    assert 0.9 < monotonic() - began < 6


def test_one_late_answer_does_not_turn_it_off(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, press: Press
) -> None:
    from PySide6.QtGui import QGuiApplication, QKeyEvent

    def press_only(character: str) -> None:
        no_keys = Qt.KeyboardModifier.NoModifier
        key = Qt.Key(ord(character.upper()))
        event = QKeyEvent(QEvent.Type.KeyPress, key, no_keys, 38, ord(character), 0, character)
        QCoreApplication.sendEvent(QGuiApplication.focusWindow(), event)

    for _ in range(2):
        portal.is_silent = True
        press_only("a")
        portal.is_silent = False
        press("1")

    assert client.is_on
    assert desktop.line.text() == "a1a1"


def test_a_bus_that_goes_away_leaves_plain_letters(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, press: Press
) -> None:
    press("zheng")
    portal.hang_up()

    press("abc")

    assert not client.is_on
    assert desktop.line.text().endswith("abc")


def test_fcitx_that_starts_anew_is_spoken_to_again(
    desktop: Desktop, client: InputMethodClient, portal: FakePortal, press: Press, qtbot: QtBot
) -> None:
    press("zh")
    portal.letters = ""
    portal.change_owner(is_owned=False)
    qtbot.waitUntil(lambda: not client.is_on)
    press("x")
    portal.change_owner(is_owned=True)
    qtbot.waitUntil(lambda: client.is_on)

    press("zhenggai ")

    assert desktop.line.text() == "x整改"


def test_fcitx_that_is_slow_to_start_is_asked_again(
    desktop: Desktop,
    client: InputMethodClient,
    portal: FakePortal,
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("rectify_desktop.ui.input_method.client._PAUSE_MS", 50)
    portal.change_owner(is_owned=False)
    qtbot.waitUntil(lambda: not client.is_on)
    opened = len(portal.called("CreateInputContext"))
    portal.is_silent = True
    portal.change_owner(is_owned=True)
    qtbot.waitUntil(lambda: len(portal.called("CreateInputContext")) > opened + 1)
    assert not client.is_on

    portal.is_silent = False
    qtbot.waitUntil(lambda: client.is_on)
    press("zhenggai ")

    assert desktop.line.text() == "整改"


def test_without_a_bus_letters_are_typed_as_they_are(
    desktop: Desktop, qapp: QApplication, press: Press, tmp_path: object
) -> None:
    from rectify_desktop.ui.input_method.client import InputMethodClient
    from rectify_desktop.ui.input_method.portal import Portal

    nowhere = InputMethodClient(lambda: Portal("x", f"unix:path={tmp_path}/none"), qapp)
    press("abc")

    assert not nowhere.is_on
    assert desktop.line.text() == "abc"
    nowhere.deleteLater()


@pytest.mark.parametrize("table", ["findingTable", "reviewTable"])
def test_a_cell_is_opened_by_letters_and_takes_the_word(
    window: MainWindow,
    client: InputMethodClient,
    portal: FakePortal,
    do: Callable[[str], None],
    press: Press,
    qtbot: QtBot,
    table: str,
) -> None:
    do("showReviewAction" if table == "reviewTable" else "showFindingsAction")
    view = window.findChild(QWidget, table)
    QApplication.processEvents()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)

    press("zhenggai")
    # The candidates stand at the cell from the first letter on.
    qtbot.waitUntil(lambda: bool(portal.called("SetCursorRect")))
    cell = view.visualRect(view.currentIndex())
    x, y, width, height = portal.called("SetCursorRect")[-1]
    corner = view.viewport().mapToGlobal(cell.topLeft())
    assert (x, y) == (corner.x(), corner.y())
    assert 0 < width <= cell.width()
    assert 0 < height <= cell.height()

    press(" cuoshi ")

    field = QApplication.focusWidget()
    assert field is not view
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert text == "整改措施"


def test_an_open_cell_editor_takes_words(
    window: MainWindow,
    client: InputMethodClient,
    do: Callable[[str], None],
    press: Press,
    qtbot: QtBot,
) -> None:
    do("showFindingsAction")
    view = window.findChild(QWidget, "findingTable")
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.edit(view.currentIndex())
    field = QApplication.focusWidget()
    field.clear()

    press("zhenggai ")

    assert field.isVisible()
    assert (field.text() if isinstance(field, QLineEdit) else field.toPlainText()) == "整改"
