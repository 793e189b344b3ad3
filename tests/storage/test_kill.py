"""A program killed at any moment loses nothing it acknowledged and leaves nothing half-done."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import DatabaseReadOnly
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.storage.backup_manifests import list_backups
from rectify_desktop.storage.backups import verify_backup
from rectify_desktop.storage.places import UNFINISHED, backup_folder, journal_of, owner_note_of
from tests.storage.ledger_samples import connection_of, titles

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX deed")

KILLS = 10
# Tells each operation only once it is durable; takes some back, backs some up.
CLERK = """
import sys
from pathlib import Path
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.measure import Measure
from rectify_desktop.services.workspace import Workspace

ledger, run = Path(sys.argv[1]), sys.argv[2]
with Workspace.open(ledger) as workspace:
    round_id = workspace.current_round().id
    print("ready", flush=True)
    for number in range(100_000):
        title = f"{run}-{number}"
        with workspace.operation("新增问题"):
            finding = Finding(round_id, title, description="说明" * 300)
            workspace.findings.save(finding)
            workspace.measures.save_all([Measure(finding.id, title, n) for n in range(5)])
        print("+", title, flush=True)
        if number % 7 == 3:
            workspace.undo()
            print("-", title, flush=True)
        if number % 10 == 5:
            workspace.back_up("导入前")
"""


def killed_clerk(ledger: Path, run: int, patience: float) -> list[str]:
    """Let a clerk work for a moment, kill the process, and return what it had told."""
    process = subprocess.Popen(
        [sys.executable, "-c", CLERK, str(ledger), str(run)],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert process.stdout is not None
    with process:
        assert process.stdout.readline().strip() == "ready"
        time.sleep(patience)
        os.kill(process.pid, signal.SIGKILL)
        return process.stdout.read().splitlines()


def test_killed_program_loses_nothing_it_had_acknowledged(ledger_path: Path) -> None:
    Workspace.create(ledger_path).close()
    chance = random.Random(20260312)
    expected: set[str] = set()
    for run in range(KILLS):
        told = killed_clerk(ledger_path, run, chance.uniform(0.02, 0.25))
        expected |= {line[2:] for line in told if line.startswith("+")}
        expected -= {line[2:] for line in told if line.startswith("-")}
        with Workspace.open(ledger_path) as workspace:
            held = titles(workspace)
            # The last deed may have been done without being told.
            assert len(expected ^ held) <= 1
            expected = held
            ledger = workspace.ledger()
            assert all(len(ledger.measures_of(f.id)) == 5 for f in ledger.findings)
            assert workspace.verify_chain() > 0
            assert connection_of(workspace).tuples("PRAGMA integrity_check") == [("ok",)]
        folder = backup_folder(ledger_path)
        if folder.exists():
            assert not list(folder.glob(f"*{UNFINISHED}*"))
    assert len(expected) > KILLS
    for backup in list_backups(ledger_path):
        verify_backup(backup.path)
    assert not owner_note_of(ledger_path).exists()


def test_ledger_left_in_the_middle_of_a_write_is_not_viewed_but_opens(ledger_path: Path) -> None:
    Workspace.create(ledger_path).close()
    script = """
import os, signal, sqlite3, sys
broken = sqlite3.connect(sys.argv[1], isolation_level=None)
broken.execute("PRAGMA cache_size = 1")
broken.execute("BEGIN")
broken.execute("CREATE TABLE scrap (text TEXT)")
broken.executemany("INSERT INTO scrap VALUES (?)", [("x" * 4000,)] * 100)
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", script, str(ledger_path)], check=False)
    assert journal_of(ledger_path).stat().st_size > 0
    with pytest.raises(DatabaseReadOnly, match="上次没有正常关闭"):
        Workspace.open(ledger_path, read_only=True)
    with Workspace.open(ledger_path) as workspace:
        assert workspace.verify_chain() > 0
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            connection_of(workspace).tuples("SELECT * FROM scrap")
    assert not journal_of(ledger_path).exists()
