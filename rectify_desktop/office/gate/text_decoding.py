"""Plain text of unknown encoding: what Notepad, WPS and web pages really save.

UTF-8 with or without its mark, UTF-16, or GB18030 (which covers GBK and GB2312). A few broken
bytes do not make a text unreadable, but they are counted so that the clerk is told.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_REPLACEMENT = "\ufffd"
# Above this share of broken or control characters the bytes are no text.
_TOLERATED_SHARE = 0.01
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# What UTF-16 without its mark must mostly consist of to be believed.
_ORDINARY = re.compile("[\t\n\r\x20-\x7e\u2010-\u2030\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMED_ENCODING = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_-]{1,20})""", re.IGNORECASE)
_NAMED_WITHIN = 4096
_TRUSTED_ENCODINGS = frozenset({"utf-8", "utf8", "gb18030", "big5"})


@dataclass(frozen=True, slots=True)
class DecodedText:
    """A text and how many of its characters could not be read."""

    text: str
    broken: int


def decode_text(content: bytes) -> DecodedText | None:
    """Decode ``content``, or return None if it is no text in any of the known encodings."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _decoded(content[len(mark) :], encoding)
    if b"\0" in content:
        candidates = [_decoded(content, "utf-16-le"), _decoded(content, "utf-16-be")]
        believable = [found for found in candidates if found and _is_ordinary(found.text)]
        return believable[0] if believable else None
    # GB18030 reads almost any UTF-8 without an error, as other characters: so UTF-8 goes first.
    return _decoded(content, "utf-8") or _decoded(content, "gb18030")


def decode_markup(content: bytes) -> DecodedText | None:
    """Decode a web page: as it says itself, if it holds to it, else as any other text."""
    named = _NAMED_ENCODING.search(content[:_NAMED_WITHIN])
    is_marked = content.startswith(tuple(mark for mark, _ in _BYTE_ORDER_MARKS))
    if named and not is_marked:
        name = named[1].decode("ascii").lower()
        # Browsers read GB2312 and GBK as GB18030, too.
        encoding = "gb18030" if name.startswith("gb") else name
        if encoding in _TRUSTED_ENCODINGS:
            found = _decoded(content, encoding)
            if found:
                return found
    return decode_text(content)


def _decoded(content: bytes, encoding: str) -> DecodedText | None:
    text = content.decode(encoding, errors="replace")
    broken = text.count(_REPLACEMENT)
    strange = broken + len(_CONTROLS.findall(text))
    if strange > max(1, len(text) * _TOLERATED_SHARE):
        return None
    return DecodedText(text, broken)


def _is_ordinary(text: str) -> bool:
    return len(_ORDINARY.findall(text)) >= len(text) * 0.9


def broken_remarks(broken: int) -> tuple[str, ...]:
    """Return what to tell of characters that could not be read."""
    if not broken:
        return ()
    return (f"有 {broken} 个字符无法识别，以“{_REPLACEMENT}”代替，请对照原文核对。",)
