"""One part of a paper on one sheet: lines merged over its width, tables below each other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper import (
    Align,
    SignatureLine,
    SpreadLine,
    TableBlock,
    TextBlock,
    TextStyle,
)
from rectify_desktop.domain.wording.gaps import GAP
from rectify_desktop.office.line_count import ems
from rectify_desktop.office.notice_writer.title_lines import title_lines
from rectify_desktop.office.paper_writer.column_widths import column_widths
from rectify_desktop.office.paper_writer.paper_styles import POINTS_PER_MM, table_size
from rectify_desktop.office.paper_writer.sheet_canvas import SheetCanvas
from rectify_desktop.office.paper_writer.sheet_grid import SheetGrid
from rectify_desktop.office.paper_writer.sheet_page import fit_form, keep_foot, repeat_header
from rectify_desktop.office.paper_writer.sheet_table import SheetTable
from rectify_desktop.office.sheet.row_heights import row_heights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.papers.paper import PageFormat
    from rectify_desktop.office.paper_writer.sheet_canvas import Span
    from rectify_desktop.office.paper_writer.sheet_choices import SheetChoices
    from rectify_desktop.office.paper_writer.sheet_looks import CellLook, SheetLooks
    from rectify_desktop.office.paper_writer.sheet_parts import SheetPart
    from rectify_desktop.office.sheet.sheet_body import SheetBody

_LEAST_HEIGHT = 21.0
_TITLE_HEIGHT = 42.0
_SIGNING_HEIGHT = 33.0
_BETWEEN_TABLES = 9.0
# In characters: the room to sign behind a label, and between the parts of a line.
_SIGNING_ROOM, _BETWEEN_PARTS = 5.0, 2.0
# How much of a paragraph names it to the clerk.
_NAMED = 12
_LEAST_HEIGHTS = {TextStyle.TITLE: _TITLE_HEIGHT, TextStyle.SIGNATURE: 24.0}


class PaperSheet:
    """One sheet being filled from its first row down."""

    def __init__(
        self, sheet: Worksheet, part: SheetPart, page: PageFormat, looks: SheetLooks
    ) -> None:
        self._sheet = sheet
        self._part = part
        self._tables = [block for block in part.blocks if isinstance(block, TableBlock)]
        self._sizes = [table_size(table, page) for table in self._tables]
        self._widths = [
            column_widths(table, page.text_width, size)
            for table, size in zip(self._tables, self._sizes, strict=True)
        ]
        self._page = page
        self._looks = looks
        self._canvas = SheetCanvas(sheet, SheetGrid(self._widths, page.text_width), looks)
        self._row = 1
        # The last row of the last table; what stands below it must not stand alone.
        self._table_end = 0

    def lay_out(self, choices: SheetChoices) -> SheetBody:
        """Write everything; return the rows of the sheet.

        Raises:
            RuleViolation: a text is longer than a cell can hold.

        """
        tables = iter(zip(self._tables, self._widths, self._sizes, strict=True))
        previous: object = None
        for block in self._part.blocks:
            match block:
                case TextBlock():
                    self._text(block)
                case SpreadLine(parts):
                    self._spread(parts, is_signing=False)
                case SignatureLine(labels):
                    self._spread(labels, is_signing=True)
                case TableBlock():
                    if isinstance(previous, TableBlock):
                        self._line("", TextStyle.NOTE, _BETWEEN_TABLES)
                    self._table(*next(tables), choices)
            previous = block
        heights = self._canvas.heights
        if not any(table.has_header for table in self._tables):
            fit_form(self._sheet, self._page, heights)
        elif self._table_end:
            keep_foot(self._sheet, self._page, self._table_end, heights)
        body = self._canvas.body()
        self._sheet.print_area = body.area
        return body

    def _table(
        self, table: TableBlock, widths: list[float], size: float, choices: SheetChoices
    ) -> None:
        spans = self._canvas.grid.spans(widths)
        header = self._row
        self._row = SheetTable(table, self._sheet, self._canvas, spans, size).write(header, choices)
        self._table_end = self._row - 1
        if table.has_header and len(self._tables) == 1:
            labels = 0
            while labels < len(table.columns) - 1 and table.columns[labels].is_label:
                labels += 1
            repeat_header(self._sheet, header, labels, self._canvas.heights)

    def _text(self, block: TextBlock) -> None:
        text = block.text
        if block.style is TextStyle.TITLE:
            size = self._looks.text(block.style).size
            text = "\n".join(title_lines(text, self._page.text_width * POINTS_PER_MM // size))
        self._line(text, block.style, _LEAST_HEIGHTS.get(block.style, _LEAST_HEIGHT))

    def _line(self, text: str, style: TextStyle, least: float) -> None:
        look = self._looks.text(style, has_gap=GAP.search(text) is not None)
        self._write([(self._canvas.whole, text, look)], least)

    def _spread(self, parts: tuple[str, ...], *, is_signing: bool) -> None:
        """Write parts side by side; where there is no room for that, one behind the other."""
        look = self._looks.text(TextStyle.NOTE)
        em = look.size / POINTS_PER_MM
        blank = _SIGNING_ROOM if is_signing else _BETWEEN_PARTS
        shares = self._canvas.grid.shares([(ems(part) + blank) * em for part in parts])
        texts = parts if shares else (self._side_by_side(parts, em, is_signing=is_signing),)
        aligns = [Align.LEFT] * len(texts)
        if shares and not is_signing:
            aligns[1:] = [Align.CENTRE] * (len(texts) - 2) + [Align.RIGHT] * (len(texts) > 1)
        cells = [
            (span, text, replace(look, align=align, has_gap=GAP.search(text) is not None))
            for span, text, align in zip(shares or [self._canvas.whole], texts, aligns, strict=True)
        ]
        self._write(cells, _SIGNING_HEIGHT if is_signing else _LEAST_HEIGHT)

    def _side_by_side(self, parts: tuple[str, ...], em: float, *, is_signing: bool) -> str:
        """Spread parts over one cell with blanks, as far as they leave room for any."""
        gaps = len(parts) - (not is_signing)
        left = self._page.text_width / em - sum(map(ems, parts)) - 2
        return ("　" * max(2, int(left / max(gaps, 1)))).join(parts)

    def _write(self, cells: Sequence[tuple[Span, str, CellLook]], least: float) -> None:
        """Write texts side by side on one row, or on several where one cannot be high enough."""
        needed = (self._canvas.height(text, span, look.size) for span, text, look in cells)
        heights = row_heights(max(least, *needed))
        last = self._row + len(heights) - 1
        for span, text, look in cells:
            parted = replace(look, tops=len(heights) > 1)
            self._canvas.put((self._row, last), span, text, parted, f"“{text[:_NAMED]}…”一段")
        for row, height in enumerate(heights, start=self._row):
            self._canvas.set_height(row, height)
        self._row = last + 1
