"""A ledger stays held although something in our own process looks into the file."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import DatabaseBusy, DatabaseDamaged, LedgerProblem
from rectify_desktop.services.findings.register_findings import add_finding
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows' locks outlive such visits")

_OPEN_ELSEWHERE = """
import sys
from pathlib import Path
from rectify_desktop.errors import DatabaseBusy
from rectify_desktop.services.workspace import Workspace
try:
    Workspace.open(Path(sys.argv[1]), read_only=sys.argv[2] == "ro").close()
except DatabaseBusy:
    print("busy")
else:
    print("opened")
"""


def _open_elsewhere(path: Path, mode: str) -> str:
    command = [sys.executable, "-c", _OPEN_ELSEWHERE, str(path), mode]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize("mode", ["rw", "ro"])
def test_a_look_into_the_file_does_not_let_a_second_copy_in(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as workspace:
        # What a file dialog does to tell the type of a file by its content.
        with path.open("rb") as visited:
            visited.read(16)
        assert _open_elsewhere(path, mode) == "busy"
        add_finding(workspace, title="仍由本窗口写入")
    assert _open_elsewhere(path, mode) == "opened"


def test_a_write_by_another_tool_stops_ours_before_it_does_harm(tmp_path: Path) -> None:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as workspace:
        add_finding(workspace, title="改动之前")
        with path.open("rb") as visited:
            visited.read(16)
        code = "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute('CREATE TABLE x(y)')"
        subprocess.run([sys.executable, "-c", code, str(path)], check=True)
        with pytest.raises(LedgerProblem, match="其他程序改动过"):
            add_finding(workspace, title="改动之后")
    check = sqlite3.connect(path)
    assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    check.close()


@pytest.mark.parametrize("is_renamed", [True, False], ids=["renamed", "deleted"])
def test_nothing_is_written_into_a_file_that_was_taken_away(
    tmp_path: Path, *, is_renamed: bool
) -> None:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as workspace:
        add_finding(workspace, title="改动之前")
        if is_renamed:
            path.rename(tmp_path / "改了名.zgtz")
        else:
            path.unlink()
        with pytest.raises(LedgerProblem, match="移走、改名或删除"):
            add_finding(workspace, title="改动之后")
        assert [finding.title for finding in workspace.ledger().findings] == ["改动之前"]


def test_a_file_put_back_is_written_again(tmp_path: Path) -> None:
    path, away = tmp_path / "台账.zgtz", tmp_path / "回收站.zgtz"
    with Workspace.create(path) as workspace:
        path.rename(away)
        with pytest.raises(LedgerProblem):
            add_finding(workspace, title="不在原处")
        away.rename(path)
        add_finding(workspace, title="回到原处")
    with Workspace.open(path) as workspace:
        assert [finding.title for finding in workspace.ledger().findings] == ["回到原处"]


def test_what_is_open_of_a_deleted_file_comes_back_from_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as workspace:
        add_finding(workspace, title="留得住的")
        path.unlink()
        backup = workspace.back_up("手动备份")
    assert backup is not None
    with Workspace.open(backup, read_only=True) as opened:
        assert [finding.title for finding in opened.ledger().findings] == ["留得住的"]


def test_another_ledger_put_in_the_place_of_the_open_one_is_left_alone(tmp_path: Path) -> None:
    path, other = tmp_path / "台账.zgtz", tmp_path / "旧的.zgtz"
    with Workspace.create(other) as workspace:
        add_finding(workspace, title="旧的")
    with Workspace.create(path) as workspace:
        other.replace(path)
        with pytest.raises(LedgerProblem):
            add_finding(workspace, title="新的")
    with Workspace.open(path) as workspace:
        assert [finding.title for finding in workspace.ledger().findings] == ["旧的"]


def test_the_same_process_cannot_open_a_ledger_twice(tmp_path: Path) -> None:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path), pytest.raises(DatabaseBusy):
        Workspace.open(path)


def test_two_readers_may_look_at_once(tmp_path: Path) -> None:
    path = tmp_path / "台账.zgtz"
    Workspace.create(path).close()
    with Workspace.open(path, read_only=True):
        assert _open_elsewhere(path, "ro") == "opened"


def test_no_paper_is_made_from_a_damaged_ledger(tmp_path: Path) -> None:
    path = tmp_path / "台账.zgtz"
    with Workspace.create(path) as workspace:
        for number in range(40):
            add_finding(workspace, title=f"问题{number}" * 30)
    content = bytearray(path.read_bytes())
    middle = len(content) // 8192 * 4096
    content[middle : middle + 4096] = bytes(4096)
    path.write_bytes(bytes(content))
    with pytest.raises(DatabaseDamaged):
        Workspace.open(path, read_only=True)
