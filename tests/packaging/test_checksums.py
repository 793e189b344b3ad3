"""SHA256SUMS is read by everybody's tool and tells a changed file from an unchanged one."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.packaging.checksums import write_checksums
from rectify_desktop.packaging.commands import BuildFailed
from rectify_desktop.services.program.check_seal import check_seal

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    package = tmp_path / "_internal" / "rectify_desktop"
    (package / "__pycache__").mkdir(parents=True)
    (package / "__pycache__" / "rules.pyc").write_bytes(b"made by running")
    (package / "words.toml").write_text("整改", encoding="utf-8")
    (tmp_path / "rectify-desktop").write_bytes(b"program")
    write_checksums(tmp_path)
    return tmp_path


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum on this system")
def test_the_common_tool_agrees(folder: Path) -> None:
    command = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    assert subprocess.run(command, cwd=folder, capture_output=True).returncode == 0


def test_the_program_finds_its_list_and_agrees(folder: Path) -> None:
    seal = check_seal(folder / "_internal" / "rectify_desktop")
    assert seal.is_listed
    assert not seal.is_broken


def test_the_program_notices_a_changed_file(folder: Path) -> None:
    package = folder / "_internal" / "rectify_desktop"
    (package / "words.toml").write_text("改", encoding="utf-8")
    assert check_seal(package).changed == ("_internal/rectify_desktop/words.toml",)


def test_nothing_built_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(BuildFailed):
        write_checksums(tmp_path)
