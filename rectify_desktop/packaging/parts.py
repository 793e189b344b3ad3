"""What a built program consists of: each part with its version, licence and origin."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from rectify_desktop.packaging.commands import BuildFailed, answer
from rectify_desktop.packaging.release import NAME, PROJECT

# Needed to build, in no bundle; sqlite-utils names pip without using it.
_TOOLS = {
    "altgraph", "packaging", "pip", "pyinstaller", "pyinstaller-hooks-contrib", "rectify-desktop",
    "setuptools",
}  # fmt: skip
_QT = {"pyside6-essentials", "shiboken6"}
_COMMON = Path("/usr/share/common-licenses")
_DOCS = Path("/usr/share/doc")
# Carried inside the libraries of Qt, whose wheels hold no licence texts at all.
_INSIDE_QT = ("libicu", "libharfbuzz0b", "libfreetype6", "libpng16", "libpcre2", "libjpeg62")
_SEE_TEXT = "see its text"
_LIBRARIES_OF = {"python3.11": "libpython3", "sqlite3": "libsqlite3"}
_NAME_IN = re.compile(r"^[\w.-]+")
_LICENCE_NAME = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """Something in the product that others made."""

    name: str
    version: str
    licence: str
    origin: str
    texts: tuple[Path, ...]


def linux_parts(bundle: Path, python: Path) -> list[Part]:
    """Return what the frozen folder holds, made by ``python`` on this system."""
    folder = next(python.parent.parent.glob("lib/python3*/site-packages"))
    needed = needed_by(NAME, folder)
    packages = [part for part in python_parts(folder) if _plain(part.name) in needed]
    return [*_system_parts(bundle), *packages, *shared_parts()]


def needed_by(name: str, folder: Path) -> set[str]:
    """Return the packages in a folder that one of them needs to run, itself among them."""
    known = {_plain(each.metadata["Name"]): each for each in distributions(path=[str(folder)])}
    needed: set[str] = set()
    waiting = [_plain(name)]
    while waiting:
        each = waiting.pop()
        if each in known and each not in needed:
            needed.add(each)
            lines = (line for line in known[each].requires or () if "extra ==" not in line)
            waiting += [_plain(_NAME_IN.findall(line)[0]) for line in lines]
    return needed


def python_parts(folder: Path) -> list[Part]:
    """Return the Python packages in a folder of packages, tools left out."""
    found = [
        _python_part(each)
        for each in distributions(path=[str(folder)])
        if _plain(each.metadata["Name"]) not in _TOOLS
    ]
    return sorted(found, key=lambda part: part.name.lower())


def shared_parts() -> list[Part]:
    """Return what every build carries besides its Python: inside Qt, and our icons."""
    icons = PROJECT / "resources" / "icons" / "LICENSE"
    inside = [_inside_qt(name) for name in _INSIDE_QT]
    return [*inside, Part("Tabler Icons", "3", "MIT", "resources/icons", (icons,))]


def _plain(name: str) -> str:
    """Return the name of a package in the one form that all its spellings share."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _python_part(distribution: Distribution) -> Part:
    metadata = distribution.metadata
    name = str(metadata["Name"])
    texts = tuple(
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if _LICENCE_NAME.match(file.name) and ".dist-info" in str(file)
    )
    if _plain(name) in _QT:
        texts = tuple(_COMMON / each for each in ("LGPL-3", "GPL-3", "GPL-2"))
    licences = (
        *(metadata.get_all("License-Expression") or ()),
        *(line for line in metadata.get_all("License") or () if line),
        *(line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier") or ()
          if line.startswith("License")),
    )  # fmt: skip
    if not texts or not all(text.is_file() for text in texts):
        raise BuildFailed(f"{name} came without the text of its licence")
    return Part(name, distribution.version, licences[0].splitlines()[0], "wheel", texts)


def _system_parts(bundle: Path) -> list[Part]:
    """Return the system's packages whose libraries lie in the folder, Python's among them."""
    found = (bundle / "_internal").glob("lib*.so*")
    # Links lead to libraries of the wheels.
    names = {path.name for path in found if not path.is_symlink()}
    return sorted({_system_part(name) for name in names}, key=lambda part: part.name)


def _system_part(library: str) -> Part:
    """Return the package that a library of the folder is from.

    Raises:
        BuildFailed: no package owns it.

    """
    for source, version in _built_from_source().items():
        if library.startswith(_LIBRARIES_OF[source]):
            text = Path(sys.base_prefix) / "share" / "doc" / source / "copyright"
            return Part(source, version, _SEE_TEXT, "built from Debian's source", (text,))
    owners = answer("dpkg-query", "--search", f"*/{library}").splitlines()
    package = owners[0].split(":")[0]
    version = answer("dpkg-query", "--show", "--showformat=${Version}", package)
    return Part(package, version, _SEE_TEXT, "Debian", (_DOCS / package / "copyright",))


def _built_from_source() -> dict[str, str]:
    """Return the source packages, with versions, that the build root's script built itself."""
    listing = Path(sys.base_prefix) / "built-from"
    lines = listing.read_text(encoding="utf-8").splitlines() if listing.exists() else []
    return dict(line.split() for line in lines)


def _inside_qt(start: str) -> Part:
    """Return a library inside Qt, with the licence text that Debian keeps of it."""
    folders = sorted(_DOCS.glob(f"{start}*/copyright"))
    if not folders:
        raise BuildFailed(f"no text of the licence of {start}: apt-get install {start}")
    return Part(f"{start} (inside Qt)", "", _SEE_TEXT, "inside the wheel of Qt", (folders[0],))
