"""A table of a paper set in rows: columns, spans, header, and what of it stands on one page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper import Align, PaperCell, Tone
from rectify_desktop.office.paper_writer.column_widths import column_widths
from rectify_desktop.office.paper_writer.docx_table import cell_align
from rectify_desktop.office.paper_writer.paper_styles import table_size
from rectify_desktop.office.paper_writer.table_grid import PlacedCell, body_rows, placed_rows
from rectify_desktop.ui.printing.line_setting import Piece, SetText, set_text
from rectify_desktop.ui.printing.page_flow import Strip
from rectify_desktop.ui.printing.page_marks import (
    GRID_WIDTH,
    BoxMark,
    Ink,
    Mark,
    PlacedMarks,
)
from rectify_desktop.ui.printing.pagination import Extent, LineGrid
from rectify_desktop.ui.printing.paper_faces import TONE_INKS
from rectify_desktop.ui.printing.print_fonts import TWIPS_PER_MM, TWIPS_PER_POINT, FaceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rectify_desktop.domain.papers.paper import PageFormat, TableBlock
    from rectify_desktop.ui.printing.pagination import Placement
    from rectify_desktop.ui.printing.paper_faces import PaperFaces

_LINE_PITCH = 1.35
_CELL_TOP = 44.0
_SHARES = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}
_CONTINUED = "\n续"


@dataclass(frozen=True, slots=True)
class _SetCell:
    """A cell whose text is set in lines."""

    place: PlacedCell
    text: SetText
    align: Align


class SetTable:
    """One table set for the width of one page; lengths are twips.

    ``at`` is the number of its block. Rows are set to be measured and again when their page is
    drawn: a long table can be laid out in slices, and thousands of set cells are not kept.
    """

    def __init__(self, table: TableBlock, page: PageFormat, faces: PaperFaces, at: int) -> None:
        self._table = table
        self._faces = faces
        self._at = at
        self._size = table_size(table, page)
        widths = column_widths(table, page.text_width, self._size)
        # Half a grid line would fall outside what a printer can reach.
        scale = (page.text_width * TWIPS_PER_MM - GRID_WIDTH) / sum(widths)
        self._edges = [GRID_WIDTH / 2]
        for width in widths:
            self._edges.append(self._edges[-1] + width * scale)
        self._rows = body_rows(table)
        self.grid = LineGrid(self._size * _LINE_PITCH * TWIPS_PER_POINT, _CELL_TOP)
        self._places = self._without_towers(placed_rows(self._rows, len(widths)), page)

    def strips(self, *, before: float, keeps_next: bool) -> Iterator[Strip]:
        """Yield the rows as strips; with ``keeps_next`` the last stays with what follows."""
        owed: dict[int, float] = {}
        last = len(self._rows) - 1
        for at, row in enumerate(self._rows):
            cells = self._set_row(at)
            lines = max((c.text.count for c in cells if _stands_in(c.place)), default=1)
            height = max(self.grid.height(lines), row.least_height * TWIPS_PER_MM)
            height = max(height, *self._ending(cells, owed), 0.0)
            owed = self._owed(cells, owed, height)
            yield Strip(
                Extent(
                    height,
                    before=before if at == 0 else 0.0,
                    keeps_next=row.keeps_with_next
                    or (keeps_next if at == last else self._holds_below(cells, owed)),
                    head=self._header_height,
                    table=self._at,
                    lines=lines,
                    grid=self.grid,
                ),
                table=self,
                row=at,
            )

    def page_marks(self, rows: Sequence[tuple[int, Placement]]) -> Iterator[PlacedMarks]:
        """Yield the marks of ``rows`` on one page, spans redrawn and the header above them."""
        first = rows[0][1]
        if first.has_head:
            top = first.top - self._header_height
            yield PlacedMarks(0, top, self._header_height, self._header_marks)
        heights = [placement.height for _, placement in rows]
        for at, (row, placement) in enumerate(rows):
            make = partial(self._row_marks, row, placement, heights[at:], is_first=at == 0)
            yield PlacedMarks(0, placement.top, placement.height, make, self._at)

    # Rows

    def _set_row(self, at: int) -> list[_SetCell]:
        return [self._set(place, place.cell.text) for place in self._places[at]]

    def _set(self, place: PlacedCell, text: str) -> _SetCell:
        face = self._faces.cell(place.cell.tone, self._size)
        piece = Piece(_lines_kept(text), face, TONE_INKS[place.cell.tone])
        pieces = [piece] if text else []
        return _SetCell(
            place, set_text(pieces, self._text_width(place)), cell_align(self._table, place)
        )

    def _without_towers(
        self, rows: list[list[PlacedCell]], page: PageFormat
    ) -> list[list[PlacedCell]]:
        """Return rows whose spans hold no text higher than half a page; only a row is parted."""
        room = (page.height - page.margins[0] - page.margins[2]) * TWIPS_PER_MM / 2
        towers = {
            id(place.cell)
            for row in rows
            for place in row
            if place.rows > 1
            and not place.goes_on
            and self.grid.height(self._set(place, place.cell.text).text.count) > room
        }
        return [
            [
                place
                if id(place.cell) not in towers
                else PlacedCell(
                    replace(place.cell, text="") if place.goes_on else place.cell,
                    place.column,
                    place.columns,
                    1,
                )
                for place in row
            ]
            for row in rows
        ]

    def _text_width(self, place: PlacedCell) -> float:
        return self._width(place) - self._table.cell_sides * TWIPS_PER_MM

    def _width(self, place: PlacedCell) -> float:
        return self._edges[place.column + place.columns] - self._edges[place.column]

    def _ending(self, cells: list[_SetCell], owed: dict[int, float]) -> Iterator[float]:
        """Yield the height that texts of spans still need which end in this row."""
        for cell in cells:
            if cell.place.goes_on and cell.place.rows == 1:
                yield owed.get(cell.place.column, 0.0)

    def _owed(
        self, cells: list[_SetCell], owed: dict[int, float], height: float
    ) -> dict[int, float]:
        """Return by column what texts of spans still need below this row."""
        return {
            place.column: (
                owed.get(place.column, 0.0) if place.goes_on else self.grid.height(cell.text.count)
            )
            - height
            for cell in cells
            for place in (cell.place,)
            if place.rows > 1
        }

    def _holds_below(self, cells: list[_SetCell], owed: dict[int, float]) -> bool:
        """Whether a row stays with the next: in a form spans do, in a list their text must fit."""
        if not self._table.has_header:
            return any(cell.place.rows > 1 for cell in cells)
        return any(needed > 0 for needed in owed.values())

    # Marks

    @cached_property
    def _header(self) -> list[_SetCell]:
        if not self._table.has_header:
            return []
        face = self._faces.face(FaceKind.HEI, self._size)
        return [
            _SetCell(
                PlacedCell(PaperCell(column.title, Tone.LABEL), at, 1, 1),
                set_text(
                    [Piece(column.title, face)],
                    self._edges[at + 1] - self._edges[at] - self._table.cell_sides * TWIPS_PER_MM,
                ),
                Align.CENTRE,
            )
            for at, column in enumerate(self._table.columns)
        ]

    @cached_property
    def _header_height(self) -> float:
        if not self._header:
            return 0.0
        return self.grid.height(max(cell.text.count for cell in self._header))

    def _header_marks(self) -> Iterator[Mark]:
        for cell in self._header:
            yield from self._box(cell, self._header_height, is_header=True)
            yield from self._text(cell, range(cell.text.count), self._header_height)

    def _row_marks(
        self, row: int, placement: Placement, heights: Sequence[float], *, is_first: bool
    ) -> Iterator[Mark]:
        """Yield the marks of a row; ``heights`` are those from it to the end of the page."""
        for cell in self._set_row(row):
            if is_first or not cell.place.goes_on:
                yield from self._cell_marks(cell, placement, sum(heights[: cell.place.rows]))

    def _cell_marks(self, cell: _SetCell, placement: Placement, height: float) -> Iterator[Mark]:
        yield from self._box(cell, height)
        count = cell.text.count
        if not _stands_in(cell.place):
            # The text of a span stands on each page where it has room.
            if self.grid.height(count) <= height:
                yield from self._text(cell, range(count), height)
            return
        is_parted = placement.height < self.grid.height(count) or placement.continues
        if not is_parted:
            yield from self._text(cell, range(count), height)
        elif placement.continues and self._table.columns[cell.place.column].is_label:
            again = self._set(cell.place, cell.place.cell.text + _CONTINUED)
            yield from self._text(again, range(again.text.count), 0.0)
        else:
            # A short cell beside a parted one stands where its row begins.
            shown = range(placement.first, min(placement.last, count))
            yield from self._text(cell, shown, 0.0)

    def _box(self, cell: _SetCell, height: float, *, is_header: bool = False) -> Iterator[Mark]:
        left = self._edges[cell.place.column]
        yield BoxMark(left, 0.0, self._width(cell.place), height, Ink.HEADER if is_header else None)

    def _text(self, cell: _SetCell, shown: range, height: float) -> Iterator[Mark]:
        """Yield lines of a cell, in the middle of ``height`` where they leave room."""
        left = self._edges[cell.place.column] + self._table.cell_sides * TWIPS_PER_MM / 2
        pitch = self.grid.pitch
        top = max(self.grid.padding, (height - pitch * len(shown)) / 2)
        for at, line in enumerate(shown):
            yield from cell.text.marks(
                line,
                top + at * pitch,
                pitch,
                left=left,
                share=_SHARES[cell.align],
                spread=cell.align is Align.LEFT,
            )


def _stands_in(place: PlacedCell) -> bool:
    """Whether a cell belongs to one row alone."""
    return place.rows == 1 and not place.goes_on


def _lines_kept(text: str) -> str:
    """Return the text with its line breaks as line feeds; blanks before a day to be filled stay."""
    return "\n".join(text.expandtabs(1).splitlines())
