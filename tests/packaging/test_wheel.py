"""A wheel holds all the program needs: every resource is found from it, and it tests itself."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
FIND = """
import sys
from pathlib import Path
import rectify_desktop
from rectify_desktop.paths import resource_path
print(Path(rectify_desktop.__file__).parent)
for name in sys.stdin.read().splitlines():
    if not resource_path(name).is_file():
        print(name)
"""


def resources() -> list[str]:
    folder = PROJECT / "resources"
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of packages that the wheel was unpacked into, as an installer does."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=PROJECT, check=True, capture_output=True)
    packages = folder / "packages"
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(packages)
    return packages


def run_from(packages: Path, *arguments: str, said: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        # Away from the checkout, which would stand before what is installed.
        cwd=packages.parent,
        env={**os.environ, "PYTHONPATH": str(packages), "PYTHONUTF8": "1"},
        input=said,
        capture_output=True,
        encoding="utf-8",
    )


def test_every_resource_is_found_from_an_installed_wheel(installed: Path) -> None:
    names = resources()
    outcome = run_from(installed, "-c", FIND, said="\n".join(names))
    assert names
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout.splitlines() == [str(installed / "rectify_desktop")]


def test_an_installed_wheel_passes_its_own_test(installed: Path) -> None:
    outcome = run_from(installed, "-m", "rectify_desktop", "self-test")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_what_builds_the_program_is_in_no_wheel(installed: Path) -> None:
    assert (installed / "rectify_desktop" / "ui" / "generated" / "rectify_rc.py").is_file()
    assert not (installed / "rectify_desktop" / "packaging").exists()
