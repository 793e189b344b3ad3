"""Lost evidence is found by what it holds; a renamed ledger gets its folder back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.evidence.copy_evidence import copy_files
from rectify_desktop.services.evidence.find_evidence import (
    absent_files,
    adopt_folder,
    find_again,
    likely_folder,
    named_files,
)
from rectify_desktop.services.evidence.keep_evidence import enter_files, evidence_files
from rectify_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "扫描"
    folder.mkdir()
    for name in ("办法.pdf", "记录.docx"):
        (folder / name).write_bytes(name.encode())
    return folder


@pytest.fixture
def desk(tmp_path: Path, scans: Path) -> Iterator[Workspace]:
    """Yield a ledger with two pieces of evidence."""
    (tmp_path / "台账").mkdir()
    with Workspace.create(tmp_path / "台账" / "整改.zgtz") as workspace:
        copied = copy_files(evidence_files(workspace), [scans])
        enter_files(workspace, copied.files)
        yield workspace


def test_file_is_found_under_another_name_and_damage_is_put_right(
    desk: Workspace, scans: Path
) -> None:
    files = evidence_files(desk)
    lost, changed = sorted(named_files(desk))
    files.path_of(lost).unlink()
    files.path_of(changed).chmod(0o600)
    files.path_of(changed).write_bytes(b"edited")
    assert absent_files(desk) == {lost}
    for path in scans.iterdir():
        path.rename(path.with_name(f"另存 {path.name}"))
    (scans / "不相干.txt").write_bytes(b"else")
    found = find_again(files, {lost, changed}, [scans])
    assert (found.found, found.looked_at) == ({lost, changed}, 3)
    assert files.is_whole(lost)
    assert files.is_whole(changed)


def test_file_with_the_same_name_and_other_words_is_not_taken(desk: Workspace, scans: Path) -> None:
    files = evidence_files(desk)
    (lost, _) = sorted(named_files(desk))
    files.path_of(lost).unlink()
    for path in scans.iterdir():
        path.write_bytes(b"rewritten")
    assert find_again(files, {lost}, [scans]).found == frozenset()
    assert absent_files(desk) == {lost}


def test_folder_of_a_renamed_ledger_is_seen_and_taken_over(desk: Workspace) -> None:
    path = desk.path
    assert path is not None
    desk.close()
    renamed = path.with_name("整改（终稿）.zgtz")
    path.rename(renamed)
    with Workspace.open(renamed) as opened:
        assert len(absent_files(opened)) == 2
        folder = likely_folder(opened)
        assert folder == path.with_name("整改.佐证")
        assert adopt_folder(opened, folder) == 0
        assert absent_files(opened) == frozenset()
        assert not folder.exists()


def test_folder_another_ledger_uses_is_shared_not_taken_away(
    desk: Workspace, tmp_path: Path
) -> None:
    path = desk.path
    assert path is not None
    desk.back_up("手工备份")
    backup = next(path.with_name("整改.备份").glob("*.zgtz"))
    copy = path.with_name("副本.zgtz")
    copy.write_bytes(backup.read_bytes())
    with Workspace.open(copy) as opened:
        folder = likely_folder(opened)
        assert folder is not None
        assert adopt_folder(opened, folder) == 0
        assert all(map(evidence_files(opened).is_whole, named_files(opened)))
    assert absent_files(desk) == frozenset()


def test_folder_without_the_files_is_refused_with_a_sentence(
    desk: Workspace, tmp_path: Path
) -> None:
    evidence_files(desk).folder.rename(tmp_path / "别处")
    with pytest.raises(RuleViolation, match="里没有这份台账的佐证文件"):
        adopt_folder(desk, tmp_path / "扫描")
    assert adopt_folder(desk, tmp_path / "别处") == 0
