"""Columns 整改措施1, 整改措施2, 整改措施3: one column that counts its measures."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_mapping import ColumnRole, folded_heading
from rectify_desktop.office.ledger_reader.headers import find_header

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.office.ledger_reader.columns import ColumnNames
    from rectify_desktop.office.ledger_reader.grid import SheetGrid

_NUMBERED = re.compile(r"(?P<name>.+?)\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\)?")


def with_one_column_of_measures(sheet: SheetGrid, names: ColumnNames) -> SheetGrid | None:
    """Return the sheet with such columns joined, None if it has none."""
    header = find_header(sheet, names)
    if header is None:
        return None
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for column, text in sheet.own(header.last).items():
        numbered = _NUMBERED.fullmatch(folded_heading(text))
        match = names.match(numbered["name"]) if numbered else None
        if match is not None and match.is_exact and match.key is ColumnRole.MEASURE:
            groups[match.name].append(column)
    several = [columns for columns in groups.values() if len(columns) > 1]
    return _joined(sheet, header.last, several[0]) if several else None


def _joined(sheet: SheetGrid, header: int, columns: Sequence[int]) -> SheetGrid:
    first = columns[0]
    cells: dict[int, dict[int, str]] = {}
    for row in sheet.rows:
        own = dict(sheet.own(row))
        if row == header:
            match = _NUMBERED.fullmatch(folded_heading(own[first]))
            kept = match["name"] if match else own[first]
        else:
            written = [text for column in columns if (text := own.get(column, ""))]
            is_single = len(written) < 2
            kept = "\n".join(
                text if is_single else f"{number}.{text}"
                for number, text in enumerate(written, start=1)
            )
        if row >= header:
            own = {column: text for column, text in own.items() if column not in columns}
            own |= {first: kept} if kept else {}
        if own:
            cells[row] = dict(sorted(own.items()))
    return replace(sheet, cells=cells)
