"""A table whose cells came one below the other, as copying from a web page or a PDF leaves them.

Only a table that numbers its rows and lost no cell can be put together again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.office.ledger_reader.columns import ColumnNames
from rectify_desktop.office.ledger_reader.grid import SheetGrid

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEWEST_COLUMNS = 3
_MOST_COLUMNS = 15
_LONGEST_HEADING = 12
# The heading of the part below a table is no cell of it.
_PART = re.compile(r"[一二三四五六七八九十]{1,3}、")
_PROBLEMS = frozenset({ColumnRole.FINDING, ColumnRole.DESCRIPTION})


def flat_sheet(text: str, name: str) -> SheetGrid | None:
    """Return the text as one sheet with the table in it put together, None if there is none."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if "1" not in lines:
        return None
    names = ColumnNames()
    for at, line in enumerate(lines):
        if line != "1":
            continue
        heads = _headings_above(lines, at, names)
        rows = _rows(lines, at, len(heads)) if heads else []
        if rows:
            first, last = at - len(heads), at + len(rows) * len(heads)
            above = [[line] for line in lines[:first]]
            below = [[line] for line in lines[last:]]
            return _grid([*above, heads, *rows, *below], name)
    return None


def _headings_above(lines: Sequence[str], at: int, names: ColumnNames) -> list[str]:
    """Return the headings right above the first number: known names, the number's own first."""
    heads: list[str] = []
    for line in reversed(lines[max(0, at - _MOST_COLUMNS) : at]):
        if len(line) > _LONGEST_HEADING:
            return []
        heads.insert(0, line)
        match = names.match(line)
        if match is not None and match.is_exact and match.key is ColumnRole.NUMBER:
            break
    else:
        return []
    matches = [names.match(head) for head in heads]
    are_known = all(match is not None and match.is_exact for match in matches)
    has_problems = any(match is not None and match.key in _PROBLEMS for match in matches)
    return heads if are_known and has_problems and len(heads) >= _FEWEST_COLUMNS else []


def _rows(lines: Sequence[str], at: int, width: int) -> list[list[str]]:
    """Return the rows, each opened by its number; nothing if one of them has another width."""
    rows: list[list[str]] = []
    while lines[at : at + 1] == [str(len(rows) + 1)]:
        row = list(lines[at : at + width])
        follows = str(len(rows) + 2)
        if len(row) < width or follows in row or any(map(_PART.match, row)):
            return []
        rows.append(row)
        at += width
    # A number further down, or cells in excess, say that the rows are not what they seem.
    return [] if str(len(rows) + 1) in lines[at:] else rows


def _grid(rows: Sequence[Sequence[str]], name: str) -> SheetGrid:
    cells = {n: dict(enumerate(row, start=1)) for n, row in enumerate(rows, start=1)}
    return SheetGrid(name=name, cells=cells)
