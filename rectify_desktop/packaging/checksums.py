"""SHA256SUMS: what was handed out, so that a receiver can tell it from something else."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed

if TYPE_CHECKING:
    from pathlib import Path

NAME = "SHA256SUMS"


def write_checksums(folder: Path) -> None:
    """Write the hash of every file in a folder, in the form `sha256sum --check` reads.

    Raises:
        BuildFailed: there is nothing to hand out.

    """
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != NAME)
    if not files:
        raise BuildFailed(f"nothing was built into {folder}")
    lines = [f"{sha256_of(file)}  {file.relative_to(folder).as_posix()}\n" for file in files]
    (folder / NAME).write_text("".join(lines), encoding="utf-8", newline="\n")


def sha256_of(file: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal digits."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
