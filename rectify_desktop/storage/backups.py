"""Backups of a ledger: verified copies in a folder beside it, each with its manifest, rotated.

A copy is made by VACUUM INTO under our own lock, so that it is compact and holds nothing that was
deleted; it counts as a backup only after it was opened, checked and hashed (storage.md §2.5).
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from rectify_desktop.errors import DatabaseDamaged, DiskFull, LedgerProblem
from rectify_desktop.files import free_name, save_atomically, sync_folder
from rectify_desktop.storage.backup_manifests import (
    ROUTINE,
    Backup,
    list_backups,
    manifest_bytes,
    manifest_of,
    read_manifest,
)
from rectify_desktop.storage.change_log import chain_head
from rectify_desktop.storage.connection import connect, set_pragmas
from rectify_desktop.storage.ledger_condition import row_counts
from rectify_desktop.storage.places import backup_folder, unfinished

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from datetime import datetime
    from pathlib import Path

    from rectify_desktop.storage.connection import LedgerConnection

_UNSAFE_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f.~$\s]+')

_KEEP_ALL = timedelta(days=2)
# How many days, weeks and months keep their latest backup (Anki's schedule, storage.md §2.5).
_SCHEDULE: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (12, lambda at: at.date()),
    (10, lambda at: at.isocalendar()[:2]),
    (9, lambda at: (at.year, at.month)),
)


def make_backup(database: LedgerConnection, ledger: Path, reason: str, now: datetime) -> Backup:
    """Make, check and register a backup of an open ledger, then drop what is due to go.

    Raises:
        DiskFull: there is no room; nothing half-written stays.
        LedgerProblem: the folder cannot be written, or the copy failed its check.

    """
    folder = backup_folder(ledger)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise LedgerProblem(f"无法建立备份文件夹“{folder}”，备份未完成。", folder) from error
    target = free_name(folder / _backup_name(ledger, reason, now))
    copy = unfinished(target)
    try:
        _copy_into(database, copy)
        _must_equal(copy, database)
        _sync(copy)
        backup = Backup(
            target,
            now.astimezone(),
            reason,
            _sha256(copy),
            database.value("PRAGMA user_version"),
            chain_head(database),
            row_counts(database),
        )
        # The manifest comes first: a backup that can be seen can also be verified.
        save_atomically(manifest_of(target), manifest_bytes(backup))
        copy.replace(target)
        sync_folder(folder)
    except OSError as error:
        raise LedgerProblem(f"备份未能写入“{folder}”，请检查磁盘和权限。", folder) from error
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
    _rotate(ledger, now.astimezone())
    return backup


def verify_backup(path: Path) -> Backup:
    """Check a backup against its manifest and SQLite's own checks.

    Raises:
        DatabaseDamaged: it has no manifest, was changed since, or is damaged.

    """
    backup = read_manifest(manifest_of(path))
    if backup is None or _sha256(path) != backup.sha256:
        raise DatabaseDamaged(
            f"备份“{path.name}”缺少校验文件，或在备份之后被改动过，不能用于恢复。", path
        )
    copy = connect(path, "ro")
    try:
        _must_be_whole(copy)
    finally:
        copy.close()
    return backup


def _copy_into(database: LedgerConnection, target: Path) -> None:
    try:
        database.execute("VACUUM INTO ?", str(target))
    except DiskFull as error:
        raise DiskFull(
            f"“{target.parent}”所在的磁盘空间不足，备份未完成，台账本身没有改动。", target.parent
        ) from error
    except DatabaseDamaged:
        raise
    except LedgerProblem as error:
        raise LedgerProblem(
            f"备份未能写入“{target.parent}”，请检查磁盘和权限。", target.parent
        ) from error


def _must_equal(copy_path: Path, database: LedgerConnection) -> None:
    """Open a fresh copy and compare it with the ledger it was made from."""
    copy = connect(copy_path, "ro")
    try:
        set_pragmas(copy)
        _must_be_whole(copy)
        if row_counts(copy) != row_counts(database) or chain_head(copy) != chain_head(database):
            raise _failed_check(copy_path)
    finally:
        copy.close()


def _must_be_whole(copy: LedgerConnection) -> None:
    whole = copy.tuples("PRAGMA integrity_check(1)") == [("ok",)]
    if not whole or copy.tuples("PRAGMA foreign_key_check"):
        raise _failed_check(copy.path)


def _failed_check(path: Path | None) -> DatabaseDamaged:
    return DatabaseDamaged("备份没有通过校验，已放弃这份备份；请检查磁盘后重试。", path)


def _backup_name(ledger: Path, reason: str, now: datetime) -> str:
    said = _UNSAFE_IN_NAMES.sub("", reason)[:20]
    return f"{ledger.stem[:30]} {now:%Y-%m-%d %H%M%S} {said}".rstrip() + ledger.suffix


def _sync(path: Path) -> None:
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


def _sha256(path: Path) -> str:
    import hashlib

    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _rotate(ledger: Path, now: datetime) -> None:
    """Drop backups the schedule no longer holds; those made before a risk have their own."""
    backups = list_backups(ledger)
    kept = kept_by_schedule(backups, now) | kept_by_schedule(
        [backup for backup in backups if backup.reason != ROUTINE], now
    )
    for backup in backups:
        if backup.path not in kept:
            # One that is open elsewhere stays until the next time.
            with suppress(OSError):
                backup.path.unlink()
                manifest_of(backup.path).unlink()


def kept_by_schedule(backups: Iterable[Backup], now: datetime) -> set[Path]:
    """Return those backups that stay: all of two days, then the latest of days, weeks, months."""
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    kept = {backup.path for backup in newest_first if now - backup.made_at <= _KEEP_ALL}
    for periods, period_of in _SCHEDULE:
        latest: dict[Hashable, Path] = {}
        for backup in newest_first:
            latest.setdefault(period_of(backup.made_at.astimezone(now.tzinfo)), backup.path)
        kept |= set(list(latest.values())[:periods])
    return kept
