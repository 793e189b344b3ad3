"""How high the rows of a list are, so that no text is cut and titles stay on one page."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.list_layout import SHARED_ROLES
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.office.sheet.row_heights import height_of, lines_needed, row_heights

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from rectify_desktop.domain.papers.list_sheet import ListEntry, ListSheet
    from rectify_desktop.office.ledger_writer.ledger_template import ColumnLook

Span = tuple[int, int]
LEAST_HEIGHT = 30.0
# What a landscape page prints inside the template's margins, in points.
_PAPER = {PageSize.A4: (785.0, 516.0), PageSize.A3: (1134.0, 762.0)}
# A character of column width in points.
_POINTS_PER_CHARACTER = 5.25
# Printers and programs round scales and heights: pages end within so many points of the reckoned.
_NEARLY = 12.0


def needed_height(text: str, width: float, size: float) -> float:
    """Return the height a cell needs to show ``text`` whole."""
    return height_of(lines_needed(text, width, size), size)


def page_height(page: PageSize, list_width: float) -> float:
    """Return how high a page is for a list that is scaled to fit its width, in its own points."""
    width, height = _PAPER[page]
    # Programs scale by whole percents.
    percent = int(100 * width / (list_width * _POINTS_PER_CHARACTER))
    return height * 100 / min(100, percent)


@dataclass
class EntryHeights:
    """The heights of the rows of one entry; ``whole`` is what its finding needs beside them all."""

    rows: list[float]
    whole: float


def entry_heights(
    sheet: ListSheet, entry: ListEntry, looks: Sequence[ColumnLook], widths: Sequence[float]
) -> EntryHeights:
    """Return the heights of an entry; titles over several entries do not count."""
    whole = LEAST_HEIGHT
    own = [LEAST_HEIGHT] * len(entry.rows)
    for at, (column, look, width) in enumerate(zip(sheet.columns, looks, widths, strict=True)):
        if column.role in SHARED_ROLES:
            continue
        if not column.is_of_measure:
            whole = max(whole, needed_height(entry.rows[0][at], width, look.size))
            continue
        for number, row in enumerate(entry.rows):
            own[number] = max(own[number], needed_height(row[at], width, look.size))
    missing = max(0.0, whole - sum(own)) / len(own)
    return EntryHeights([height + missing for height in own], whole)


def parts_of(heights: Sequence[float]) -> list[list[float]]:
    """Return each row as the sheet has it: in several rows where one cannot be so high."""
    return [row_heights(height) for height in heights]


def title_spans(keys: Sequence[Hashable], pages: Sequence[int]) -> list[Span]:
    """Return the first and last entry of every run of equal keys; a run ends where a page does.

    So each page names the titles its entries stand under.

    >>> title_spans("aaab", [1, 1, 2, 2])
    [(0, 1), (2, 2), (3, 3)]
    """
    spans: list[Span] = []
    for _, run in groupby(range(len(keys)), key=lambda row: (pages[row], keys[row])):
        rows = list(run)
        spans.append((rows[0], rows[-1]))
    return spans


def pages_of(parts: Sequence[Sequence[float]], room: float, first_room: float) -> list[int]:
    """Return the page each entry begins on; one of several parts may go on over the next pages.

    >>> pages_of([[40], [40], [90, 90], [5]], room=100, first_room=80)
    [1, 1, 2, 3]
    """
    pages: list[int] = []
    page, left = 1, first_room
    for row in parts:
        for at, height in enumerate(row):
            if height > left:
                page, left = page + 1, room
            left -= height
            if at == 0:
                pages.append(page)
    return pages


def with_room_for_titles(
    spans: Sequence[Span], needed: Sequence[float], heights: Sequence[EntryHeights]
) -> None:
    """Raise the first entry of each span until it holds its title alone.

    Pages end where the printer's fonts decide, and then no title is cut in two.
    """
    for (first, _), least in zip(spans, needed, strict=True):
        rows = heights[first].rows
        rows[-1] += max(0.0, least - sum(rows))


def keep_findings_readable(heights: Sequence[EntryHeights], room: float, first_room: float) -> None:
    """Raise the first row of an entry that a page parts, until it holds the finding alone.

    A merged cell goes on over a page end like a picture cut in two. The row now either fits with
    all that is said of the finding, or takes the whole entry to the next page.
    """
    left = first_room
    for entry in heights:
        begins_here = entry.rows[0] <= left + _NEARLY
        is_parted = len(entry.rows) > 1 and begins_here and sum(entry.rows) > left - _NEARLY
        if is_parted and entry.whole <= room - _NEARLY:
            fits = entry.whole <= left - _NEARLY
            least = entry.whole if fits else left + _NEARLY
            entry.rows[0] = max(entry.rows[0], least)
        for part in (part for row in parts_of(entry.rows) for part in row):
            if part > left:
                left = room
            left -= part
