"""Writes a text of the corpus as people write it in Word: numbers by the list, rows as a table."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document

# The levels of official papers; the numbers of problems run on below every theme.
_LEVELS = (
    (re.compile(r"[一二三四五六七八九十]+、"), "chineseCountingThousand", "%1、", ""),
    (re.compile(r"（[一二三四五六七八九十]+）"), "chineseCountingThousand", "（%2）", ""),
    (re.compile(r"\d+[.．]"), "decimal", "%3.", '<w:lvlRestart w:val="0"/>'),
    (re.compile(r"（\d+）"), "decimal", "（%4）", ""),
)
_LIST = "900"


def write_word_copy(source: Path, target: Path) -> None:
    """Write the lines of ``source`` into a document; a line parted by ``|`` is a table row."""
    document = docx.Document()
    _add_list(document)
    lines = source.read_text(encoding="utf-8").splitlines()
    for is_table, group in groupby(lines, key=lambda line: line.startswith("|")):
        if is_table:
            _add_table(document, [line.strip("|").split("|") for line in group])
        else:
            for line in group:
                _add_paragraph(document, line)
    document.save(str(target))


def _add_list(document: Document) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{restart}'
        f'<w:suff w:val="nothing"/><w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (_, form, text, restart) in enumerate(_LEVELS)
    )
    numbering = document.part.numbering_part.element
    space = nsdecls("w")
    definition = f'<w:abstractNum {space} w:abstractNumId="{_LIST}">{levels}</w:abstractNum>'
    numbering.insert(0, parse_xml(definition))
    number = f'<w:num {space} w:numId="{_LIST}"><w:abstractNumId w:val="{_LIST}"/></w:num>'
    numbering.append(parse_xml(number))


def _add_paragraph(document: Document, line: str) -> None:
    for depth, (marker, *_) in enumerate(_LEVELS):
        if found := marker.match(line):
            paragraph = document.add_paragraph(line[found.end() :])
            level = f'<w:ilvl w:val="{depth}"/><w:numId w:val="{_LIST}"/>'
            properties = paragraph._p.get_or_add_pPr()
            properties.append(parse_xml(f"<w:numPr {nsdecls('w')}>{level}</w:numPr>"))
            return
    document.add_paragraph(line)


def _add_table(document: Document, rows: list[list[str]]) -> None:
    table = document.add_table(rows=len(rows), cols=max(map(len, rows)))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=False):
            cell.text = text.strip()
