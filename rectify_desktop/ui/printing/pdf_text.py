"""The text behind the pages of a PDF: the characters that were meant, not their look-alikes.

Qt names a glyph by the lowest character a font draws with it. Chinese fonts draw 人 and the radical
⼈ alike, so that 人 could neither be found nor copied from the file. The names stand uncompressed
and are all of one length: they are exchanged in place.
"""

from __future__ import annotations

import re
from unicodedata import normalize

_NAMES = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_RANGE = re.compile(rb"(<[0-9A-Fa-f]{4}> <[0-9A-Fa-f]{4}> )(\[[^\]]*\]|<[0-9A-Fa-f]{4}>)")
_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>")
_KANGXI_RADICALS = range(0x2F00, 0x2FD6)
# Radicals of the supplement that are characters as well, and marks of two widths or kinds.
_OTHERS = str.maketrans(
    "⺒⺓⺟⺠⻁⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻱⻳∕〜‒\u2003\u2329\u232a",
    "巳幺母民虎见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龜龟／～–\u3000〈〉",
)


def with_plain_text(pdf: bytes) -> bytes:
    """Return a PDF that Qt wrote with the characters its text can be found and copied by."""
    return _NAMES.sub(lambda names: _RANGE.sub(_plain_range, names.group()), pdf)


def _plain_range(found: re.Match[bytes]) -> bytes:
    return found.group(1) + _CODE.sub(_plain_code, found.group(2))


def _plain_code(found: re.Match[bytes]) -> bytes:
    char = chr(int(found.group(1), 16))
    plain = normalize("NFKC", char) if ord(char) in _KANGXI_RADICALS else char.translate(_OTHERS)
    return b"<%04X>" % ord(plain)
