"""Files made for the tests: honest ones, and the malformed ones of office-documents §7.2."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import TYPE_CHECKING

import docx
import openpyxl

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SHEET_PART = "xl/worksheets/sheet1.xml"
DOCUMENT_PART = "word/document.xml"


def workbook_bytes(fill: Callable[[openpyxl.Workbook], None] | None = None) -> bytes:
    """Return a workbook; without ``fill`` a tiny list with one finding."""
    book = openpyxl.Workbook()
    if fill:
        fill(book)
    else:
        sheet = book.active
        sheet.append(["序号", "具体问题", "整改措施", "完成时限"])
        sheet.append([1, "药房盘点不够及时", "每月盘点一次", "2025年6月底"])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def document_bytes(*paragraphs: str) -> bytes:
    document = docx.Document()
    for text in paragraphs or ("关于某某中心巡察整改进展情况的通报",):
        document.add_paragraph(text)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def repacked(
    content: bytes,
    *,
    changed: Mapping[str, bytes | Callable[[bytes], bytes]] | None = None,
    without: frozenset[str] = frozenset(),
    added: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return a package with parts changed, dropped or added."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name in without:
                continue
            change = (changed or {}).get(name)
            part = old.read(name)
            if change is not None:
                part = change(part) if callable(change) else change
            new.writestr(name, part)
        for name, part in (added or {}).items():
            new.writestr(name, part)
    return stream.getvalue()


def in_part(name: str, old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    """Return a change of package bytes: ``old`` becomes ``new`` in one part."""

    def replaced(part: bytes) -> bytes:
        assert old in part, f"{old!r} is not in {name}"
        return part.replace(old, new, 1)

    return lambda content: repacked(content, changed={name: replaced})


def ole_container(*streams: str) -> bytes:
    """Return the bare bones of an OLE file: header, and a directory naming the streams."""
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
    entries = b"".join(_ole_entry(name) for name in ("Root Entry", *streams))
    return header + entries.ljust(1024, b"\0")


def _ole_entry(name: str) -> bytes:
    encoded = name.encode("utf-16-le") + b"\0\0"
    return encoded.ljust(64, b"\0") + struct.pack("<H", len(encoded)) + bytes(62)


DOCTYPE_BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">'
    + b"".join(
        b'<!ENTITY %c "%s">' % (b"abcdefghij"[i], b"&%c;" % b"abcdefghij"[i - 1] * 10)
        for i in range(1, 10)
    )
    + b"]><worksheet>&j;</worksheet>"
)
EXTERNAL_ENTITY = (
    b'<?xml version="1.0"?><!-- note --><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    b"<r>&x;</r>"
)
