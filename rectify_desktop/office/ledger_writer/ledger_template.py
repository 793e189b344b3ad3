"""The template of all lists: what its sheet says and how its cells look, read once.

The look belongs to whoever edits the template: fonts, borders, widths, headings, fixed words. Marks
in 【】 say where the program writes: one row holds the marks of the columns, the rows above and
below it those of the list as a whole. Which columns stand in which order is the layout's to say.
"""

from __future__ import annotations

import re
from copy import copy
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Any, cast

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from rectify_desktop.domain.papers.list_layout import USUAL_HEADINGS
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.errors import TemplateBroken

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from openpyxl.cell.cell import Cell
    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.papers.list_layout import ListedColumn

_USUAL_HEIGHT = 18.0
_MARK = re.compile("【([^【】]*)】")
_MARKED = {**USUAL_HEADINGS, ColumnRole.EXTRA: "附加栏"}
# What a column looks like that the office's template does not have.
_LOOKS_LIKE = ColumnRole.REMARKS


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """One column of the list: its heading, its width in characters and its style indexes."""

    heading: str
    width: float
    heading_style: int
    style: int
    size: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """A cell above or below the list; it stretches from one share of the width to another."""

    text: str
    style: int
    first: float
    last: float
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
    looks: Mapping[ColumnRole, ColumnLook]
    below: tuple[FrameRow, ...]

    def look_of(self, column: ListedColumn) -> ColumnLook:
        """Return how a column looks, under the office's own heading where it has one."""
        look = self.looks.get(column.role) or self.looks.get(_LOOKS_LIKE)
        look = look or self.looks[ColumnRole.FINDING]
        has_own = column.heading or column.name or column.role not in self.looks
        return replace(look, heading=column.text) if has_own else look


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
        looks=_looks(sheet, data_row, path),
        below=tuple(_frame_row(sheet, row) for row in range(data_row + 1, sheet.max_row + 1)),
    )
    _refuse_unknown_marks(template, known_marks, path)
    _clear(sheet)
    return template


def fill_marks(text: str, values: Mapping[str, str]) -> str:
    """Return ``text`` with the marks replaced by their values."""
    return _MARK.sub(lambda mark: values[mark[1]], text)


def _data_row(sheet: Worksheet, path: Path) -> int:
    wanted = f"【{_MARKED[ColumnRole.FINDING]}】"
    for row in range(2, sheet.max_row + 1):
        if any(cell.value == wanted for cell in sheet[row]):
            return row
    raise TemplateBroken(
        f"清单模板“{path.name}”里找不到数据行（带有{wanted}的一行），请恢复随程序附带的模板。", path
    )


def _looks(sheet: Worksheet, data_row: int, path: Path) -> dict[ColumnRole, ColumnLook]:
    known = {f"【{name}】": role for role, name in _MARKED.items()}
    looks: dict[ColumnRole, ColumnLook] = {}
    for cell in sheet[data_row]:
        if cell.value is None:
            continue
        role = known.get(str(cell.value).strip())
        if role is None:
            raise TemplateBroken(
                f"清单模板“{path.name}”的数据行写有“{cell.value}”，程序不认识这一项。", path
            )
        heading = cast("Cell", sheet.cell(data_row - 1, cell.column))
        looks[role] = ColumnLook(
            heading=str(heading.value or _MARKED[role]),
            width=sheet.column_dimensions[get_column_letter(cell.column)].width,
            heading_style=_text_style(heading),
            style=_text_style(cell),
            size=_size(cell),
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
    merges: dict[int, int] = {
        merged.min_col: merged.max_col
        for merged in sheet.merged_cells.ranges
        if merged.min_row == row
    }
    edges = _edges(sheet)
    return FrameRow(
        _row_height(sheet, row),
        tuple(
            Stretch(
                str(cell.value),
                _text_style(cell),
                edges[cell.column - 1],
                edges[merges.get(cell.column, cell.column)],
                _size(cell),
            )
            for cell in sheet[row]
            if cell.value is not None
        ),
    )


def _edges(sheet: Worksheet) -> list[float]:
    """Return where each column of the template ends, as a share of its width; first comes 0."""
    letters = (get_column_letter(at) for at in range(1, sheet.max_column + 1))
    edges = list(
        accumulate((sheet.column_dimensions[letter].width for letter in letters), initial=0.0)
    )
    return [edge / edges[-1] for edge in edges]


def _row_height(sheet: Worksheet, row: int) -> float:
    return cast("float | None", cast("Any", sheet.row_dimensions[row]).height) or _USUAL_HEIGHT


def _size(cell: Cell) -> float:
    """Return the size of a cell's type in points."""
    return cast("float", cast("Any", cell.font).sz)


def _text_style(cell: Cell) -> int:
    """Return the style of a cell, with the mark that keeps its text text when Excel edits it."""
    style = cast("StyleArray", copy(cast("Any", cell)._style))
    style.quotePrefix = 1
    book = cast("Any", cell.parent).parent
    return cast("int", book._cell_styles.add(style))


def _clear(sheet: Worksheet) -> None:
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    sheet.delete_rows(1, sheet.max_row)
    sheet.column_dimensions.clear()
    sheet.row_dimensions.clear()
