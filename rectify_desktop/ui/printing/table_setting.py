"""A table paper measured for one device: column widths, lines of text, rows on pages."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rectify_desktop.office.column_room import share_room
from rectify_desktop.ui.printing.pagination import LineGrid, Page, RowExtent, paginate
from rectify_desktop.ui.printing.paper import Tone
from rectify_desktop.ui.printing.print_fonts import alert_font, body_font, heading_font, title_font
from rectify_desktop.ui.printing.text_setting import LINE_PITCH, SetText, set_text

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPagedPaintDevice

    from rectify_desktop.ui.printing.paper import Cell, Column, TablePaper

# Sizes of type in points.
TITLE_SIZE, HEAD_SIZE, BODY_SIZE = 18.0, 10.5, 9.0
_MM_PER_POINT = 25.4 / 72

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Distances:
    """The distances between the parts of a page; the defaults are points."""

    # Half a grid line would fall outside what the printer can reach.
    edge: float = 0.5
    cell_side: float = 2.4
    cell_top: float = 2.2
    after_title: float = 6.0
    around_head: float = 4.0
    before_signatures: float = 10.0
    page_foot: float = 18.0

    def in_units(self, unit: float) -> Distances:
        """Return the same distances in device units, of which a point has ``unit``."""
        return Distances(*(distance * unit for distance in astuple(self)))


@dataclass(frozen=True, slots=True)
class SetTable:
    """A table ready to be drawn; ``rows`` holds the set cells of each row."""

    unit: float
    distances: Distances
    grid: LineGrid
    widths: list[float]
    title: SetText
    head: list[list[SetText]]
    header: list[SetText]
    rows: list[list[SetText]]
    foot: list[SetText]
    signatures: list[SetText]
    pages: list[Page]

    @property
    def header_height(self) -> float:
        """The height of the row of column titles."""
        return self.grid.height(max(text.lines for text in self.header))


def set_table(paper: TablePaper, device: QPagedPaintDevice) -> SetTable:
    """Measure ``paper`` for the page ``device`` is set to."""
    unit = device.logicalDpiY() / 72
    width = float(device.width())
    distances = Distances().in_units(unit)
    widths = _column_widths(paper, width - 2 * distances.edge)
    head_font = body_font(HEAD_SIZE)
    table = SetTable(
        unit=unit,
        distances=distances,
        grid=LineGrid(BODY_SIZE * LINE_PITCH * unit, distances.cell_top),
        widths=widths,
        title=set_text(paper.title, title_font(TITLE_SIZE), width, device, _CENTRE),
        head=[_spread(parts, head_font, width, device) for parts in paper.head],
        header=[
            set_text(
                column.title,
                heading_font(BODY_SIZE),
                room - 2 * distances.cell_side,
                device,
                _CENTRE,
            )
            for column, room in zip(paper.columns, widths, strict=True)
        ],
        rows=[
            [
                set_cell(cell, column, room - 2 * distances.cell_side, device)
                for cell, column, room in zip(row.cells, paper.columns, widths, strict=True)
            ]
            for row in paper.rows
        ],
        foot=[set_text(line, head_font, width, device) for line in _foot_lines(paper)],
        signatures=[
            set_text(label, head_font, width / len(paper.signatures), device)
            for label in paper.signatures
        ],
        pages=[],
    )
    table.pages.extend(_pages(paper, table, float(device.height())))
    return table


def set_cell(cell: Cell, column: Column, width: float, device: QPagedPaintDevice) -> SetText:
    """Set the text of one cell; what must be noticed stands out in bold 黑体."""
    font = alert_font(BODY_SIZE) if cell.tone is Tone.ALERT else body_font(BODY_SIZE)
    return set_text(cell.text, font, width, device, _CENTRE if column.centred else _LEFT)


def _spread(
    parts: tuple[str, ...], font: QFont, width: float, device: QPagedPaintDevice
) -> list[SetText]:
    """Set the parts of a head line: the first at the left, the last at the right."""
    room = width / len(parts)
    alignments = [_LEFT, *([_CENTRE] * (len(parts) - 2)), _RIGHT][: len(parts)]
    return [
        set_text(part, font, room, device, alignment)
        for part, alignment in zip(parts, alignments, strict=True)
    ]


def _foot_lines(paper: TablePaper) -> tuple[str, ...]:
    if paper.rows or not paper.empty_notice:
        return paper.foot
    return (paper.empty_notice, *paper.foot)


def _column_widths(paper: TablePaper, width: float) -> list[float]:
    """Return widths in device units; what room is left goes where it saves the most height."""
    columns = paper.columns
    elastic = [at for at, column in enumerate(columns) if column.elastic]
    room = paper.width - sum(column.width for column in columns if not column.elastic)
    em = BODY_SIZE * _MM_PER_POINT
    sides = 2 * Distances().cell_side * _MM_PER_POINT
    least_height = max((row.least_height for row in paper.rows), default=0.0)
    shared = share_room(
        [columns[at].width - sides for at in elastic],
        [[_ems(row.cells[at].text) * em for at in elastic] for row in paper.rows],
        room - sides * len(elastic),
        spare=next((i for i, at in enumerate(elastic) if columns[at].takes_spare_room), 0),
        least_lines=max(1.0, least_height / (em * LINE_PITCH)),
    )
    widths = [column.width for column in columns]
    for at, share in zip(elastic, shared, strict=True):
        widths[at] = share + sides
    scale = width / sum(widths)
    return [share * scale for share in widths]


def _ems(text: str) -> float:
    """Return about how many Chinese characters wide ``text`` is on one line."""
    narrow = sum(char.isascii() for char in text)
    return len(text) - narrow / 2


def _pages(paper: TablePaper, table: SetTable, height: float) -> list[Page]:
    distances = table.distances
    room = height - distances.page_foot - table.header_height
    above = table.title.height + distances.after_title
    above += sum(max(text.height for text in parts) + distances.around_head for parts in table.head)
    extents = [
        RowExtent(
            max((text.lines for text in cells), default=1),
            row.least_height / _MM_PER_POINT * table.unit,
        )
        for row, cells in zip(paper.rows, table.rows, strict=True)
    ]
    return paginate(
        extents, table.grid, first_room=room - above, room=room, foot=_foot_height(table)
    )


def _foot_height(table: SetTable) -> float:
    distances = table.distances
    lines = distances.around_head + sum(text.height for text in table.foot)
    if not table.signatures:
        return lines
    return lines + distances.before_signatures + max(text.height for text in table.signatures)
