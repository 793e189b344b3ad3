"""The first minute: three ways in, a word on secrets, and the ledgers of yesterday."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from rectify_desktop.ui.intake.import_dialog import ImportDialog
from tests.invented_ledger import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow


@pytest.fixture
def imported(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """Return what the import dialog was opened on; it is given up at once."""
    opened: list[Path | None] = []

    def ask(_parent: object, _desk: object, path: Path | None = None, _text: str = "") -> None:
        opened.append(path)

    monkeypatch.setattr(ImportDialog, "ask", ask)
    return opened


def click(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button.isVisible()
    button.click()


def recent(window: MainWindow) -> list[str]:
    shown = window.findChild(QListWidget, "recentList")
    return [shown.item(row).text() for row in range(shown.count())]


def test_from_a_text_makes_a_ledger_and_asks_for_the_text(
    bare_window: MainWindow, choose_file: Callable, tmp_path: Path, imported: list[Path | None]
) -> None:
    choose_file(tmp_path / "新")

    click(bare_window, "fromTextButton")

    assert (tmp_path / "新.zgtz").is_file()
    assert imported == [None]


def test_from_a_list_asks_for_the_excel_file(
    bare_window: MainWindow, choose_file: Callable, tmp_path: Path, imported: list[Path | None]
) -> None:
    choose_file(tmp_path / "新.zgtz")

    click(bare_window, "fromListButton")

    # The one answer served both questions: where the ledger lies, and which list is read.
    assert imported == [tmp_path / "新.zgtz"]


def test_giving_up_the_file_name_leaves_everything_as_it_was(
    bare_window: MainWindow, choose_file: Callable, imported: list[Path | None]
) -> None:
    choose_file(None)

    click(bare_window, "fromTextButton")

    assert bare_window.desk is None
    assert imported == []


def test_the_word_on_secrets_is_in_sight_in_plain_text(bare_window: MainWindow) -> None:
    word = bare_window.findChild(QLabel, "secrecyLabel")

    assert word.isVisible()
    assert "国家秘密不要录入" in word.text()


def test_where_the_file_lies_and_how_it_is_backed_up_is_told(bare_window: MainWindow) -> None:
    told = bare_window.findChild(QLabel, "placeLabel").text()

    assert str(bare_window.settings.folder("ledgers")) in told
    assert "每30分钟自动备份" in told


def test_a_recent_ledger_tells_whose_it_is_and_how_much_is_in_it(
    window: MainWindow, ledger_file: Path
) -> None:
    window.close_desk()
    window.show_start()

    [line] = recent(window)
    assert line.split("\n") == [
        "云溪区市政园林局",
        "台账.zgtz · 13条问题 · 今天打开",
        str(ledger_file.parent),
    ]


def test_enter_opens_the_ledger_of_yesterday(
    window: MainWindow, ledger_file: Path, qtbot: QtBot
) -> None:
    window.close_desk()
    window.show_start()
    shown = window.findChild(QListWidget, "recentList")

    qtbot.keyClick(shown, Qt.Key.Key_Return)

    assert window.desk is not None
    assert window.desk.workspace.path == ledger_file


def test_a_ledger_that_is_gone_says_so_and_can_be_dropped(
    window: MainWindow, ledger_file: Path, qtbot: QtBot
) -> None:
    window.close_desk()
    ledger_file.rename(ledger_file.with_name("别处.zgtz"))
    window.show_start()
    assert "找不到文件" in recent(window)[0]

    qtbot.keyClick(window.findChild(QListWidget, "recentList"), Qt.Key.Key_Delete)

    assert recent(window) == []
    assert window.settings.known_ledgers() == []
    assert not window.findChild(QListWidget, "recentList").isVisible()


def test_facts_spoilt_by_hand_leave_the_file_known(window: MainWindow, ledger_file: Path) -> None:
    window.settings.remember_facts(ledger_file, "某单位", 3, TODAY)
    store = window.settings._store
    for key in store.allKeys():
        if key.startswith("facts/"):
            store.setValue(key, "[1, 2")

    [known] = window.settings.known_ledgers()
    assert known.path == ledger_file
    assert known.findings is None


def test_the_ways_to_begin_are_read_out_with_what_comes_of_them(bare_window: MainWindow) -> None:
    button = bare_window.findChild(QPushButton, "fromTextButton")

    assert button.accessibleName() == "从反馈意见或通报开始"
    assert "逐条核对" in button.accessibleDescription()
