"""What the bar offers is reached by a key, and the keys go back to where they came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from rectify_desktop.ui.desk import Message, MessageAction

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow

Key = Qt.Key


def offer(window: MainWindow, done: list[str]) -> None:
    window.ui.messageBar.post(
        Message("已删除一条。", MessageAction("撤销", lambda: done.append("undone")))
    )


def table_with_keys(window: MainWindow, do: Callable[[str], None], qtbot: QtBot) -> QWidget:
    do("showReviewAction")
    table = window.findChild(QWidget, "reviewTable")
    assert table is not None
    qtbot.waitUntil(table.hasFocus)
    return table


def test_a_key_leads_to_the_offer_and_enter_takes_it(
    window: MainWindow, do: Callable[[str], None], qtbot: QtBot
) -> None:
    table, done = table_with_keys(window, do, qtbot), list[str]()
    offer(window, done)

    QTest.keyClick(table, Key.Key_F7)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)

    assert done == ["undone"]
    assert not window.ui.messageBar.isVisible()
    assert table.hasFocus()


def test_escape_closes_the_bar_and_gives_the_keys_back(
    window: MainWindow, do: Callable[[str], None], qtbot: QtBot
) -> None:
    table, done = table_with_keys(window, do, qtbot), list[str]()
    offer(window, done)

    QTest.keyClick(table, Key.Key_F7)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)

    assert done == []
    assert not window.ui.messageBar.isVisible()
    assert table.hasFocus()


def test_who_clicks_on_the_offer_while_writing_goes_on_in_the_table(
    window: MainWindow, do: Callable[[str], None], qtbot: QtBot
) -> None:
    table, done = table_with_keys(window, do, qtbot), list[str]()
    QTest.keyClick(table, Key.Key_A)
    assert not table.hasFocus()
    offer(window, done)
    button = window.ui.messageBar.findChild(QToolButton, "messageActionButton")
    assert button is not None

    button.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert done == ["undone"]
    assert table.hasFocus()


def test_without_a_message_the_key_does_nothing(
    window: MainWindow, do: Callable[[str], None], qtbot: QtBot
) -> None:
    table = table_with_keys(window, do, qtbot)

    QTest.keyClick(table, Key.Key_F7)

    assert table.hasFocus()
