"""Enter and Space press the button that has the focus, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow

KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def focused_button(window: MainWindow, kind: type[QAbstractButton], qtbot: QtBot) -> list[bool]:
    """Give the keys to a button of the window's own and return the list of its clicks."""
    button = kind(window)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    return clicks


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
@pytest.mark.parametrize("key", KEYS)
def test_enter_presses_the_button_that_has_the_focus_once(
    key: Qt.Key, kind: type[QAbstractButton], bare_window: MainWindow, qtbot: QtBot
) -> None:
    clicks = focused_button(bare_window, kind, qtbot)

    qtbot.keyClick(QApplication.focusWidget(), key)

    assert len(clicks) == 1


def test_control_enter_presses_no_button(bare_window: MainWindow, qtbot: QtBot) -> None:
    clicks = focused_button(bare_window, QPushButton, qtbot)

    qtbot.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )

    assert clicks == []


def test_the_first_way_in_is_taken_with_enter(
    bare_window: MainWindow, choose_file: Callable, tmp_path: Path, qtbot: QtBot
) -> None:
    choose_file(tmp_path / "新的.zgtz")
    empty = bare_window.findChild(QPushButton, "newLedgerButton")
    assert empty is not None
    empty.setFocus()
    qtbot.waitUntil(empty.hasFocus)

    qtbot.keyClick(empty, Qt.Key.Key_Return)

    assert bare_window.desk is not None
