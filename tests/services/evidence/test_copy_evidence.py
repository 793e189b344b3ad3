"""Copying evidence in tells how far it is, and leaves nothing behind where it is stopped."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import Cancelled
from rectify_desktop.services.evidence.check_evidence import check_files
from rectify_desktop.services.evidence.copy_evidence import copy_files
from rectify_desktop.storage.evidence_files import EvidenceFiles

if TYPE_CHECKING:
    from pathlib import Path

_MEGABYTE = 1024 * 1024


@pytest.fixture
def files(tmp_path: Path) -> EvidenceFiles:
    return EvidenceFiles(tmp_path / "台账.佐证")


def scan(folder: Path, name: str, size: int = _MEGABYTE) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(name.encode() + bytes(size))
    return path


def test_progress_ends_at_what_there_is(files: EvidenceFiles, tmp_path: Path) -> None:
    for name in ("一.pdf", "二.pdf", "三.pdf"):
        scan(tmp_path / "扫描", name)
    heard: list[tuple[int, int]] = []
    copy_files(files, [tmp_path / "扫描"], lambda done, total: heard.append((done, total)))
    assert heard == sorted(heard)
    done, total = heard[-1]
    assert 3 * 1024 <= done < total <= 3 * 1024 + 2


def test_stopping_takes_back_what_is_new_and_leaves_what_was_there(
    files: EvidenceFiles, tmp_path: Path
) -> None:
    held = scan(tmp_path / "早先", "早先.pdf")
    (kept,) = copy_files(files, [held]).files
    for name in ("一.pdf", "二.pdf"):
        scan(tmp_path / "扫描", name)
    scan(tmp_path / "扫描", "早先.pdf").write_bytes(held.read_bytes())

    def stop(done: int, _: int) -> None:
        if done > 2.5 * 1024:
            raise Cancelled

    with pytest.raises(Cancelled):
        copy_files(files, [tmp_path / "扫描"], stop)
    assert list(files.kept()) == [kept.sha256]
    assert not [path for path in files.folder.iterdir() if path.is_file()]


def test_stopping_inside_an_archive_leaves_nothing(files: EvidenceFiles, tmp_path: Path) -> None:
    archive = tmp_path / "打包.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for name in ("一.pdf", "二.pdf"):
            packed.write(scan(tmp_path / "扫描", name), name)

    def stop(*_: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        copy_files(files, [archive], stop)
    assert list(files.folder.rglob("*")) == []


def test_damaged_archive_stops_no_other_file(files: EvidenceFiles, tmp_path: Path) -> None:
    broken = tmp_path / "坏.zip"
    broken.write_bytes(b"PK\x03\x04 no archive")
    copied = copy_files(files, [broken, scan(tmp_path / "扫描", "一.pdf")])
    assert [file.original_name for file in copied.files] == ["一.pdf"]
    assert copied.refused == ("压缩包“坏.zip”已损坏或格式不支持，无法打开。",)


def test_name_of_300_characters_and_marks_that_turn_writing_are_text_only(
    files: EvidenceFiles, tmp_path: Path
) -> None:
    archive = tmp_path / "打包.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("材" * 300 + ".pdf", b"long")
        packed.writestr("收据\u202efdp.exe", b"turned")
        packed.writestr("../../CON", b"device")
    copied = copy_files(files, [archive])
    names = [file.original_name for file in copied.files]
    assert names[0].endswith("….pdf")
    assert len(names[0]) == 200
    assert names[1:] == ["CON"]
    assert copied.refused == ("“收据fdp.exe”是程序或快捷方式，不能作为佐证。",)


def test_check_of_files_can_be_stopped(files: EvidenceFiles, tmp_path: Path) -> None:
    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.ids import RoundId

    (kept,) = copy_files(files, [scan(tmp_path / "扫描", "一.pdf")]).files
    item = Evidence(RoundId("round"), "一", sha256=kept.sha256)

    def stop(*_: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        check_files(files, [item], frozenset(), stop)
    assert check_files(files, [item], frozenset({kept.sha256})).sentences == ()
