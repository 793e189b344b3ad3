"""A list in plain text, its cells parted by commas, semicolons or tabs, as one sheet.

Only the words tell it from prose: one of the first lines must be the header of a list, and the
lines below it must have as many cells.
"""

from __future__ import annotations

import csv
import io
import re
from itertools import islice
from typing import TYPE_CHECKING

from rectify_desktop.office.gate.clean_text import clean_text
from rectify_desktop.office.gate.sheet_scan import MAX_COLUMNS
from rectify_desktop.office.ledger_reader.columns import ColumnNames
from rectify_desktop.office.ledger_reader.grid import SheetGrid
from rectify_desktop.office.ledger_reader.headers import find_header

if TYPE_CHECKING:
    from collections.abc import Iterable

_SEPARATORS = (",", "\t", ";", "，", "；")
_LOOKED_AT = 60
_BLANKS = re.compile(r"\s{2,}|\u3000+")
_FEWEST_ALIGNED = 3
# Excel keeps 001 apart from 1 by writing ="001".
_AS_FORMULA = re.compile(r'="([^"]*)"')


def table_sheet(text: str, name: str) -> SheetGrid | None:
    """Return the text as one sheet, None if it is no list."""
    for separator in _SEPARATORS:
        if _is_list(_rows(text, separator, _LOOKED_AT), name):
            return _grid(_rows(text, separator, None), name)
    aligned = _aligned_rows(text)
    return _grid(aligned, name) if _is_list(aligned, name) else None


def _aligned_rows(text: str) -> list[list[str]]:
    """Return the rows of columns set apart by blanks; nothing if a row lacks a cell.

    Where a cell is missing nobody knows which.
    """
    rows = [_BLANKS.split(line.strip()) for line in text.splitlines() if line.strip()]
    widths = [len(row) for row in rows if len(row) > 1]
    is_whole = len(widths) > 1 and len(set(widths)) == 1
    return rows if is_whole and widths[0] >= _FEWEST_ALIGNED else []


def _rows(text: str, separator: str, most: int | None) -> list[list[str]]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return list(islice(lines, most))
    except csv.Error:
        # A cell of more than 128 KB: a quotation mark that is never closed, so no table.
        return []


def _is_list(rows: list[list[str]], name: str) -> bool:
    header = find_header(_grid(rows, name), ColumnNames())
    if header is None or not header.names_problems:
        return False
    width = len(rows[header.first - 1])
    below = [len(row) for row in rows[header.last :] if any(row)]
    return bool(below) and below.count(width) * 2 >= len(below)


def _grid(rows: list[list[str]], name: str) -> SheetGrid:
    cells = {number: found for number, row in enumerate(rows, start=1) if (found := _cells(row))}
    return SheetGrid(name=name, cells=cells)


def _cells(row: Iterable[str]) -> dict[int, str]:
    return {
        column: shown
        for column, text in enumerate(islice(row, MAX_COLUMNS), start=1)
        if (shown := clean_text(_AS_FORMULA.sub(r"\1", text)).strip())
    }
