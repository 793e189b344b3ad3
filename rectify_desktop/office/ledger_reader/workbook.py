"""Opens a checked workbook and turns its sheets into grids: the only use of openpyxl here.

openpyxl's own parser of sheets is used without the cell objects it would be asked to fill: a list
needs their texts alone, and 5,000 rows open in half the time.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from contextlib import closing
from itertools import chain
from typing import IO, TYPE_CHECKING, Any

import openpyxl
from openpyxl.packaging.relationship import get_dependents
from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet._reader import FORMULA_TAG, INLINE_STRING, WorkSheetParser
from openpyxl.xml.constants import SHEET_MAIN_NS

from rectify_desktop.office.gate.file_gate import refusing_damage
from rectify_desktop.office.ledger_reader.cell_text import shown_text
from rectify_desktop.office.ledger_reader.grid import Area, SheetGrid
from rectify_desktop.office.sheet.column_marks import marked_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rectify_desktop.office.gate.file_gate import CheckedFile

_WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels"
_TEXT, _RICH_RUN = f"{{{SHEET_MAIN_NS}}}t", f"{{{SHEET_MAIN_NS}}}r"
_TRUE = frozenset({"1", "true"})
# A program wrote it that does not calculate.
_FORMULA_ALONE = "formula without a value"
# Error values such as #REF! say as little.
_VALUELESS = frozenset({"e", _FORMULA_ALONE})


def read_sheets(file: CheckedFile) -> list[SheetGrid]:
    """Return all sheets of a workbook in their order.

    Raises:
        SourceRefused: the workbook is damaged.

    """
    with refusing_damage(file.path), warnings.catch_warnings():
        # What openpyxl warns of (validations, slicers …) concerns writing the file again.
        warnings.simplefilter("ignore")
        _check_parts(file.content)
        # Read-only: sheets stay unparsed until their grid is made.
        book: Any = openpyxl.load_workbook(
            io.BytesIO(file.content), read_only=True, data_only=True, keep_links=False
        )
        with closing(book):
            return [
                _grid(book, sheet)
                for sheet in book.worksheets
                if isinstance(sheet, ReadOnlyWorksheet)
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


def _grid(book: Any, sheet: Any) -> SheetGrid:
    # What is used of openpyxl's inside has no types.
    formats = _number_formats(book)
    cells: dict[int, dict[int, str]] = {}
    without_value: set[tuple[int, int]] = set()
    with sheet._get_source() as source:
        parser = _parser(book, sheet, source)
        for cell in chain.from_iterable(row for _, row in parser.parse()):
            value, place = cell["value"], (cell["row"], cell["column"])
            if cell["data_type"] in _VALUELESS:
                without_value.add(place)
            elif value is not None and (text := shown_text(value, formats[int(cell["style_id"])])):
                cells.setdefault(place[0], {})[place[1]] = text
    areas = _areas(parser)
    _clear_covered(cells, areas)
    return SheetGrid(
        name=sheet.title,
        cells={row: dict(sorted(texts.items())) for row, texts in cells.items() if texts},
        areas=areas,
        hidden_rows=frozenset(
            int(row) for row, facts in parser.row_dimensions.items() if _is_hidden(facts)
        ),
        hidden_columns=frozenset(_hidden_columns(parser)),
        is_hidden=sheet.sheet_state != "visible",
        without_value=frozenset(without_value),
        marks=marked_columns(
            (name, found.attr_text or "") for name, found in sheet.defined_names.items()
        ),
    )


def _parser(book: Any, sheet: Any, source: IO[bytes]) -> Any:
    """Return a parser of a sheet that also tells formulas whose value nobody saved."""
    parser: Any = WorkSheetParser(
        source,
        sheet._shared_strings,
        data_only=True,
        epoch=book.epoch,
        date_formats=book._date_formats,
        timedelta_formats=book._timedelta_formats,
    )
    parse = parser.parse_cell

    def parse_cell(element: Any) -> dict[str, Any]:
        inline = element.find(INLINE_STRING) if element.get("t") == "inlineStr" else None
        if inline is not None:
            # openpyxl makes an object of every text in a cell; that takes half of all its time.
            element.set("t", "")
            return {**parse(element), "value": _inline_text(inline), "data_type": "s"}
        cell = parse(element)
        if cell["value"] is None and element.find(FORMULA_TAG) is not None:
            cell["data_type"] = _FORMULA_ALONE
        return cell

    parser.parse_cell = parse_cell
    return parser


def _inline_text(inline: Any) -> str | None:
    """Return the text of a string in a cell, its runs joined, phonetic guides left out."""
    pieces = (
        part.text if part.tag == _TEXT else part.findtext(_TEXT)
        for part in inline
        if part.tag in {_TEXT, _RICH_RUN}
    )
    return "".join(piece or "" for piece in pieces) or None


def _number_formats(book: Any) -> list[str]:
    """Return the number format of each cell style."""
    own = list(book._number_formats)
    return [
        BUILTIN_FORMATS.get(style.numFmtId, "General")
        if style.numFmtId < BUILTIN_FORMATS_MAX_SIZE
        else own[style.numFmtId - BUILTIN_FORMATS_MAX_SIZE]
        for style in book._cell_styles
    ]


def _areas(parser: Any) -> tuple[Area, ...]:
    merged = parser.merged_cells.mergeCell if parser.merged_cells else ()
    return tuple(Area(area.min_row, area.min_col, area.max_row, area.max_col) for area in merged)


def _clear_covered(cells: dict[int, dict[int, str]], areas: Sequence[Area]) -> None:
    """Drop what lies unseen below merged cells; the gate has limited how far these spread."""
    for area in areas:
        for row in range(area.top, area.bottom + 1):
            texts = cells.get(row, {})
            for column in [each for each in texts if area.left <= each <= area.right]:
                if (row, column) != (area.top, area.left):
                    del texts[column]


def _hidden_columns(parser: Any) -> Iterator[int]:
    for facts in parser.column_dimensions.values():
        if _is_hidden(facts):
            yield from range(int(facts["min"]), int(facts["max"]) + 1)


def _is_hidden(facts: Mapping[str, str]) -> bool:
    return facts.get("hidden") in _TRUE
