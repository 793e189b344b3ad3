"""A workbook of the office's own: looked at, and filled as a copy.

A mark alone in its cell leaves a number a number and a day a day, so that the sheet can count with
them; every other cell stays text, whatever it begins with.
"""

from __future__ import annotations

import io
from copy import copy
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.utils import get_column_letter

from rectify_desktop.domain.papers.own_form import written
from rectify_desktop.domain.papers.placeholders import (
    PLACEHOLDER,
    REPEAT_BEGIN,
    REPEAT_END,
    PlaceholderScope,
)
from rectify_desktop.office.own_forms.marks import Filling, MarkReport, sole_mark
from rectify_desktop.office.own_forms.row_shift import RowShift, make_room
from rectify_desktop.office.own_forms.sheet_losses import sheet_losses
from rectify_desktop.office.sheet.row_heights import (
    MOST_HEIGHT,
    height_of,
    lines_needed,
)
from rectify_desktop.office.sheet.text_cells import cell_text, put_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rectify_desktop.domain.papers.own_form import FormReport, FormValue, FormValues
    from rectify_desktop.domain.papers.placeholders import Placeholders

_DATE_FORMAT = 'yyyy"年"m"月"d"日"'
_USUAL_WIDTH = 8.43
_NO_FINDING: dict[str, FormValue] = {}


class SheetForm:
    """One opened workbook; ``content`` has passed the gate."""

    def __init__(self, content: bytes, placeholders: Placeholders) -> None:
        self._content = content
        self._placeholders = placeholders
        # Links to other workbooks and macros never reach a copy.
        self._workbook = load_workbook(io.BytesIO(content), keep_links=False, keep_vba=False)

    def look(self) -> FormReport:
        """Return what stands in the form; it is not changed."""
        report = MarkReport(self._placeholders)
        for sheet in self._workbook.worksheets:
            stretches = self._stretches(sheet, report)
            report.is_repeated = report.is_repeated or bool(stretches)
            if len(stretches) > 1:
                report.list_fault(f"工作表“{sheet.title}”里有几处分开的问题行，不能逐条重复")
            for cell, text in _marked_cells(sheet):
                report.look_at(text, f"“{sheet.title}”{cell.coordinate}")
            for _, text in _headers_and_footers(sheet):
                if PlaceholderScope.FINDING in report.look_at(text, f"“{sheet.title}”的页眉页脚"):
                    report.list_fault(f"“{sheet.title}”的页眉页脚里不能写单条问题的内容")
        return report.finish(sheet_losses(self._content))

    def fill_list(self, values: FormValues) -> bytes:
        """Return a copy filled with all findings; a list without any keeps one empty row.

        Raises:
            RuleViolation: a text is longer than a cell can hold.

        """
        several = values.findings or (_NO_FINDING,)
        for sheet in self._workbook.worksheets:
            stretches = self._stretches(sheet)
            findings: dict[int, Mapping[str, FormValue]] = {}
            for first, last in stretches[:1]:
                shift = RowShift(first, last, len(several))
                make_room(sheet, shift)
                findings = {
                    first + index * shift.size + row: finding
                    for index, finding in enumerate(several)
                    for row in range(shift.size)
                }
            self._fill(sheet, values.round, findings, _NO_FINDING)
        return self._saved()

    def fill_one(self, values: FormValues) -> bytes:
        """Return a copy filled with the first finding, wherever it is named.

        Raises:
            RuleViolation: a text is longer than a cell can hold.

        """
        finding = values.findings[0] if values.findings else _NO_FINDING
        for sheet in self._workbook.worksheets:
            self._fill(sheet, values.round, {}, finding)
        return self._saved()

    def _stretches(self, sheet: Any, report: MarkReport | None = None) -> list[tuple[int, int]]:
        """Return the rows of one finding, as often as there are such rows apart from each other."""
        begins: list[int] = []
        ends: list[int] = []
        named: set[int] = set()
        for cell, text in _marked_cells(sheet):
            names = PLACEHOLDER.findall(text)
            begins += [cell.row] if REPEAT_BEGIN in names else []
            ends += [cell.row] if REPEAT_END in names else []
            found = (self._placeholders.named(name) for name in names)
            if any(p is not None and p.scope is PlaceholderScope.FINDING for p in found):
                named.add(cell.row)
        if begins or ends:
            blocks = list(zip(sorted(begins), sorted(ends), strict=False))
            is_paired = len(begins) == len(ends) and all(b <= e for b, e in blocks)
            if not is_paired and report is not None:
                where = f"工作表“{sheet.title}”里"
                report.fault(f"{where}的【{REPEAT_BEGIN}】和【{REPEAT_END}】不成对")
            return blocks if is_paired else []
        return _runs(sorted(named))

    def _fill(
        self,
        sheet: Any,
        round_values: Mapping[str, FormValue],
        findings: Mapping[int, Mapping[str, FormValue]],
        elsewhere: Mapping[str, FormValue],
    ) -> None:
        rows: set[int] = set()
        for cell, text in list(_marked_cells(sheet)):
            finding = findings.get(cell.row, elsewhere)
            _fill_cell(cell, text, Filling(self._placeholders, round_values, finding))
            rows.add(cell.row)
        for row in rows:
            _raise_row(sheet, row)
        filling = Filling(self._placeholders, round_values, elsewhere)
        for part, text in _headers_and_footers(sheet):
            part.text = filling.replaced(text, written)

    def _saved(self) -> bytes:
        buffer = io.BytesIO()
        self._workbook.save(buffer)
        return buffer.getvalue()


def _marked_cells(sheet: Any) -> Iterator[tuple[Any, str]]:
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.data_type != "f" and "【" in cell.value:
                yield cell, cell.value


def _headers_and_footers(sheet: Any) -> Iterator[tuple[Any, str]]:
    for kind in (
        "oddHeader",
        "oddFooter",
        "evenHeader",
        "evenFooter",
        "firstHeader",
        "firstFooter",
    ):
        for place in ("left", "center", "right"):
            part = getattr(getattr(sheet, kind), place)
            if part.text and "【" in part.text:
                yield part, part.text


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _fill_cell(cell: Any, text: str, filling: Filling) -> None:
    name = sole_mark(text)
    value = filling.value(name) if name is not None else filling.replaced(text, written)
    if isinstance(value, str):
        put_text(cell, cell_text(value, f"单元格{cell.coordinate}"))
        # Excel keeps the text when it is edited, whatever it begins with.
        style = copy(cell._style)
        style.quotePrefix = 1
        cell._style = style
        return
    if isinstance(value, date) and cell.number_format in ("General", "@"):
        cell.number_format = _DATE_FORMAT
    cell.value = value


def _raise_row(sheet: Any, row: int) -> None:
    """Make a row as high as its texts need; none becomes lower than the form has it."""
    needed = 0.0
    for cell in sheet[row]:
        if isinstance(cell, MergedCell) or not isinstance(cell.value, str):
            continue
        size = cast("float", cell.font.sz or 11)
        lines = lines_needed(cell.value, _width(sheet, cell), size)
        if lines > 1 and not cell.alignment.wrap_text:
            alignment = copy(cell.alignment)
            alignment.wrap_text = True
            cell.alignment = alignment
        needed = max(needed, height_of(lines, size) / _rows_of(sheet, cell))
    look = sheet.row_dimensions[row]
    if look.height is not None or needed > height_of(1, 11):
        look.height = min(max(look.height or 0.0, needed), MOST_HEIGHT)


def _width(sheet: Any, cell: Any) -> float:
    merged = _merged(sheet, cell)
    columns = range(cell.column, (merged.max_col if merged else cell.column) + 1)
    usual = sheet.sheet_format.defaultColWidth or _USUAL_WIDTH
    dimensions = sheet.column_dimensions
    return sum(
        dimensions[letter].width if letter in dimensions else usual
        for letter in map(get_column_letter, columns)
    )


def _rows_of(sheet: Any, cell: Any) -> int:
    merged = _merged(sheet, cell)
    return merged.max_row - merged.min_row + 1 if merged else 1


def _merged(sheet: Any, cell: Any) -> Any:
    return next((m for m in sheet.merged_cells.ranges if cell.coordinate in m), None)
