"""Whether the files of the program are still those that were handed out.

A build puts a list of its files beside them, ``SHA256SUMS`` in the form that ``sha256sum --check``
reads; so an office can look for itself, without believing the program.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import rectify_desktop
from rectify_desktop.domain.offline_proof import ProgramSeal

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

LIST_NAME = "SHA256SUMS"
# Python makes these where it may write; those that were handed out are listed and checked.
_PASSING = "__pycache__"
# The list lies beside the package, or one folder above it.
_LEVELS = 2


def check_seal(
    package: Path | None = None, told: Callable[[int, int], None] = lambda done, total: None
) -> ProgramSeal:
    """Read all files of the program and hold them against the list; ``told`` hears how far."""
    package = package or Path(rectify_desktop.__file__).parent
    root = next((f for f in list(package.parents)[:_LEVELS] if (f / LIST_NAME).is_file()), None)
    folder = root or package
    listed = _read_list(root / LIST_NAME) if root else {}
    names = sorted(_files(folder, listed), key=lambda path: path.as_posix())
    found: dict[str, str] = {}
    for done, name in enumerate(names):
        told(done, len(names))
        with (folder / name).open("rb") as stream:
            found[name.as_posix()] = hashlib.file_digest(stream, "sha256").hexdigest()
    total = hashlib.sha256("".join(f"{h}  {n}\n" for n, h in found.items()).encode()).hexdigest()
    if root is None:
        return ProgramSeal(len(found), total)
    return ProgramSeal(
        len(found),
        total,
        is_listed=True,
        changed=tuple(n for n, h in found.items() if listed.get(n, h) != h),
        missing=tuple(sorted(listed.keys() - found.keys())),
        added=tuple(sorted(found.keys() - listed.keys())),
    )


def _files(folder: Path, listed: Container[str]) -> Iterator[Path]:
    for path in folder.rglob("*"):
        name = path.relative_to(folder)
        is_passing = _PASSING in name.parts and name.as_posix() not in listed
        if path.is_file() and name != Path(LIST_NAME) and not is_passing:
            yield name


def _read_list(path: Path) -> dict[str, str]:
    """Return the hashes of a list by name; a line that is none of ``sha256sum`` is passed over."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    pairs = (line.partition("  ") for line in lines)
    return {name.removeprefix("./"): digest for digest, _, name in pairs if name}
