"""The manifests that backups are listed by: beside each verified copy, what it is a copy of.

Reading them is apart from making backups, for every ledger that is opened tells its last backup.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from rectify_desktop.storage.places import UNFINISHED, backup_folder

if TYPE_CHECKING:
    from pathlib import Path

# Made by the clock; all others are made before something that may go wrong.
ROUTINE = "定时备份"


class Backup(NamedTuple):
    """One verified backup, as its manifest tells; ``counts`` are rows by table."""

    path: Path
    made_at: datetime
    reason: str
    sha256: str
    schema_version: int
    chain_head: str
    counts: dict[str, int]


def list_backups(ledger: Path) -> list[Backup]:
    """Return the registered backups of a ledger, newest first."""
    folder = backup_folder(ledger)
    found = (read_manifest(path) for path in folder.glob("*.json")) if folder.is_dir() else ()
    return sorted((b for b in found if b), key=lambda backup: backup.made_at, reverse=True)


def manifest_of(backup: Path) -> Path:
    """Return the place of the manifest of a backup."""
    return backup.with_name(f"{backup.name}.json")


def manifest_bytes(backup: Backup) -> bytes:
    """Return what the manifest of a backup holds."""
    facts = backup._asdict() | {"path": backup.path.name, "made_at": backup.made_at.isoformat()}
    return json.dumps(facts, ensure_ascii=False, indent=2).encode()


def read_manifest(path: Path) -> Backup | None:
    """Return the backup a manifest stands for; None if either is missing or unreadable."""
    backup = path.with_suffix("")
    with suppress(OSError, ValueError, TypeError, KeyError):
        facts = json.loads(path.read_text(encoding="utf-8"))
        made_at = datetime.fromisoformat(facts.pop("made_at"))
        known = Backup(**(facts | {"path": backup, "made_at": made_at}))
        return known if backup.is_file() else None
    return None


def remove_strays(ledger: Path) -> None:
    """Remove what an interrupted backup left: half copies, and manifests without a copy."""
    folder = backup_folder(ledger)
    if not folder.is_dir():
        return
    strays = [*folder.glob(f"*{UNFINISHED}"), *folder.glob(f"*{UNFINISHED}-journal")]
    strays += [path for path in folder.glob("*.json") if not path.with_suffix("").exists()]
    for stray in strays:
        with suppress(OSError):
            stray.unlink()
