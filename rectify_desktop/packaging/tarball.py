"""The .tar.gz: for Linux systems without Debian packages, and for people without their rights."""

from __future__ import annotations

import shutil
import tarfile
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed, fresh, say
from rectify_desktop.packaging.release import NAME, PARTS, PROJECT

if TYPE_CHECKING:
    from rectify_desktop.packaging.release import Release

_LINUX = PARTS / "linux"


def build_tarball(release: Release) -> None:
    """Pack the frozen folder with a script that installs it."""
    if not release.bundle.is_dir():
        raise BuildFailed("nothing is frozen yet: run the step freeze first")
    tree = fresh(release.work / "tar")
    shutil.copytree(release.bundle, tree / "program", symlinks=True)
    for name in ("install.sh", f"{NAME}.desktop", f"{NAME}.xml"):
        shutil.copy(_LINUX / name, tree / name)
    shutil.copy(PROJECT / "resources" / "icons" / "program.svg", tree / f"{NAME}.svg")
    release.output.mkdir(parents=True, exist_ok=True)
    with tarfile.open(release.tarball, "w:gz", compresslevel=6) as archive:
        archive.add(tree, f"{NAME}-{release.version}", filter=_of_nobody)
    say(f"built: {release.tarball.name}, {release.tarball.stat().st_size / 1e6:.1f} MB")


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out whose file it was and whether his group could write."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
