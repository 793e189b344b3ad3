"""Restoring a backup from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from rectify_desktop.services.ledger.restore_ledger import backups_of
from rectify_desktop.ui.ledger.restore_dialog import RestoreDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.ledger.restore_ledger import BackupEntry
    from rectify_desktop.ui.main_window import MainWindow


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> list[BackupEntry]:
    """Let the dialog choose the newest backup; return what it was offered."""
    offered: list[BackupEntry] = []

    def choose(_parent: object, backups: list[BackupEntry]) -> BackupEntry | None:
        offered.extend(backups)
        return backups[0] if backups else None

    monkeypatch.setattr(RestoreDialog, "ask", choose)
    return offered


def test_a_backup_comes_back_and_the_present_ledger_stays_beside_it(
    window: MainWindow, do: Callable[[str], None], ledger_file: Path, answer: list[BackupEntry]
) -> None:
    assert window.desk is not None
    before = window.desk.ledger
    do("backUpAction")
    do("addFindingAction")
    do("restoreAction")
    assert len(answer) == 1
    assert window.desk is not None
    assert window.desk.ledger.findings == before.findings
    assert len(list(ledger_file.parent.glob("*.zgtz"))) == 2
    assert "已恢复" in window.ui.messageBar.text


def test_a_spoilt_backup_is_refused_and_the_ledger_stays_open(
    window: MainWindow, do: Callable[[str], None], ledger_file: Path, answer: list[BackupEntry]
) -> None:
    do("backUpAction")
    (backup,) = backups_of(ledger_file)
    backup.path.write_bytes(b"spoilt")
    do("restoreAction")
    assert window.desk is not None
    assert len(window.desk.ledger.findings) == 13
    assert "不能用于恢复" in window.ui.messageBar.text


def test_without_a_backup_nothing_can_be_chosen(qtbot: QtBot) -> None:
    dialog = RestoreDialog([])
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.chosen is None
    assert dialog.ui.emptyLabel.isVisible()
    assert not dialog.ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
