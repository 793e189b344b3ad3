"""A file dropped on the window is opened or read in; nonsense is not even taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.intake.import_dialog import ImportDialog
from rectify_desktop.ui.main_window import MainWindow
from rectify_desktop.ui.preferences.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_NOTICE = "中共松石镇委员会关于巡察整改情况的通报\n一、基层治理不实\n1.河道巡护不经常。\n"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def ledger_file(tmp_path: Path) -> Path:
    path = tmp_path / "台账.zgtz"
    Workspace.create(path, actor="测试员").close()
    return path


@pytest.fixture
def read_in(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return the files that imports were asked for; nothing is imported."""
    asked: list[Path] = []

    def ask(_window: object, _desk: object, path: Path, _text: str = "") -> None:
        asked.append(path)

    monkeypatch.setattr(ImportDialog, "ask", ask)
    return asked


def held(window: MainWindow, *paths: Path) -> tuple[QMimeData, bool]:
    """Hold files over the window; return them and whether it would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter.ignore()
    QApplication.sendEvent(window, enter)
    return data, enter.isAccepted()


def drop(window: MainWindow, path: Path) -> None:
    data, is_taken = held(window, path)
    assert is_taken
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(window, event)


def test_a_dropped_ledger_is_opened(window: MainWindow, ledger_file: Path, qtbot: QtBot) -> None:
    drop(window, ledger_file)

    qtbot.waitUntil(lambda: window.desk is not None)
    assert window.desk is not None
    assert window.desk.workspace.path == ledger_file


def test_a_paper_dropped_on_an_open_ledger_is_read_in(
    window: MainWindow, ledger_file: Path, tmp_path: Path, read_in: list[Path], qtbot: QtBot
) -> None:
    assert window.open_ledger(ledger_file)
    paper = tmp_path / "通报.txt"
    paper.write_text(_NOTICE, encoding="utf-8")

    drop(window, paper)

    qtbot.waitUntil(lambda: read_in == [paper])


def test_a_paper_dropped_before_there_is_a_ledger_first_asks_for_one(
    window: MainWindow, tmp_path: Path, read_in: list[Path], qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(
        "rectify_desktop.ui.ledger.ledger_files.ask_target",
        lambda *_: tmp_path / "新的.zgtz",
    )
    paper = tmp_path / "反馈意见.txt"
    paper.write_text(_NOTICE, encoding="utf-8")

    drop(window, paper)

    qtbot.waitUntil(lambda: read_in == [paper])
    assert window.desk is not None
    assert window.desk.workspace.path == tmp_path / "新的.zgtz"


def test_nonsense_is_not_taken(window: MainWindow, ledger_file: Path, tmp_path: Path) -> None:
    program = tmp_path / "程序.exe"
    program.write_bytes(b"MZ")

    assert not held(window, program)[1]
    assert not held(window, tmp_path)[1]
    assert not held(window, tmp_path / "没有.docx")[1]
    assert not held(window, ledger_file, program)[1]


def test_no_paper_is_read_into_a_ledger_that_may_only_be_looked_at(
    window: MainWindow, ledger_file: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "通报.txt"
    paper.write_text(_NOTICE, encoding="utf-8")
    window.put_on_desk(lambda: Workspace.open(ledger_file, read_only=True))

    assert not held(window, paper)[1]
