"""Evidence files lie under their hash; what is lost or changed is found and said."""

from __future__ import annotations

import errno
import hashlib
import os
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import DiskFull, FileProblem, SourceRefused, TargetRefused
from rectify_desktop.storage import evidence_files as module
from rectify_desktop.storage.evidence_files import EvidenceFiles
from rectify_desktop.storage.places import UNFINISHED

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

HOSTILE = [
    "收据\u202efdp.exe.pdf", "~$会议.docx", "名" * 80, "..pdf",
    # Windows cannot even hold these.
    *(["CON", "aux.pdf", "a:b.pdf", "会议 记录#1?.pdf"] if os.name == "posix" else []),
]  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> EvidenceFiles:
    return EvidenceFiles.of(tmp_path / "整改台账.zgtz")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "原件" / "会议记录.pdf"
    path.parent.mkdir()
    path.write_bytes(b"%PDF-1.4 minutes" * 100_000)
    return path


def all_files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_file_is_kept_under_the_hash_of_what_it_holds(files: EvidenceFiles, source: Path) -> None:
    kept = files.keep(source)
    assert kept.sha256 == hashlib.sha256(source.read_bytes()).hexdigest()
    assert kept.size == source.stat().st_size
    assert files.path_of(kept.sha256).read_bytes() == source.read_bytes()
    assert files.folder.name == "整改台账.佐证"
    assert all_files(files.folder) == [files.path_of(kept.sha256)]


def test_same_content_is_kept_once_whatever_it_is_called(
    files: EvidenceFiles, source: Path, tmp_path: Path
) -> None:
    twin = tmp_path / "另一个名字.docx"
    twin.write_bytes(source.read_bytes())
    assert files.keep(source) == files.keep(twin)
    assert len(all_files(files.folder)) == 1


@pytest.mark.parametrize("name", HOSTILE)
def test_name_from_outside_never_becomes_a_path(
    files: EvidenceFiles, tmp_path: Path, name: str
) -> None:
    source = tmp_path / "原件" / name
    source.parent.mkdir()
    source.write_bytes(b"evidence")
    kept = files.keep(source)
    (path,) = all_files(files.folder)
    assert path.relative_to(files.folder).as_posix() == f"{kept.sha256[:2]}/{kept.sha256}"


@pytest.mark.parametrize("digest", ["", "../../x", "A" * 64, "a" * 63, "g" * 64])
def test_only_a_hash_names_a_kept_file(files: EvidenceFiles, digest: str) -> None:
    with pytest.raises(ValueError, match="not a SHA-256"):
        files.path_of(digest)


def test_changed_and_lost_files_are_found_by_their_hash(
    files: EvidenceFiles, source: Path, tmp_path: Path
) -> None:
    sha256 = files.keep(source).sha256
    assert files.is_whole(sha256)
    path = files.path_of(sha256)
    path.chmod(0o644)
    content = bytearray(path.read_bytes())
    content[7] ^= 1
    path.write_bytes(content)
    assert files.holds(sha256)
    assert not files.is_whole(sha256)
    with pytest.raises(FileProblem, match="被改动过"):
        files.copy_to(sha256, tmp_path / "副本.pdf")
    assert not (tmp_path / "副本.pdf").exists()
    path.unlink()
    assert not files.is_whole(sha256)
    with pytest.raises(FileProblem, match="文件不在了"):
        files.copy_to(sha256, tmp_path / "副本.pdf")


def test_damaged_file_is_mended_by_adding_the_original_again(
    files: EvidenceFiles, source: Path
) -> None:
    sha256 = files.keep(source).sha256
    files.path_of(sha256).chmod(0o644)
    files.path_of(sha256).write_bytes(b"damaged")
    files.keep(source)
    assert files.is_whole(sha256)


def test_copy_is_the_original_and_never_overwrites(
    files: EvidenceFiles, source: Path, tmp_path: Path
) -> None:
    sha256 = files.keep(source).sha256
    target = tmp_path / "副本.pdf"
    files.copy_to(sha256, target)
    assert target.read_bytes() == source.read_bytes()
    with pytest.raises(TargetRefused):
        files.copy_to(sha256, target)


def test_what_is_no_ordinary_file_is_refused(
    files: EvidenceFiles, source: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "空.pdf"
    empty.touch()
    link = tmp_path / "链接.pdf"
    link.symlink_to(source)
    for refused, sentence in (
        (empty, "“空.pdf”是空文件"),
        (link, "“链接.pdf”是一个链接"),
        (tmp_path, "不是普通文件"),
        (tmp_path / "无此文件.pdf", "读不到文件“无此文件.pdf”"),
    ):
        with pytest.raises(SourceRefused, match=sentence):
            files.keep(refused)
    assert not files.folder.exists()


def test_file_that_is_too_big_is_refused(
    files: EvidenceFiles, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST_BYTES", 1024 * 1024)
    with pytest.raises(SourceRefused, match="超过1兆"):
        files.keep(source)


def test_full_disk_leaves_nothing_behind(
    files: EvidenceFiles, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull, match="磁盘空间不足"):
        files.keep(source)
    assert all_files(files.folder) == []


def test_folder_that_may_not_be_written_is_told(
    open_folder: Path, as_ordinary_user: Callable[[], AbstractContextManager[None]]
) -> None:
    source = open_folder / "记录.txt"
    source.write_text("内容", encoding="utf-8")
    source.chmod(0o644)
    with as_ordinary_user(), pytest.raises(TargetRefused, match="没有权限"):
        EvidenceFiles.of(open_folder / "台账.zgtz").keep(source)


def test_files_nobody_names_are_told_but_never_taken_away(
    files: EvidenceFiles, source: Path
) -> None:
    sha256 = files.keep(source).sha256
    stray = files.folder / f"tmpabc{UNFINISHED}"
    stray.write_bytes(b"half")
    (files.folder / "说明.txt").write_text("别人放的", encoding="utf-8")
    files.remove_strays()
    assert not stray.exists()
    assert (files.folder / "说明.txt").exists()
    assert files.unnamed([]) == (sha256,)
    assert files.unnamed([sha256]) == ()
    assert files.is_whole(sha256)


def test_ledger_without_evidence_has_no_folder(files: EvidenceFiles) -> None:
    assert files.unnamed([]) == ()
    files.remove_strays()
    assert not files.folder.exists()
