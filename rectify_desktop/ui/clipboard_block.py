"""A block of cells on the clipboard, as Excel and WPS write it: tabs, line breaks, quotes."""

from __future__ import annotations

import re

# Sheets quote a cell only if it holds a tab or a line break; a quotation that merely opens a text
# does not end at a cell's edge.
_CELL = re.compile(r'(?:"((?:[^"]|"")*)"(?=[\t\n]|\Z)|([^\t\n]*))([\t\n]|\Z)')


def read_block(text: str) -> list[list[str]]:
    r"""Return the rows of cells in ``text``.

    >>> read_block('甲\t"一行\n两行"\n乙\t"所谓"说法\n')
    [['甲', '一行\n两行'], ['乙', '"所谓"说法']]
    """
    rows: list[list[str]] = [[]]
    for cell in _CELL.finditer(text.replace("\r\n", "\n").removesuffix("\n")):
        quoted, plain, edge = cell.groups()
        rows[-1].append(plain if quoted is None else quoted.replace('""', '"'))
        if not edge:
            break
        if edge == "\n":
            rows.append([])
    return rows
