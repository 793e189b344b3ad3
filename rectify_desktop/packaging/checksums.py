"""SHA256SUMS: what was handed out, so that a receiver can tell it from something else.

One lies beside the built files, one in every program folder, where the page 离线自证 reads it.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from rectify_desktop.packaging.commands import BuildFailed

if TYPE_CHECKING:
    from pathlib import Path

NAME = "SHA256SUMS"
# Compiled modules: Python may write them anew.
_PASSING = "__pycache__"


def write_checksums(folder: Path) -> None:
    """Write the hash of every file in a folder, in the form `sha256sum --check` reads.

    Raises:
        BuildFailed: there is nothing to hand out.

    """
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != NAME)
    files = sorted(path for path in found if _PASSING not in path.parts)
    if not files:
        raise BuildFailed(f"nothing was built into {folder}")
    lines = [f"{sha256_of(file)}  {file.relative_to(folder).as_posix()}\n" for file in files]
    (folder / NAME).write_text("".join(lines), encoding="utf-8", newline="\n")


def sha256_of(file: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal digits."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
