"""How wide the columns of a list are on its page, and in what size it is printed by that."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.list_layout import DAY_ROLES, SHARED_ROLES, ListKind
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.proposal.column_mapping import ColumnRole
from rectify_desktop.domain.wording.dates import turned_after_year
from rectify_desktop.office.column_room import share_room
from rectify_desktop.office.column_steps import CellText
from rectify_desktop.office.ledger_writer.list_heights import entry_heights
from rectify_desktop.office.line_count import ems
from rectify_desktop.office.sheet.row_heights import MOST_HEIGHT, most_lines, text_room, width_for

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
# Height in points for each character of the width of a list: less than half of its page.
_COMFORTABLE = 1.4
# Columns of running text have so many characters a line at least, titles beside the list so many.
_RUNNING = frozenset(
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
_LEAST_RUNNING, _LEAST_TITLE = 5.0, 4.0
# Names up to this length stay whole; a heading of three characters does, a longer one takes two
# lines.
_WHOLE_NAME, _WHOLE_HEADING = 5.0, 3
_TOKEN = re.compile(r"[^、，；：\s]+[、，；：]?")
# Days of one year in two lines are taken only where that makes the list this much lower.
_WORTH_TURNING = 0.92
# Figures in the fonts that stand in for a missing one, beside those reckoned with.
_WIDE_FIGURE = 0.64 / 0.55
# A column with room to spare is wide enough for this much more than its longest line.
_AIR = 10.0
# Room that no text needs goes to all columns alike, but a list of few columns stays narrower.
_MOST_GROWTH, _LEAST_LIST = 1.6, 110.0
# Lines are estimated before they are counted; a little room keeps the estimate on the safe side.
_NEARLY = 0.9
# Widths follow the longest entries and a sample of the others: 5,000 tell no more than these.
_TELLING = 60


@dataclass(frozen=True, slots=True)
class ListFit:
    """A list as it fits its page: its texts, some days turned after the year, and the widths."""

    sheet: ListSheet
    widths: list[float]


def fit_list(sheet: ListSheet, looks: Sequence[ColumnLook]) -> ListFit:
    """Return the widths; a list is printed smaller than usual only to hold each entry in one row."""
    turned = with_turned_days(sheet)
    telling, telling_turned = _telling(sheet), _telling(turned)
    fit = ListFit(sheet, [])
    for list_width in _LIST_WIDTHS:
        widths = _widths_within(list_width, telling, looks)
        heights = _heights(telling, looks, widths)
        fit = ListFit(sheet, widths)
        if turned.entries != sheet.entries:
            narrow = _widths_within(list_width, telling_turned, looks)
            lower = _heights(telling_turned, looks, narrow)
            if sum(lower) < _WORTH_TURNING * sum(heights):
                fit, heights = ListFit(turned, narrow), lower
        if max(heights, default=0.0) <= min(_COMFORTABLE * list_width, MOST_HEIGHT):
            break
    return fit


def with_turned_days(sheet: ListSheet) -> ListSheet:
    """Return a list whose days stand in two lines: the year, then month and day."""
    days = {at for at, column in enumerate(sheet.columns) if column.role in DAY_ROLES}

    def turned(entry: ListEntry) -> ListEntry:
        rows = (
            tuple(turned_after_year(text) if at in days else text for at, text in enumerate(row))
            for row in entry.rows
        )
        return replace(entry, rows=tuple(rows))

    return replace(sheet, entries=tuple(map(turned, sheet.entries)))


def _telling(sheet: ListSheet) -> ListSheet:
    entries = sheet.entries
    if len(entries) <= 2 * _TELLING:
        return sheet
    longest = sorted(range(len(entries)), key=lambda at: -_length(entries[at]))[:_TELLING]
    sample = range(0, len(entries), len(entries) // _TELLING)
    return replace(sheet, entries=tuple(entries[at] for at in sorted({*longest, *sample})))


def _length(entry: ListEntry) -> int:
    return max(len(text) for row in entry.rows for text in row)


def _heights(sheet: ListSheet, looks: Sequence[ColumnLook], widths: Sequence[float]) -> list[float]:
    return [sum(entry_heights(sheet, each, looks, widths).rows) for each in sheet.entries]


def _widths_within(list_width: float, sheet: ListSheet, looks: Sequence[ColumnLook]) -> list[float]:
    """Return widths that fill the list; what is left over goes where it saves the most height."""
    fixed = {at: width for at, look in enumerate(looks) if (width := _fixed(sheet, at, look))}
    elastic = [at for at in range(len(looks)) if at not in fixed]
    if not elastic:
        return [fixed[at] for at in range(len(looks))]
    least = [_least_ems(sheet, at) * looks[at].size for at in elastic]
    whole = list_width * _WIDER[sheet.layout.page] - sum(fixed.values())
    room = max(text_room(whole, len(elastic)), sum(least))
    shared = share_room(
        least,
        list(_texts(sheet, looks, elastic)),
        room,
        spare=max(range(len(elastic)), key=lambda at: least[at]),
        least_lines=2.0,
        most_lines=_NEARLY * min(most_lines(looks[at].size) for at in elastic),
    )
    spread = _spread(shared, least, sheet, looks, elastic)
    widths = fixed | {at: width_for(room, 1) for at, room in zip(elastic, spread, strict=True)}
    return [round(widths[at], 2) for at in range(len(looks))]


def _fixed(sheet: ListSheet, at: int, look: ColumnLook) -> float:
    """Return the width of a column that the office chose, or that is kept free to write in."""
    column = sheet.columns[at]
    if column.width:
        return width_for(column.width, look.size)
    is_full = sheet.layout.kind is ListKind.RECTIFICATION
    is_filled = any(row[at] for entry in sheet.entries for row in entry.rows)
    # The 整改清单, full of text, has no room to leave in a column nobody has filled yet.
    return 0.0 if is_full or is_filled else look.width


def _least_ems(sheet: ListSheet, at: int) -> float:
    """Return how many characters a line of a column has at least."""
    column = sheet.columns[at]
    lines = {line for entry in sheet.entries for row in entry.rows for line in row[at].split("\n")}
    heading = len(column.text)
    least = heading if heading <= _WHOLE_HEADING else (heading + 1) // 2
    if column.role in _RUNNING:
        return max(least, min(_LEAST_RUNNING, max(map(ems, lines), default=0.0)))
    if column.role in SHARED_ROLES:
        return max(least, min(_LEAST_TITLE, max(map(ems, lines), default=0.0)))
    tokens = (token for line in lines for token in _TOKEN.findall(line))
    return max([least, *map(_token_ems, tokens)])


def _token_ems(token: str) -> float:
    """Return the room a word asks for: a long one takes two lines, a day never does."""
    width = ems(token)
    if "年" in token or any(mark.isdecimal() for mark in token):
        narrow = len(token.encode("ascii", "ignore"))
        return min(len(token) - narrow + narrow * 0.55 * _WIDE_FIGURE, 8.2)
    return width if width <= _WHOLE_NAME else min(_WHOLE_NAME, -(-width // 2))


def _texts(
    sheet: ListSheet, looks: Sequence[ColumnLook], elastic: Sequence[int]
) -> Iterator[list[CellText]]:
    """Yield the texts of each row; a title counts where it is written first."""
    before: tuple[object, ...] = ()
    for entry in sheet.entries:
        for number, row in enumerate(entry.rows):
            cells: list[CellText] = []
            for at in elastic:
                column = sheet.columns[at]
                is_shared = column.role in SHARED_ROLES
                goes_on = is_shared and (number or entry.group == before)
                rows = 1 if column.is_of_measure or is_shared else len(entry.rows)
                text = row[at] if column.is_of_measure else entry.rows[0][at]
                cells.append(_cell_text("" if goes_on else text, looks[at].size, rows))
            yield cells
        before = entry.group


def _cell_text(text: str, size: float, rows: int) -> CellText:
    if not text:
        return CellText(())
    return CellText(tuple(ems(line) * size for line in text.split("\n")), rows)


def _spread(
    shared: Sequence[float],
    least: Sequence[float],
    sheet: ListSheet,
    looks: Sequence[ColumnLook],
    elastic: Sequence[int],
) -> list[float]:
    """Return the room with what no text needs given to all columns in proportion."""
    wanted: list[float] = []
    for room, at, smallest in zip(shared, elastic, least, strict=True):
        lines = (ems(line) for e in sheet.entries for row in e.rows for line in row[at].split("\n"))
        longest = max(lines, default=0.0) * looks[at].size
        wanted.append(min(room, max(longest + _AIR, smallest)))
    growth = min(sum(shared) / sum(wanted), max(_MOST_GROWTH, _LEAST_LIST * 5.25 / sum(wanted)))
    return [room * growth for room in wanted]
