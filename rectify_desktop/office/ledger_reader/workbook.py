"""Opens a checked workbook and turns its sheets into grids: the only use of openpyxl here."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from typing import TYPE_CHECKING

import openpyxl
from openpyxl.cell.cell import Cell
from openpyxl.packaging.relationship import get_dependents

from rectify_desktop.office.file_gate import refusing_damage
from rectify_desktop.office.ledger_reader.cell_text import cell_text
from rectify_desktop.office.ledger_reader.grid import Area, SheetGrid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.office.file_gate import CheckedFile

_WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels"
# A formula that is not followed by a value: a program wrote it that does not calculate.
_NO_VALUE = re.compile(rb"(?:</(?:\w+:)?f>|<(?:\w+:)?f\b[^<>]*/>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</")


def read_sheets(file: CheckedFile) -> list[SheetGrid]:
    """Return all sheets of a workbook in their order.

    Raises:
        SourceRefused: the workbook is damaged.

    """
    with refusing_damage(file.path):
        _check_parts(file.content)
        book = _opened(file.content, data_only=True)
        formulas = _opened(file.content, data_only=False) if _lacks_values(file.content) else None
        return [
            _grid(sheet, formulas.worksheets[at] if formulas else None)
            for at, sheet in enumerate(book.worksheets)
        ]


def _check_parts(content: bytes) -> None:
    """Refuse a workbook that names a sheet it does not hold: openpyxl would pass over it."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = set(package.namelist())
        if _WORKBOOK_RELATIONS not in names:
            return
        for relation in get_dependents(package, _WORKBOOK_RELATIONS):
            if relation.Type.endswith("/worksheet") and relation.Target not in names:
                msg = "a sheet is missing"
                raise ValueError(msg)


def _opened(content: bytes, *, data_only: bool) -> Workbook:
    with warnings.catch_warnings():
        # What openpyxl warns of (validations, slicers …) concerns writing the file again.
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(content), data_only=data_only, keep_links=False)


def _lacks_values(content: bytes) -> bool:
    """Whether some formula has no saved value; then, and only then, a second look is worth it."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return any(
            _NO_VALUE.search(package.read(entry))
            for entry in package.infolist()
            if entry.filename.startswith("xl/worksheets/")
        )


def _grid(sheet: Worksheet, formulas: Worksheet | None) -> SheetGrid:
    cells: dict[int, dict[int, str]] = {}
    without_value: set[tuple[int, int]] = set()
    for cell in _cells(sheet):
        if text := cell_text(cell):
            cells.setdefault(cell.row, {})[cell.column] = text
        elif cell.data_type == "e":
            without_value.add((cell.row, cell.column))
    for cell in _cells(formulas) if formulas else ():
        if cell.data_type == "f" and cell.column not in cells.get(cell.row, {}):
            without_value.add((cell.row, cell.column))
    return SheetGrid(
        name=sheet.title,
        cells={row: dict(sorted(texts.items())) for row, texts in cells.items()},
        areas=tuple(
            Area(area.min_row, area.min_col, area.max_row, area.max_col)
            for area in sheet.merged_cells.ranges
        ),
        hidden_rows=frozenset(
            row for row, dimension in sheet.row_dimensions.items() if dimension.hidden
        ),
        hidden_columns=frozenset(_hidden_columns(sheet)),
        is_hidden=sheet.sheet_state != "visible",
        without_value=frozenset(without_value),
    )


def _cells(sheet: Worksheet) -> Iterator[Cell]:
    # iter_rows would create a cell for every gap up to the farthest one: the very thing a bomb
    # of one far cell lives on.
    yield from (cell for cell in sheet._cells.values() if isinstance(cell, Cell))


def _hidden_columns(sheet: Worksheet) -> Iterator[int]:
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden and dimension.min and dimension.max:
            yield from range(dimension.min, dimension.max + 1)
