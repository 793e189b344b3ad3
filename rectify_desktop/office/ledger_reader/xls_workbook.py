"""Opens a checked .xls or .et (BIFF in OLE) and turns its sheets into grids: the only use of xlrd.

Formatting is loaded as well: without it xlrd tells no merged cells, hidden rows or formats.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, TextIO, cast

import xlrd
from xlrd.biffh import (
    XL_CELL_BLANK,
    XL_CELL_BOOLEAN,
    XL_CELL_DATE,
    XL_CELL_EMPTY,
    XL_CELL_ERROR,
    XLRDError,
)
from xlrd.compdoc import CompDoc, CompDocError
from xlrd.xldate import XLDateError, xldate_as_datetime

from rectify_desktop.office.gate.file_gate import refused, refusing_damage
from rectify_desktop.office.gate.sheet_scan import MAX_COLUMNS, MAX_ROWS, TOO_FAR
from rectify_desktop.office.ledger_reader.cell_text import shown_text
from rectify_desktop.office.ledger_reader.grid import Area, SheetGrid

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rectify_desktop.office.gate.file_gate import CheckedFile

_LOCKED = "有打开密码。请用 Excel 或 WPS 输入密码打开，取消密码后另存一份，再导入"
_STREAMS = ("Workbook", "Book")
_NOTHING = frozenset({XL_CELL_EMPTY, XL_CELL_BLANK})


def read_sheets(file: CheckedFile) -> list[SheetGrid]:
    """Return all sheets of a workbook in their order.

    Raises:
        SourceRefused: the workbook is damaged, too large or locked.

    """
    with refusing_damage(file.path):
        book = _opened(file)
        grids = [_grid(book, sheet) for sheet in book.sheets()]
    for grid in grids:
        for row, texts in grid.cells.items():
            column = max(texts)
            if row > MAX_ROWS or column > MAX_COLUMNS:
                raise refused(file.path, TOO_FAR.format(row=row, column=column))
    return grids


def _opened(file: CheckedFile) -> Any:
    """Open the workbook; what xlrd would tell on stdout is of no use to a clerk."""
    silence = io.StringIO()
    try:
        return xlrd.open_workbook(
            file_contents=_workbook_stream(file.content, silence),
            formatting_info=True,
            ragged_rows=True,
            logfile=silence,
        )
    except XLRDError as error:
        if "encrypted" in str(error):
            raise refused(file.path, _LOCKED) from error
        raise


def _workbook_stream(content: bytes, silence: TextIO) -> bytes:
    """Return the stream that holds the workbook; xlrd takes it without the OLE file around it."""
    container: Any = CompDoc(content, logfile=silence)
    for name in _STREAMS:
        entry = container._dir_search([name])
        if entry is None:
            continue
        if entry.tot_size < container.min_size_std_stream:
            _check_ends(container.SSAT, entry.first_SID)
        memory, base, length = container.locate_named_stream(name)
        return bytes(memory[base : base + length])
    raise CompDocError("no workbook")


def _check_ends(following: Sequence[int], sector: int) -> None:
    """Refuse short sectors that run in a circle: xlrd would follow them until memory ends."""
    for _ in range(len(following) + 1):
        if not 0 <= sector < len(following):
            return
        sector = following[sector]
    raise CompDocError("a stream runs in a circle")


def _grid(book: Any, sheet: Any) -> SheetGrid:
    cells: dict[int, dict[int, str]] = {}
    without_value: set[tuple[int, int]] = set()
    for row, column, kind in _places(sheet):
        if kind == XL_CELL_ERROR:
            without_value.add((row + 1, column + 1))
        elif text := _text(book, sheet, row, column, kind):
            cells.setdefault(row + 1, {})[column + 1] = text
    return SheetGrid(
        name=sheet.name,
        cells=cells,
        areas=tuple(
            Area(top + 1, left + 1, bottom, right)
            for top, bottom, left, right in sheet.merged_cells
        ),
        hidden_rows=frozenset(row + 1 for row, facts in sheet.rowinfo_map.items() if facts.hidden),
        hidden_columns=frozenset(
            column + 1 for column, facts in sheet.colinfo_map.items() if facts.hidden
        ),
        is_hidden=sheet.visibility != 0,
        without_value=frozenset(without_value),
    )


def _places(sheet: Any) -> Iterator[tuple[int, int, int]]:
    """Yield row, column and kind of each cell that holds something; both count from 0."""
    for row in range(sheet.nrows):
        for column, kind in enumerate(sheet.row_types(row)):
            if kind not in _NOTHING:
                yield row, column, kind


def _text(book: Any, sheet: Any, row: int, column: int, kind: int) -> str:
    value = sheet.cell_value(row, column)
    style = book.xf_list[sheet.cell_xf_index(row, column)]
    number_format = cast("str", book.format_map[style.format_key].format_str)
    if kind == XL_CELL_BOOLEAN:
        return shown_text(bool(value), number_format)
    if kind == XL_CELL_DATE:
        try:
            moment = xldate_as_datetime(value, book.datemode)
        except (XLDateError, OverflowError):
            # A number that no calendar holds; Excel shows ##### for it.
            return shown_text(value, "General")
        return shown_text(moment if value >= 1 else moment.time(), number_format)
    return shown_text(value, number_format)
