"""Where the files of the program lie on a Linux system: as Debian has it, or as the UOS store."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

from rectify_desktop.packaging.release import NAME, PARTS, PROJECT, STORE_ID, TITLE

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.packaging.release import Release

_LINUX = PARTS / "linux"
_ICON = PROJECT / "resources" / "icons" / "program.svg"


def lay_out(release: Release, tree: Path) -> None:
    """Fill ``tree`` with the program as the chosen layout has it."""
    if release.layout == "uos":
        _lay_out_for_store(release, tree)
    else:
        _lay_out_for_debian(release, tree)


def desktop_entry(program: str, icon: str) -> str:
    """Return the desktop entry that starts ``program``."""
    template = (_LINUX / f"{NAME}.desktop").read_text(encoding="utf-8")
    return template.replace("@PROGRAM@", program).replace("@ICON@", icon)


def _lay_out_for_debian(release: Release, tree: Path) -> None:
    shutil.copytree(release.bundle, tree / "opt" / NAME, symlinks=True)
    share = tree / "usr" / "share"
    _write(share / "applications" / f"{NAME}.desktop", desktop_entry(NAME, NAME))
    _copy(_LINUX / f"{NAME}.xml", share / "mime" / "packages" / f"{NAME}.xml")
    _copy(_ICON, share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg")
    _copy(PROJECT / "LICENSE", share / "doc" / NAME / "copyright")
    program = tree / "usr" / "bin" / NAME
    program.parent.mkdir(parents=True)
    program.symlink_to(f"../../opt/{NAME}/{NAME}")


def _lay_out_for_store(release: Release, tree: Path) -> None:
    home = tree / "opt" / "apps" / STORE_ID
    shutil.copytree(release.bundle, home / "files", symlinks=True)
    entries = home / "entries"
    program = f"/opt/apps/{STORE_ID}/files/{NAME}"
    entry = desktop_entry(program, STORE_ID)
    _write(entries / "applications" / f"{STORE_ID}.desktop", entry)
    _copy(_LINUX / f"{NAME}.xml", entries / "mime" / "packages" / f"{STORE_ID}.xml")
    icons = entries / "icons" / "hicolor" / "scalable" / "apps"
    _copy(_ICON, icons / f"{STORE_ID}.svg")
    facts: dict[str, object] = {
        "appid": STORE_ID,
        "name": TITLE,
        "version": release.package_version,
        "arch": [release.architecture],
        "permissions": {},
    }
    _write(home / "info", json.dumps(facts, ensure_ascii=False, indent=2) + "\n")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
