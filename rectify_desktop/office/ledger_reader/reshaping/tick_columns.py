"""Columns 已完成, 正在整改, 未启动 with a tick in one of them: one column of results."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.office.ledger_reader.headers import SEARCHED_ROWS

if TYPE_CHECKING:
    from rectify_desktop.office.ledger_reader.columns import ColumnMatch, ColumnNames
    from rectify_desktop.office.ledger_reader.grid import Area, SheetGrid
    from rectify_desktop.office.result_words import ResultWords

_HEADING = "整改结果"
_TICKS = frozenset("√✓✔☑■●★vV")
_FEWEST_COLUMNS = 2
_SHARE = 0.8


def with_result_column(
    sheet: SheetGrid, names: ColumnNames, words: ResultWords
) -> SheetGrid | None:
    """Return the sheet with such columns made one, None if it has none."""
    for row in sheet.rows[:SEARCHED_ROWS]:
        states = {
            column: text
            for column, text in sheet.own(row).items()
            if words.knows(text) and not _is_known(names.match(text))
        }
        if len(states) >= _FEWEST_COLUMNS and _are_ticked(sheet, row, states):
            return _merged(sheet, row, states)
    return None


def _is_known(match: ColumnMatch | None) -> bool:
    return match is not None and match.is_exact


def _are_ticked(sheet: SheetGrid, header: int, states: dict[int, str]) -> bool:
    below = [
        text
        for row in sheet.rows
        if row > header
        for column, text in sheet.own(row).items()
        # Totals below the list count the ticks.
        if column in states and not text.isdecimal()
    ]
    ticked = sum(text.strip() in _TICKS for text in below)
    return bool(ticked) and ticked >= len(below) * _SHARE


def _merged(sheet: SheetGrid, header: int, states: dict[int, str]) -> SheetGrid:
    first = min(states)
    top = _top_of_header(sheet, header, states)
    cells: dict[int, dict[int, str]] = {}
    for row in sheet.rows:
        own = dict(sheet.own(row))
        if row >= top:
            ticked = [states[c] for c in states if own.pop(c, "").strip() in _TICKS]
            if ticked:
                own[first] = "，".join(ticked)
        if row == top:
            own[first] = _HEADING
        if own:
            cells[row] = dict(sorted(own.items()))
    areas = tuple(area for area in sheet.areas if not _is_over(area, states, top, header))
    return replace(sheet, cells=cells, areas=areas)


def _top_of_header(sheet: SheetGrid, header: int, states: dict[int, str]) -> int:
    """Return the first row of a header of two rows, whose lower one names the states."""
    tops = [
        area.top
        for area in sheet.areas
        if _is_over(area, states, 0, header - 1) and area.bottom == header - 1
    ]
    tops += [area.top for area in sheet.areas if area.top < header <= area.bottom]
    return min(tops, default=header)


def _is_over(area: Area, states: dict[int, str], first: int, last: int) -> bool:
    """Whether an area lies over columns of states alone, between two rows."""
    is_between = first <= area.top and area.bottom <= last
    return is_between and min(states) <= area.left and area.right <= max(states)
