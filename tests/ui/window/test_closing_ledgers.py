"""Ledgers closed while work on them is under way: nothing of it comes afterwards."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.background.latest_work import LatestWork
from rectify_desktop.ui.background.stillness import still
from rectify_desktop.ui.figures.figures_dialog import FiguresDialog, show_figures
from rectify_desktop.ui.page_registry import PAGES
from tests.invented_ledger import invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow

_TIMES = 30


def let_pass(milliseconds: int) -> None:
    pause = QEventLoop()
    QTimer.singleShot(milliseconds, pause.quit)
    pause.exec()


@pytest.fixture
def other_file(tmp_path: Path) -> Path:
    path = tmp_path / "另一本.zgtz"
    with Workspace.create(path, actor="测试员") as created:
        enter(created, invented_ledger(33))
    return path


def test_ledgers_may_be_changed_quickly_while_their_pages_work(
    bare_window: MainWindow, ledger_file: Path, other_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    pages, paths = cycle(PAGES), cycle((ledger_file, other_file))
    for time in range(_TIMES):
        assert bare_window.open_ledger(next(paths))
        assert bare_window.pages is not None
        assert bare_window.desk is not None
        bare_window.pages.run(next(pages))
        bare_window.desk.checks.begin()
        bare_window.pages.findings.ui.searchEdit.setText("整改")
        if time % 3 == 0:
            bare_window.pages.run(ActionKey.EXPORT_LEDGER)
        # From before the first painting to the middle of composing and checking.
        let_pass(17 * (time % 6))
    assert bare_window.close()
    # What was queued or timed would come now; pytest-qt fails on anything it raises.
    let_pass(2_000)


def test_what_stands_beside_the_window_goes_with_its_ledger(
    window: MainWindow, other_file: Path
) -> None:
    assert window.desk is not None
    show_figures(window.desk, window)
    assert window.open_ledger(other_file)
    let_pass(0)
    assert window.findChild(FiguresDialog) is None


def test_nothing_under_a_still_object_fires_or_arrives(qtbot: QtBot) -> None:
    root, heard = QObject(), list[object]()
    timer = QTimer(root, interval=0)
    timer.timeout.connect(lambda: heard.append("timer"))
    timer.start()
    work = LatestWork(root)
    work.done.connect(heard.append)
    work.run(lambda: "result")
    still(root)
    qtbot.wait(200)
    assert not heard
    assert not work.is_running
