"""Names of evidence files: kept as text that deceives nobody, and as names every disk can take.

A name from outside is never a path (storage.md §6): separators, device names, colons, marks that
turn the writing direction and trailing dots are taken out before a file is written under it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

# Control characters, half surrogates, zero-width marks and switches of writing direction.
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069"
    "\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*：]')
# Windows opens a device under these names, whatever stands behind the dot.
_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³]|CONIN\$|CONOUT\$)", re.IGNORECASE)
_SHOWN = 200
# A path has 260 characters on an ordinary Windows, of which folders take most; 255 bytes on ext4.
_STEM_CHARACTERS, _STEM_BYTES = 60, 180
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")


def shown_name(name: str) -> str:
    r"""Return the name a file came with as text to show: its last part, nothing invisible in it.

    >>> shown_name("../收据\u202efdp.exe"), shown_name("C:\\扫描\\会议记录.pdf")
    ('收据fdp.exe', '会议记录.pdf')
    """
    last = re.split(r"[/\\]", _INVISIBLE.sub("", name))[-1].strip()
    if len(last) <= _SHOWN:
        return last
    suffix = suffix_of(last)
    return f"{last[: _SHOWN - len(suffix) - 1]}…{suffix}"


def suffix_of(name: str) -> str:
    """Return the ending that says what a file is, in small letters; empty if there is none."""
    dot = name.rfind(".")
    ending = name[dot:].strip() if dot > 0 else ""
    return ending.lower() if _SUFFIX.fullmatch(ending) else ""


def safe_name(text: str, suffix: str = "", *, otherwise: str = "未命名") -> str:
    """Return a file or folder name that Windows, Linux and archives all take.

    >>> safe_name("CON"), safe_name("关于“a/b”的说明: 终稿 .", ".pdf"), safe_name("...")
    ('_CON', '关于“a_b”的说明_ 终稿.pdf', '未命名')
    """
    plain = unicodedata.normalize("NFC", _INVISIBLE.sub("", text.replace("\n", " ")))
    stem = _FORBIDDEN.sub("_", plain)[:_STEM_CHARACTERS]
    while len(stem.encode()) > _STEM_BYTES:
        stem = stem[:-1]
    stem = stem.strip(" .~")
    if _DEVICE.fullmatch(stem.split(".")[0].strip()):
        stem = f"_{stem}"
    return (stem or otherwise) + suffix


def free_name(stem: str, suffix: str, taken: Container[str]) -> str:
    """Return ``stem``, or ``stem(2)`` …, that no name in ``taken`` (in small letters) equals.

    Names that differ in capitals alone are one file on Windows.
    """
    candidate, number = stem + suffix, 2
    while candidate.casefold() in taken:
        candidate, number = f"{stem}({number}){suffix}", number + 1
    return candidate
