"""The rows of a worksheet as XML: for a list of 5,000 findings half the time openpyxl takes.

openpyxl makes an object of every cell and then an element of every object. The rest of the
workbook (styles, print settings, drop-downs) stays its work.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from openpyxl.utils import get_column_letter

from rectify_desktop.office.sheet.text_cells import escaped

if TYPE_CHECKING:
    from collections.abc import Sequence

_EDGE_BLANKS = (" ", "\t", "\n", "\u3000", "\u00a0")


@dataclass
class SheetBody:
    """Rows from the first one down, and the merged areas over them.

    Every text is written as text, whatever it begins with: no formula, no error value, no number.
    The styles given should carry quotePrefix, so that Excel keeps it when a cell is edited.
    """

    rows: list[str] = field(default_factory=list[str])
    merges: list[str] = field(default_factory=list[str])
    width: int = 1

    @property
    def next_row(self) -> int:
        """The number of the row that is added next."""
        return len(self.rows) + 1

    def add(self, height: float, cells: Sequence[tuple[str, int]]) -> int:
        """Add a row of texts with the index of their style; return its number."""
        row = self.next_row
        self.width = max(self.width, len(cells))
        made = [
            _cell(f"{get_column_letter(at)}{row}", text, style)
            for at, (text, style) in enumerate(cells, start=1)
        ]
        self.rows.append(f'<row r="{row}" ht="{height:g}" customHeight="1">{"".join(made)}</row>')
        return row

    def merge(self, rows: tuple[int, int], columns: tuple[int, int]) -> None:
        """Merge an area, both ends included; a single cell is left as it is."""
        if rows[0] < rows[1] or columns[0] < columns[1]:
            first = f"{get_column_letter(columns[0])}{rows[0]}"
            self.merges.append(f"{first}:{get_column_letter(columns[1])}{rows[1]}")

    @property
    def area(self) -> str:
        """The range of all cells."""
        return f"A1:{get_column_letter(self.width)}{max(len(self.rows), 1)}"

    @property
    def xml(self) -> bytes:
        """The element sheetData."""
        return f"<sheetData>{''.join(self.rows)}</sheetData>".encode()


def _cell(place: str, text: str, style: int) -> str:
    if not text:
        return f'<c r="{place}" s="{style}"/>'
    text = escaped(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    is_edged = "\n" in text or text.startswith(_EDGE_BLANKS) or text.endswith(_EDGE_BLANKS)
    space = ' xml:space="preserve"' if is_edged else ""
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t{space}>{text}</t></is></c>'
