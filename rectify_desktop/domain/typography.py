"""Punctuation of official papers: full width beside Chinese, untouched in numbers and addresses.

Texts copied from the web carry half-width marks (domain §5.4); GB/T 9704 papers carry none. Only
marks change, never a letter, a digit or a word.
"""

from __future__ import annotations

import re

_FULL_WIDTH = {",": "，", ":": "：", ";": "；", "?": "？", "!": "！", "(": "（", ")": "）"}
_ASCII_WORD = re.compile(r"[A-Za-z0-9]")
# Addresses keep their own marks: e-mail, web addresses, times such as 8:30.
_KEPT = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^\s，。；]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d+:\d+")
_BLANKS = re.compile(r"[ \u00a0\u3000\t]+")
_QUOTED = re.compile(r'"([^"\n]*)"')
_ANGLED = re.compile(r"[<〈]([^<>〈〉\n]*[\u4e00-\u9fff][^<>〈〉\n]*)[>〉]")


def full_width(text: str) -> str:
    """Return ``text`` with the punctuation of an official paper.

    >>> full_width('一是制定方案,召开会议(党组会);二是8:30签到')
    '一是制定方案，召开会议（党组会）；二是8:30签到'
    """
    text = _QUOTED.sub("“\\1”", text)
    text = _ANGLED.sub("〈\\1〉", text)
    pieces: list[str] = []
    last = 0
    for kept in _KEPT.finditer(text):
        pieces += [_widened(text, last, kept.start()), kept.group()]
        last = kept.end()
    pieces.append(_widened(text, last, len(text)))
    return _without_blanks("".join(pieces))


def _widened(text: str, start: int, end: int) -> str:
    return "".join(
        _FULL_WIDTH[char] if char in _FULL_WIDTH and not _is_inside_ascii(text, at) else char
        for at, char in enumerate(text[start:end], start)
    )


def _is_inside_ascii(text: str, at: int) -> bool:
    """Whether a mark stands between two ASCII letters or digits (1,000; A/B(2)C)."""
    before = text[at - 1] if at else ""
    after = text[at + 1] if at + 1 < len(text) else ""
    return bool(_ASCII_WORD.match(before) and _ASCII_WORD.match(after))


def _without_blanks(text: str) -> str:
    """Drop blanks that touch a Chinese character or mark; keep those between Latin words."""

    def kept(match: re.Match[str]) -> str:
        before = text[match.start() - 1] if match.start() else ""
        after = text[match.end()] if match.end() < len(text) else ""
        both_latin = before.isascii() and after.isascii() and before.strip() and after.strip()
        return " " if both_latin else ""

    return _BLANKS.sub(kept, text)
