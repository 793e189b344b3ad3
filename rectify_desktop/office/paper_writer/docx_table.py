"""A table of a paper as WordprocessingML, written row by row as text (office-documents §6).

WPS trusts the grid of a table, Word the widths of its cells: both are written and add up to the
width of the table. No row is parted by the end of a page unless it is nearly as high as one.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper import Align, Tone
from rectify_desktop.office.line_count import count_lines
from rectify_desktop.office.notice_writer.notice_layout import marked
from rectify_desktop.office.paper_writer.column_widths import column_widths
from rectify_desktop.office.paper_writer.paper_styles import (
    POINTS_PER_MM,
    PaperStyle,
    table_size,
)
from rectify_desktop.office.paper_writer.table_grid import body_rows, cell_align, placed_rows
from rectify_desktop.office.word.docx_markup import element_of, leaf, paragraph
from rectify_desktop.office.word.docx_xml import legal_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rectify_desktop.domain.papers.paper import (
        PageFormat,
        PaperRow,
        TableBlock,
    )
    from rectify_desktop.office.paper_writer.table_grid import PlacedCell
    from rectify_desktop.office.word.docx_template import DocxTemplate
    from rectify_desktop.office.word.docx_xml import Element

_LINE_END = re.compile("\r\n|[\r\n]")
_TWIPS_PER_POINT = 20
_TWIPS_PER_MM = POINTS_PER_MM * _TWIPS_PER_POINT
# Above and below the text of a cell; at its sides what the table says.
_CELL_TOP = "40"
_SIDES = ("top", "left", "bottom", "right")
_BORDERS = "".join(
    leaf(side, val="single", sz="4", space="0", color="000000")
    for side in (*_SIDES, "insideH", "insideV")
)
_LINE_PITCH = 1.35
# The size whose line the styles of the template hold.
_USUAL_SIZE = 10.5
_HEADER_FILL = "F2F2F2"
# A row higher than this part of a page may be parted: moved whole, it would leave a page empty.
_PART_OF_PAGE = 0.66
_JUSTIFICATIONS = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}
# In shorter lines, counted in characters, a word that turns would leave wide gaps.
_LONG_LINE = 18
_TONES: Mapping[Tone, Mapping[str, Mapping[str, str]]] = {
    Tone.PLAIN: {},
    Tone.LABEL: {},
    Tone.PAST: {"color": {"val": "595959"}},
    Tone.ALERT: {"b": {}, "bCs": {}, "color": {"val": "A40000"}},
}


def table_element(
    table: TableBlock, page: PageFormat, template: DocxTemplate, *, keeps_next: bool = False
) -> Element:
    """Return a table; with ``keeps_next`` its last row stays with the paragraph behind it."""
    return element_of(_DocxTable(table, page, template).markup(keeps_next=keeps_next))


class _DocxTable:
    """One table on its way into one document; widths in twentieths of a point."""

    def __init__(self, table: TableBlock, page: PageFormat, template: DocxTemplate) -> None:
        self._table = table
        self._page = page
        self._size = table_size(table, page)
        self._widths = _whole(column_widths(table, page.text_width, self._size))
        self._styles = {
            style: template.style_id(style)
            for style in (PaperStyle.CELL, PaperStyle.LABEL, PaperStyle.HEADER)
        }

    def markup(self, *, keeps_next: bool) -> str:
        grid = "".join(leaf("gridCol", w=str(width)) for width in self._widths)
        parts = [self._look(), f"<w:tblGrid>{grid}</w:tblGrid>"]
        if self._table.has_header:
            parts.append(self._header())
        rows = body_rows(self._table)
        placed = placed_rows(rows, len(self._widths))
        for at, (row, cells) in enumerate(zip(rows, placed, strict=True)):
            is_last = at == len(rows) - 1
            parts.append(self._row(row, cells, row.keeps_with_next or (is_last and keeps_next)))
        return f"<w:tbl>{''.join(parts)}</w:tbl>"

    def _look(self) -> str:
        side_margin = str(round(self._table.cell_sides / 2 * _TWIPS_PER_MM))
        margins = zip(_SIDES, (_CELL_TOP, side_margin, _CELL_TOP, side_margin), strict=True)
        return "".join(
            (
                "<w:tblPr>",
                leaf("tblW", w=str(sum(self._widths)), type="dxa"),
                leaf("jc", val="center"),
                f"<w:tblBorders>{_BORDERS}</w:tblBorders>",
                leaf("tblLayout", type="fixed"),
                "<w:tblCellMar>",
                *(leaf(side, w=margin, type="dxa") for side, margin in margins),
                "</w:tblCellMar></w:tblPr>",
            )
        )

    def _header(self) -> str:
        shade = leaf("shd", val="clear", color="auto", fill=_HEADER_FILL)
        cells = (
            f"<w:tc>{self._cell_look(width, shade)}"
            f"{self._paragraphs(column.title, PaperStyle.HEADER, Tone.PLAIN)}</w:tc>"
            for column, width in zip(self._table.columns, self._widths, strict=True)
        )
        return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"

    def _row(self, row: PaperRow, cells: Sequence[PlacedCell], keeps_next: bool) -> str:
        may_be_parted = self._height(cells) > _PART_OF_PAGE * self._page_height()
        look = "" if may_be_parted else leaf("cantSplit")
        if row.least_height:
            height = str(round(row.least_height * _TWIPS_PER_MM))
            look += leaf("trHeight", val=height, hRule="atLeast")
        keeps_next = keeps_next and not may_be_parted
        made = "".join(self._cell(cell, keeps_next) for cell in cells)
        return f"<w:tr><w:trPr>{look}</w:trPr>{made}</w:tr>"

    def _cell(self, placed: PlacedCell, keeps_next: bool) -> str:
        spans = leaf("gridSpan", val=str(placed.columns)) if placed.columns > 1 else ""
        if placed.goes_on:
            spans += leaf("vMerge")
        elif placed.rows > 1:
            spans += leaf("vMerge", val="restart")
        tone = placed.cell.tone
        text = self._paragraphs(
            "" if placed.goes_on else placed.cell.text,
            PaperStyle.LABEL if tone is Tone.LABEL else PaperStyle.CELL,
            tone,
            self._justification(placed),
            keeps_next=keeps_next,
        )
        return f"<w:tc>{self._cell_look(self._width(placed), spans)}{text}</w:tc>"

    def _cell_look(self, width: int, between: str) -> str:
        return (
            f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{between}'
            '<w:vAlign w:val="center"/></w:tcPr>'
        )

    def _paragraphs(
        self,
        text: str,
        style: PaperStyle,
        tone: Tone,
        justification: str = "",
        *,
        keeps_next: bool = False,
    ) -> str:
        properties: dict[str, Mapping[str, str]] = {"pStyle": {"val": self._styles[style]}}
        if keeps_next:
            properties["keepNext"] = {}
        if justification:
            properties["jc"] = {"val": justification}
        look = dict(_TONES[tone])
        if self._size != _USUAL_SIZE:
            pitch = round(self._size * _LINE_PITCH * _TWIPS_PER_POINT)
            properties["spacing"] = {"line": str(pitch), "lineRule": "exact"}
            half_points = {"val": str(round(self._size * 2))}
            look |= {"sz": half_points, "szCs": half_points}
        lines = _LINE_END.split(legal_text(text))
        return "".join(paragraph(marked(line, look) if line else (), properties) for line in lines)

    def _justification(self, placed: PlacedCell) -> str:
        """Return how lines are set: to both sides only where a line is long enough for that."""
        align = cell_align(self._table, placed)
        ems = self._width(placed) / (self._size * _TWIPS_PER_POINT)
        return "both" if align is Align.LEFT and ems >= _LONG_LINE else _JUSTIFICATIONS[align]

    def _width(self, placed: PlacedCell) -> int:
        return sum(self._widths[placed.column : placed.column + placed.columns])

    def _height(self, cells: Sequence[PlacedCell]) -> float:
        """Return how high a row will be, in points."""
        lines = max(
            (
                count_lines(
                    cell.cell.text,
                    (self._width(cell) / _TWIPS_PER_MM - self._table.cell_sides)
                    * POINTS_PER_MM
                    / self._size,
                )
                for cell in cells
                if cell.rows == 1 and not cell.goes_on
            ),
            default=1,
        )
        return lines * self._size * _LINE_PITCH

    def _page_height(self) -> float:
        top, _, bottom, _ = self._page.margins
        return (self._page.height - top - bottom) * POINTS_PER_MM


def _whole(widths: Sequence[float]) -> list[int]:
    """Return widths in twips that add up to their rounded sum."""
    edges = [0]
    total = 0.0
    for width in widths:
        total += width * _TWIPS_PER_MM
        edges.append(round(total))
    return [after - before for before, after in pairwise(edges)]
