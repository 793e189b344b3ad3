"""Two lists of the same headings beside one another, as a page of a wide print has them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.office.ledger_reader.headers import find_header

if TYPE_CHECKING:
    from rectify_desktop.office.ledger_reader.columns import ColumnNames
    from rectify_desktop.office.ledger_reader.grid import SheetGrid

_FEWEST = 2


def one_below_the_other(sheet: SheetGrid, names: ColumnNames) -> tuple[SheetGrid, ...]:
    """Return each list as a sheet of its own; nothing if no list stands beside another."""
    header = find_header(sheet, names)
    if header is None or not header.names_problems:
        return ()
    texts = [(column, heading.text) for column, heading in sorted(header.headings.items())]
    starts = [at for at, (_, text) in enumerate(texts) if text == texts[0][1]]
    runs = [
        [text for _, text in texts[first:end]]
        for first, end in zip(starts, [*starts[1:], len(texts)], strict=True)
    ]
    if len(runs) < _FEWEST or len(runs[0]) < _FEWEST or any(run != runs[0] for run in runs):
        return ()
    columns = [texts[at][0] for at in starts]
    ends = [*columns[1:], max(map(max, sheet.cells.values())) + 1]
    return tuple(
        _cut(sheet, range(first, end), header.first, is_first=first == columns[0])
        for first, end in zip(columns, ends, strict=True)
    )


def _cut(sheet: SheetGrid, columns: range, header: int, *, is_first: bool) -> SheetGrid:
    """Return the columns of one list; what stands above them all stays with the first."""
    cells: dict[int, dict[int, str]] = {}
    for row in sheet.rows:
        own = sheet.own(row)
        kept = own if row < header and is_first else {c: own[c] for c in own if c in columns}
        if kept and (row >= header or is_first):
            cells[row] = dict(kept)
    areas = tuple(a for a in sheet.areas if a.left in columns and a.right in columns)
    return replace(sheet, cells=cells, areas=areas)
