"""What SQLite says, told as a sentence: the one place where sqlite3 errors become ours."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rectify_desktop.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseReadOnly,
    DiskFull,
    LedgerProblem,
)
from rectify_desktop.storage.places import backup_folder

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_NO_ERRNO = -1
# An extended code carries its family in the low byte.
_FAMILY = 0xFF


@contextmanager
def told_plainly(path: Path | None) -> Generator[None]:
    """Turn the environment's faults into ledger problems; our own mistakes stay sqlite3 errors."""
    try:
        yield
    except sqlite3.Error as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise problem from error


def problem_of(error: sqlite3.Error, path: Path | None) -> LedgerProblem | None:
    """Return the sentence for an error of disk, lock or file; None if the fault is in our code."""
    name = ledger_name(path)
    code: int = getattr(error, "sqlite_errorcode", _NO_ERRNO)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return LedgerProblem(f"{name}已被移动、改名或删除，请关闭后重新打开。", path)
    if code == sqlite3.SQLITE_READONLY_ROLLBACK:
        return DatabaseReadOnly(
            f"{name}上次没有正常关闭，请先在可以写入的文件夹里正常打开一次，再以只读方式查看。",
            path,
        )
    match code & _FAMILY:
        case sqlite3.SQLITE_FULL:
            return DiskFull(_no_room(name, path), path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return busy_problem(path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return read_only_problem(path)
        case sqlite3.SQLITE_NOTADB:
            return DatabaseForeign(f"“{name_of(path)}”不是巡察整改台账文件，未作任何改动。", path)
        case sqlite3.SQLITE_CORRUPT:
            return damaged_problem(path)
        case sqlite3.SQLITE_IOERR:
            return LedgerProblem(
                f"读写{name}时存储设备出错，本次改动未保存。请检查磁盘或网络盘后重试。", path
            )
        case _:
            return None


def busy_problem(path: Path | None) -> DatabaseBusy:
    """Return the refusal to open what another copy of the program holds."""
    return DatabaseBusy(
        f"{ledger_name(path)}正被另一个窗口或另一台电脑使用，请先在那里关闭，再重试。", path
    )


def read_only_problem(path: Path | None) -> DatabaseReadOnly:
    """Return the refusal to write a file that is read-only or lies in a read-only place."""
    return DatabaseReadOnly(
        f"{ledger_name(path)}是只读的，或所在文件夹不允许写入，不能修改；"
        "可以以只读方式查看，或复制到自己的文件夹后再打开。",
        path,
    )


def damaged_problem(path: Path | None) -> DatabaseDamaged:
    """Return the sentence for a ledger that fails its integrity check."""
    advice = f"请从“{backup_folder(path).name}”文件夹中恢复最近一份备份。" if path else ""
    return DatabaseDamaged(f"{ledger_name(path)}已损坏，未作任何改动。{advice}", path)


def ledger_name(path: Path | None) -> str:
    """Return the ledger as sentences name it: 台账“某局.zgtz”."""
    return f"台账“{path.name}”" if path else "台账"


def name_of(path: Path | None) -> str:
    """Return the bare file name, or a word for a ledger that lies in memory."""
    return path.name if path else "内存台账"


def _no_room(name: str, path: Path | None) -> str:
    place = f"“{path.parent}”所在的" if path else ""
    return f"{place}磁盘空间不足，{name}的本次改动未保存，此前的内容完好。请清理磁盘后重试。"
