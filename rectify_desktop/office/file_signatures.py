"""What a file is by its first bytes, as far as it is something that cannot be imported."""

from __future__ import annotations

import re
import struct

_OLE_MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")
_OLE_ENTRY_SIZE = 128

_CONVERT = "请用 Word、WPS 或 Excel 打开后另存为 .docx 或 .xlsx，再导入"
_PICTURE = "不是 Word、Excel 或文本文件，而是一张图片。请选择文档本身，或把文字录入后粘贴"
_ARCHIVE = "是压缩包。请先解压，再选择其中的文件"
_PDF = "是 PDF 文件，不能直接导入。请用 WPS 或 Word 转为 .docx，或复制其中的文字粘贴"
_RTF = "是 RTF 文件，不能直接导入。请用 Word 或 WPS 打开后另存为 .docx，再导入"
_WEB_PAGE = (
    "其实是网页文件（常见于系统导出的表格）。请用 Excel 或 WPS 打开后另存为 .xlsx，"
    "文章请另存为 .docx，再导入"
)

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

_OLE_STREAMS: tuple[tuple[str, str], ...] = (
    (
        "EncryptedPackage",
        "有打开密码。请用 Word、WPS 或 Excel 输入密码打开，取消密码后另存一份，再导入",
    ),
    (
        "Workbook",
        "是旧格式的 Excel 文件（.xls 或 .et）。请用 Excel 或 WPS 打开后另存为 .xlsx，再导入",
    ),
    (
        "Book",
        "是旧格式的 Excel 文件（.xls）。请用 Excel 或 WPS 打开后另存为 .xlsx，再导入",
    ),
    (
        "WordDocument",
        "是旧格式的 Word 文件（.doc 或 .wps）。请用 Word 或 WPS 打开后另存为 .docx，再导入",
    ),
    ("PowerPoint Document", "是演示文稿，不能导入。请选择 Word、Excel 或文本文件"),
)


def foreign_format(content: bytes) -> str | None:
    """Say in Chinese what the content is and what to do, or None if it may be readable."""
    if content.startswith(_OLE_MAGIC):
        return _ole_format(content)
    head = content[:4096]
    for magic, verdict in _MAGICS:
        if head.startswith(magic) and (magic not in _NEEDS_BINARY or b"\0" in head):
            return verdict
    plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    if _WEB_PAGE_START.match(plain) or plain.startswith(b"MIME-Version:"):
        return _WEB_PAGE
    if plain.lstrip().startswith(b"<?xml"):
        if _OFFICE_XML.search(plain):
            return f"是 Office 的 XML 文件，不能直接导入。{_CONVERT}"
        return f"是 XML 数据文件，不是 Word、Excel 或文本文件。{_CONVERT}"
    return None


def _ole_format(content: bytes) -> str:
    """Name an OLE container by the first stream known to us in its directory.

    An .xls may hold a Word object as well; its own stream comes first.
    """
    places = {verdict: _ole_entry(content, name) for name, verdict in _OLE_STREAMS}
    found = {verdict: place for verdict, place in places.items() if place is not None}
    if not found:
        return f"是不认识的旧格式文件，或已损坏。{_CONVERT}"
    return min(found, key=lambda verdict: found[verdict])


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
