"""The texts of our own .docx and .xlsx, straight from their XML.

A parser of the standard library says that each part is sound; then texts are found by what stands
around them. Making objects of 10,000 cells, as every library does, takes as long as writing them.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING
from xml.parsers import expat

from rectify_desktop.errors import PaperMismatch

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

_BODY = "word/document.xml"
_BOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_SHARED = "xl/sharedStrings.xml"
_TEXT_IN_WORD = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_TEXT_IN_SHEET = re.compile(r"<t(?: [^>]*)?>([^<]*)</t>")
# A cell that holds one text is by far the most common.
_PLAIN = re.compile(
    r'<c r="([A-Z]+)(\d+)" s="\d+" t="inlineStr"><is><t(?: xml:space="preserve")?>([^<]*)</t></is>'
)
_NOT_PLAIN = re.compile(r"<v>|<f[ />]")
_FORMULA = re.compile(r"<f[ />]")
_CELL = re.compile(r"<c ([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_REFERENCE = re.compile(r'\br="([A-Z]+)(\d+)"')
_VALUE = re.compile(r"<v>([^<]*)</v>")
_FILTER = re.compile(r'<autoFilter ref="[A-Z]+(\d+):[A-Z]+(\d+)"')
_SHEET = re.compile(r"<sheet [^>]*>")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
_PIECE = 256 * 1024
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass
class ReadSheet:
    """What stands in a sheet: texts by row and column, and the rows its filter is over."""

    name: str
    rows: dict[int, dict[int, str]] = field(default_factory=dict[int, dict[int, str]])
    filtered: tuple[int, int] = (0, 0)


def docx_paragraphs(content: bytes) -> list[str]:
    """Return the text of every paragraph of the body, those in tables where they stand."""
    with _opened(content) as package:
        paragraphs = _sound(package, _BODY).split("</w:p>")
    return [_unescaped("".join(_TEXT_IN_WORD.findall(each))) for each in paragraphs[:-1]]


def xlsx_sheets(content: bytes) -> list[ReadSheet]:
    """Return all visible sheets in their order."""
    with _opened(content) as package:
        has_shared = _SHARED in package.namelist()
        shared = _shared_texts(_sound(package, _SHARED)) if has_shared else []
        return [_sheet(name, _sound(package, part), shared) for name, part in _parts(package)]


@contextmanager
def _opened(content: bytes) -> Generator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            yield package
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, expat.ExpatError) as error:
        raise PaperMismatch("写好的文件打不开") from error


def _sound(package: zipfile.ZipFile, name: str) -> str:
    """Return a part that is whole and well formed."""
    part = package.read(name)
    parser = expat.ParserCreate()
    # Piece by piece, so that the window, which waits for the interpreter, is never kept long.
    for start in range(0, len(part), _PIECE):
        parser.Parse(part[start : start + _PIECE], False)
    parser.Parse(b"", True)
    return part.decode()


def _parts(package: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    relations = _sound(package, _RELATIONS)
    targets = {
        facts["Id"]: facts["Target"]
        for each in re.findall("<Relationship [^>]*>", relations)
        if (facts := dict(_ATTRIBUTE.findall(each)))
    }
    for each in _SHEET.findall(_sound(package, _BOOK)):
        facts = dict(_ATTRIBUTE.findall(each))
        if facts.get("state", "visible") == "visible":
            target = targets[facts["r:id"]]
            part = target[1:] if target.startswith("/") else f"xl/{target}"
            yield html.unescape(facts["name"]), part


def _shared_texts(part: str) -> list[str]:
    return [_text_of(each) for each in part.split("</si>")[:-1]]


def _sheet(name: str, part: str, shared: list[str]) -> ReadSheet:
    sheet = ReadSheet(name)
    is_plain = True
    rows = sheet.rows
    # Row by row: a search through all of a long list would keep the window waiting.
    *pieces, rest = part.split("</row>")
    for piece in pieces:
        plain = _PLAIN.findall(piece)
        is_plain &= len(plain) == piece.count("<is>") and not _NOT_PLAIN.search(piece)
        for letters, row, text in plain:
            # Asked here: hardly any text needs it, and a call for each takes as long as all else.
            whole = _decoded(text) if "&" in text or "_x" in text else text
            rows.setdefault(int(row), {})[_column(letters)] = whole
    if not is_plain:
        _add_others(sheet, part, shared)
    if found := _FILTER.search(rest):
        sheet.filtered = (int(found[1]), int(found[2]))
    return sheet


def _add_others(sheet: ReadSheet, part: str, shared: list[str]) -> None:
    """Add the cells that hold numbers, shared texts or texts in several runs."""
    for attributes, inside in _CELL.findall(part):
        if not inside:
            continue
        letters, row = _place(attributes)
        text = _cell_text(attributes, inside, shared)
        sheet.rows.setdefault(row, {})[_column(letters)] = text


def _place(attributes: str) -> tuple[str, int]:
    found = _REFERENCE.search(attributes)
    if found is None:
        raise PaperMismatch("有的单元格没有位置")
    return found[1], int(found[2])


def _cell_text(attributes: str, inside: str, shared: list[str]) -> str:
    if _FORMULA.search(inside):
        raise PaperMismatch(f"单元格{''.join(map(str, _place(attributes)))}成了公式")
    if "<is>" in inside:
        return _text_of(inside)
    value = _VALUE.search(inside)
    text = value[1] if value else ""
    return shared[int(text)] if 't="s"' in attributes else _unescaped(text)


def _text_of(inside: str) -> str:
    return _decoded("".join(_TEXT_IN_SHEET.findall(inside)))


def _decoded(text: str) -> str:
    text = _unescaped(text)
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def _unescaped(text: str) -> str:
    return html.unescape(text) if "&" in text else text


@cache
def _column(letters: str) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column
