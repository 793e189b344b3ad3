"""How wide the columns of a list are on its page, and in what size it is printed by that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.list_columns import (
    RUNNING_ROLES,
    least_characters,
    with_turned_words,
)
from rectify_desktop.domain.papers.list_layout import SHARED_ROLES, ListKind
from rectify_desktop.domain.papers.paper import PageSize
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

    list_width: float
    has_turned_words: bool
    widths: list[float]
    heights: list[float]

    @property
    def is_low(self) -> bool:
        """Whether each entry takes less than half of a page, and one row."""
        most = min(_COMFORTABLE * self.list_width, MOST_HEIGHT)
        return max(self.heights, default=0.0) <= most

    def pages(self, page: PageSize, share: float) -> int:
        """Return about how many pages a list takes of which a share of the entries was tried."""
        room = page_height(page, self.list_width * _WIDER[page]) - _HEADING
        return ceil((sum(self.heights) / share + _ABOVE_AND_BELOW) / room)


def fit_list(sheet: ListSheet, looks: Sequence[ColumnLook]) -> ListFit:
    """Return the widths of a list, printed as large as its texts and its pages allow."""
    telling = _telling(sheet)
    variants = (telling, with_turned_words(telling))
    trials: list[_Trial] = []
    for list_width in _LIST_WIDTHS:
        plain, narrow = (
            _tried(variant, list_width, looks, has_turned_words=variant is not telling)
            for variant in variants
        )
        is_lower = sum(narrow.heights) < _WORTH_TURNING * sum(plain.heights)
        trials.append(narrow if is_lower else plain)
    low = [trial for trial in trials if trial.is_low] or trials[-1:]
    share = len(telling.entries) / max(1, len(sheet.entries)) or 1.0
    page = sheet.layout.page
    best = min(low, key=lambda trial: trial.pages(page, share) * trial.list_width**_LEGIBILITY)
    return ListFit(with_turned_words(sheet) if best.has_turned_words else sheet, best.widths)


def _tried(
    sheet: ListSheet, list_width: float, looks: Sequence[ColumnLook], *, has_turned_words: bool
) -> _Trial:
    widths = _widths_within(list_width * _WIDER[sheet.layout.page], sheet, looks)
    heights = [sum(entry_heights(sheet, each, looks, widths).rows) for each in sheet.entries]
    return _Trial(list_width, has_turned_words, widths, heights)


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
    columns = sheet.columns
    chosen = {
        at: width_for(column.width, looks[at].size)
        for at, column in enumerate(columns)
        if column.width
    }
    own = [at for at in range(len(columns)) if at not in chosen]
    if not own:
        return [chosen[at] for at in range(len(columns))]
    least = [_least_room(sheet, at, looks[at]) for at in own]
    shared = share_room(
        least,
        list(_texts(sheet, looks, own)),
        max(text_room(list_width - sum(chosen.values()), len(own)), sum(least)),
        spare=max(range(len(own)), key=lambda at: (columns[own[at]].role in RUNNING_ROLES, at)),
        least_lines=2.0,
        most_lines=_NEARLY * min(most_lines(looks[at].size) for at in own),
    )
    spread = _spread(shared, sheet, looks, own)
    widths = chosen | {at: width_for(room, 1) for at, room in zip(own, spread, strict=True)}
    return [round(widths[at], 2) for at in range(len(columns))]


def _least_room(sheet: ListSheet, at: int, look: ColumnLook) -> float:
    """Return how many points of text a line of a column has at least."""
    room = least_characters(sheet, at) * look.size
    is_filled = any(row[at] for entry in sheet.entries for row in entry.rows)
    if is_filled or sheet.layout.kind is ListKind.RECTIFICATION:
        # The 整改清单, full of text, has no room to leave in a column nobody has filled yet.
        return room
    is_running = sheet.columns[at].role in RUNNING_ROLES
    return max(room, (_SHARE_FREE if is_running else 1.0) * text_room(look.width, 1))


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
    sheet: ListSheet,
    looks: Sequence[ColumnLook],
    own: Sequence[int],
) -> list[float]:
    """Return the room with what no text needs given to all columns in proportion."""
    usual = [text_room(looks[at].width, 1) for at in own]
    needed: list[float] = []
    for at in own:
        lines = (ems(line) for e in sheet.entries for row in e.rows for line in row[at].split("\n"))
        needed.append(max(lines, default=0.0) * looks[at].size + _AIR)
    wanted = [min(each) for each in zip(shared, map(max, needed, usual), strict=True)]
    free = sum(shared) - sum(wanted)
    # What is free first brings columns that nobody has filled yet to their usual width.
    missing = [max(0.0, width - room) for width, room in zip(usual, wanted, strict=True)]
    share = min(1.0, free / (sum(missing) or 1.0))
    wanted = [room + share * more for room, more in zip(wanted, missing, strict=True)]
    most = max(_MOST_GROWTH, text_room(_LEAST_LIST, 0) / sum(wanted))
    return [room * min(sum(shared) / sum(wanted), most) for room in wanted]
