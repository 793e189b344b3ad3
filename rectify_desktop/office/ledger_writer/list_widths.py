"""How wide the columns of a list are on its page, and in what size it is printed by that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.list_columns import RUNNING_ROLES, least_characters
from rectify_desktop.domain.papers.list_layout import SHARED_ROLES, ListKind
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.wording.turned_lines import TURNED_ROLES, turned
from rectify_desktop.office.column_room import share_room
from rectify_desktop.office.column_steps import CellText
from rectify_desktop.office.ledger_writer.list_heights import entry_heights, page_height
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
# What the heading takes of each page, and what stands above and below the list, in points.
_HEADING, _ABOVE_AND_BELOW = 33.0, 120.0
# Words are turned (2025年 over 3月4日) only where that makes the list this much lower.
_WORTH_TURNING = 0.92
# Smaller type must save more than its share of pages: a tenth smaller, a third fewer.
_LEGIBILITY = 4
# What running text keeps of its usual room where nobody has written any yet.
_SHARE_FREE = 0.6
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
    """A list as it fits its page: its texts, with words turned where it is dense; its widths."""

    sheet: ListSheet
    widths: list[float]


@dataclass(frozen=True, slots=True)
class _Trial:
    """One way to set a list: how wide it is as a whole, and how high its entries are by that."""

    fit: ListFit
    list_width: float
    heights: list[float]

    @property
    def is_low(self) -> bool:
        """Whether each entry takes less than half of a page, and one row."""
        most = min(_COMFORTABLE * self.list_width, MOST_HEIGHT)
        return max(self.heights, default=0.0) <= most


def fit_list(sheet: ListSheet, looks: Sequence[ColumnLook]) -> ListFit:
    """Return the widths of a list, printed as large as its texts and its pages allow."""
    variants = [sheet, with_turned_words(sheet)]
    telling = [_telling(variant) for variant in variants]
    trials: list[_Trial] = []
    for list_width in _LIST_WIDTHS:
        tried = [
            _tried(variant, shown, list_width, looks)
            for variant, shown in zip(variants, telling, strict=True)
        ]
        plain, turned = (sum(trial.heights) for trial in tried)
        trials.append(tried[turned < _WORTH_TURNING * plain])
    low = [trial for trial in trials if trial.is_low] or trials[-1:]
    share = len(sheet.entries) / max(1, len(telling[0].entries))
    return min(low, key=lambda trial: _pages(trial, share) * trial.list_width**_LEGIBILITY).fit


def with_turned_words(sheet: ListSheet) -> ListSheet:
    """Return a list whose days and results stand in two lines."""
    narrow = {at for at, column in enumerate(sheet.columns) if column.role in TURNED_ROLES}

    def turned_entry(entry: ListEntry) -> ListEntry:
        rows = (
            tuple(turned(text) if at in narrow else text for at, text in enumerate(row))
            for row in entry.rows
        )
        return replace(entry, rows=tuple(rows))

    return replace(sheet, entries=tuple(map(turned_entry, sheet.entries)))


def _tried(
    sheet: ListSheet, telling: ListSheet, list_width: float, looks: Sequence[ColumnLook]
) -> _Trial:
    whole = list_width * _WIDER[sheet.layout.page]
    widths = _widths_within(whole, telling, looks)
    heights = [sum(entry_heights(telling, each, looks, widths).rows) for each in telling.entries]
    return _Trial(ListFit(sheet, widths), list_width, heights)


def _pages(trial: _Trial, share: float) -> int:
    """Return about how many pages a list takes of which only a share of the entries was tried."""
    page = trial.fit.sheet.layout.page
    room = page_height(page, trial.list_width * _WIDER[page]) - _HEADING
    whole = sum(trial.heights) * share
    return ceil((whole + _ABOVE_AND_BELOW) / room)


def _telling(sheet: ListSheet) -> ListSheet:
    entries = sheet.entries
    if len(entries) <= 2 * _TELLING:
        return sheet
    longest = sorted(range(len(entries)), key=lambda at: -_length(entries[at]))[:_TELLING]
    sample = range(0, len(entries), len(entries) // _TELLING)
    return replace(sheet, entries=tuple(entries[at] for at in sorted({*longest, *sample})))


def _length(entry: ListEntry) -> int:
    return max(len(text) for row in entry.rows for text in row)


def _widths_within(list_width: float, sheet: ListSheet, looks: Sequence[ColumnLook]) -> list[float]:
    """Return widths that fill the list; what is left over goes where it saves the most height."""
    fixed = {at: width for at, look in enumerate(looks) if (width := _fixed(sheet, at, look))}
    elastic = [at for at in range(len(looks)) if at not in fixed]
    if not elastic:
        return [fixed[at] for at in range(len(looks))]
    least = [_least_room(sheet, at, looks[at]) for at in elastic]
    left = list_width - sum(fixed.values())
    room = max(text_room(left, len(elastic)), sum(least))
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
    is_free = _is_free(sheet, at) and column.role not in RUNNING_ROLES
    return look.width if is_free else 0.0


def _least_room(sheet: ListSheet, at: int, look: ColumnLook) -> float:
    room = least_characters(sheet, at) * look.size
    return max(room, _SHARE_FREE * text_room(look.width, 1)) if _is_free(sheet, at) else room


def _is_free(sheet: ListSheet, at: int) -> bool:
    """Whether a column keeps room to write in; the 整改清单, full of text, has none to leave."""
    if sheet.layout.kind is ListKind.RECTIFICATION:
        return False
    return not any(row[at] for entry in sheet.entries for row in entry.rows)


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
