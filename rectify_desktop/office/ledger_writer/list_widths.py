"""How wide the columns of a list are on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.list_layout import ListKind
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.proposal.column_mapping import ColumnRole
from rectify_desktop.office.column_room import share_room
from rectify_desktop.office.ledger_writer.list_heights import needed_height
from rectify_desktop.office.sheet.row_heights import (
    MOST_HEIGHT,
    most_lines,
    text_width,
    width_for,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rectify_desktop.domain.papers.list_sheet import ListEntry, ListSheet
    from rectify_desktop.office.ledger_writer.ledger_template import ColumnLook

# In characters of column width. The first prints 10-point type at 9 points on A4 landscape, the
# last, for lists with long texts, at 7.5 (六号), the smallest size official tables use; a percent
# is left for columns that programs round to pixels.
_LIST_WIDTHS = (164.5, 174.5, 185.5, 197.0)
# What prints in the same size on A3 is as much wider as its type area.
_WIDER = {PageSize.A4: 1.0, PageSize.A3: 400 / 277}
_ELASTIC = frozenset(
    {
        ColumnRole.FINDING,
        ColumnRole.DESCRIPTION,
        ColumnRole.ACCEPTANCE,
        ColumnRole.MEASURE,
        ColumnRole.SITUATION,
        ColumnRole.PLAN,
        ColumnRole.EXTRA,
    }
)
# In the 整改清单, full of text, a column nobody has filled yet keeps room for its heading in two
# lines of two characters; the other lists leave room to write in it.
_EMPTY_WIDTH = 6.0
_LEAST_SHARE = 0.6
# Height in points for each character of the width of a list: less than half of its page.
_COMFORTABLE = 1.4
# A column with room to spare is wide enough for this much more than its longest line.
_AIR = 2.0
# Room that no text needs goes to all columns alike, but a list of few columns stays narrower.
_MOST_GROWTH, _LEAST_LIST = 1.6, 110.0
# Lines are estimated before they are counted; a little room keeps the estimate on the safe side.
_NEARLY = 0.9
# Widths follow the longest entries and a sample of the others: 5,000 tell no more than these.
_TELLING = 200


def column_widths(sheet: ListSheet, looks: Sequence[ColumnLook]) -> list[float]:
    """Return the widths; a list grows wider than usual only to hold each entry in one row."""
    entries = _telling(sheet.entries)
    wider = _WIDER[sheet.layout.page]
    widths: list[float] = []
    for list_width in _LIST_WIDTHS:
        widths = _widths_within(list_width * wider, sheet, entries, looks)
        if all(_is_low(entry, looks, widths, _COMFORTABLE * list_width) for entry in entries):
            break
    return widths


def _telling(entries: Sequence[ListEntry]) -> Sequence[ListEntry]:
    if len(entries) <= 2 * _TELLING:
        return entries
    step = len(entries) // _TELLING
    longest = sorted(range(len(entries)), key=lambda at: -_length(entries[at]))[:_TELLING]
    return [entries[at] for at in sorted({*longest, *range(0, len(entries), step)})]


def _length(entry: ListEntry) -> int:
    return max(len(text) for row in entry.rows for text in row)


def _is_low(
    entry: ListEntry, looks: Sequence[ColumnLook], widths: Sequence[float], most: float
) -> bool:
    return all(
        needed_height(text, width, look.size) <= min(most, MOST_HEIGHT)
        for row in entry.rows
        for text, look, width in zip(row, looks, widths, strict=True)
    )


def _widths_within(
    list_width: float,
    sheet: ListSheet,
    entries: Sequence[ListEntry],
    looks: Sequence[ColumnLook],
) -> list[float]:
    """Return widths that fill the list; what is left over goes where it saves the most height."""
    elastic = [
        at
        for at, column in enumerate(sheet.columns)
        if column.role in _ELASTIC and not column.width
    ]
    widths = {
        at: _fixed_width(sheet, at, look) for at, look in enumerate(looks) if at not in elastic
    }
    if not elastic:
        return [round(widths[at], 2) for at in range(len(looks))]
    # A column of running text that says little gives way to one that says much.
    least = [looks[at].width * _LEAST_SHARE for at in elastic]
    shared = share_room(
        least,
        list(_lengths(sheet, entries, looks, elastic)),
        max(list_width - sum(widths.values()), sum(least)),
        spare=len(elastic) - 1,
        least_lines=2.0,
        most_lines=_NEARLY * min(most_lines(looks[at].size) for at in elastic),
    )
    widths.update(zip(elastic, shared, strict=True))
    spread = _spread([widths[at] for at in range(len(looks))], entries, looks, elastic)
    return [round(width, 2) for width in spread]


def _fixed_width(sheet: ListSheet, at: int, look: ColumnLook) -> float:
    if characters := sheet.columns[at].width:
        return width_for(characters, look.size)
    is_full = sheet.layout.kind is ListKind.RECTIFICATION
    if is_full and not _is_filled(at, sheet.entries):
        return min(look.width, _EMPTY_WIDTH)
    return look.width


def _spread(
    widths: Sequence[float],
    entries: Sequence[ListEntry],
    looks: Sequence[ColumnLook],
    elastic: Sequence[int],
) -> list[float]:
    """Return the widths with what no running text needs given to all columns in proportion."""
    wanted = list(widths)
    for at in elastic:
        longest = max(
            (
                text_width(line, looks[at].size)
                for entry in entries
                for row in entry.rows
                for line in row[at].split("\n")
            ),
            default=0.0,
        )
        wanted[at] = min(widths[at], max(longest + _AIR, looks[at].width))
    growth = min(sum(widths) / sum(wanted), max(_MOST_GROWTH, _LEAST_LIST / sum(wanted)))
    return [width * growth for width in wanted]


def _is_filled(at: int, entries: Sequence[ListEntry]) -> bool:
    return any(row[at] for entry in entries for row in entry.rows)


def _lengths(
    sheet: ListSheet,
    entries: Sequence[ListEntry],
    looks: Sequence[ColumnLook],
    elastic: Sequence[int],
) -> Iterator[list[float]]:
    """Yield how long the texts of each row are, as if written on one line.

    What stands beside several measures has the room of all of them.
    """
    for entry in entries:
        for row in entry.rows:
            yield [
                text_width(
                    row[at] if sheet.columns[at].is_of_measure else entry.rows[0][at],
                    looks[at].size,
                )
                / (1 if sheet.columns[at].is_of_measure else len(entry.rows))
                for at in elastic
            ]
