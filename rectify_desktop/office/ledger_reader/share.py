"""What of a sheet stands in lists of problems, and the words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.office.ledger_reader.columns import ColumnNames
from rectify_desktop.office.ledger_reader.extent import Ends
from rectify_desktop.office.ledger_reader.lists import lists_of
from rectify_desktop.office.ledger_reader.reshaping import reshaped
from rectify_desktop.office.result_words import ResultWords

if TYPE_CHECKING:
    from rectify_desktop.office.ledger_reader.grid import SheetGrid


class ListShare:
    """The lists of problems in a text with tables, and the lines outside them."""

    def __init__(self, sheet: SheetGrid) -> None:
        self._sheet = sheet
        names, ends = ColumnNames(), Ends()
        shape = reshaped(sheet, names, ends, ResultWords())
        found = [each for part in shape.sheets for each in lists_of(part, names, ends)]
        spans = [
            range(each.header.first, each.extent.last + 1)
            for each in found
            if each.header.names_problems and each.extent.rows
        ]
        self._inside = frozenset(row for span in spans for row in span)

    @property
    def has_list(self) -> bool:
        """Whether there is any list of problems."""
        return bool(self._inside)

    @property
    def is_most(self) -> bool:
        """Whether at least half of what is written stands in lists of problems."""
        inside = sum(self._length(row) for row in self._sheet.rows if row in self._inside)
        return inside * 2 >= sum(map(self._length, self._sheet.rows)) > 0

    @property
    def lines_outside(self) -> tuple[str, ...]:
        """The words above, between and below the lists, row by row."""
        rows = (row for row in self._sheet.rows if row not in self._inside)
        return tuple(" ".join(self._sheet.own(row).values()) for row in rows)

    def _length(self, row: int) -> int:
        return sum(len(text) for text in self._sheet.own(row).values())
