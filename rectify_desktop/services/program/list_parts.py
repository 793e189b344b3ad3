"""What the program is made of: every part with its version and licence, from what is installed."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import TYPE_CHECKING

from rectify_desktop.paths import resource_path
from rectify_desktop.storage.ledger_condition import sqlite_version

if TYPE_CHECKING:
    from collections.abc import Iterator

OURS = "rectify-desktop"
_QT = frozenset({"pyside6-essentials", "shiboken6"})
# Named by sqlite-utils for a verb of its command line; nothing of it is used or handed out.
_UNUSED = frozenset({"pip"})
_NAME = re.compile(r"[A-Za-z0-9][\w.-]*")
_TEXT = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)", re.IGNORECASE)
_LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")


@dataclass(frozen=True, slots=True)
class ProgramPart:
    """One part; ``text`` is its licence in full, empty where it came without one."""

    name: str
    version: str
    licence: str
    text: str = ""

    @property
    def is_of_qt(self) -> bool:
        """Whether it is used under the LGPL."""
        return _plain(self.name) in _QT


def program_parts() -> list[ProgramPart]:
    """Return the parts, ours first, then what it is written and shown with, then the rest."""
    found = {name: _part(each) for name, each in _needed(OURS).items()}
    first = [found.pop(name) for name in (OURS, *sorted(_QT)) if name in found]
    rest = sorted(found.values(), key=lambda part: part.name.lower())
    python = ProgramPart("Python", platform.python_version(), "PSF-2.0")
    sqlite = ProgramPart("SQLite", sqlite_version(), "公有领域")
    icons = resource_path("icons/LICENSE").read_text(encoding="utf-8")
    return [*first, python, sqlite, *rest, ProgramPart("Tabler Icons", "3", "MIT", icons)]


def _needed(name: str) -> dict[str, Distribution]:
    """Return a distribution and everything it asks for, by plain name."""
    found: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        plain = _plain(waiting.pop())
        if plain in found or plain in _UNUSED:
            continue
        try:
            found[plain] = distribution(plain)
        except PackageNotFoundError:
            # Asked for on another system only.
            continue
        waiting.extend(_asked_by(found[plain]))
    return found


def _plain(name: str) -> str:
    """Return a name as the package index compares it."""
    return name.lower().replace("_", "-")


def _asked_by(part: Distribution) -> Iterator[str]:
    for line in part.requires or ():
        demand, _, condition = line.partition(";")
        name = _NAME.match(demand.strip())
        if name and "extra" not in condition:
            yield name[0]


def _part(part: Distribution) -> ProgramPart:
    name = str(part.metadata["Name"])
    return ProgramPart(name, part.version, _licence(part), _text(part))


def _licence(part: Distribution) -> str:
    metadata = part.metadata
    said = (
        *(metadata.get_all("License-Expression") or ()),
        *(line for line in metadata.get_all("License") or () if line),
        *(line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier") or ()
          if line.startswith("License")),
    )  # fmt: skip
    return str(said[0]).splitlines()[0] if said else "见许可全文"


def _text(part: Distribution) -> str:
    """Return the licence in full; Qt's packages come without, and are used under the LGPL."""
    if _plain(str(part.metadata["Name"])) in _QT:
        texts = [resource_path(f"licences/{name}").read_text(encoding="utf-8") for name in _LGPL]
        return "\n\n".join(texts)
    files = [each for each in part.files or () if _TEXT.match(each.name)]
    kept = [each for each in files if ".dist-info" in str(each)]
    return "\n\n".join(each.read_text(encoding="utf-8") for each in kept)
