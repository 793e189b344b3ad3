"""The lists of a sheet: a header, the rows under it, and what stands in each column."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.office.ledger_reader.extent import extent_of
from rectify_desktop.office.ledger_reader.headers import find_header, likely_header

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rectify_desktop.office.ledger_reader.columns import ColumnNames
    from rectify_desktop.office.ledger_reader.extent import Ends, Extent
    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.ledger_reader.headers import HeaderBlock


@dataclass(frozen=True, slots=True)
class FoundList:
    """One list of one sheet."""

    sheet: SheetGrid
    header: HeaderBlock
    extent: Extent

    def texts(self) -> Mapping[int, Sequence[str]]:
        """Return what is written under the header, by column."""
        texts: defaultdict[int, list[str]] = defaultdict(list)
        for row in self.extent.rows:
            for column, text in self.sheet.own(row).items():
                texts[column].append(text)
        return texts


def lists_of(sheet: SheetGrid, names: ColumnNames, ends: Ends) -> Iterator[FoundList]:
    """Yield the lists of a sheet; one may follow the other."""
    after = 0
    while header := find_header(sheet, names, after):
        extent = extent_of(sheet, header, ends)
        yield FoundList(sheet, header, extent)
        after = max(extent.last, header.last)


def likely_list(sheet: SheetGrid, names: ColumnNames, ends: Ends) -> FoundList | None:
    """Return what may be a list under headings that are not known; a clerk has to say so."""
    header = likely_header(sheet, names)
    return FoundList(sheet, header, extent_of(sheet, header, ends)) if header else None
