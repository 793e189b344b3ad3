"""Restoring a ledger (从备份恢复): which backups there are, and putting one in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.storage.backup_manifests import list_backups
from rectify_desktop.storage.restore import restore_backup

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """One backup as a clerk chooses it: when, why, and how much it holds."""

    path: Path
    made_at: datetime
    reason: str
    findings: int
    updates: int


def backups_of(ledger: Path) -> list[BackupEntry]:
    """Return the backups of a ledger, newest first; the ledger itself is not opened."""
    return [
        BackupEntry(
            backup.path,
            backup.made_at.astimezone(),
            backup.reason,
            backup.counts.get("finding", 0),
            backup.counts.get("progress_update", 0),
        )
        for backup in list_backups(ledger)
    ]


def restore_ledger(ledger: Path, backup: BackupEntry) -> Path | None:
    """Put a backup in the place of a closed ledger; return where the old file was set aside.

    Raises:
        DatabaseDamaged: the backup does not pass its checks; nothing was touched.
        DatabaseBusy: the ledger is still open somewhere; nothing was touched.
        DiskFull, LedgerProblem: it cannot be written; the ledger is where it was.

    """
    return restore_backup(ledger, backup.path)
