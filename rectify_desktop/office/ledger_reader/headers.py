"""Finds the heading rows of a list: one or two rows with at least three known column names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.office.ledger_reader.columns import ColumnKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rectify_desktop.office.ledger_reader.columns import ColumnMatch, ColumnNames
    from rectify_desktop.office.ledger_reader.grid import SheetGrid

# Title, unit, date and note lines stand above a list, but no more than this.
SEARCHED_ROWS = 30
_FEWEST_NAMES = 3
_FEWEST_EXACT = 2
_LONGEST_SUBHEADING = 20


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of one column: its text, where it begins and what it was recognised as."""

    text: str
    begins_at: int
    match: ColumnMatch | None


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The heading rows of a list, first and last included."""

    first: int
    last: int
    headings: Mapping[int, Heading]

    @property
    def keys(self) -> set[ColumnKey]:
        """What the columns say, as far as it is known."""
        return {heading.match.key for heading in self.headings.values() if heading.match}

    @property
    def names_problems(self) -> bool:
        """Whether one of the columns holds the problems."""
        return bool(self.keys & {ColumnKey.FINDING, ColumnKey.DESCRIPTION})

    @property
    def is_list(self) -> bool:
        """Whether enough of the headings are known for this to be the head of a list."""
        exact = {h.match.key for h in self.headings.values() if h.match and h.match.is_exact}
        several = sum(
            1
            for h in self.headings.values()
            if h.match and h.match.key in {ColumnKey.KEPT, ColumnKey.SEVERAL}
        )
        known = len(self.keys - {ColumnKey.KEPT, ColumnKey.SEVERAL}) + several
        return known >= _FEWEST_NAMES and len(exact) >= _FEWEST_EXACT


def find_header(sheet: SheetGrid, names: ColumnNames, after: int = 0) -> HeaderBlock | None:
    """Return the first header below row ``after``; the rows above it may be anything.

    One that names the problems is preferred: a box for 单位, 联系人 and 电话 may stand above it.
    """
    found: HeaderBlock | None = None
    for row in [row for row in sheet.rows if row > after][:SEARCHED_ROWS]:
        single = _block(sheet, names, row, row)
        double = _block(sheet, names, row, row + 1) if _has_subheadings(sheet, names, row) else None
        best = double if double and len(double.keys) >= len(single.keys) else single
        if best.is_list and best.names_problems:
            return best
        if best.is_list and found is None:
            found = best
    return found


def _has_subheadings(sheet: SheetGrid, names: ColumnNames, row: int) -> bool:
    """Whether the row below belongs to the header.

    It does if it stands under a heading merged over several columns, or if it is itself made of
    known names; a row of content is neither.
    """
    below = sheet.own(row + 1)
    matches = [names.match(text) for text in sheet.own(row).values()]
    if sum(1 for match in matches if match and match.is_exact) < _FEWEST_EXACT:
        # A title, or 填报单位 and 日期, merged over the columns below.
        return False
    if not below or any(len(text) > _LONGEST_SUBHEADING for text in below.values()):
        return False
    wide = [area for area in sheet.areas_in([row]) if area.bottom == row and area.width > 1]
    under_wide = [
        column for column in below if any(area.left <= column <= area.right for area in wide)
    ]
    known = [column for column, text in below.items() if names.match(text)]
    if under_wide:
        return len(under_wide) == len(below) or len(known) >= _FEWEST_EXACT
    return len(known) >= _FEWEST_EXACT and len(known) * 2 > len(below)


def _block(sheet: SheetGrid, names: ColumnNames, first: int, last: int) -> HeaderBlock:
    spread = _spread_texts(sheet, first, last)
    headings: dict[int, Heading] = {}
    for column in sorted({column for texts in spread.values() for column in texts}):
        levels = list(dict.fromkeys(spread[row][column] for row in spread if column in spread[row]))
        texts = [text for text, _ in levels]
        text = " ".join(" ".join(part.split()) for part in texts)
        headings[column] = Heading(text, levels[-1][1], names.match(*texts))
    return HeaderBlock(first, last, headings)


def _spread_texts(sheet: SheetGrid, first: int, last: int) -> dict[int, dict[int, tuple[str, int]]]:
    """Return texts and the column they begin at, with merged headings over all they cover."""
    rows = range(first, last + 1)
    spread = {
        row: {column: (text, column) for column, text in sheet.own(row).items()} for row in rows
    }
    for area in sheet.areas_in(rows):
        text = sheet.own(area.top).get(area.left)
        if text is None or area.top < first:
            continue
        for row in range(area.top, min(area.bottom, last) + 1):
            for column in range(area.left, area.right + 1):
                spread[row][column] = (text, area.left)
    return spread
