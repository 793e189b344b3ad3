"""Text into spreadsheet cells so that it stays text: no formula, no error value, nothing cut."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.errors import RuleViolation
from rectify_desktop.office.gate.clean_text import clean_text

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

# What one cell of Excel can hold, in UTF-16 units; openpyxl cuts longer texts without a word.
MOST_CHARACTERS = 32_767
# No text has more UTF-16 units than twice its characters: most need not be counted.
_SURELY_FITS = MOST_CHARACTERS // 2
# Excel reads _x000D_ in a cell as the character itself; the mark before it must be spelt out.
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def cell_text(text: str, place: str) -> str:
    """Return ``text`` as a cell may hold it; ``place`` names the cell in the clerk's words.

    Raises:
        RuleViolation: the text is longer than a cell can hold.

    """
    cleaned = clean_text(text).strip()
    if len(cleaned) <= _SURELY_FITS:
        return cleaned
    length = len(cleaned.encode("utf-16-le")) // 2
    if length > MOST_CHARACTERS:
        raise RuleViolation(
            f"{place}有{length:,}字，超过Excel单元格的上限{MOST_CHARACTERS:,}字，文件未生成。"
            "请缩短后再导出。"
        )
    return cleaned


def escaped(text: str) -> str:
    """Return ``text`` so that Excel does not take a piece of it for the code of a character."""
    return _LOOKS_ESCAPED.sub("_x005F_", text) if "_" in text else text


def put_text(cell: Cell, text: str) -> None:
    """Write ``text`` as text, whatever it begins with; an empty text leaves the cell empty.

    The style of the cell should carry quotePrefix, so that Excel keeps the text when it is edited.
    """
    if not text:
        cell.value = None
        return
    cell.value = escaped(text)
    # openpyxl takes "=1+1" for a formula and "#N/A" for an error.
    cell.data_type = "s"
