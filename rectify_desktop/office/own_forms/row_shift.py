"""Making room in a worksheet: rows of one finding become rows of many, and all else moves along.

``insert_rows`` of openpyxl moves values only (office-documents §4): merges, heights, validation,
formats, filters, print areas, pictures and formulas are moved here.
"""

from __future__ import annotations

import re
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.formula.tokenizer import Token, Tokenizer
from openpyxl.formula.translate import Translator
from openpyxl.worksheet.cell_range import CellRange, MultiCellRange

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_REFERENCE = re.compile(r"(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?")
_ROWS = re.compile(r"(\$?)(\d+):(\$?)(\d+)")


@dataclass(frozen=True, slots=True)
class RowShift:
    """Rows ``first`` to ``last`` become ``count`` times as many."""

    first: int
    last: int
    count: int

    @property
    def size(self) -> int:
        """How many rows one finding takes."""
        return self.last - self.first + 1

    @property
    def delta(self) -> int:
        """By how many rows everything below moves down."""
        return self.size * (self.count - 1)

    def begin(self, row: int) -> int:
        """Return where a row that begins something goes."""
        return row + self.delta if row > self.last else row

    def end(self, row: int) -> int:
        """Return where a row that ends something goes: what ends within the rows grows."""
        return row + self.delta if row >= self.first else row

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where a stretch goes; one row of the rows stays with the first finding."""
        if self.first <= first == last <= self.last:
            return first, last
        return self.begin(first), self.end(last)


def make_room(sheet: Worksheet, shift: RowShift) -> None:
    """Repeat the rows of one finding and move everything below them."""
    if shift.delta == 0:
        return
    merges = [CellRange(str(merged)) for merged in sheet.merged_cells.ranges]
    for merged in merges:
        sheet.unmerge_cells(str(merged))
    heights = _row_looks(sheet)
    _move_cells_below(sheet, shift)
    _repeat_cells(sheet, shift)
    _shift_formulas(sheet, shift)
    _shift_names(sheet, shift)
    for merged in merges:
        _merge_again(sheet, merged, shift)
    _put_row_looks(sheet, heights, shift)
    _shift_ranges(sheet, shift)


def _row_looks(sheet: Any) -> dict[int, Any]:
    return {row: copy(look) for row, look in sheet.row_dimensions.items()}


def _put_row_looks(sheet: Any, looks: dict[int, Any], shift: RowShift) -> None:
    sheet.row_dimensions.clear()
    for row, look in looks.items():
        inside = shift.first <= row <= shift.last
        copies = shift.count if inside else 1
        for index in range(copies):
            target = row + index * shift.size if inside else shift.begin(row)
            moved = copy(look)
            moved.index = target
            sheet.row_dimensions[target] = moved


def _move_cells_below(sheet: Any, shift: RowShift) -> None:
    below = sorted((key for key in sheet._cells if key[0] > shift.last), reverse=True)
    for row, column in below:
        cell = sheet._cells.pop((row, column))
        cell.row = row + shift.delta
        sheet._cells[row + shift.delta, column] = cell
        if cell.hyperlink is not None:
            cell.hyperlink.ref = cell.coordinate


def _repeat_cells(sheet: Any, shift: RowShift) -> None:
    pattern = {
        key: sheet._cells[key] for key in sheet._cells if shift.first <= key[0] <= shift.last
    }
    for index in range(1, shift.count):
        offset = index * shift.size
        for (row, column), cell in pattern.items():
            target = sheet.cell(row + offset, column)
            target._style = copy(cell._style)
            target.value = cell.value
            if cell.data_type == "f":
                moved: Any = Translator(str(cell.value), cell.coordinate)
                target.value = moved.translate_formula(target.coordinate)
            else:
                target.data_type = cell.data_type


def _merge_again(sheet: Any, merged: CellRange, shift: RowShift) -> None:
    first, last = merged.min_row, merged.max_row
    inside = shift.first <= first and last <= shift.last
    offsets = [i * shift.size for i in range(shift.count)] if inside else [0]
    for offset in offsets:
        begin, end = (first + offset, last + offset) if inside else shift.span(first, last)
        sheet.merge_cells(
            start_row=begin,
            end_row=end,
            start_column=merged.min_col,
            end_column=merged.max_col,
        )


def _shift_formulas(sheet: Any, shift: RowShift) -> None:
    """Let every formula of the workbook follow the rows it counts."""
    rows = range(shift.first, shift.last + shift.delta + 1)
    for other in sheet.parent.worksheets:
        for (row, _), cell in other._cells.items():
            if cell.data_type != "f" or not isinstance(cell.value, str):
                continue
            if other is sheet and row in rows:
                continue
            cell.value = shifted_formula(cell.value, sheet.title, shift, is_own=other is sheet)


def _shift_names(sheet: Any, shift: RowShift) -> None:
    """Let every name of the workbook follow the rows it stands for."""
    book = sheet.parent
    own = (name for each in book.worksheets for name in each.defined_names.values())
    for name in (*book.defined_names.values(), *own):
        if name.attr_text:
            moved = shifted_formula(f"={name.attr_text}", sheet.title, shift, is_own=False)
            name.attr_text = moved.removeprefix("=")


def shifted_formula(formula: str, title: str, shift: RowShift, *, is_own: bool) -> str:
    """Return a formula with its references to the sheet ``title`` moved along.

    >>> shifted_formula("=SUM(E5:E5)+E6", "表", RowShift(5, 5, 3), is_own=True)
    '=SUM(E5:E7)+E8'
    """
    tokens = Tokenizer(formula)
    for token in tokens.items:
        if token.type != Token.OPERAND or token.subtype != Token.RANGE:
            continue
        prefix, mark, reference = token.value.rpartition("!")
        names_sheet = prefix.strip("'").replace("''", "'") == title
        if names_sheet or (is_own and not mark):
            token.value = f"{prefix}{mark}{_shifted(reference, shift)}"
    return "=" + "".join(token.value for token in tokens.items)


def _shifted(reference: str, shift: RowShift) -> str:
    if match := _ROWS.fullmatch(reference):
        first, last = shift.span(int(match[2]), int(match[4]))
        return f"{match[1]}{first}:{match[3]}{last}"
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return reference
    if match[4] is None:
        return f"{match[1]}{shift.begin(int(match[2]))}"
    first, last = int(match[2]), int(match[4])
    # A range of the one row is what a sum below the rows counts: it grows with them.
    begin, end = shift.begin(first), shift.end(last)
    return f"{match[1]}{begin}:{match[3]}{end}"


def _shift_ranges(sheet: Any, shift: RowShift) -> None:
    for validation in sheet.data_validations.dataValidation:
        validation.sqref = _grown(validation.sqref, shift)
    formats: Any = ConditionalFormattingList()
    for conditional in sheet.conditional_formatting:
        for rule in conditional.rules:
            formats.add(str(_grown(conditional.sqref, shift)), rule)
    sheet.conditional_formatting = formats
    if sheet.auto_filter.ref:
        sheet.auto_filter.ref = str(_grown(sheet.auto_filter.ref, shift))
    if sheet.print_area:
        areas = str(sheet.print_area).split(",")
        sheet.print_area = [str(_grown(area.rpartition("!")[2], shift)) for area in areas]
    for table in sheet.tables.values():
        table.ref = str(_grown(table.ref, shift))
    for brk in sheet.row_breaks.brk:
        brk.id = shift.end(brk.id) if brk.id >= shift.last else brk.id
    for drawing in (*sheet._images, *sheet._charts):
        for place in (getattr(drawing.anchor, "_from", None), getattr(drawing.anchor, "to", None)):
            if place is not None:
                place.row = shift.begin(place.row + 1) - 1


def _grown(ranges: Any, shift: RowShift) -> MultiCellRange:
    """Return ranges that cover the repeated rows as far as they covered the one."""
    grown: list[str] = []
    for one in MultiCellRange(str(ranges).replace("$", "")).ranges:
        begin, end = shift.begin(one.min_row), shift.end(one.max_row)
        moved = CellRange(min_col=one.min_col, max_col=one.max_col, min_row=begin, max_row=end)
        grown.append(moved.coord)
    return MultiCellRange(" ".join(grown))
