"""While a large step is written the window says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rectify_desktop.ui.background.waiting import waiting

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_sentence_stands_over_the_window_until_the_work_is_done(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    with waiting(window, "正在写入，请稍候。"):
        notice = QApplication.activeModalWidget()
        assert notice is not None
        assert notice.findChild(QLabel).text() == "正在写入，请稍候。"
        assert QGuiApplication.overrideCursor() is not None
    assert QApplication.activeModalWidget() is None
    assert QGuiApplication.overrideCursor() is None


def test_the_sentence_goes_where_the_work_fails(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(ValueError, match="broken"), waiting(window, "正在写入，请稍候。"):
        raise ValueError("broken")
    assert QApplication.activeModalWidget() is None
