"""The template of the 整改清单: what its sheet says and how its cells look, read once.

The look belongs to whoever edits the template: fonts, borders, widths, headings, fixed words. Marks
in 【】 say where the program writes: one row holds the marks of the columns, the rows above and
below it those of the list as a whole.
"""

from __future__ import annotations

import re
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from rectify_desktop.errors import TemplateBroken
from rectify_desktop.office.ledger_writer.ledger_columns import LedgerColumn

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from openpyxl.cell.cell import Cell
    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_USUAL_HEIGHT = 18.0
_MARK = re.compile("【([^【】]*)】")


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """One column of the list: its heading, its width in characters and its styles."""

    column: LedgerColumn
    heading: str
    width: float
    heading_style: StyleArray
    style: StyleArray
    size: float
    position: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A cell above or below the list and the columns it stretches over, by template position."""

    text: str
    style: StyleArray
    first: int
    last: int
    size: float


@dataclass(frozen=True, slots=True)
class FrameRow:
    """A row above or below the list."""

    height: float
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class LedgerTemplate:
    """The sheet, emptied, and everything that stood on it."""

    workbook: Workbook
    sheet: Worksheet
    above: tuple[FrameRow, ...]
    heading_height: float
    columns: tuple[ColumnLook, ...]
    below: tuple[FrameRow, ...]


def read_template(path: Path, *, known_marks: Collection[str]) -> LedgerTemplate:
    """Read the template and take its content off the sheet, so that it can be laid out anew.

    Raises:
        TemplateBroken: it is no workbook, or has not the marks it should have.

    """
    try:
        workbook = load_workbook(path)
    except Exception as error:
        # openpyxl fails in ten unrelated ways on a damaged file (office-documents §7.2).
        raise TemplateBroken(
            f"清单模板“{path.name}”无法读取，请恢复随程序附带的模板。", path
        ) from error
    sheet = workbook.worksheets[0]
    data_row = _data_row(sheet, path)
    template = LedgerTemplate(
        workbook=workbook,
        sheet=sheet,
        above=tuple(_frame_row(sheet, row) for row in range(1, data_row - 1)),
        heading_height=_row_height(sheet, data_row - 1),
        columns=tuple(_columns(sheet, data_row, path)),
        below=tuple(_frame_row(sheet, row) for row in range(data_row + 1, sheet.max_row + 1)),
    )
    _refuse_unknown_marks(template, known_marks, path)
    _clear(sheet)
    return template


def fill_marks(text: str, values: Mapping[str, str]) -> str:
    """Return ``text`` with the marks replaced by their values."""
    return _MARK.sub(lambda mark: values[mark[1]], text)


def _data_row(sheet: Worksheet, path: Path) -> int:
    wanted = f"【{LedgerColumn.FINDING.value}】"
    for row in range(2, sheet.max_row + 1):
        if any(cell.value == wanted for cell in sheet[row]):
            return row
    raise TemplateBroken(
        f"清单模板“{path.name}”里找不到数据行（带有{wanted}的一行），请恢复随程序附带的模板。", path
    )


def _columns(sheet: Worksheet, data_row: int, path: Path) -> list[ColumnLook]:
    known = {f"【{column.value}】": column for column in LedgerColumn}
    looks: list[ColumnLook] = []
    for cell in sheet[data_row]:
        if cell.value is None:
            continue
        column = known.get(str(cell.value).strip())
        if column is None:
            raise TemplateBroken(
                f"清单模板“{path.name}”的数据行写有“{cell.value}”，程序不认识这一项。", path
            )
        heading = cast("Cell", sheet.cell(data_row - 1, cell.column))
        looks.append(
            ColumnLook(
                column=column,
                heading=str(heading.value or column.value),
                width=sheet.column_dimensions[get_column_letter(cell.column)].width,
                heading_style=_text_style(heading),
                style=_text_style(cell),
                size=_size(cell),
                position=cell.column,
            )
        )
    return looks


def _refuse_unknown_marks(
    template: LedgerTemplate, known_marks: Collection[str], path: Path
) -> None:
    for frame_row in (*template.above, *template.below):
        for stretch in frame_row.stretches:
            for mark in _MARK.findall(stretch.text):
                if mark not in known_marks:
                    raise TemplateBroken(
                        f"清单模板“{path.name}”里写有“【{mark}】”，程序不认识这一项。", path
                    )


def _frame_row(sheet: Worksheet, row: int) -> FrameRow:
    merges = {
        merged.min_col: merged.max_col
        for merged in sheet.merged_cells.ranges
        if merged.min_row == row
    }
    return FrameRow(
        _row_height(sheet, row),
        tuple(
            Stretch(
                str(cell.value),
                _text_style(cell),
                cell.column,
                merges.get(cell.column, cell.column),
                _size(cell),
            )
            for cell in sheet[row]
            if cell.value is not None
        ),
    )


def _row_height(sheet: Worksheet, row: int) -> float:
    return cast("float | None", cast("Any", sheet.row_dimensions[row]).height) or _USUAL_HEIGHT


def _size(cell: Cell) -> float:
    """Return the size of a cell's type in points."""
    return cast("float", cast("Any", cell.font).sz)


def _text_style(cell: Cell) -> StyleArray:
    """Return the style of a cell, with the mark that keeps its text text when Excel edits it."""
    style = cast("StyleArray", copy(cast("Any", cell)._style))
    style.quotePrefix = 1
    return style


def _clear(sheet: Worksheet) -> None:
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    sheet.delete_rows(1, sheet.max_row)
    sheet.column_dimensions.clear()
    sheet.row_dimensions.clear()
