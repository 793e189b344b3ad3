"""The gate every file passes before it is read: what it is, by its content and never by its name.

Whatever cannot be read is refused with one sentence that says what the file is and what to do.
"""

from __future__ import annotations

import io
import logging
import stat
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.errors import RectifyError, SourceRefused
from rectify_desktop.office.gate.file_kinds import KIND_TERMS, USUAL_ENDINGS, FileKind
from rectify_desktop.office.gate.file_signatures import FormatRefused, kind_by_signature
from rectify_desktop.office.gate.package_gate import (
    DAMAGED,
    MEGABYTE,
    PackageKind,
    PackageRefused,
    check_package,
)
from rectify_desktop.office.gate.text_decoding import decode_text

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

_MAX_SIZE = 20 * MEGABYTE
_ZIP_MAGICS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OWNER_PREFIX = "~$"
_log = logging.getLogger(__name__)


_PACKAGE_KINDS = {
    PackageKind.DOCX: FileKind.DOCX,
    PackageKind.XLSX: FileKind.XLSX,
    PackageKind.XLSM: FileKind.XLSM,
}


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file that passed the gate, with its content as it was then; ``remarks`` are for people."""

    path: Path
    kind: FileKind
    content: bytes
    remarks: tuple[str, ...] = ()


def open_checked(path: Path) -> CheckedFile:
    """Read a file and let it through the gate.

    Raises:
        SourceRefused: it cannot or must not be read.

    """
    return checked(path, _content(path))


def checked(path: Path, content: bytes) -> CheckedFile:
    """Let the content of a file through the gate.

    Raises:
        SourceRefused: it cannot or must not be read.

    """
    kind = _kind(path, content)
    return CheckedFile(path, kind, content, tuple(_remarks(path, kind)))


@contextmanager
def refusing_damage(path: Path) -> Generator[None]:
    """Turn whatever a library raises over a broken file into one refusal; the type is logged.

    The libraries raise ten unrelated types over malformed files (office-documents §7.2), so no
    list of them would be complete. Only library calls belong inside.

    Raises:
        SourceRefused: the library could not read the file.

    """
    try:
        yield
    except (RectifyError, MemoryError):
        # Want of memory is no damage; the reading process names it.
        raise
    except Exception as error:
        # No warning: the clerk is told by the refusal, and stderr holds that sentence alone.
        _log.info("%s cannot be read: %s", path.name, type(error).__qualname__)
        raise refused(path, DAMAGED) from error


def refused(path: Path, verdict: str) -> SourceRefused:
    """Return the refusal of a file: its name, what it is and what to do."""
    return SourceRefused(f"“{path.name}”{verdict}。", path)


def _content(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise refused(path, "是一个文件夹，请选择其中的文件")
        if not stat.S_ISREG(status.st_mode):
            raise refused(path, "不是普通文件，不能导入")
        if status.st_size > _MAX_SIZE:
            size = -(-status.st_size // MEGABYTE)
            raise refused(path, f"有 {size} MB，超过 20 MB 的上限。请删去图片或拆分后再导入")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise refused(path, "不存在，可能已被移动或改名，请重新选择") from error
    except PermissionError as error:
        raise refused(path, "没有权限读取，或正被其他程序占用，请关闭后重试") from error
    except (OSError, ValueError) as error:
        _log.info("%s cannot be opened: %s", path.name, type(error).__qualname__)
        raise refused(path, "无法打开，请检查文件所在的磁盘后重试") from error
    if not content:
        raise refused(path, "是空文件，里面没有内容，请重新选择")
    return content


def _kind(path: Path, content: bytes) -> FileKind:
    if content.startswith(_ZIP_MAGICS):
        return _package_kind(path, content)
    try:
        kind = kind_by_signature(content)
    except FormatRefused as error:
        raise refused(path, str(error)) from error
    if kind is not None:
        return kind
    if decode_text(content) is None:
        if path.name.startswith(_OWNER_PREFIX):
            raise refused(path, "是 Office 打开文档时留下的临时文件，请选择文档本身")
        raise refused(path, "不是 Word、Excel 或文本文件，或已损坏，请重新选择")
    return FileKind.TEXT


def _package_kind(path: Path, content: bytes) -> FileKind:
    with refusing_damage(path), zipfile.ZipFile(io.BytesIO(content)) as package:
        try:
            return _PACKAGE_KINDS[check_package(package)]
        except PackageRefused as error:
            raise refused(path, str(error)) from error


def _remarks(path: Path, kind: FileKind) -> Iterator[str]:
    if kind is FileKind.XLSM:
        yield "文件含宏，已忽略，只读取表格内容。"
    if path.suffix.lower() not in USUAL_ENDINGS[kind]:
        named = (
            f"文件名以“{path.suffix}”结尾，内容其实" if path.suffix else "文件名没有扩展名，内容"
        )
        yield f"{named}是{KIND_TERMS[kind]}，已按内容读取。"


def is_hardened() -> bool:
    """Return whether openpyxl parses XML through defusedxml here (office-documents §7.2)."""
    import openpyxl

    return openpyxl.DEFUSEDXML
