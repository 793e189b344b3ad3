"""Office packages (zip) are weighed before any parser sees them (office-documents §7.3).

The central directory tells the sizes; then the beginning of each XML part is searched for a
DOCTYPE, and sheets are streamed for cells so far out that filling the gap would eat all memory.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.office.gate.sheet_scan import scan_sheet

if TYPE_CHECKING:
    import zipfile

    from rectify_desktop.office.gate.sheet_scan import PartStream

MEGABYTE = 1024 * 1024
_MAX_ENTRIES = 2_000
_MAX_UNPACKED = 200 * MEGABYTE
_MAX_PART = 150 * MEGABYTE
_MAX_RATIO = 200
_RATIO_FROM = 20 * MEGABYTE
_PROLOG_SIZE = 64 * 1024
_CONTENT_TYPES = "[Content_Types].xml"
_STRICT = b"http://purl.oclc.org/ooxml/officeDocument"
_ROOT_NAME = re.compile(rb"<(?:[\w.-]+:)?([\w.-]+)")


class PackageKind(StrEnum):
    """The packages that can be read."""

    DOCX = "docx"
    XLSX = "xlsx"
    XLSM = "xlsm"


class PackageRefused(Exception):
    """The package must not be parsed; the text goes on after the file's name."""


DAMAGED = "已损坏或不完整，无法读取。请用 Word、WPS 或 Excel 打开后另存一份，再导入"
_NO_OFFICE = "是压缩包，不是 Word 或 Excel 文件。请先解压，再选择其中的文件"
_SAVE_AS_DOCX = "请用 Word 或 WPS 打开后另存为 .docx，再导入"
_SAVE_AS_XLSX = "请用 Excel 或 WPS 打开后另存为 .xlsx，再导入"

_READABLE: tuple[tuple[bytes, PackageKind], ...] = (
    (b"wordprocessingml.document.main+xml", PackageKind.DOCX),
    (b"spreadsheetml.sheet.main+xml", PackageKind.XLSX),
    (b"spreadsheetml.template.main+xml", PackageKind.XLSX),
    (b"ms-excel.sheet.macroenabled.main+xml", PackageKind.XLSM),
    (b"ms-excel.template.macroenabled.main+xml", PackageKind.XLSM),
)
_UNREADABLE: tuple[tuple[bytes, str], ...] = (
    (b"ms-word.document.macroenabled.main+xml", f"是带宏的 Word 文件（.docm）。{_SAVE_AS_DOCX}"),
    (b"ms-word.template.macroenabled", f"是带宏的 Word 模板（.dotm）。{_SAVE_AS_DOCX}"),
    (b"wordprocessingml.template.main+xml", f"是 Word 模板（.dotx）。{_SAVE_AS_DOCX}"),
    (b"ms-excel.sheet.binary", f"是二进制 Excel 文件（.xlsb）。{_SAVE_AS_XLSX}"),
    (b"presentationml.", "是演示文稿，不能导入。请选择 Word、Excel 或文本文件"),
)


def check_package(package: zipfile.ZipFile) -> PackageKind:
    """Return what the package is.

    Raises:
        PackageRefused: it is too large, unsafe, damaged or of a kind that cannot be read.

    """
    entries = package.infolist()
    _check_sizes(entries)
    _check_names(entries)
    kind = _kind(package)
    for entry in entries:
        _check_part(package, entry)
    return kind


def _check_sizes(entries: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    too_dense = any(
        entry.file_size > _RATIO_FROM and entry.file_size > _MAX_RATIO * max(entry.compress_size, 1)
        for entry in entries
    )
    largest = max((entry.file_size for entry in entries), default=0)
    if unpacked > _MAX_UNPACKED or largest > _MAX_PART or too_dense:
        raise PackageRefused(
            f"解压后太大（约 {unpacked // MEGABYTE} MB），已停止读取。"
            "请新建一个文件，只留需要的内容后再导入"
        )
    if len(entries) > _MAX_ENTRIES:
        raise PackageRefused(
            f"内含 {len(entries)} 个部件，太多，已停止读取。请新建一个文件，只留需要的内容后再导入"
        )


def _check_names(entries: list[zipfile.ZipInfo]) -> None:
    names = Counter(entry.filename.replace("\\", "/").casefold() for entry in entries)
    if any(count > 1 for count in names.values()) or any(_is_unsafe(name) for name in names):
        raise PackageRefused(DAMAGED)
    if any(entry.flag_bits & 1 for entry in entries):
        raise PackageRefused("是加密的压缩包。请先用密码解压，再选择其中的文件")


def _is_unsafe(name: str) -> bool:
    return name.startswith("/") or name[1:2] == ":" or ".." in name.split("/")


def _kind(package: zipfile.ZipFile) -> PackageKind:
    names = set(package.namelist())
    if _CONTENT_TYPES not in names:
        raise PackageRefused(_kind_without_content_types(package, names))
    types = package.read(_CONTENT_TYPES).replace(b"\0", b"").lower()
    kind = next((kind for mark, kind in _READABLE if mark in types), None)
    if kind is None:
        raise PackageRefused(next((text for mark, text in _UNREADABLE if mark in types), DAMAGED))
    if "_rels/.rels" in names and _STRICT in package.read("_rels/.rels"):
        advice = _SAVE_AS_DOCX if kind is PackageKind.DOCX else _SAVE_AS_XLSX
        raise PackageRefused(f"是“严格 Open XML”格式，不能直接导入。{advice}（选普通格式）")
    return kind


def _kind_without_content_types(package: zipfile.ZipFile, names: set[str]) -> str:
    mimetype = package.read("mimetype")[:80] if "mimetype" in names else b""
    if b"opendocument.text" in mimetype:
        return f"是 OpenDocument 文件（.odt）。{_SAVE_AS_DOCX}"
    if b"opendocument.spreadsheet" in mimetype:
        return f"是 OpenDocument 表格（.ods）。{_SAVE_AS_XLSX}"
    is_office = any(name.startswith(("word/", "xl/")) for name in names)
    return DAMAGED if is_office else _NO_OFFICE


def _check_part(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Refuse a DOCTYPE in any XML part, whatever the part is called, and sheets out of bounds."""
    with package.open(entry) as part:
        root = _root_after_prolog(part.read(_PROLOG_SIZE))
    if root != "worksheet":
        return
    with package.open(entry) as part:
        _check_sheet(part)


def _root_after_prolog(head: bytes) -> str | None:
    """Return the name of the root element, None if the part is not XML.

    Dropping NUL bytes makes UTF-16 readable enough for this.
    """
    text = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").lstrip()
    if not text.startswith(b"<"):
        return None
    while text.startswith((b"<?", b"<!--")):
        end_mark = b"?>" if text.startswith(b"<?") else b"-->"
        _, found, text = text.partition(end_mark)
        if not found:
            # Either cut off or a prolog that hides what follows; no program writes 64 KB of it.
            raise PackageRefused(DAMAGED)
        text = text.lstrip()
    if text[:9].upper() == b"<!DOCTYPE":
        raise PackageRefused(DAMAGED)
    root = _ROOT_NAME.match(text)
    return root[1].decode("ascii", errors="replace") if root else None


def _check_sheet(part: PartStream) -> None:
    problem = scan_sheet(part)
    if problem:
        raise PackageRefused(problem)
