"""Backups hold the evidence too: put back where it was deleted, and whole on another machine."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import Cancelled, RuleViolation, TargetRefused
from rectify_desktop.services.evidence.back_up_evidence import (
    carry_away,
    copy_evidence_backups,
    named_for_set,
    recover_evidence,
)
from rectify_desktop.services.evidence.check_evidence import file_faults
from rectify_desktop.services.evidence.copy_evidence import copy_files
from rectify_desktop.services.evidence.find_evidence import absent_files
from rectify_desktop.services.evidence.keep_evidence import enter_files, evidence_files
from rectify_desktop.services.ledger.restore_ledger import backups_of, restore_ledger
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.storage import evidence_files as evidence_files_module
from rectify_desktop.storage.evidence_backups import without_backup

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    """Yield a ledger with two pieces of evidence."""
    scans = tmp_path / "扫描"
    scans.mkdir()
    for name in ("办法.pdf", "记录.docx"):
        (scans / name).write_bytes(name.encode())
    (tmp_path / "台账").mkdir()
    with Workspace.create(tmp_path / "台账" / "整改.zgtz") as workspace:
        copied = copy_files(evidence_files(workspace), [scans])
        enter_files(workspace, copied.files)
        yield workspace


def path_of(desk: Workspace) -> Path:
    assert desk.path is not None
    return desk.path


@pytest.fixture
def no_links(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk know no hard links, as a stick does not."""

    def refuse(*_: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(evidence_files_module.Path, "hardlink_to", refuse)


def test_every_backup_brings_the_files_along(desk: Workspace) -> None:
    path = path_of(desk)
    assert len(without_backup(path)) == 2
    desk.back_up("手工备份")
    assert without_backup(path) == []
    shutil.rmtree(evidence_files(desk).folder)
    assert len(absent_files(desk)) == 2
    assert recover_evidence(desk) == 2
    assert file_faults(desk).sentences == ()
    assert recover_evidence(desk) == 0


def test_ledger_restored_on_another_machine_finds_its_files(
    desk: Workspace, tmp_path: Path
) -> None:
    path = path_of(desk)
    desk.back_up("手工备份")
    other = tmp_path / "另一台"
    shutil.copytree(path.with_name("整改.备份"), other / "整改.备份")
    ledger = other / "整改.zgtz"
    assert restore_ledger(ledger, backups_of(ledger)[0]) is None
    with Workspace.open(ledger) as opened:
        assert recover_evidence(opened) == 2
        assert file_faults(opened).sentences == ()


def test_backup_opened_by_itself_finds_its_files(desk: Workspace, tmp_path: Path) -> None:
    desk.back_up("手工备份")
    other = tmp_path / "U盘" / "带走的备份"
    shutil.copytree(path_of(desk).with_name("整改.备份"), other)
    (backup,) = other.glob("*.zgtz")
    with Workspace.open(backup) as opened:
        assert recover_evidence(opened) == 2
        assert file_faults(opened).sentences == ()
    assert len(list((other / "佐证").glob("??/*"))) == 2


@pytest.mark.usefixtures("no_links")
def test_disk_without_links_asks_for_a_copy(desk: Workspace) -> None:
    path = path_of(desk)
    desk.back_up("手工备份")
    assert len(without_backup(path)) == 2
    heard: list[int] = []
    assert copy_evidence_backups(path, lambda done, _: heard.append(done)) == 2
    assert heard
    assert without_backup(path) == []
    shutil.rmtree(evidence_files(desk).folder)
    assert recover_evidence(desk) == 2
    assert file_faults(desk).sentences == ()


def test_whole_set_opens_by_itself_elsewhere(desk: Workspace, tmp_path: Path) -> None:
    path, target = path_of(desk), tmp_path / "U盘" / "整套"
    target.parent.mkdir()
    backup = desk.back_up("整套备份")
    assert backup is not None
    outcome = carry_away(backup, path, named_for_set(desk), target)
    assert (outcome.files, outcome.missing) == (2, 0)
    with Workspace.open(target / path.name) as opened:
        assert len(opened.case_records().evidence) == 2
        assert file_faults(opened).sentences == ()
    with pytest.raises(TargetRefused, match="已经存在"):
        carry_away(backup, path, named_for_set(desk), target)


def test_whole_set_says_what_it_lacks(desk: Workspace, tmp_path: Path) -> None:
    path = path_of(desk)
    backup = desk.back_up("整套备份")
    assert backup is not None
    named = named_for_set(desk)
    evidence_files(desk).path_of(min(named)).unlink()
    outcome = carry_away(backup, path, named, tmp_path / "整套")
    assert (outcome.files, outcome.missing) == (1, 1)


def test_stopped_whole_set_leaves_nothing(desk: Workspace, tmp_path: Path) -> None:
    path, place = path_of(desk), tmp_path / "U盘"
    place.mkdir()
    backup = desk.back_up("整套备份")
    assert backup is not None

    def stop(*_: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        carry_away(backup, path, named_for_set(desk), place / "整套", stop)
    assert list(place.iterdir()) == []


def test_ledger_in_memory_has_no_whole_set() -> None:
    with (
        Workspace.in_memory() as workspace,
        pytest.raises(RuleViolation, match="还没有保存成文件"),
    ):
        named_for_set(workspace)
