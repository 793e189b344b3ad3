"""Backups are verified, rotated, and restored without overwriting anything."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from rectify_desktop.errors import DatabaseBusy, DatabaseDamaged, DiskFull, LedgerProblem
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.storage.backup_manifests import ROUTINE, Backup, list_backups, remove_strays
from rectify_desktop.storage.backups import kept_by_schedule, make_backup, verify_backup
from rectify_desktop.storage.identity import SCHEMA_VERSION
from rectify_desktop.storage.places import backup_folder, journal_of
from rectify_desktop.storage.restore import restore_backup
from tests.storage.ledger_samples import add_finding, connection_of, titles

NOW = datetime(2026, 3, 12, 10, 0).astimezone()


@pytest.fixture
def ledger(ledger_path: Path) -> Path:
    """Return a closed ledger with one finding."""
    with Workspace.create(ledger_path) as workspace:
        add_finding(workspace, "问题一")
    return ledger_path


def backed_up(ledger: Path) -> Path:
    with Workspace.open(ledger) as workspace:
        path = workspace.back_up("导入前")
    assert path is not None
    return path


def test_backup_is_a_whole_ledger_that_opens(ledger: Path) -> None:
    with Workspace.open(ledger) as workspace:
        path = workspace.back_up("导入 a/b:前?")
        add_finding(workspace, "问题二")
        head_then = list_backups(ledger)[0].chain_head
        assert head_then != workspace.chain_head
    assert path is not None
    assert path.parent == backup_folder(ledger)
    assert path.name.endswith(" 导入ab前.zgtz")
    with Workspace.open(path) as copy:
        assert titles(copy) == {"问题一"}
        assert copy.chain_head == head_then
        assert copy.undo_name == "新增问题"


def test_manifest_says_what_the_backup_holds(ledger: Path) -> None:
    path = backed_up(ledger)
    backup = verify_backup(path)
    assert (backup.path, backup.reason, backup.schema_version) == (
        path,
        "导入前",
        SCHEMA_VERSION,
    )
    assert backup.counts["finding"] == 1
    assert backup.counts["operation"] == 2
    manifest = json.loads(path.with_name(path.name + ".json").read_text(encoding="utf-8"))
    assert manifest["path"] == path.name


def test_nothing_that_was_deleted_is_in_a_backup(ledger: Path) -> None:
    secret = "不该留下的姓名"
    with Workspace.open(ledger) as workspace:
        connection_of(workspace).execute("CREATE TABLE scrap (text TEXT)")
        connection_of(workspace).execute("INSERT INTO scrap VALUES (?)", secret)
        connection_of(workspace).execute("DELETE FROM scrap")
        path = workspace.back_up("手动")
    assert path is not None
    assert secret.encode() not in path.read_bytes()
    assert secret.encode() not in ledger.read_bytes()


def test_memory_has_no_backup() -> None:
    with Workspace.in_memory() as workspace:
        add_finding(workspace, "问题一")
        assert workspace.back_up("导入前") is None
        assert workspace.backup_if_due() is None


def test_two_backups_of_one_second_both_stay(ledger: Path) -> None:
    with Workspace.open(ledger) as workspace:
        database = connection_of(workspace)
        for _ in range(2):
            make_backup(database, ledger, "导入前", NOW)
    assert len(list_backups(ledger)) == 2


def test_changed_backup_is_refused(ledger: Path) -> None:
    path = backed_up(ledger)
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    before = ledger.read_bytes()
    with pytest.raises(DatabaseDamaged, match="在备份之后被改动过"):
        restore_backup(ledger, path)
    assert ledger.read_bytes() == before


def test_backup_without_its_manifest_is_refused(ledger: Path) -> None:
    path = backed_up(ledger)
    path.with_name(path.name + ".json").unlink()
    with pytest.raises(DatabaseDamaged, match="缺少校验文件"):
        verify_backup(path)
    assert list_backups(ledger) == []


@pytest.mark.parametrize("manifest", ["", "[]", "{}", '{"made_at": "昨天"}'])
def test_unreadable_manifest_stands_for_no_backup(ledger: Path, manifest: str) -> None:
    path = backed_up(ledger)
    path.with_name(path.name + ".json").write_text(manifest, encoding="utf-8")
    assert list_backups(ledger) == []


def test_restoring_sets_the_present_file_aside(ledger: Path) -> None:
    path = backed_up(ledger)
    with Workspace.open(ledger) as workspace:
        add_finding(workspace, "问题二")
    aside = restore_backup(ledger, path, actor="测试员")
    assert aside is not None
    with Workspace.open(ledger) as restored:
        assert titles(restored) == {"问题一"}
        record = restored.operations(1)[0]
        assert (record.name, record.actor) == ("恢复备份", "测试员")
        assert record.reason.startswith("导入前，备份于")
        assert restored.undo_name == "新增问题"
        assert restored.verify_chain() > 0
    with Workspace.open(aside) as kept:
        assert titles(kept) == {"问题一", "问题二"}
    assert path.exists()


def test_damaged_ledger_can_be_restored_and_is_kept(ledger: Path) -> None:
    path = backed_up(ledger)
    damaged = ledger.read_bytes()[:9000]
    ledger.write_bytes(damaged)
    journal_of(ledger).write_bytes(b"left by a crash")
    aside = restore_backup(ledger, path)
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert journal_of(aside).exists()
    with Workspace.open(ledger) as restored:
        assert titles(restored) == {"问题一"}


def test_lost_ledger_can_be_restored(ledger: Path) -> None:
    path = backed_up(ledger)
    ledger.unlink()
    assert restore_backup(ledger, path) is None
    with Workspace.open(ledger) as restored:
        assert titles(restored) == {"问题一"}


def test_open_ledger_is_not_restored_over(ledger: Path) -> None:
    path = backed_up(ledger)
    with Workspace.open(ledger) as workspace:
        with pytest.raises(DatabaseBusy):
            restore_backup(ledger, path)
        add_finding(workspace, "问题二")
        assert titles(workspace) == {"问题一", "问题二"}


def test_what_an_interrupted_backup_left_is_cleaned_up_at_opening(ledger: Path) -> None:
    path = backed_up(ledger)
    folder = backup_folder(ledger)
    kept = set(folder.iterdir())
    (folder / "半份.zgtz.未完成").write_bytes(b"half")
    (folder / "半份.zgtz.未完成-journal").write_bytes(b"half")
    (folder / "没有了.zgtz.json").write_text("{}", encoding="utf-8")
    (folder / "文员自己的说明.txt").write_text("勿删", encoding="utf-8")
    with Workspace.open(ledger):
        left = set(folder.iterdir())
    assert left == kept | {folder / "文员自己的说明.txt"}
    assert path in left


def test_strays_of_a_ledger_without_backups_are_none(ledger: Path) -> None:
    remove_strays(ledger)
    assert list(ledger.parent.iterdir()) == [ledger]


def test_folder_that_cannot_be_made_gives_a_sentence_and_no_backup(ledger: Path) -> None:
    backup_folder(ledger).write_text("a file of that name", encoding="utf-8")
    with (
        Workspace.open(ledger) as workspace,
        pytest.raises(LedgerProblem, match="无法建立备份文件夹"),
    ):
        workspace.back_up("导入前")


def test_copy_that_fails_its_check_is_thrown_away(
    ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = iter(({"finding": 1}, {"finding": 2}))
    monkeypatch.setattr("rectify_desktop.storage.backups.row_counts", lambda _: next(counts))
    with (
        Workspace.open(ledger) as workspace,
        pytest.raises(DatabaseDamaged, match="没有通过校验"),
    ):
        workspace.back_up("导入前")
    assert list(backup_folder(ledger).iterdir()) == []


def test_full_backup_disk_leaves_nothing_half_written(
    ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise DiskFull("磁盘空间不足。", ledger)

    monkeypatch.setattr("rectify_desktop.storage.backups.save_atomically", no_room)
    with Workspace.open(ledger) as workspace:
        with pytest.raises(DiskFull):
            workspace.back_up("导入前")
        assert workspace.last_backup_at is None
    assert list(backup_folder(ledger).iterdir()) == []


def made(moment: datetime) -> Backup:
    return Backup(Path(f"{moment:%Y%m%d%H}"), moment, ROUTINE, "", 1, "", {})


def kept(moments: list[datetime]) -> set[datetime]:
    backups = [made(moment) for moment in moments]
    paths = kept_by_schedule(backups, NOW)
    return {backup.made_at for backup in backups if backup.path in paths}


def test_all_backups_of_two_days_stay() -> None:
    moments = [NOW - timedelta(hours=hours) for hours in range(49)]
    assert kept(moments) == set(moments)


def test_older_backups_thin_out_to_days_weeks_and_months() -> None:
    days = [NOW - timedelta(days=days) for days in range(3, 400)]
    evenings = [day.replace(hour=20) for day in days]
    left = kept([*(day.replace(hour=12) for day in days), *evenings])
    assert left <= set(evenings)
    assert set(evenings[:12]) <= left
    assert len({moment.isocalendar()[:2] for moment in left}) >= 10
    assert len({(moment.year, moment.month) for moment in left}) == 9
    assert len(left) <= 12 + 10 + 9


def test_backups_made_before_a_risk_outlive_routine_ones_of_the_same_day(ledger: Path) -> None:
    day = NOW - timedelta(days=10)
    moments = [
        (day.replace(hour=9), "导入前"),
        (day.replace(hour=10), ROUTINE),
        (day.replace(hour=18), ROUTINE),
        (NOW, ROUTINE),
    ]
    with Workspace.open(ledger) as workspace:
        for moment, reason in moments:
            make_backup(connection_of(workspace), ledger, reason, moment)
    left = [backup.made_at for backup in list_backups(ledger)]
    assert left == [NOW, day.replace(hour=18), day.replace(hour=9)]
