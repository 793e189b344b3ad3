"""Where the files that belong to a ledger lie: its backups, and copies not finished yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

UNFINISHED = ".未完成"
_SECOND_PLACE = "佐证"


def backup_folder(ledger: Path) -> Path:
    """Return the folder that holds the backups of a ledger."""
    return ledger.with_name(f"{ledger.stem}.备份")


def evidence_folder(ledger: Path) -> Path:
    """Return the folder that holds the evidence files of a ledger."""
    return ledger.with_name(f"{ledger.stem}.佐证")


def evidence_backup_folder(ledger: Path) -> Path:
    """Return the folder beside the backups where evidence files lie a second time."""
    return backup_folder(ledger) / _SECOND_PLACE


def evidence_folder_beside(backup: Path) -> Path:
    """Return where the evidence files of a backup lie that is opened by itself."""
    return backup.with_name(_SECOND_PLACE)


def owner_note_of(ledger: Path) -> Path:
    """Return the note beside an open ledger, named so that no open dialog offers it."""
    return ledger.with_name(f"~${ledger.name}.占用")


def unfinished(target: Path) -> Path:
    """Return the name under which a file is written until it is whole."""
    return target.with_name(target.name + UNFINISHED)


def journal_of(database_file: Path) -> Path:
    """Return the journal that SQLite keeps beside a file while it writes."""
    return database_file.with_name(f"{database_file.name}-journal")
