"""A process waits for the file while the wizard is open, and goes with it."""

from __future__ import annotations

import multiprocessing
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.intake.import_dialog import ImportDialog
from rectify_desktop.ui.preferences.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot


def test_a_process_waits_while_the_wizard_is_open_and_none_stays(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[int] = []

    def given_up(dialog: ImportDialog) -> int:
        qtbot.addWidget(dialog)
        waiting.append(len(multiprocessing.active_children()))
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(ImportDialog, "exec", given_up)
    with Workspace.in_memory() as workspace:
        settings = Settings(tmp_path / "settings.ini")
        desk = Desk(workspace, settings=settings, today=lambda: date(2026, 3, 12))
        assert ImportDialog.ask(None, desk) is None
    assert waiting == [1]
    assert not multiprocessing.active_children()
