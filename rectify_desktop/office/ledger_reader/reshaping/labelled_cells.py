"""A column whose cells name what they say (责任领导：甲 ／ 牵头部门：乙): a column for each."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_mapping import ColumnRole
from rectify_desktop.office.ledger_reader.extent import extent_of
from rectify_desktop.office.ledger_reader.headers import find_header

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rectify_desktop.office.ledger_reader.columns import ColumnNames
    from rectify_desktop.office.ledger_reader.extent import Ends
    from rectify_desktop.office.ledger_reader.grid import SheetGrid

_ROLES = frozenset(
    {
        ColumnRole.LEAD_OFFICIALS,
        ColumnRole.RESPONSIBLE,
        ColumnRole.SUPPORTING,
        ColumnRole.OWNERS,
        ColumnRole.DUE,
    }
)
_PIECES = re.compile(r"[\n；;]+")
_LABELLED = re.compile(r"\s*(?P<name>[^:：\s]{2,10})\s*[:：]\s*(?P<value>[^:：]+)")
_FEWEST = 2


def with_labels_as_columns(sheet: SheetGrid, names: ColumnNames, ends: Ends) -> SheetGrid | None:
    """Return the sheet with such a column taken apart, None if it has none.

    Every cell must say whose each of its words is; else the column stays as it is.
    """
    header = find_header(sheet, names)
    if header is None or not header.names_problems:
        return None
    rows = extent_of(sheet, header, ends).rows
    for column in header.headings:
        written = {row: sheet.own(row)[column] for row in rows if column in sheet.own(row)}
        parts = {row: _parts(text, names) for row, text in written.items()}
        if parts and all(parts.values()) and max(map(len, parts.values())) >= _FEWEST:
            return _apart(sheet, header.last, column, parts)
    return None


def _parts(text: str, names: ColumnNames) -> dict[str, str]:
    """Return what a cell says by name, nothing if a piece of it has no known name."""
    parts: dict[str, str] = {}
    for piece in filter(str.strip, _PIECES.split(text)):
        labelled = _LABELLED.fullmatch(piece)
        match = names.match(labelled["name"]) if labelled else None
        if labelled is None or match is None or not match.is_exact or match.key not in _ROLES:
            return {}
        parts[labelled["name"]] = labelled["value"].strip()
    return parts


def _apart(
    sheet: SheetGrid, header: int, column: int, parts: Mapping[int, Mapping[str, str]]
) -> SheetGrid:
    heads = list(dict.fromkeys(name for said in parts.values() for name in said))
    cells = {row: dict(sheet.own(row)) for row in sheet.rows}
    behind = max(map(max, cells.values())) + 1
    cells[header] |= {behind + at: name for at, name in enumerate(heads)}
    for row, said in parts.items():
        del cells[row][column]
        cells[row] |= {behind + heads.index(name): value for name, value in said.items()}
    return replace(sheet, cells=cells)
