"""Finds the heading rows of a list: one to three rows with at least three known column names."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.office.ledger_reader.columns import OpenKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rectify_desktop.office.ledger_reader.columns import ColumnKey, ColumnMatch, ColumnNames
    from rectify_desktop.office.ledger_reader.grid import SheetGrid

# Title, unit, date and note lines stand above a list, but no more than this.
SEARCHED_ROWS = 30
_FEWEST_NAMES = 3
_FEWEST_EXACT = 2
_LONGEST_SUBHEADING = 20
_MOST_ROWS = 3
# Any number of columns may be of these kinds.
_COUNTED_APART = frozenset({ColumnRole.EXTRA, OpenKey.SEVERAL})


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
    def exact_places(self) -> set[int]:
        """Where headings begin that are known word for word."""
        return {h.begins_at for h in self.headings.values() if h.match and h.match.is_exact}

    @property
    def names_problems(self) -> bool:
        """Whether one of the columns holds the problems."""
        return bool(self.keys & {ColumnRole.FINDING, ColumnRole.DESCRIPTION})

    @property
    def is_list(self) -> bool:
        """Whether enough of the headings are known for this to be the head of a list."""
        exact = {h.match.key for h in self.headings.values() if h.match and h.match.is_exact}
        several = sum(
            1 for h in self.headings.values() if h.match and h.match.key in _COUNTED_APART
        )
        known = len(self.keys - _COUNTED_APART) + several
        return known >= _FEWEST_NAMES and len(exact) >= _FEWEST_EXACT


def find_header(sheet: SheetGrid, names: ColumnNames, after: int = 0) -> HeaderBlock | None:
    """Return the first header below row ``after``; the rows above it may be anything.

    One that names the problems is preferred: a box for 单位, 联系人 and 电话 may stand above it.
    """
    found: HeaderBlock | None = None
    for row, roles in sheet.marks.items():
        if row > after and ColumnRole.FINDING in roles.values():
            return _block(sheet, names, row, row)
    for row in [row for row in sheet.rows if row > after][:SEARCHED_ROWS]:
        best = _deepest(sheet, names, row)
        if best.is_list and best.names_problems:
            return best
        if best.is_list and found is None:
            found = best
    return found


def likely_header(sheet: SheetGrid, names: ColumnNames) -> HeaderBlock | None:
    """Return the row that looks most like a header where no name is known, for a clerk to decide.

    Headings are short, all different and no numbers, and rows of the same width follow.
    """
    rows = sheet.rows[:SEARCHED_ROWS]
    for row, following in pairwise(rows):
        texts = list(sheet.own(row).values())
        is_short = all(len(text) <= _LONGEST_SUBHEADING for text in texts)
        is_worded = not any(any(sign.isdecimal() for sign in text) for text in texts)
        is_wide = len(sheet.own(following)) * 2 > len(texts) >= _FEWEST_NAMES
        if is_short and is_worded and is_wide and len(set(texts)) == len(texts):
            return _block(sheet, names, row, row)
    return None


def _deepest(sheet: SheetGrid, names: ColumnNames, row: int) -> HeaderBlock:
    """Return the header that begins in a row, with the rows of subheadings that belong to it."""
    block = _block(sheet, names, row, row)
    while block.last - block.first + 1 < _MOST_ROWS and _has_subheadings(sheet, names, block):
        deeper = _block(sheet, names, row, block.last + 1)
        if len(deeper.keys) < len(block.keys):
            break
        block = deeper
    return block


def _has_subheadings(sheet: SheetGrid, names: ColumnNames, block: HeaderBlock) -> bool:
    """Whether the row below belongs to the header.

    It does if it stands under a heading merged over several columns, or if it is itself made of
    known names; a row of content is neither.
    """
    below = sheet.own(block.last + 1)
    if len(block.exact_places) < _FEWEST_EXACT:
        # A title, or 填报单位 and 日期, merged over the columns below.
        return False
    if not below or any(len(text) > _LONGEST_SUBHEADING for text in below.values()):
        return False
    wide = [
        area
        for area in sheet.areas_in([block.last])
        if area.bottom == block.last and area.width > 1
    ]
    under_wide = [
        column for column in below if any(area.left <= column <= area.right for area in wide)
    ]
    matches = [match for text in below.values() if (match := names.match(text))]
    exact = sum(match.is_exact for match in matches)
    is_second = block.first == block.last
    # The deeper a row, the more likely it is content that happens to hold a word of ours.
    if under_wide and len(under_wide) == len(below):
        return is_second or exact > 0
    if under_wide and is_second:
        return len(matches) >= _FEWEST_EXACT
    return exact >= _FEWEST_EXACT and (bool(under_wide) or exact * 2 > len(below))


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
