"""The bill of materials: every part with version and licence, and the hash of every file.

The form is CycloneDX 1.5, which 软件供应链 reviewers and their tools read.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from rectify_desktop.packaging.checksums import sha256_of
from rectify_desktop.packaging.release import NAME

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rectify_desktop.packaging.parts import Part
    from rectify_desktop.packaging.release import Release


def write_bill(path: Path, release: Release, system: str, parts: Sequence[Part]) -> None:
    """Write the bill of the folder that ``path`` lies in."""
    program = {"type": "application", "name": NAME, "version": release.version}
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {**program, "properties": [{"name": "system", "value": system}]}},
        "components": [*map(_component, parts), *_files(path)],
    }
    text = json.dumps(bill, ensure_ascii=False, indent=1)
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _component(part: Part) -> dict[str, object]:
    return {
        "type": "library",
        "name": part.name,
        "version": part.version,
        "licenses": [{"license": {"name": part.licence}}],
        "properties": [{"name": "origin", "value": part.origin}],
    }


def _files(bill: Path) -> list[dict[str, object]]:
    folder = bill.parent
    return [
        {
            "type": "file",
            "name": file.relative_to(folder).as_posix(),
            "hashes": [{"alg": "SHA-256", "content": sha256_of(file)}],
        }
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.is_symlink() and file != bill
    ]
