"""A list turned on its side: the headings stand below one another, each column is a problem."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.office.ledger_reader.headers import SEARCHED_ROWS

if TYPE_CHECKING:
    from rectify_desktop.office.ledger_reader.columns import ColumnNames
    from rectify_desktop.office.ledger_reader.grid import SheetGrid

_FEWEST_NAMES = 3
_FEWEST_PROBLEMS = 2


def turned_back(sheet: SheetGrid, names: ColumnNames) -> SheetGrid | None:
    """Return the list with a row for each problem, None if the sheet is no such list."""
    heads = _headings(sheet, names)
    if not heads:
        return None
    first, last = min(heads), max(heads)
    left = min(sheet.own(first))
    problem_row = next(row for row, key in heads.items() if key is ColumnRole.FINDING)
    problems = [column for column in sheet.own(problem_row) if column > left]
    if len(problems) < _FEWEST_PROBLEMS:
        return None
    rows = [row for row in sheet.rows if first <= row <= last]
    cells = {row: dict(sheet.own(row)) for row in sheet.rows if row < first}
    cells[first] = {at: sheet.own(row).get(left, "") for at, row in enumerate(rows, start=1)}
    for number, column in enumerate(problems, start=1):
        shown = {at: _shown(sheet, row, column) for at, row in enumerate(rows, start=1)}
        cells[first + number] = {at: text for at, text in shown.items() if text}
    areas = tuple(area for area in sheet.areas if area.bottom < first)
    return replace(sheet, cells=cells, areas=areas)


def _headings(sheet: SheetGrid, names: ColumnNames) -> dict[int, object]:
    """Return the rows that open with a known name, by what it means; no name stands elsewhere."""
    heads: dict[int, object] = {}
    left = 0
    for row in sheet.rows[:SEARCHED_ROWS]:
        own = sheet.own(row)
        matches = {c: match for c, text in own.items() if (match := names.match(text))}
        exact = [column for column, match in matches.items() if match.is_exact]
        if exact == [min(own)] and (not heads or exact == [left]):
            left = exact[0]
            heads[row] = matches[left].key
        elif exact:
            return {}
    is_list = len(set(heads.values())) >= _FEWEST_NAMES
    return heads if is_list and ColumnRole.FINDING in heads.values() else {}


def _shown(sheet: SheetGrid, row: int, column: int) -> str:
    """Return what a cell shows; one merged to the right holds for all its columns."""
    if text := sheet.own(row).get(column):
        return text
    over = (a for a in sheet.areas if a.top == row and a.left < column <= a.right)
    return next((sheet.own(row).get(area.left, "") for area in over), "")
