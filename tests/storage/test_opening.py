"""Opening a ledger: the lock, the identity, the version, the bad days."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseReadOnly,
    DatabaseTooNew,
    DiskFull,
    LedgerProblem,
)
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.storage.identity import APPLICATION_ID, SCHEMA_VERSION
from rectify_desktop.storage.places import owner_note_of
from tests.storage.ledger_samples import add_finding, connection_of, edit_behind_our_back, titles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    OrdinaryUser = Callable[[], AbstractContextManager[None]]

OPENING = "from rectify_desktop.services.workspace import Workspace; from pathlib import Path; "


def in_other_process(path: Path, script: str) -> str:
    """Run a script on a ledger in another process and return what it printed."""
    lines = f"path = Path({str(path)!r})\n{script}"
    outcome = subprocess.run(
        [sys.executable, "-c", OPENING + "\n" + lines],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout.strip()


TRY_TO_OPEN = """
from rectify_desktop.errors import LedgerProblem
try:
    with Workspace.open(path, read_only={read_only}):
        print("opened")
except LedgerProblem as problem:
    print(type(problem).__name__, problem)
"""


@pytest.fixture
def ledger(ledger_path: Path) -> Path:
    """Return a closed ledger with one finding."""
    with Workspace.create(ledger_path, actor="测试员") as workspace:
        add_finding(workspace, "问题一")
    return ledger_path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Yield a disk of 3 MB, where the tests may make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    if mount is None:
        pytest.skip("this computer cannot mount a small disk")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)], capture_output=True
    )
    if made.returncode:
        pytest.skip("the tests may not mount a small disk here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def fill_up(path: Path) -> None:
    """Write a file until the disk holds no more."""
    with suppress(OSError), path.open("wb", buffering=0) as stream:
        while stream.write(bytes(1024)):
            pass


def test_ledger_is_opened_as_the_handbook_decides(ledger: Path) -> None:
    with Workspace.open(ledger) as workspace:
        database = connection_of(workspace)
        wanted = {
            "locking_mode": "exclusive",
            "journal_mode": "truncate",
            "synchronous": 2,
            "foreign_keys": 1,
            "secure_delete": 1,
            "cell_size_check": 1,
            "application_id": APPLICATION_ID,
            "user_version": SCHEMA_VERSION,
        }
        assert {name: database.value(f"PRAGMA {name}") for name in wanted} == wanted
        assert database.value("PRAGMA busy_timeout") <= 500
        loose = database.tuples("SELECT name FROM pragma_table_list WHERE NOT strict")
        names = {name for (name,) in loose if not name.startswith("sqlite_")}
        assert names == {"_sqlite_migrations"}


def test_no_foreign_key_deletes_by_itself(workspace: Workspace) -> None:
    database = connection_of(workspace)
    tables = [name for (name,) in database.tuples("SELECT name FROM pragma_table_list")]
    deeds = {
        row[6] for table in tables for row in database.tuples(f"PRAGMA foreign_key_list({table})")
    }
    assert deeds == {"NO ACTION"}


def test_second_copy_is_refused_at_once_and_told_who_holds_the_ledger(ledger: Path) -> None:
    with Workspace.open(ledger):
        start = time.monotonic()
        with pytest.raises(DatabaseBusy) as refusal:
            Workspace.open(ledger)
        assert time.monotonic() - start < 2
        assert "正由电脑“" in str(refusal.value)
        assert refusal.value.path == ledger
        for read_only in (False, True):
            told = in_other_process(ledger, TRY_TO_OPEN.format(read_only=read_only))
            assert told.startswith("DatabaseBusy 台账“云溪区 整改台账 #1?%41.zgtz”正由电脑“")
    assert in_other_process(ledger, TRY_TO_OPEN.format(read_only=False)) == "opened"


def test_lock_is_taken_before_the_first_write_and_leaves_the_file_alone(ledger: Path) -> None:
    before = ledger.read_bytes()
    locked = pytest.raises(sqlite3.OperationalError, match="locked")
    with Workspace.open(ledger), closing(sqlite3.connect(ledger, timeout=0)) as other, locked:
        other.execute("SELECT count(*) FROM finding")
    assert ledger.read_bytes() == before


def test_busy_without_a_note_still_says_what_to_do(ledger: Path) -> None:
    with Workspace.open(ledger):
        owner_note_of(ledger).unlink()
        with pytest.raises(DatabaseBusy, match="正被另一个窗口或另一台电脑使用"):
            Workspace.open(ledger)


def test_closing_leaves_one_file(ledger: Path) -> None:
    with Workspace.open(ledger) as workspace:
        add_finding(workspace, "问题二")
        assert owner_note_of(ledger).exists()
    assert list(ledger.parent.iterdir()) == [ledger]


@pytest.mark.parametrize("left", ['{"user": "某甲", "desk": "PC", "since": "昨天"}', "乱码", "[]"])
def test_note_left_by_a_crash_blocks_nobody(ledger: Path, left: str) -> None:
    owner_note_of(ledger).write_text(left, encoding="utf-8")
    with Workspace.open(ledger) as workspace:
        assert titles(workspace) == {"问题一"}
    assert not owner_note_of(ledger).exists()


def test_missing_ledger_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "没有.zgtz", tmp_path):
        with pytest.raises(LedgerProblem, match="找不到台账文件"):
            Workspace.open(path)


def test_name_that_the_disk_cannot_hold_is_refused(tmp_path: Path) -> None:
    path = tmp_path / f"{'长' * 300}.zgtz"
    for deed in (Workspace.open, Workspace.create):
        with pytest.raises(LedgerProblem, match=r"无法访问|找不到|无法新建"):
            deed(path)


def test_create_never_overwrites(ledger: Path) -> None:
    before = ledger.read_bytes()
    with pytest.raises(LedgerProblem, match="已经存在"):
        Workspace.create(ledger)
    assert ledger.read_bytes() == before


def test_create_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LedgerProblem, match="找不到文件夹"):
        Workspace.create(tmp_path / "没有" / "台账.zgtz")


@pytest.mark.parametrize(
    "content",
    [b"", "这是一段普通文字。".encode() * 500, b"PK\x03\x04" + bytes(5000), b"\x89PNG\r\n" * 900],
    ids=["empty", "text", "zip", "picture"],
)
def test_file_that_is_no_database_is_refused_and_left_alone(
    ledger_path: Path, content: bytes
) -> None:
    ledger_path.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(DatabaseForeign, match="不是巡察整改台账文件"):
            Workspace.open(ledger_path, read_only=read_only)
    assert ledger_path.read_bytes() == content
    assert list(ledger_path.parent.iterdir()) == [ledger_path]


@pytest.mark.parametrize("journal_mode", ["delete", "wal"])
def test_database_of_another_program_is_refused_and_left_alone(
    ledger_path: Path, journal_mode: str
) -> None:
    edit_behind_our_back(
        ledger_path,
        f"PRAGMA journal_mode = {journal_mode}",
        "PRAGMA application_id = 7",
        "CREATE TABLE finding (uid TEXT)",
    )
    before = ledger_path.read_bytes()
    with pytest.raises(DatabaseForeign, match="不是巡察整改台账文件"):
        Workspace.open(ledger_path)
    assert ledger_path.read_bytes() == before
    assert list(ledger_path.parent.iterdir()) == [ledger_path]


def test_ledger_of_a_newer_program_is_refused_and_left_alone(ledger: Path) -> None:
    edit_behind_our_back(ledger, "PRAGMA user_version = 99")
    before = ledger.read_bytes()
    for read_only in (False, True):
        with pytest.raises(DatabaseTooNew, match="请先升级本程序"):
            Workspace.open(ledger, read_only=read_only)
    assert ledger.read_bytes() == before


@pytest.mark.parametrize("damage", ["cut", "zeroed page", "smashed schema"])
def test_damaged_ledger_is_refused_and_left_alone(ledger: Path, damage: str) -> None:
    content = bytearray(ledger.read_bytes())
    if damage == "cut":
        del content[len(content) // 2 :]
    elif damage == "zeroed page":
        content[4096 * 5 : 4096 * 6] = bytes(4096)
    else:
        content[100:4096] = b"\xff" * 3996
    ledger.write_bytes(content)
    with pytest.raises(DatabaseDamaged, match=r"已损坏，未作任何改动。请从“.*\.备份”文件夹中恢复"):
        Workspace.open(ledger)
    assert ledger.read_bytes() == bytes(content)


def test_read_only_view_shows_everything_and_changes_nothing(ledger: Path) -> None:
    before = ledger.read_bytes()
    with Workspace.open(ledger, read_only=True) as workspace:
        assert workspace.is_read_only
        assert titles(workspace) == {"问题一"}
        assert workspace.undo_name == "新增问题"
        assert workspace.operations(1)[0].actor == "测试员"
        for write in (
            lambda: workspace.operation("修改"),
            workspace.undo,
            workspace.redo,
            lambda: workspace.back_up("手动"),
        ):
            with pytest.raises(DatabaseReadOnly, match="只读"):
                write()
        assert workspace.backup_if_due() is None
    assert ledger.read_bytes() == before
    assert list(ledger.parent.iterdir()) == [ledger]


def test_read_only_file_is_refused_for_writing_and_can_be_viewed(
    open_folder: Path, as_ordinary_user: OrdinaryUser
) -> None:
    path = open_folder / "台账.zgtz"
    Workspace.create(path).close()
    path.chmod(0o444)
    with as_ordinary_user():
        with pytest.raises(DatabaseReadOnly, match="可以以只读方式查看"):
            Workspace.open(path)
        with Workspace.open(path, read_only=True) as workspace:
            assert titles(workspace) == set()
    assert list(open_folder.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no read-only folders")
def test_read_only_folder_is_refused_for_writing_and_can_be_viewed(
    open_folder: Path, as_ordinary_user: OrdinaryUser
) -> None:
    path = open_folder / "台账.zgtz"
    Workspace.create(path).close()
    path.chmod(0o666)
    open_folder.chmod(0o555)
    with as_ordinary_user():
        with pytest.raises(DatabaseReadOnly, match="所在文件夹不允许写入"):
            Workspace.open(path)
        with Workspace.open(path, read_only=True) as workspace:
            assert titles(workspace) == set()
        with pytest.raises(DatabaseReadOnly, match="无法新建台账"):
            Workspace.create(open_folder / "新台账.zgtz")


def test_full_disk_keeps_all_that_was_saved(ledger: Path) -> None:
    with Workspace.open(ledger) as workspace:
        pages = connection_of(workspace).value("PRAGMA page_count")
        connection_of(workspace).tuples(f"PRAGMA max_page_count = {pages + 2}")
        heard: list[object] = []
        workspace.on_change(heard.append)
        with pytest.raises(DiskFull, match=r"磁盘空间不足，台账.*本次改动未保存"):
            add_finding(workspace, "很长的问题" * 10_000)
        assert heard == []
        assert titles(workspace) == {"问题一"}
        assert workspace.undo_name == "新增问题"
        add_finding(workspace, "短的")
    with Workspace.open(ledger) as workspace:
        assert titles(workspace) == {"问题一", "短的"}
        assert workspace.verify_chain() > 0


def test_full_disk_in_a_nested_operation_undoes_that_one_alone(ledger: Path) -> None:
    with Workspace.open(ledger) as workspace:
        pages = connection_of(workspace).value("PRAGMA page_count")
        connection_of(workspace).tuples(f"PRAGMA max_page_count = {pages + 2}")
        with workspace.operation("外层"):
            add_finding(workspace, "问题二")
            with pytest.raises(DiskFull):
                add_finding(workspace, "很长的问题" * 10_000)
        assert titles(workspace) == {"问题一", "问题二"}
        assert workspace.verify_chain() > 0


def test_transaction_dropped_by_the_database_is_not_taken_for_saved(workspace: Workspace) -> None:
    def go_on_after_it() -> None:
        with workspace.operation("外层"):
            add_finding(workspace, "问题一")
            connection_of(workspace).execute("ROLLBACK")
            add_finding(workspace, "问题二")

    with pytest.raises(LedgerProblem, match="未能写入，没有保存"):
        go_on_after_it()
    assert titles(workspace) == set()
    add_finding(workspace, "问题三")
    assert titles(workspace) == {"问题三"}


def test_really_full_disk_keeps_all_and_leaves_no_half_backup(small_disk: Path) -> None:
    path = small_disk / "台账.zgtz"
    with Workspace.create(path) as workspace:
        add_finding(workspace, "保住的问题" * 20_000)
        saved = titles(workspace)
        with pytest.raises(DiskFull, match="本次改动未保存"):
            add_finding(workspace, "写不下的问题" * 200_000)
        assert titles(workspace) == saved
        filler = small_disk / "filler"
        fill_up(filler)
        with pytest.raises(DiskFull, match="备份未完成，台账本身没有改动"):
            workspace.back_up("导入前")
        assert list((small_disk / "台账.备份").iterdir()) == []
        workspace.close()
        with Workspace.open(path) as full:
            assert titles(full) == saved
            with pytest.raises(DiskFull):
                add_finding(full, "还是写不下" * 1000)
        with pytest.raises(DiskFull, match="无法新建台账"):
            Workspace.create(small_disk / "新台账.zgtz")
        assert not (small_disk / "新台账.zgtz").exists()
        filler.unlink()
        with Workspace.open(path) as again:
            add_finding(again, "又能写了")
            assert titles(again) == saved | {"又能写了"}
            assert again.verify_chain() > 0
