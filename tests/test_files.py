"""Saving a paper: all of it or nothing, and the old file stays."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import DiskFull, TargetBusy, TargetRefused
from rectify_desktop.files import free_name, save_atomically

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "清单.xlsx"
    target.write_bytes(b"old")
    save_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("lock", ["~$清单.xlsx", "~$.xlsx", ".~lock.清单.xlsx#"])
def test_a_target_open_in_office_is_left_alone(lock: str, tmp_path: Path) -> None:
    target = tmp_path / "清单.xlsx"
    target.write_bytes(b"old")
    (tmp_path / lock).write_bytes(b"")
    with pytest.raises(TargetBusy, match=r"清单\(2\)\.xlsx"):
        save_atomically(target, b"new")
    assert target.read_bytes() == b"old"


def test_a_stale_owner_file_does_not_stop_a_new_file(tmp_path: Path) -> None:
    target = tmp_path / "通报.docx"
    target.with_name(f"~${target.name}").write_bytes(b"")
    save_atomically(target, b"new")
    assert target.read_bytes() == b"new"


def test_a_read_only_target_is_left_alone_whoever_asks(tmp_path: Path) -> None:
    target = tmp_path / "清单.xlsx"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(TargetRefused, match="只读文件"):
        save_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    target.chmod(0o644)


def test_a_full_disk_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "通报.docx"
    target.write_bytes(b"old")

    def no_room(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(DiskFull, match="原文件未变"):
        save_atomically(target, b"new" * 1000)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(TargetRefused, match="没有的文件夹"):
        save_atomically(tmp_path / "没有的文件夹" / "通报.docx", b"new")


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(TargetRefused, match="文件夹"):
        save_atomically(tmp_path, b"new")


def test_a_held_target_is_retried_and_then_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "清单.xlsx"
    target.write_bytes(b"old")
    tries: list[float] = []

    def refuse(self: Path, other: Path) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    monkeypatch.setattr("time.sleep", tries.append)
    with pytest.raises(TargetBusy, match="正被其他程序打开"):
        save_atomically(target, b"new")
    assert len(tries) > 1
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_taken_name_counts_on(tmp_path: Path) -> None:
    target = tmp_path / "表.pdf"
    target.touch()
    (tmp_path / "表(2).pdf").touch()
    assert free_name(target).name == "表(3).pdf"
