"""What a file is by its first bytes, unless it is a package or plain text."""

from __future__ import annotations

import re
import struct

from rectify_desktop.office.gate.file_kinds import FileKind

_OLE_MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")
_OLE_ENTRY_SIZE = 128

_CONVERT = "请用 Word、WPS 或 Excel 打开后另存为 .docx 或 .xlsx，再导入"
_PICTURE = "不是 Word、Excel 或文本文件，而是一张图片。请选择文档本身，或把文字录入后粘贴"
_ARCHIVE = "是压缩包。请先解压，再选择其中的文件"
_PDF = "是 PDF 文件，不能直接导入。请用 WPS 或 Word 转为 .docx，或复制其中的文字粘贴"
_RTF = "是 RTF 文件，不能直接导入。请用 Word 或 WPS 打开后另存为 .docx，再导入"
# As browsers begin a page saved as one file (.mht, .mhtml).
WEB_ARCHIVE_STARTS = (b"MIME-Version:", b"From: <Saved by")

_MAGICS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"BM", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"Rar!", _ARCHIVE),
    (b"7z\xbc\xaf", _ARCHIVE),
    (b"\x1f\x8b", _ARCHIVE),
    (b"%PDF", _PDF),
    (b"{\\rtf", _RTF),
)
# Two letters alone are no proof: a text may begin with BM.
_NEEDS_BINARY = frozenset({b"BM"})

_WEB_PAGE_START = re.compile(
    rb"(?:<!--.*?-->|<\?xml[^>]*>|<meta[^>]*>|\s)*<(?:!doctype\s+html|html|head|body|table|style)\b",
    re.IGNORECASE | re.DOTALL,
)
_OFFICE_XML = re.compile(rb"<\?mso-application|schemas-microsoft-com:office|pkg:package")

# The streams that tell what an OLE file is: a kind that can be read, or what is wrong with it.
_OLE_STREAMS: tuple[tuple[str, FileKind | str], ...] = (
    (
        "EncryptedPackage",
        "有打开密码。请用 Word、WPS 或 Excel 输入密码打开，取消密码后另存一份，再导入",
    ),
    ("Workbook", FileKind.XLS),
    ("Book", FileKind.XLS),
    ("WordDocument", FileKind.DOC),
    ("PowerPoint Document", "是演示文稿，不能导入。请选择 Word、Excel 或文本文件"),
)


class FormatRefused(Exception):
    """The content cannot be imported; the text goes on after the file's name."""


def kind_by_signature(content: bytes) -> FileKind | None:
    """Return what the content is by its first bytes, None if they tell nothing.

    Raises:
        FormatRefused: it is something that cannot be imported.

    """
    if content.startswith(_OLE_MAGIC):
        return _ole_kind(content)
    head = content[:4096]
    for magic, verdict in _MAGICS:
        if head.startswith(magic) and (magic not in _NEEDS_BINARY or b"\0" in head):
            raise FormatRefused(verdict)
    plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    if _WEB_PAGE_START.match(plain) or head.startswith(WEB_ARCHIVE_STARTS):
        return FileKind.HTML
    if plain.lstrip().startswith(b"<?xml"):
        if _OFFICE_XML.search(plain):
            raise FormatRefused(f"是 Office 的 XML 文件，不能直接导入。{_CONVERT}")
        raise FormatRefused(f"是 XML 数据文件，不是 Word、Excel 或文本文件。{_CONVERT}")
    return None


def _ole_kind(content: bytes) -> FileKind:
    """Tell an OLE container by the first stream known to us in its directory.

    An .xls may hold a Word object as well; its own stream comes first.
    """
    places = [(_ole_entry(content, name), meaning) for name, meaning in _OLE_STREAMS]
    found = [(place, meaning) for place, meaning in places if place is not None]
    if not found:
        raise FormatRefused(f"是不认识的旧格式文件，或已损坏。{_CONVERT}")
    _, meaning = min(found, key=lambda pair: pair[0])
    if isinstance(meaning, FileKind):
        return meaning
    raise FormatRefused(meaning)


def _ole_entry(content: bytes, name: str) -> int | None:
    """Return where the directory entry of a stream lies: its name, and the length of the name."""
    encoded = name.encode("utf-16-le") + b"\0\0"
    start = content.find(encoded)
    while start >= 0:
        length_at = start + 64
        if start % _OLE_ENTRY_SIZE == 0 and length_at + 2 <= len(content):
            (length,) = struct.unpack_from("<H", content, length_at)
            if length == len(encoded):
                return start
        start = content.find(encoded, start + 1)
    return None
