"""The Debian package: written by dpkg-deb from a tree, without scripts of its own.

Desktop entry, icon and MIME type lie where the system's own triggers see them.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed, fresh, need, run, say
from rectify_desktop.packaging.linux_layout import lay_out
from rectify_desktop.packaging.release import TITLE
from rectify_desktop.packaging.system_libraries import dependencies, recommendations

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.packaging.release import Release

_CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: {title} <rectify-desktop@localhost>
Installed-Size: {kilobytes}
Section: editors
Priority: optional
Depends: {depends}
Recommends: {recommends}
Description: {title}
 An offline desk for the clerk of an inspected party organisation.
 登记巡察反馈问题，调度整改进展，生成通报和整改清单。全程离线，不连接网络。
"""


def build_deb(release: Release) -> None:
    """Build the package of the chosen layout from the frozen folder."""
    if not release.bundle.is_dir():
        raise BuildFailed("nothing is frozen yet: run the step freeze first")
    tree = fresh(release.work / f"deb-{release.layout}")
    lay_out(release, tree)
    _set_rights(tree)
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(release, tree), encoding="utf-8", newline="\n")
    release.output.mkdir(parents=True, exist_ok=True)
    # xz, because dpkg of old systems knows no zstd.
    build = (need("dpkg-deb", "dpkg"), "--root-owner-group", "-Zxz", "--build")
    run(*build, tree, release.deb)
    say(f"built: {release.deb.name}, {release.deb.stat().st_size / 1e6:.1f} MB")


def _control(release: Release, tree: Path) -> str:
    sizes = (path.stat().st_size for path in tree.rglob("*") if not path.is_symlink())
    return _CONTROL.format(
        package=release.package,
        version=release.package_version,
        architecture=release.architecture,
        title=TITLE,
        kilobytes=sum(sizes) // 1024,
        depends=dependencies(),
        recommends=recommendations(),
    )


def _set_rights(tree: Path) -> None:
    """Let everybody read and only the owner write, whatever the builder's umask."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            is_open = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if is_open else 0o644)
