"""What a window loads before its first rows are on the screen: each module costs every start."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from rectify_desktop.services.workspace import Workspace
from tests.invented_ledger import invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from pathlib import Path

STARTED = """
import gc, json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from rectify_desktop.ui.app import run_window

def until_settled(*_):
    [window] = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    seen = {"opened": sorted(sys.modules)}
    settled = []
    window.settled.connect(lambda: settled.append(True))
    while not settled:
        QApplication.processEvents()
    QTimer.singleShot(0, QApplication.quit)
    QApplication.processEvents()
    print(json.dumps(seen | {"settled": sorted(sys.modules), "collects": gc.isenabled()}))
    return 0

QApplication.exec = until_settled
run_window(Path(sys.argv[1]))
"""

# What the rows of a list need of each room; whatever else lies there waits for its first use.
ROOMS = {
    "rectify_desktop.domain.casework": (),
    "rectify_desktop.domain.checks": (),
    "rectify_desktop.domain.papers": (),
    "rectify_desktop.domain.review": (),
    "rectify_desktop.domain.notice": ("paper_frame",),
    "rectify_desktop.domain.wording": ("numerals",),
    "rectify_desktop.office": (),
    "rectify_desktop.services.findings": ("filter_findings",),
    "rectify_desktop.services.program": ("keep_log", "watch_connections"),
    "rectify_desktop.ui.casework": (),
    "rectify_desktop.ui.finding_form": (),
    "rectify_desktop.ui.unsaved": (),
}
HEAVY = {
    "docx", "hashlib", "html", "lxml", "openpyxl", "sqlite_utils", "tomllib",
    "rectify_desktop.storage.backups", "rectify_desktop.storage.evidence_files",
    "rectify_desktop.storage.reversal", "rectify_desktop.ui.findings.cell_editors",
    "rectify_desktop.ui.findings.cell_storing",
}  # fmt: skip


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder: Path = tmp_path_factory.mktemp("start")
    ledger = folder / "台账.zgtz"
    with Workspace.create(ledger, actor="测试员") as workspace:
        enter(workspace, invented_ledger(13))
    outcome = subprocess.run(
        [sys.executable, "-c", STARTED, str(ledger)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONUTF8": "1",
            "RECTIFY_USER_DATA": str(folder / "user"),
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    return json.loads(outcome.stdout)


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_a_list_opens_with_what_its_rows_need_alone(started: dict[str, Any], room: str) -> None:
    inside = {name.removeprefix(f"{room}.") for name in started["opened"] if name.startswith(room)}

    assert inside - {room} <= set(ROOMS[room])


def test_a_list_opens_without_what_makes_papers_backups_and_changes(
    started: dict[str, Any],
) -> None:
    assert HEAVY & set(started["opened"]) == set()


def test_a_tab_nobody_looks_at_brings_no_case_work(started: dict[str, Any]) -> None:
    assert "rectify_desktop.ui.finding_form.finding_form" in started["settled"]
    assert "rectify_desktop.ui.casework.closure_pane" not in started["settled"]
    assert "rectify_desktop.ui.finding_form.measure_table" not in started["settled"]


def test_a_settled_window_collects_its_garbage(started: dict[str, Any]) -> None:
    assert started["collects"]
