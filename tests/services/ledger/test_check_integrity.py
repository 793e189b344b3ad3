"""A look at a whole ledger: pages, change log, newest backup."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rectify_desktop.services.ledger.check_integrity import check_integrity
from rectify_desktop.services.workspace import Workspace
from tests.invented_ledger import invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)


def made(path: Path) -> Path:
    with Workspace.create(path, actor="测试员") as workspace:
        enter(workspace, invented_ledger(5))
    return path


def test_a_sound_ledger_passes_with_the_count_of_its_entries(tmp_path: Path) -> None:
    with Workspace.open(made(tmp_path / "台账.zgtz")) as workspace:
        backup = workspace.back_up("手工备份")
        check = check_integrity(workspace, NOW)

        assert check.fault == ""
        assert check.entries == workspace.verify_chain() > 5
        assert backup is not None
        assert check.backup == backup.name
        assert check.checked_at == NOW


def test_a_ledger_in_memory_has_no_backup_to_open() -> None:
    with Workspace.in_memory() as workspace:
        assert check_integrity(workspace, NOW).backup == ""


def test_an_entry_that_another_program_edited_is_told(tmp_path: Path) -> None:
    path = made(tmp_path / "台账.zgtz")
    other = sqlite3.connect(path)
    with other:
        other.execute("DROP TRIGGER IF EXISTS operation_is_kept")
        names = [
            name for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type='trigger'")
        ]
        for name in names:
            other.execute(f'DROP TRIGGER "{name}"')
        other.execute("UPDATE operation SET actor = '别人' WHERE seq = 1")
    other.close()

    with Workspace.open(path) as workspace:
        check = check_integrity(workspace, NOW)

    assert "与校验链不符" in check.fault


def test_a_backup_that_was_changed_is_told(tmp_path: Path) -> None:
    with Workspace.open(made(tmp_path / "台账.zgtz")) as workspace:
        backup = workspace.back_up("手工备份")
        assert backup is not None
        backup.write_bytes(backup.read_bytes() + b"x")

        assert "被改动过" in check_integrity(workspace, NOW).fault
