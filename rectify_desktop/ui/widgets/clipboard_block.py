"""A block of cells on the clipboard, as Excel and WPS write it: tabs, line breaks, quotes."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Sheets quote a cell only if it holds a tab or a line break, and double its quotes then; other
# quotes are the text's own, whether they open it or surround it.
_CELL = re.compile(r'(?:"(?=[^"]*(?:[\t\n]|""))((?:[^"]|"")*)"(?=[\t\n]|\Z)|([^\t\n]*))([\t\n]|\Z)')


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


def written_block(rows: Sequence[Sequence[str]]) -> str:
    r"""Return rows of cells as the text Excel and WPS take from the clipboard.

    >>> written_block([["甲", "一行\n两行"], ["乙", "丙"]])
    '甲\t"一行\n两行"\n乙\t丙'
    """
    return "\n".join("\t".join(map(_written, row)) for row in rows)


def written_table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows of cells as a table of text cells: 1.10 stays 1.10, 0930 stays 0930."""
    return "".join(
        (
            "<html><head><meta charset='utf-8'></head><body><table>",
            *(f"<tr>{''.join(map(_table_cell, row))}</tr>" for row in rows),
            "</table></body></html>",
        )
    )


def _written(cell: str) -> str:
    if not ("\t" in cell or "\n" in cell or cell.startswith('"')):
        return cell
    return '"{}"'.format(cell.replace('"', '""'))


def _table_cell(cell: str) -> str:
    # Without these two, sheets turn numbers into figures and line breaks into rows.
    words = escape(cell).replace("\n", "<br style='mso-data-placement:same-cell'>")
    return f"<td style=\"mso-number-format:'\\@';white-space:pre-wrap\">{words}</td>"
