"""install.sh serves somebody who is no administrator, and leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.packaging.release import Release
from rectify_desktop.packaging.tarball import build_tarball

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="no shell on this system")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    release = Release(output=tmp_path / "dist", work=tmp_path / "work")
    release.bundle.mkdir(parents=True)
    program = release.bundle / "rectify-desktop"
    program.write_text("#!/bin/sh\necho started\n", encoding="ascii")
    program.chmod(0o755)
    build_tarball(release)
    (tmp_path / "unpacked").mkdir()
    # As a clerk unpacks it; the Python of Debian 12 has no safe way of its own yet.
    subprocess.run(["tar", "-xzf", release.tarball, "-C", tmp_path / "unpacked"], check=True)
    return next((tmp_path / "unpacked").iterdir())


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "王 明"
    (home / "文档").mkdir(parents=True)
    (home / "文档" / "一.zgtz").write_bytes(b"ledger")
    # Whoever runs the tests, the script shall take him for an ordinary user.
    commands = tmp_path / "commands"
    commands.mkdir()
    (commands / "id").write_text("#!/bin/sh\necho 1000\n", encoding="ascii")
    (commands / "id").chmod(0o755)
    return home


def install(script: Path, home: Path, *arguments: str) -> str:
    path = f"{home.parent / 'commands'}{os.pathsep}{os.environ['PATH']}"
    variables = {"HOME": str(home), "PATH": path, "LC_ALL": "C.UTF-8"}
    command = ["sh", str(script), *arguments]
    outcome = subprocess.run(command, env=variables, capture_output=True, encoding="utf-8")
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout


def files_in(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir()}


def test_the_program_starts_by_its_name_and_from_the_menu(unpacked: Path, home: Path) -> None:
    install(unpacked / "install.sh", home)
    command = home / ".local" / "bin" / "rectify-desktop"
    assert subprocess.run([str(command)], capture_output=True).stdout == b"started\n"
    entry = home / ".local/share/applications/rectify-desktop.desktop"
    text = entry.read_text(encoding="utf-8")
    assert f'Exec="{home}/.local/opt/rectify-desktop/program/rectify-desktop" %f' in text
    assert "@" not in text


def test_installing_again_drops_files_of_the_older_version(unpacked: Path, home: Path) -> None:
    install(unpacked / "install.sh", home)
    stale = home / ".local/opt/rectify-desktop/program/stale.so"
    stale.write_bytes(b"")
    install(unpacked / "install.sh", home)
    assert not stale.exists()


def test_what_is_installed_does_not_replace_itself(unpacked: Path, home: Path) -> None:
    install(unpacked / "install.sh", home)
    before = files_in(home)
    assert "已经安装" in install(home / ".local/opt/rectify-desktop/install.sh", home)
    assert files_in(home) == before


def test_removing_leaves_the_ledger_and_nothing_else(unpacked: Path, home: Path) -> None:
    install(unpacked / "install.sh", home)
    installed = home / ".local/opt/rectify-desktop/install.sh"
    assert "已卸载" in install(installed, home, "--remove")
    # What the desktop's own tools keep of menus and types is theirs.
    left = {name for name in files_in(home) if "mime/" not in name and ".cache" not in name}
    assert left == {"文档/一.zgtz"}
