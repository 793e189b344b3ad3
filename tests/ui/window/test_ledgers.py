"""Opening, creating and leaving ledgers."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.actions import HELP_MENU, ActionKey
from rectify_desktop.ui.finding_form.finding_form import FindingForm

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.ui.main_window import MainWindow


def test_without_a_ledger_the_window_offers_ways_to_begin(bare_window: MainWindow) -> None:
    enabled = {key for key, action in bare_window.actions_by_key.items() if action.isEnabled()}

    assert bare_window.findChild(QPushButton, "newLedgerButton").isVisible()
    assert enabled == {
        ActionKey.NEW_LEDGER,
        ActionKey.OPEN_LEDGER,
        ActionKey.OPEN_SAMPLE,
        ActionKey.RESTORE,
        ActionKey.SETTINGS,
        ActionKey.QUIT,
        # What could not be opened is told in the bar of messages.
        ActionKey.MESSAGE,
        # Help is wanted most by those who cannot open anything.
        *(key for key in HELP_MENU if key),
    }


def test_an_opened_ledger_names_unit_and_file_in_the_title(window: MainWindow) -> None:
    assert window.windowTitle() == "云溪区市政园林局 — 台账.zgtz — 巡察整改工作台"


def test_the_status_line_states_day_figures_and_what_they_count(window: MainWindow) -> None:
    figures = window.findChild(QLabel, "figuresLabel").text()

    assert window.findChild(QLabel, "asOfLabel").text() == "截至 2026-03-12"
    assert figures.startswith("13 = ")
    assert figures.endswith("（口径：具体问题）")
    assert window.findChild(QLabel, "stateLabel").text() == "就绪"


def test_the_navigation_lists_the_pages_there_are(window: MainWindow) -> None:
    pages = window.findChild(QListWidget, "navigationList")

    assert [pages.item(row).text() for row in range(pages.count())] == [
        "总览",
        "问题清单",
        "周调度",
        "督办销号",
        "佐证成果",
        "文书",
        "体检",
    ]
    assert pages.isVisible()


def test_a_new_ledger_gets_its_suffix_and_is_opened(
    bare_window: MainWindow, do: Callable, choose_file: Callable, tmp_path: Path
) -> None:
    choose_file(tmp_path / "新台账")

    do("newLedgerAction")

    assert bare_window.desk is not None
    assert bare_window.desk.workspace.path == tmp_path / "新台账.zgtz"
    assert bare_window.findChild(QPushButton, "importTextButton").isVisible()


def test_what_cannot_be_opened_is_told_and_the_open_ledger_stays(
    window: MainWindow, do: Callable, choose_file: Callable, tmp_path: Path
) -> None:
    broken = tmp_path / "坏.zgtz"
    broken.write_bytes(b"no ledger at all" * 100)
    choose_file(broken)

    do("openLedgerAction")

    assert window.ui.messageBar.isVisible()
    assert window.ui.messageBar.property("isError")
    assert window.desk is not None
    assert window.desk.workspace.path.name == "台账.zgtz"


def test_another_ledger_takes_the_place_of_the_open_one(
    window: MainWindow, do: Callable, choose_file: Callable, empty_file: Path, ledger_file: Path
) -> None:
    choose_file(empty_file)

    do("openLedgerAction")

    assert window.desk is not None
    assert window.desk.ledger.findings == ()
    # The lock of the first one is free again.
    Workspace.open(ledger_file).close()


def test_the_sample_is_made_once_and_opened(
    bare_window: MainWindow, do: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "rectify_desktop.ui.ledger.ledger_files.documents_folder", lambda: tmp_path / "文档"
    )

    do("openSampleAction")

    assert bare_window.desk is not None
    assert bare_window.desk.workspace.path == tmp_path / "文档" / "示例台账.zgtz"
    assert bare_window.desk.ledger.findings


def test_opened_ledgers_are_offered_again(
    window: MainWindow, ledger_file: Path, tmp_path: Path
) -> None:
    assert window.settings.recent_ledgers() == [ledger_file]
    ledger_file.rename(tmp_path / "moved.zgtz")
    assert window.settings.recent_ledgers() == []


def test_closing_the_window_saves_what_is_being_typed_and_lets_the_file_go(
    window: MainWindow, ledger_file: Path, qtbot: QtBot
) -> None:
    field = window.findChild(object, "remarksEdit")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setPlainText("还没有离开的字")

    window.close()

    with Workspace.open(ledger_file) as reopened:
        assert reopened.ledger().findings[0].remarks == "还没有离开的字"


def test_closing_waits_for_the_job_under_way(window: MainWindow, qtbot: QtBot) -> None:
    go_on = Event()
    window.tasks.run(go_on.wait, pytest.fail, lambda _: None, "导出通报")

    window.close()
    assert window.isVisible()
    assert window.desk is not None
    with qtbot.waitSignal(window.tasks.finished):
        go_on.set()

    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.desk is None


def test_a_read_only_ledger_is_shown_and_cannot_be_written(
    bare_window: MainWindow, ledger_file: Path, qtbot: QtBot
) -> None:
    bare_window.show_workspace(Workspace.open(ledger_file, read_only=True))

    actions = bare_window.actions_by_key
    assert "（只读）" in bare_window.windowTitle()
    assert not actions[ActionKey.ADD_FINDING].isEnabled()
    assert not actions[ActionKey.DELETE].isEnabled()
    assert actions[ActionKey.EXPORT_LEDGER].isEnabled()
    qtbot.waitUntil(lambda: bare_window.findChild(FindingForm) is not None)
    assert bare_window.findChild(object, "titleEdit").isReadOnly()


def test_a_backup_can_be_made_at_any_time(window: MainWindow, do: Callable) -> None:
    do("backUpAction")

    assert window.ui.messageBar.text.startswith("已备份并核验：")
    assert window.findChild(QLabel, "backupLabel").text() == "备份：刚刚"
