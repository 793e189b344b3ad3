"""Restoring a ledger from a backup: what is there now is set aside, never overwritten."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from rectify_desktop.errors import DatabaseBusy, DiskFull, LedgerProblem
from rectify_desktop.files import free_name, sync_folder
from rectify_desktop.storage.backups import verify_backup
from rectify_desktop.storage.change_log import ChangeLog
from rectify_desktop.storage.connection import connect
from rectify_desktop.storage.database import close_database, open_database
from rectify_desktop.storage.owner_note import desk_name, login_name, remove_note
from rectify_desktop.storage.places import journal_of, unfinished

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.storage.backup_manifests import Backup


def restore_backup(ledger: Path, backup_path: Path, *, actor: str = "") -> Path | None:
    """Put a verified backup in the place of a closed ledger; return where the old file went.

    Raises:
        DatabaseDamaged: the backup is not what was registered; nothing was touched.
        DatabaseBusy: the ledger is open somewhere; nothing was touched.
        DiskFull, LedgerProblem: there is no room or no right; the ledger is where it was.

    """
    backup = verify_backup(backup_path)
    _must_be_closed(ledger)
    copy = _copied_beside(ledger, backup_path)
    try:
        aside = _set_aside(ledger)
        copy.replace(ledger)
        sync_folder(ledger.parent)
    except OSError as error:
        raise LedgerProblem(
            f"无法替换“{ledger.name}”，请关闭占用它的程序后重试；原文件仍在原处或旁边。", ledger
        ) from error
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
    _enter_into_log(ledger, backup, actor)
    return aside


def _must_be_closed(ledger: Path) -> None:
    """Refuse while another copy holds the file; a damaged file may be replaced."""
    if not ledger.exists():
        return
    try:
        probe = connect(ledger, "ro")
        try:
            probe.value("PRAGMA schema_version")
        finally:
            probe.close()
    except DatabaseBusy:
        raise
    except LedgerProblem:
        # Damaged, or left with a journal by a crash: just what a backup is restored for.
        return


def _copied_beside(ledger: Path, backup: Path) -> Path:
    copy = unfinished(ledger)
    try:
        with backup.open("rb") as source, copy.open("wb") as target:
            shutil.copyfileobj(source, target)
            target.flush()
            os.fsync(target.fileno())
    except OSError as error:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
        raise DiskFull(
            f"“{ledger.parent}”放不下恢复出来的台账，请检查磁盘空间和权限；原文件未动。", ledger
        ) from error
    return copy


def _set_aside(ledger: Path) -> Path | None:
    """Move the file away with its journal, which would otherwise be played into the backup."""
    journal = journal_of(ledger)
    aside: Path | None = None
    if ledger.exists():
        name = f"{ledger.stem} 恢复前 {datetime.now():%Y-%m-%d %H%M%S}{ledger.suffix}"
        aside = free_name(ledger.with_name(name))
        ledger.replace(aside)
        if journal.exists():
            journal.replace(journal_of(aside))
    journal.unlink(missing_ok=True)
    remove_note(ledger)
    return aside


def _enter_into_log(ledger: Path, backup: Backup, actor: str) -> None:
    database = open_database(ledger)
    try:
        log = ChangeLog(database, actor=actor or login_name(), desk=desk_name())
        log.note("恢复备份", f"{backup.reason}，备份于{backup.made_at:%Y-%m-%d %H:%M}")
    finally:
        close_database(database)
