"""The window comes back where it stood, and wholly in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog, QWidget

from rectify_desktop.ui.look.look import POINT_SIZE
from rectify_desktop.ui.preferences.settings import Settings
from rectify_desktop.ui.window.window_place import (
    fitted,
    restore_place,
    save_place,
    show_in_place,
    size_by_letters,
)

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ROOM = QRect(0, 30, 1366, 738)


@pytest.mark.parametrize(
    "place",
    [
        QRect(-400, 100, 900, 500),
        QRect(900, 500, 1000, 600),
        QRect(0, 0, 2732, 1536),
        QRect(3000, 2000, 800, 600),
    ],
)
def test_a_place_out_of_sight_is_brought_back(place: QRect) -> None:
    found = fitted(place, ROOM)

    assert ROOM.contains(found)
    assert found.size() == place.size().boundedTo(ROOM.size())


def test_a_place_in_sight_stays() -> None:
    assert fitted(QRect(100, 100, 900, 500), ROOM) == QRect(100, 100, 900, 500)


def test_a_window_larger_than_the_screen_of_today_is_restored_inside_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    before, after = QWidget(), QWidget()
    for window in (before, after):
        qtbot.addWidget(window)
    room = before.screen().availableGeometry()
    before.setGeometry(room.right() - 80, room.top() + 40, room.width(), 300)
    save_place(before, settings)

    restore_place(after, settings)

    assert room.contains(after.geometry())


def test_a_dialog_grows_with_its_letters_as_far_as_the_screen_has_room(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    font = dialog.font()
    font.setPointSizeF(POINT_SIZE * 1.5)
    dialog.setFont(font)

    size_by_letters(dialog, 200, 100)
    assert (dialog.width(), dialog.height()) == (300, 150)

    size_by_letters(dialog, 9000, 100)
    assert dialog.width() < dialog.screen().availableSize().width()


@pytest.mark.parametrize(("share", "is_filled"), [(0.95, True), (0.5, False)])
def test_a_first_window_fills_a_screen_without_room_to_spare(
    share: float, is_filled: bool, qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(round(window.screen().availableGeometry().width() * share), 300)

    show_in_place(window, Settings(tmp_path / "settings.ini"))

    assert window.isMaximized() is is_filled


def test_a_window_that_stood_somewhere_is_shown_there(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(window.screen().availableGeometry().width(), 300)
    save_place(window, settings)

    show_in_place(window, settings)

    assert not window.isMaximized()
