"""The sheet of the 整改清单 laid out: widths, heights, merged titles, frame and print settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.views import Selection

from rectify_desktop.office.column_room import share_room
from rectify_desktop.office.ledger_writer.ledger_columns import SHARED, LedgerColumn, columns_used
from rectify_desktop.office.ledger_writer.ledger_template import fill_marks
from rectify_desktop.office.ledger_writer.title_spans import (
    heights_with_room,
    pages_of,
    title_spans,
)
from rectify_desktop.office.sheet.row_heights import (
    MOST_HEIGHT,
    height_of,
    lines_needed,
    most_lines,
    row_heights,
    text_width,
)
from rectify_desktop.office.sheet.text_cells import put_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openpyxl.cell.cell import Cell
    from openpyxl.styles.cell_style import StyleArray

    from rectify_desktop.office.ledger_writer.ledger_columns import LedgerRow
    from rectify_desktop.office.ledger_writer.ledger_template import (
        ColumnLook,
        FrameRow,
        LedgerTemplate,
    )
    from rectify_desktop.office.ledger_writer.title_spans import Span

# In characters of column width. The first prints 10-point type at 9 points on A4 landscape, the
# last, for lists with very long texts, at 7.5 (六号), the smallest size official tables use.
_LIST_WIDTHS = (166.0, 176.0, 187.0, 199.0)
_ELASTIC = frozenset(
    {
        LedgerColumn.FINDING,
        LedgerColumn.DESCRIPTION,
        LedgerColumn.CRITERION,
        LedgerColumn.MEASURES,
        LedgerColumn.SITUATION,
        LedgerColumn.PLAN,
    }
)
# A column nobody has filled yet keeps room for its heading in two lines of two characters.
_EMPTY_WIDTH = 6.0
_LEAST_HEIGHT = 30.0
# Lines are estimated before they are counted; a little room keeps the estimate on the safe side.
_NEARLY = 0.9
# What A4 landscape prints inside the template's margins, in points, and a character of width.
_PAPER_WIDTH, _PAPER_HEIGHT = 785.0, 516.0
_POINTS_PER_CHARACTER = 5.25


class LedgerSheet:
    """One list on its way onto the emptied sheet of a template."""

    def __init__(self, template: LedgerTemplate, rows: Sequence[LedgerRow]) -> None:
        used = columns_used(rows)
        self._sheet = template.sheet
        self._template = template
        self._rows = rows
        self._looks = [look for look in template.columns if look.column in used]
        self._widths = _column_widths(self._looks, rows)

    def lay_out(self, values: Mapping[str, str]) -> str:
        """Write everything; return the range of the list itself, such as ``A4:L16``."""
        for at, width in enumerate(self._widths, start=1):
            self._sheet.column_dimensions[get_column_letter(at)].width = width
        row = self._frame(1, self._template.above, values)
        heading = row
        first = self._headings(row)
        after = self._findings(first)
        end = self._frame(after, self._template.below, values) - 1
        self._print_settings(heading, end)
        return f"A{first}:{self._last_letter}{after - 1}"

    @property
    def _last_letter(self) -> str:
        return get_column_letter(len(self._looks))

    def _frame(self, row: int, frame: Sequence[FrameRow], values: Mapping[str, str]) -> int:
        """Write the rows above or below the list; return the row after them."""
        for frame_row in frame:
            height = frame_row.height
            for stretch in frame_row.stretches:
                columns = self._columns_between(stretch.first, stretch.last)
                text = fill_marks(stretch.text, values)
                self._put(row, columns[0], text, stretch.style)
                self._merge(row, row, columns[0], columns[-1])
                width = sum(self._widths[at - 1] for at in columns)
                height = max(height, _height(text, width, stretch.size))
            self._sheet.row_dimensions[row].height = height
            row += 1
        return row

    def _columns_between(self, first: int, last: int) -> list[int]:
        """Return the columns of the list that a stretch of the template still covers."""
        covered = [
            at for at, look in enumerate(self._looks, start=1) if first <= look.position <= last
        ]
        return covered or [1]

    def _headings(self, row: int) -> int:
        height = self._template.heading_height
        for at, (look, width) in enumerate(zip(self._looks, self._widths, strict=True), start=1):
            self._put(row, at, look.heading, look.heading_style)
            height = max(height, _height(look.heading, width, look.size))
        self._sheet.row_dimensions[row].height = height
        return row + 1

    def _findings(self, first: int) -> int:
        """Write one finding after the other; return the row after the last one."""
        if not self._rows:
            return self._empty_row(first)
        heights = [_row_height(row, self._looks, self._widths) for row in self._rows]
        spans: dict[LedgerColumn, list[Span]] = {}
        for depth, column in enumerate(SHARED, start=1):
            # A heading belongs to its theme: equal headings of two themes are two.
            keys = [row.group[:depth] for row in self._rows]
            spans[column] = title_spans(keys, self._pages(heights))
            heights = self._raised(column, spans[column], heights)
        starts = self._write_rows(first, heights)
        for column, of_column in spans.items():
            self._write_titles(column, of_column, starts)
        return starts[-1]

    def _empty_row(self, row: int) -> int:
        for at, look in enumerate(self._looks, start=1):
            self._put(row, at, "", look.style)
        self._sheet.row_dimensions[row].height = _LEAST_HEIGHT
        return row + 1

    def _pages(self, heights: Sequence[float]) -> list[int]:
        """Return the page each finding begins on, as the list will be scaled to fit its width."""
        scale = min(1.0, _PAPER_WIDTH / (sum(self._widths) * _POINTS_PER_CHARACTER))
        room = _PAPER_HEIGHT / scale - self._template.heading_height
        above = sum(row.height for row in self._template.above)
        return pages_of([row_heights(height) for height in heights], room, room - above)

    def _raised(
        self, column: LedgerColumn, spans: Sequence[Span], heights: list[float]
    ) -> list[float]:
        for look, width in zip(self._looks, self._widths, strict=True):
            if look.column is column:
                needed = [
                    _height(self._rows[start].texts[column], width, look.size) for start, _ in spans
                ]
                return heights_with_room(spans, needed, heights)
        return heights

    def _write_rows(self, first: int, heights: Sequence[float]) -> list[int]:
        """Write the rows; return where each finding starts, and the row after the last."""
        starts: list[int] = []
        start = first
        for row, height in zip(self._rows, heights, strict=True):
            parts = row_heights(height)
            end = start + len(parts) - 1
            for number, part in enumerate(parts, start=start):
                self._sheet.row_dimensions[number].height = part
            for at, look in enumerate(self._looks, start=1):
                is_shared = look.column in SHARED
                text = "" if is_shared else row.texts[look.column]
                for number in range(start, end + 1):
                    self._put(number, at, text if number == start else "", look.style)
                if not is_shared:
                    self._merge(start, end, at, at)
            starts.append(start)
            start = end + 1
        return [*starts, start]

    def _write_titles(
        self, column: LedgerColumn, spans: Sequence[Span], starts: Sequence[int]
    ) -> None:
        for at, look in enumerate(self._looks, start=1):
            if look.column is not column:
                continue
            for first, last in spans:
                text = self._rows[first].texts[column]
                self._put(starts[first], at, text, look.style)
                self._merge(starts[first], starts[last + 1] - 1, at, at)

    def _put(self, row: int, column: int, text: str, style: StyleArray) -> None:
        cell = cast("Cell", self._sheet.cell(row, column))
        # One style for all cells of a column: cloning its index is ten times cheaper than setting
        # fonts and borders cell by cell.
        cell._style = style
        put_text(cell, text)

    def _merge(self, first_row: int, last_row: int, first: int, last: int) -> None:
        # The cells under a merge already carry the style of their column: merge_cells() would
        # give each a border of its own making, at half the time of the whole list.
        if first_row < last_row or first < last:
            area = CellRange(min_col=first, min_row=first_row, max_col=last, max_row=last_row)
            self._sheet.merged_cells.ranges.add(area)

    def _print_settings(self, heading: int, end: int) -> None:
        sheet = self._sheet
        sheet.print_title_rows = f"{heading}:{heading}"
        sheet.print_area = f"A1:{self._last_letter}{end}"
        kept_in_view = next(
            at
            for at, look in enumerate(self._looks, start=1)
            if look.column is LedgerColumn.FINDING
        )
        # Freezing adds to the selections of the view, of which Excel takes four at the most.
        sheet.sheet_view.selection = [Selection()]
        sheet.freeze_panes = f"{get_column_letter(kept_in_view + 1)}{heading + 1}"


def _column_widths(looks: Sequence[ColumnLook], rows: Sequence[LedgerRow]) -> list[float]:
    """Return the widths; a list grows wider than usual only to hold each finding in one row."""
    widths: list[float] = []
    for list_width in _LIST_WIDTHS:
        widths = _widths_within(list_width, looks, rows)
        if all(_row_height(row, looks, widths) <= MOST_HEIGHT for row in rows):
            break
    return widths


def _widths_within(
    list_width: float, looks: Sequence[ColumnLook], rows: Sequence[LedgerRow]
) -> list[float]:
    """Return widths that fill the list; what is left over goes where it saves the most height."""
    elastic = [look for look in looks if look.column in _ELASTIC]
    by_column = {
        look.column: look.width
        if any(row.texts[look.column] for row in rows)
        else min(look.width, _EMPTY_WIDTH)
        for look in looks
        if look.column not in _ELASTIC
    }
    least = [look.width for look in elastic]
    shared = share_room(
        least,
        [[text_width(row.texts[look.column], look.size) for look in elastic] for row in rows],
        max(list_width - sum(by_column.values()), sum(least)),
        spare=len(elastic) - 1,
        least_lines=2.0,
        most_lines=_NEARLY * min(most_lines(look.size) for look in elastic),
    )
    by_column.update({look.column: width for look, width in zip(elastic, shared, strict=True)})
    return [round(by_column[look.column], 2) for look in looks]


def _row_height(row: LedgerRow, looks: Sequence[ColumnLook], widths: Sequence[float]) -> float:
    """Return the height a finding needs; titles over several findings do not count."""
    return max(
        _LEAST_HEIGHT,
        *(
            _height(row.texts[look.column], width, look.size)
            for look, width in zip(looks, widths, strict=True)
            if look.column not in SHARED
        ),
    )


def _height(text: str, width: float, size: float) -> float:
    return height_of(lines_needed(text, width, size), size)
