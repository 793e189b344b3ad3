"""What is being built, from what, and where everything of it lies."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from pathlib import Path

from rectify_desktop import __version__

NAME = "rectify-desktop"
TITLE = "巡察整改工作台"
# The store wants the reversed domain of whoever hands the program in.
STORE_ID = "org.rectify.desktop"
PROJECT = Path(__file__).resolve().parents[2]
PARTS = Path(__file__).resolve().parent

# How Debian calls the machines that the wheels of Qt exist for.
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


@dataclass(frozen=True, slots=True)
class Release:
    """One run of the builder: its folders, and what was asked for on the command line."""

    output: Path = PROJECT / "dist"
    work: Path = PROJECT / "build"
    roots: Path = Path("/var/tmp/rectify-desktop-roots")
    given_wheels: Path | None = None
    layout: str = "opt"
    previous: tuple[Path, ...] = ()
    is_inside: bool = False

    @property
    def version(self) -> str:
        """Return the version of the program that is built."""
        return __version__

    @property
    def architecture(self) -> str:
        """Return Debian's name of this machine's kind."""
        machine = platform.machine()
        return _ARCHITECTURES.get(machine, machine)

    @property
    def wheels(self) -> Path:
        """Return the folder with all Python packages the build needs."""
        return self.given_wheels or self.work / "wheels"

    @property
    def build_root(self) -> Path:
        """Return the root in which the program is frozen."""
        return self.roots / "build"

    @property
    def bundle(self) -> Path:
        """Return the frozen program, as PyInstaller leaves it."""
        return self.work / "bundle" / NAME

    @property
    def deb(self) -> Path:
        """Return the Debian package of the chosen layout."""
        return self.output / f"{self.package}_{self.package_version}_{self.architecture}.deb"

    @property
    def package(self) -> str:
        """Return the name of the Debian package: the store knows programs by their domain."""
        return STORE_ID if self.layout == "uos" else NAME

    @property
    def package_version(self) -> str:
        """Return the version of the Debian package: the store wants four numbers."""
        return four_numbers(self.version) if self.layout == "uos" else self.version

    @property
    def tarball(self) -> Path:
        """Return the archive for systems without packages or rights."""
        return self.output / f"{NAME}-{self.version}-linux-{self.architecture}.tar.gz"

    @property
    def setup(self) -> Path:
        """Return the installer for Windows."""
        return self.output / f"{NAME}-{self.version}-setup.exe"


def four_numbers(version: str) -> str:
    """Return a version as the store and Windows want it.

    >>> four_numbers("0.1.0")
    '0.1.0.0'
    """
    numbers = version.split(".")
    return ".".join([*numbers, "0", "0", "0", "0"][:4])
