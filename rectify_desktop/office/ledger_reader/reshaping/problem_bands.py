"""A list of measures with a whole row above each group that says which problem they are for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.office.ledger_reader.cells import marker_kind
from rectify_desktop.office.ledger_reader.extent import extent_of
from rectify_desktop.office.ledger_reader.grid import Area
from rectify_desktop.office.ledger_reader.headers import find_header
from rectify_desktop.office.notice_reader.markers import MarkerKind
from rectify_desktop.office.notice_reader.words import TitleWords

if TYPE_CHECKING:
    from rectify_desktop.office.ledger_reader.columns import ColumnNames
    from rectify_desktop.office.ledger_reader.extent import Ends
    from rectify_desktop.office.ledger_reader.grid import SheetGrid

_HEADING = "具体问题"


def with_problem_column(sheet: SheetGrid, names: ColumnNames, ends: Ends) -> SheetGrid | None:
    """Return the list with those rows as a column, None if it has no such rows."""
    header = find_header(sheet, names)
    if header is None or header.names_problems:
        return None
    rows = extent_of(sheet, header, ends).rows
    titles = TitleWords.load()
    bands = {row: text for row in rows if (text := _band(sheet, row, titles))}
    if not bands:
        return None
    cells = {row: dict(sheet.own(row)) for row in sheet.rows}
    column = max(map(max, cells.values())) + 1
    cells[header.last][column] = _HEADING
    areas = [area for area in sheet.areas if area.top not in bands]
    for band, text in bands.items():
        group = _group(rows, band, set(bands))
        if not group:
            cells[band] = {column: text}
            continue
        del cells[band]
        cells[group[0]][column] = text
        if len(group) > 1:
            areas.append(Area(group[0], column, group[-1], column))
    return replace(sheet, cells=cells, areas=tuple(areas))


def _band(sheet: SheetGrid, row: int, titles: TitleWords) -> str:
    """Return the problem that a whole row names, "" if it names none."""
    texts = list(sheet.own(row).values())
    if len(texts) != 1:
        return ""
    text = texts[0]
    is_named = marker_kind(text) is MarkerKind.WORD or titles.is_title(text)
    return "" if text.rstrip("：:。").endswith("方面") or not is_named else text


def _group(rows: tuple[int, ...], band: int, bands: set[int]) -> list[int]:
    """Return the rows between a band and the next one."""
    group: list[int] = []
    for row in rows:
        if row > band:
            if row in bands:
                break
            group.append(row)
    return group
