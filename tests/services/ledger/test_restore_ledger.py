"""Restoring: choose a backup, get it back, and lose nothing of what was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import DatabaseBusy, DatabaseDamaged
from rectify_desktop.services.findings.register_findings import add_finding
from rectify_desktop.services.ledger.restore_ledger import backups_of, restore_ledger
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def ledger_file(tmp_path: Path) -> Path:
    """Make a ledger with a backup of one finding, and a second finding since."""
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as workspace:
        add_finding(workspace, title="备份前的问题")
        workspace.back_up("手动备份")
        add_finding(workspace, title="备份后的问题")
    return path


def _titles(path: Path) -> list[str]:
    with Workspace.open(path, read_only=True) as workspace:
        return [finding.title for finding in workspace.ledger().findings]


def test_a_backup_says_when_why_and_how_much(ledger_file: Path) -> None:
    (entry,) = backups_of(ledger_file)
    assert (entry.reason, entry.findings, entry.updates) == ("手动备份", 1, 0)
    assert entry.made_at.tzinfo is not None


def test_restoring_sets_the_present_file_aside(ledger_file: Path) -> None:
    aside = restore_ledger(ledger_file, backups_of(ledger_file)[0])
    assert _titles(ledger_file) == ["备份前的问题"]
    assert aside is not None
    assert _titles(aside) == ["备份前的问题", "备份后的问题"]


def test_an_open_ledger_is_not_replaced(ledger_file: Path) -> None:
    entry = backups_of(ledger_file)[0]
    with Workspace.open(ledger_file), pytest.raises(DatabaseBusy):
        restore_ledger(ledger_file, entry)
    assert len(_titles(ledger_file)) == 2


def test_a_changed_backup_is_refused(ledger_file: Path) -> None:
    entry = backups_of(ledger_file)[0]
    entry.path.write_bytes(entry.path.read_bytes()[:-1] + b"x")
    with pytest.raises(DatabaseDamaged):
        restore_ledger(ledger_file, entry)
    assert len(_titles(ledger_file)) == 2
