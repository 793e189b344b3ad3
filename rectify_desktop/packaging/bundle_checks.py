"""What a frozen folder must hold, must not hold, and may ask of the system."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed, answer, need, say
from rectify_desktop.packaging.release import PROJECT
from rectify_desktop.packaging.system_libraries import known_libraries

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from rectify_desktop.packaging.release import Release

# UOS 20 and Kylin V10 desktop have 2.31 or little less.
_GLIBC = (2, 31)
# The virtual keyboard is GPL; nothing of the network is needed, so none of it is there.
_FORBIDDEN = ("virtualkeyboard", "Qt6Network", "_ssl.", "libssl.so", "Qt6WebEngine", "Charts")
_TRANSLATION = "qtbase_zh_CN.qm"
_NEEDS = re.compile(r"\(NEEDED\).*\[(.+)\]")
_ASKED_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")


def check_bundle(release: Release) -> None:
    """Check the frozen folder, and say how much of the system it asks for.

    Raises:
        BuildFailed: something is missing, forbidden or unexplained.

    """
    files = [path for path in release.bundle.rglob("*") if path.is_file()]
    names = {path.relative_to(release.bundle).as_posix() for path in files}
    faults = [
        *(f"must not be there: {name}" for name in sorted(names) if _is_forbidden(name)),
        *(f"is missing: {name}" for name in sorted(_expected() - _resources_in(names))),
    ]
    if not any(name.endswith(_TRANSLATION) for name in names):
        faults.append(f"is missing: {_TRANSLATION}")
    binaries = [path for path in files if _is_elf(path)]
    present = {path.name for path in files}
    faults.extend(
        f"{library} is asked for by {path.name} and named by no package"
        for path in binaries
        for library in _libraries_asked_by(path)
        if library not in present | known_libraries()
    )
    glibc = _newest(version for path in binaries for version in _glibc_asked_by(path))
    if glibc > _GLIBC:
        faults.append(f"asks for glibc {glibc}: freeze in the build root")
    if faults:
        raise BuildFailed("\n".join(["the frozen folder is not right", *faults]))
    size = sum(path.stat().st_size for path in files if not path.is_symlink())
    say(f"frozen: {len(names)} files, {size / 1e6:.0f} MB, glibc {glibc[0]}.{glibc[1]} or newer")


def _is_forbidden(name: str) -> bool:
    return any(word.lower() in name.lower() for word in _FORBIDDEN)


def _expected() -> set[str]:
    folder = PROJECT / "resources"
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def _resources_in(names: set[str]) -> set[str]:
    start = "_internal/rectify_desktop/_resources/"
    return {name.removeprefix(start) for name in names if name.startswith(start)}


def _is_elf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _libraries_asked_by(path: Path) -> list[str]:
    return _NEEDS.findall(answer(need("readelf", "binutils"), "--dynamic", "--wide", path))


def _newest(versions: Iterable[tuple[int, int]]) -> tuple[int, int]:
    return max(versions, default=(0, 0))


def _glibc_asked_by(path: Path) -> set[tuple[int, int]]:
    asked = _ASKED_GLIBC.findall(answer("readelf", "--version-info", "--wide", path))
    return {(int(major), int(minor)) for major, minor in asked} or {(0, 0)}
