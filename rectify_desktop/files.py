"""Writing files so that a failure leaves the old one whole.

Bytes go to a temporary file in the target's folder, are fsynced and replace the target in one
step. A target that is open in Excel or WPS refuses the replacement for as long as it is open, an
antivirus program for some milliseconds: hence the short retries (office-documents §7.3).
"""

from __future__ import annotations

import errno
import os
import stat
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from rectify_desktop.errors import DiskFull, TargetBusy, TargetRefused

# Access denied, sharing violation, lock violation: what Windows says of an open target.
_WINDOWS_BUSY = (5, 32, 33)
_RETRY_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8)
_ANY_WRITER = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


def save_atomically(target: Path, content: bytes) -> None:
    """Write ``content`` to ``target``; on any failure the old file stays as it was.

    Raises:
        TargetBusy: another program holds the target open.
        TargetRefused: the folder is missing or may not be written.
        DiskFull: there is no room for the file.

    """
    _refuse_if_open_elsewhere(target)
    temporary = _write_beside(target, content)
    try:
        _replace(temporary, target)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    sync_folder(target.parent)


def free_name(target: Path) -> Path:
    """Return ``target``, or ``name(2)``, ``name(3)`` … if it is taken."""
    candidate, number = target, 2
    while candidate.exists():
        candidate = target.with_name(f"{target.stem}({number}){target.suffix}")
        number += 1
    return candidate


def _refuse_if_open_elsewhere(target: Path) -> None:
    if target.is_dir():
        raise TargetRefused(f"“{target.name}”是一个文件夹，请另取文件名。", target)
    if not target.exists():
        return
    # Word cuts the first two characters of long names, Excel and WPS keep them all; the last is
    # what LibreOffice leaves beside a file it has open.
    names = (f"~${target.name}", f"~${target.name[2:]}", f".~lock.{target.name}#")
    if any((target.parent / name).exists() for name in names):
        raise TargetBusy(_busy_sentence(target), target)
    # To an administrator os.access() allows everything, the file's own rights still say no.
    if not target.stat().st_mode & _ANY_WRITER or not os.access(target, os.W_OK):
        raise TargetRefused(f"“{target.name}”是只读文件，请另取文件名保存。", target)


def _write_beside(target: Path, content: bytes) -> Path:
    try:
        handle, name = tempfile.mkstemp(prefix=".saving-", suffix=".tmp", dir=target.parent)
    except OSError as error:
        raise write_refusal(error, target) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        # mkstemp makes private files; a paper for the office keeps ordinary rights.
        temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o644)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise write_refusal(error, target) from error
    return temporary


def _replace(temporary: Path, target: Path) -> None:
    for pause in (*_RETRY_PAUSES, None):
        try:
            temporary.replace(target)
        except PermissionError as error:
            if pause is None or getattr(error, "winerror", None) not in (None, *_WINDOWS_BUSY):
                raise TargetBusy(_busy_sentence(target), target) from error
            time.sleep(pause)
        except OSError as error:
            raise write_refusal(error, target) from error
        else:
            return


def write_refusal(error: OSError, target: Path) -> DiskFull | TargetRefused:
    """Return what to say of a file that could not be written; the old one is as it was."""
    if error.errno in _NO_ROOM:
        return DiskFull(f"磁盘空间不足，“{target.name}”未保存，原文件未变。", target)
    if not target.parent.is_dir():
        return TargetRefused(f"找不到文件夹“{target.parent}”，请选择其他位置。", target)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return TargetRefused(f"没有权限写入文件夹“{target.parent}”，请选择其他位置。", target)
    return TargetRefused(
        f"无法写入“{target.name}”（{error.strerror or error}），原文件未变。", target
    )


def _busy_sentence(target: Path) -> str:
    proposal = free_name(target).name
    return f"“{target.name}”正被其他程序打开，请关闭后重试，或另存为“{proposal}”。原文件未变。"


def sync_folder(folder: Path) -> None:
    """Make the rename itself durable; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
