"""A streamed look at one sheet's XML for what would make a parser run without end.

A single cell at XFD1048576, or a merge over the whole sheet, fits into a few kilobytes and yet
fills all memory once a library spreads it out.
"""

from __future__ import annotations

import re
from typing import Protocol

MAX_ROWS = 50_000
MAX_COLUMNS = 200
# 50,000 rows of 15 columns take openpyxl 7 s and 330 MB; a sheet of 1.5 million cells is the end.
_MAX_CELLS = 1_500_000
# openpyxl makes one object for every cell of a merged or linked range.
_MAX_SPREAD = 1_000_000
_CHUNK = 1024 * 1024
# No program writes a start tag as long as this; who does wants to hide something.
_LONGEST_TAG = 64 * 1024

_ATTRIBUTES = rb"""(?:[^<>"'/]|"[^"<]*"|'[^'<]*'|/(?!>))*"""
_TAG = re.compile(
    rb"<(?:[\w.-]+:)?(?:(?P<row>row)|(?P<cell>c)|mergeCell|hyperlink)"
    rb"(?=[\s/>])(?P<attributes>" + _ATTRIBUTES + rb")(?P<empty>/?)>"
)
_ANY_TAG = re.compile(rb"<" + _ATTRIBUTES + rb"/?>")
_PLACE = re.compile(rb"""\sr\s*=\s*["']\$?([A-Za-z]{0,3})\$?(\d{1,10})["']""")
_RANGE = re.compile(
    rb"""\sref\s*=\s*["']\$?([A-Za-z]{1,3})\$?(\d{1,10}):\$?([A-Za-z]{1,3})\$?(\d{1,10})["']"""
)

TOO_FAR = (
    "的表格范围太大（第 {row} 行、第 {column} 列仍有内容），已停止读取。"
    f"最多可读 {MAX_ROWS:,} 行、{MAX_COLUMNS} 列，请删去多余的行列后再导入"
)
TOO_MANY = "的单元格太多，已停止读取。请删去空白但有格式的行列，只留清单本身后再导入"


class PartStream(Protocol):
    """A part of a package opened for reading."""

    def read(self, size: int = ..., /) -> bytes:
        """Return up to ``size`` bytes."""
        ...


class _Tally:
    """What has been seen of a sheet so far."""

    def __init__(self) -> None:
        self.row = 0
        self.column = 0
        self.cells = 0
        self.spread = 0

    def take(self, tag: re.Match[bytes]) -> str | None:
        """Count one tag; return the problem if the sheet is out of bounds with it."""
        attributes = tag["attributes"]
        if tag["row"]:
            place = _PLACE.search(attributes)
            self.row = int(place[2]) if place else self.row + 1
            self.column = 0
            return None
        if tag["cell"]:
            return self._take_cell(attributes, is_empty=bool(tag["empty"]))
        corners = _RANGE.search(attributes)
        if corners:
            width = abs(_column(corners[3]) - _column(corners[1])) + 1
            self.spread += width * (abs(int(corners[4]) - int(corners[2])) + 1)
        return TOO_MANY if self.spread > _MAX_SPREAD else None

    def _take_cell(self, attributes: bytes, *, is_empty: bool) -> str | None:
        place = _PLACE.search(attributes)
        if place and place[1]:
            self.row, self.column = int(place[2]), _column(place[1])
        else:
            self.column += 1
        self.cells += 1
        if self.cells > _MAX_CELLS:
            return TOO_MANY
        # A far cell without content is only formatting, which Excel and WPS leave behind.
        if not is_empty and (self.row > MAX_ROWS or self.column > MAX_COLUMNS):
            return TOO_FAR.format(row=self.row, column=self.column)
        return None


def scan_sheet(part: PartStream) -> str | None:
    """Return what is wrong with a sheet's extent (goes on after the file's name), else None."""
    tally = _Tally()
    pending = b""
    while chunk := part.read(_CHUNK):
        # UTF-16 is ASCII with NUL bytes as far as tags and references go.
        pending += chunk.replace(b"\0", b"")
        last = 0
        for tag in _TAG.finditer(pending):
            problem = tally.take(tag)
            if problem:
                return problem
            last = tag.end()
        pending = _unfinished_tag(pending, last)
        if len(pending) > _LONGEST_TAG:
            return TOO_MANY
    return None


def _unfinished_tag(text: bytes, done: int) -> bytes:
    """Return the end of a chunk from where its last tag begins, if that tag goes on."""
    begin = text.rfind(b"<", done)
    return b"" if begin < 0 or _ANY_TAG.match(text, begin) else text[begin:]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number
