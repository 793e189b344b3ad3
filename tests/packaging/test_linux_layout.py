"""The package lies where Debian, or the UOS store, looks for it, and asks for what it needs."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.packaging.commands import BuildFailed
from rectify_desktop.packaging.deb import build_deb
from rectify_desktop.packaging.linux_layout import desktop_entry, lay_out
from rectify_desktop.packaging.release import PARTS, STORE_ID, Release
from rectify_desktop.packaging.system_libraries import dependencies, known_libraries
from rectify_desktop.storage.identity import APPLICATION_ID

if TYPE_CHECKING:
    from pathlib import Path

MIME = PARTS / "linux" / "rectify-desktop.xml"


@pytest.fixture
def release(tmp_path: Path) -> Release:
    built = Release(output=tmp_path / "dist", work=tmp_path / "work")
    built.bundle.mkdir(parents=True)
    program = built.bundle / "rectify-desktop"
    program.write_text("#!/bin/sh\necho started\n", encoding="ascii")
    program.chmod(0o700)
    return built


def files_in(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir()}


def test_debian_finds_program_menu_icon_and_type(release: Release, tmp_path: Path) -> None:
    lay_out(release, tmp_path / "tree")
    assert files_in(tmp_path / "tree") == {
        "opt/rectify-desktop/rectify-desktop",
        "usr/bin/rectify-desktop",
        "usr/share/applications/rectify-desktop.desktop",
        "usr/share/doc/rectify-desktop/copyright",
        "usr/share/icons/hicolor/scalable/apps/rectify-desktop.svg",
        "usr/share/mime/packages/rectify-desktop.xml",
    }


def test_the_store_gets_everything_below_its_own_folder(release: Release, tmp_path: Path) -> None:
    lay_out(replace(release, layout="uos"), tmp_path)
    home = tmp_path / "opt" / "apps" / STORE_ID
    facts = json.loads((home / "info").read_text(encoding="utf-8"))
    assert facts["appid"] == STORE_ID
    assert facts["version"].count(".") == 3
    assert (home / "files" / "rectify-desktop").is_file()
    assert {name.split("/")[0] for name in files_in(home / "entries")} == {
        "applications",
        "icons",
        "mime",
    }
    assert not (tmp_path / "usr").exists()


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb on this system")
def test_the_package_depends_on_what_it_needs_and_runs_no_script(release: Release) -> None:
    build_deb(release)
    asked = ["dpkg-deb", "--field", str(release.deb), "Depends"]
    assert subprocess.run(asked, capture_output=True, text=True).stdout.strip() == dependencies()
    inside = release.work / "control"
    subprocess.run(["dpkg-deb", "--control", str(release.deb), str(inside)], check=True)
    assert files_in(inside) == {"control"}


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb on this system")
def test_everybody_may_run_what_one_person_built(release: Release) -> None:
    build_deb(release)
    listed = ["dpkg-deb", "--contents", str(release.deb)]
    lines = subprocess.run(listed, capture_output=True, text=True).stdout.splitlines()
    (program,) = (line for line in lines if line.endswith(" ./opt/rectify-desktop/rectify-desktop"))
    assert program.startswith("-rwxr-xr-x root/root")


def test_nothing_frozen_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BuildFailed, match="freeze"):
        build_deb(Release(output=tmp_path, work=tmp_path))


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="no desktop-file-validate here"
)
def test_the_desktop_entry_is_valid(tmp_path: Path) -> None:
    entry = tmp_path / "rectify-desktop.desktop"
    entry.write_text(desktop_entry("rectify-desktop", "rectify-desktop"), encoding="utf-8")
    outcome = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True)
    assert (outcome.returncode, outcome.stdout) == (0, "")


def test_a_ledger_is_told_by_the_mark_that_storage_writes() -> None:
    mark = APPLICATION_ID.to_bytes(4, "big").decode("ascii")
    assert f'offset="68" value="{mark}"' in MIME.read_text(encoding="utf-8")


def test_old_and_new_libraries_of_graphics_come_from_the_system() -> None:
    assert {"libGL.so.1", "libEGL.so.1", "libstdc++.so.6"} <= known_libraries()
