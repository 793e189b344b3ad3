"""The window on a ledger file of the invented unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.finding_form.finding_form import FindingForm
from rectify_desktop.ui.main_window import MainWindow
from rectify_desktop.ui.preferences.settings import Settings
from tests.invented_ledger import TODAY, invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def ledger_file(tmp_path: Path) -> Path:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path, actor="测试员") as created:
        enter(created, invented_ledger(13))
    return path


@pytest.fixture
def empty_file(tmp_path: Path) -> Path:
    path = tmp_path / "空.zgtz"
    Workspace.create(path, actor="测试员").close()
    return path


@pytest.fixture
def bare_window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Return a window with no ledger open."""
    window = MainWindow(Settings(tmp_path / "settings.ini"), today=lambda: TODAY)
    qtbot.addWidget(window)
    window.resize(1366, 740)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


@pytest.fixture
def window(bare_window: MainWindow, ledger_file: Path, qtbot: QtBot) -> MainWindow:
    assert bare_window.open_ledger(ledger_file)
    # The form is made behind the first painting of the list.
    qtbot.waitUntil(lambda: bare_window.findChild(FindingForm) is not None)
    return bare_window


@pytest.fixture
def do(bare_window: MainWindow) -> Callable[[str], None]:
    """Return a trigger of verbs by the object name of their action."""

    def trigger(name: str) -> None:
        action = bare_window.findChild(QAction, name)
        assert action is not None
        assert action.isEnabled(), name
        action.trigger()

    return trigger


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], None]:
    """Return a way to answer the next file dialog without showing it."""

    def answer(path: Path | None) -> None:
        reply = (str(path) if path else "", "")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: reply)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: reply)

    return answer
