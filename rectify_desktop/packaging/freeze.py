"""Freezing: the program, its Python and its Qt in one folder that needs no installed Python."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

from rectify_desktop.packaging import build_root
from rectify_desktop.packaging.bill import write_bill
from rectify_desktop.packaging.bundle_checks import check_bundle
from rectify_desktop.packaging.checksums import write_checksums
from rectify_desktop.packaging.commands import answer, fresh, run, say
from rectify_desktop.packaging.licences import write_licences
from rectify_desktop.packaging.parts import linux_parts
from rectify_desktop.packaging.release import NAME, PARTS, PROJECT

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.packaging.release import Release

_SPEC = PARTS / "linux" / "rectify-desktop.spec"
_SOURCES = ("rectify_desktop", "resources", "pyproject.toml", "README.md", "LICENSE")
# Times in archives and the order of sets: the same sources shall give the same bytes.
_REPRODUCIBLE = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1577836800"}


def freeze_in_root(release: Release) -> None:
    """Freeze inside the build root and bring the folder out."""
    root = build_root.make_build_root(release)
    say("freezing in the root")
    fresh(root.outside("/build/source"))
    for name in (*_SOURCES, "build_installer.py"):
        root.take(PROJECT / name, f"/build/source/{name}")
    root.take(release.wheels, "/build/wheels")
    said = root.run(
        f"cd /build/source; exec {build_root.PYTHON} build_installer.py freeze --inside"
        " --work /build/work --wheelhouse /build/wheels"
    )
    say(said.strip())
    fresh(release.bundle.parent)
    shutil.copytree(root.outside(f"/build/work/bundle/{NAME}"), release.bundle, symlinks=True)


def freeze_here(release: Release) -> None:
    """Freeze with the running Python, for systems like this one."""
    python = _environment(release)
    folder = release.bundle.parent
    shutil.rmtree(folder, ignore_errors=True)
    # Not from the checkout, whose package would stand before the one from the wheel.
    answer(
        python, "-m", "PyInstaller", _SPEC, "--noconfirm", "--log-level", "WARN",
        "--distpath", folder, "--workpath", release.work / "pyinstaller",
        cwd=release.work, environment=_REPRODUCIBLE,
    )  # fmt: skip
    parts = linux_parts(release.bundle, python)
    write_licences(release.bundle / "LICENSES", parts)
    write_bill(release.bundle / "bill-of-materials.json", release, "linux", parts)
    check_bundle(release)
    write_checksums(release.bundle)


def _environment(release: Release) -> Path:
    """Return a Python that has the program as users get it, from its wheel, and PyInstaller."""
    folder = fresh(release.work / "environment")
    sources = fresh(release.work / "source")
    ignored = shutil.ignore_patterns("__pycache__")
    for name in _SOURCES:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, sources / name, ignore=ignored)
        else:
            shutil.copy2(source, sources / name)
    run(sys.executable, "-m", "venv", folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    links = ("--no-index", "--find-links", release.wheels / "linux")
    run(python, "-m", "pip", "install", "--quiet", *links, f"{sources}[build]")
    return python
