"""The readable lines of a workbook, one per row, and the Chinese names of places in it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import Doubt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.proposal.proposal import DoubtKind
    from rectify_desktop.office.ledger_reader.grid import SheetGrid

_CELL_SEPARATOR = " | "


class Places:
    """Lines of all sheets that are read; items and doubts point to them."""

    def __init__(self, sheets: Iterable[SheetGrid]) -> None:
        self.lines: list[str] = []
        self._index: dict[tuple[str, int], int] = {}
        for sheet in sheets:
            for row in sheet.rows:
                cells = (" ".join(text.split("\n")) for text in sheet.own(row).values())
                line = _CELL_SEPARATOR.join(cells)
                at = self._index.setdefault((sheet.name, row), len(self.lines))
                if at == len(self.lines):
                    self.lines.append(line)
                else:
                    # The lists of one row, side by side, are read apart.
                    self.lines[at] += _CELL_SEPARATOR + line

    def line(self, sheet: str, row: int) -> int:
        """Return the line of a row, −1 if the row holds nothing."""
        return self._index.get((sheet, row), -1)

    def doubt(self, kind: DoubtKind, text: str, sheet: str, *rows: int) -> Doubt:
        """Return a doubt about rows of a sheet, or about the sheet as a whole."""
        line = self.line(sheet, rows[0]) if rows else -1
        start = self.lines[line].find(text) if line >= 0 else -1
        return Doubt(kind, text, place_of(sheet, rows), line, start)


def place_of(sheet: str, rows: Iterable[int] = ()) -> str:
    """Name rows as people do: 工作表‘清单’第7行、第9—11行."""
    return f"工作表‘{sheet}’{'、'.join(_spans(sorted(set(rows))))}"


def _spans(rows: list[int]) -> Iterable[str]:
    if not rows:
        return
    first = rows[0]
    for row, following in pairwise((*rows, None)):
        if row is not None and following != row + 1:
            yield f"第{row}行" if row == first else f"第{first}—{row}行"
            first = following or 0
