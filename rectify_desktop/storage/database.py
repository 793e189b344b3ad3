"""Creating and opening a ledger file: lock, identity, version, integrity, in this order.

A file that is not ours, newer than us, damaged or held elsewhere is refused with a sentence and
left untouched; an older one is upgraded after a verified backup.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from rectify_desktop.errors import (
    DatabaseBusy,
    DatabaseForeign,
    DatabaseReadOnly,
    DatabaseTooNew,
    DiskFull,
    LedgerProblem,
)
from rectify_desktop.storage.backup_manifests import remove_strays
from rectify_desktop.storage.connection import LedgerConnection, connect, set_pragmas
from rectify_desktop.storage.faults import damaged_problem, ledger_name, name_of
from rectify_desktop.storage.identity import APPLICATION_ID, SCHEMA_VERSION
from rectify_desktop.storage.owner_note import read_note, remove_note, write_note
from rectify_desktop.storage.places import evidence_folder, journal_of
from rectify_desktop.storage.triggers import drop_triggers, install_triggers

if TYPE_CHECKING:
    from pathlib import Path

# Checking 35 MB takes 50 ms; a county's file is checked only after it was left open.
_ALWAYS_CHECKED_BYTES = 64 * 1024 * 1024


def memory_database() -> LedgerConnection:
    """Return an empty ledger that lies in memory."""
    database = connect(None, "rwc")
    set_pragmas(database)
    _install_schema(database)
    return database


def create_database(path: Path) -> LedgerConnection:
    """Create an empty ledger file.

    Raises:
        LedgerProblem: the name is taken, or the file cannot be written there.

    """
    if _is_there(path):
        raise LedgerProblem(f"“{path.name}”已经存在，请另取文件名；原文件未动。", path)
    if not path.parent.is_dir():
        raise LedgerProblem(f"找不到文件夹“{path.parent}”，请选择其他位置。", path)
    database: LedgerConnection | None = None
    try:
        database = connect(path, "rwc")
        set_pragmas(database)
        _install_schema(database)
    except BaseException as error:
        if database is not None:
            database.close()
        path.unlink(missing_ok=True)
        journal_of(path).unlink(missing_ok=True)
        if isinstance(error, DatabaseReadOnly):
            place = f"文件夹“{path.parent}”不允许写入，无法新建台账，请选择其他位置。"
            raise DatabaseReadOnly(place, path) from error
        if isinstance(error, DiskFull):
            raise DiskFull("磁盘空间不足，无法新建台账，请清理磁盘或另选位置。", path) from error
        raise
    write_note(path, datetime.now())
    return database


def open_database(path: Path, *, read_only: bool = False) -> LedgerConnection:
    """Open a ledger file; writing takes its exclusive lock at once.

    Raises:
        LedgerProblem: missing, busy, foreign, newer, damaged or read-only; each has its own kind.

    """
    if not _is_there(path) or path.is_dir():
        raise LedgerProblem(f"找不到台账文件“{path}”。", path)
    database: LedgerConnection | None = None
    try:
        database = connect(path, "ro" if read_only else "rw")
        _must_be_ours(database)
        set_pragmas(database)
        if read_only:
            _must_be_current(database)
            # Papers must not be made from what is left of a damaged file.
            if path.stat().st_size <= _ALWAYS_CHECKED_BYTES:
                _must_be_whole(database)
        else:
            _claim(database, path)
        # A check keeps every page it read; few of them are looked at again.
        database.tuples("PRAGMA shrink_memory")
    except DatabaseBusy as error:
        if database is not None:
            database.close()
        raise _busy(path) or error from error
    except BaseException:
        if database is not None:
            database.close()
        raise
    return database


def close_database(database: LedgerConnection) -> None:
    """Close a ledger and take its owner note away."""
    database.close()
    if database.path is not None and not database.is_read_only:
        remove_note(database.path)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        reason = error.strerror or error
        raise LedgerProblem(f"无法访问“{path}”（{reason}），请检查文件名和权限。", path) from error


def _must_be_ours(database: LedgerConnection) -> None:
    path = database.path
    if database.value("PRAGMA application_id") != APPLICATION_ID:
        raise DatabaseForeign(f"“{name_of(path)}”不是巡察整改台账文件，未作任何改动。", path)
    if database.value("PRAGMA user_version") > SCHEMA_VERSION:
        raise DatabaseTooNew(
            f"{ledger_name(path)}是用更新版本的程序保存的，请先升级本程序再打开；文件未作改动。",
            path,
        )


def _must_be_current(database: LedgerConnection) -> None:
    if database.value("PRAGMA user_version") < SCHEMA_VERSION:
        raise DatabaseReadOnly(
            f"{ledger_name(database.path)}是旧版本的台账，要先升级才能打开；"
            "请复制到可以写入的文件夹后再打开。",
            database.path,
        )


def _claim(database: LedgerConnection, path: Path) -> None:
    """Take the lock for good, make sure the file may be written, bring it up to date."""
    database.execute("BEGIN EXCLUSIVE")
    try:
        # Writes into SQLite's cache and opens the journal: a read-only place shows here, and
        # rolling back leaves the file as it was.
        database.execute(f"PRAGMA user_version = {database.value('PRAGMA user_version')}")
    except DiskFull:
        # A full disk must not keep the clerk from looking at the ledger.
        pass
    finally:
        database.roll_back()
    was_left_open = read_note(path) is not None
    if was_left_open or path.stat().st_size <= _ALWAYS_CHECKED_BYTES:
        _must_be_whole(database)
    remove_strays(path)
    if evidence_folder(path).is_dir():
        from rectify_desktop.storage.evidence_files import EvidenceFiles

        EvidenceFiles.of(path).remove_strays()
    if database.value("PRAGMA user_version") < SCHEMA_VERSION:
        from rectify_desktop.storage.backups import make_backup

        make_backup(database, path, "升级前", datetime.now())
        _install_schema(database)
    else:
        _renew_triggers(database)
    write_note(path, datetime.now())


def _install_schema(database: LedgerConnection) -> None:
    """Apply what is missing of the schema, all or nothing, and check the outcome."""
    from rectify_desktop.storage.migrations import apply_migrations

    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("BEGIN EXCLUSIVE")
    try:
        drop_triggers(database)
        database.upgrade(apply_migrations)
        install_triggers(database)
        if database.tuples("PRAGMA foreign_key_check"):
            raise damaged_problem(database.path)
        _must_be_whole(database)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        database.end()
    except BaseException:
        database.roll_back()
        raise
    database.execute("PRAGMA foreign_keys = ON")


def _renew_triggers(database: LedgerConnection) -> None:
    """Put back triggers that another tool dropped, or that this version words otherwise."""
    database.begin()
    try:
        install_triggers(database)
        database.end()
    except BaseException:
        database.roll_back()
        raise


def _must_be_whole(database: LedgerConnection) -> None:
    if database.tuples("PRAGMA integrity_check(1)") != [("ok",)]:
        raise damaged_problem(database.path)


def _busy(path: Path) -> DatabaseBusy | None:
    """Return the refusal that names the holder, where a note tells who it is."""
    note = read_note(path)
    if note is None:
        return None
    return DatabaseBusy(
        f"{ledger_name(path)}正由{note.sentence_part}打开着，请先在那里关闭，再重试。", path
    )
