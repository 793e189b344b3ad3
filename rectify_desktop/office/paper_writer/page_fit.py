"""Tables that run onto one page more by a few lines, set a little tighter so that they do not.

A sheet for a meeting is read at a glance (domain §6.4): a second page for one row is not. Heights
are reckoned in points as both layouts set them, with wide figures, so that what is reckoned to fit
does so in any font.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.fitting import lowered
from rectify_desktop.domain.papers.paper import (
    OFFICIAL_PAGE,
    PageBreak,
    SignatureLine,
    SpreadLine,
    TableBlock,
    TextBlock,
    TextStyle,
)
from rectify_desktop.office.line_count import count_lines
from rectify_desktop.office.paper_writer.column_widths import column_widths
from rectify_desktop.office.paper_writer.paper_styles import POINTS_PER_MM, table_size
from rectify_desktop.office.paper_writer.table_grid import body_rows, placed_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rectify_desktop.domain.papers.paper import PageFormat, Paper, PaperBlock

# How much smaller the type gets and what share of the least heights is left, mildest first.
_WAYS = ((0.5, 0.9), (1.0, 0.8), (1.5, 0.75))
_LEAST_SIZE = 8.0
# More than this part of a page is a page, and no type is made small for it; nor for one of many.
_MOST_OVER, _MOST_PAGES = 0.3, 3
_NEARLY = 0.98
# Where rows go on over pages, the last on each leaves some room, and the header takes some.
_NEARLY_OF_SEVERAL = 0.92
_LINE_PITCH, _CELL_TOP = 1.35, 4.0
_TITLE, _BELOW_TITLE, _BODY, _NOTE, _AROUND_NOTE, _ABOVE_SIGNING = (
    35.0,
    10.0,
    28.95,
    18.0,
    6.0,
    12.0,
)
_NOTE_SIZE, _BODY_SIZE = 12.0, 16.0
_WIDE = 1.06


def fitted_paper(paper: Paper) -> Paper:
    """Return a paper whose parts take a page less each where a little less room for all does it."""
    if paper.page == OFFICIAL_PAGE:
        return paper
    blocks: list[PaperBlock] = []
    for part in _parts(paper.blocks):
        blocks += _fitted(part, paper.page)
    return replace(paper, blocks=tuple(blocks))


def _parts(blocks: Iterable[PaperBlock]) -> Iterator[list[PaperBlock]]:
    """Yield what stands between page breaks, each part with the break before it."""
    part: list[PaperBlock] = []
    for block in blocks:
        if isinstance(block, PageBreak) and part:
            yield part
            part = []
        part.append(block)
    yield part


def _fitted(part: list[PaperBlock], page: PageFormat) -> list[PaperBlock]:
    room = (page.height - page.margins[0] - page.margins[2]) * POINTS_PER_MM
    lists = [block for block in part if isinstance(block, TableBlock) and block.has_header]
    fewest = _LEAST_SIZE * _LINE_PITCH
    if not lists or sum(len(table.rows) for table in lists) * fewest > _MOST_PAGES * room:
        return part
    height = _height(part, page)
    pages = max(1, int(height / room))
    fitting = room * (_NEARLY if pages == 1 else pages * _NEARLY_OF_SEVERAL)
    if not fitting < height <= (pages + _MOST_OVER) * room or pages > _MOST_PAGES:
        return part
    for less, share in _WAYS:
        made = [_tighter(block, page, less, share) for block in part]
        if _height(made, page) <= fitting:
            return made
    return part


def _tighter(block: PaperBlock, page: PageFormat, less: float, share: float) -> PaperBlock:
    if not isinstance(block, TableBlock) or not block.has_header:
        return block
    size = table_size(block, page)
    smaller = min(size, max(_LEAST_SIZE, size - less))
    return replace(block, rows=lowered(block.rows, share), font_size=smaller)


def _height(part: Sequence[PaperBlock], page: PageFormat) -> float:
    """Return about how high a part is, in points."""
    width = page.text_width * POINTS_PER_MM
    return sum(
        _block_height(block, following, page, width)
        for block, following in zip_longest(part, part[1:])
    )


def _block_height(
    block: PaperBlock, following: PaperBlock | None, page: PageFormat, width: float
) -> float:
    match block:
        case TableBlock():
            return _table_height(block, page)
        case SpreadLine(parts):
            return _note_height("　　".join(parts), width)
        case SignatureLine():
            return _NOTE + _ABOVE_SIGNING
        case TextBlock(style=TextStyle.NOTE):
            return _note_height(block.text, width)
        case TextBlock(style=TextStyle.TITLE):
            is_headed = isinstance(following, TextBlock) and following.style is TextStyle.SUBTITLE
            return _TITLE + (0.0 if is_headed else _BELOW_TITLE)
        case TextBlock():
            below = _BELOW_TITLE if block.style is TextStyle.SUBTITLE else 0.0
            return _BODY * count_lines(block.text, width / _BODY_SIZE / _WIDE) + below
        case PageBreak():
            return 0.0


def _note_height(text: str, width: float) -> float:
    return _NOTE * count_lines(text, width / _NOTE_SIZE / _WIDE) + _AROUND_NOTE


def _table_height(table: TableBlock, page: PageFormat) -> float:
    size = table_size(table, page)
    sides = table.cell_sides
    widths = column_widths(table, page.text_width, size)
    rows = body_rows(table)
    lines = 0
    if table.has_header:
        titles = zip(table.columns, widths, strict=True)
        lines = max(_lines(column.title, width - sides, size) for column, width in titles)
    height = lines * size * _LINE_PITCH + _CELL_TOP if lines else 0.0
    for row, cells in zip(rows, placed_rows(rows, len(widths)), strict=True):
        lines = max(
            (
                _lines(
                    cell.cell.text,
                    sum(widths[cell.column : cell.column + cell.columns]) - sides,
                    size,
                )
                for cell in cells
                if cell.rows == 1 and not cell.goes_on
            ),
            default=1,
        )
        own = lines * size * _LINE_PITCH + _CELL_TOP
        height += max(own, row.least_height * POINTS_PER_MM)
    return height


def _lines(text: str, width: float, size: float) -> int:
    return count_lines(text, width * POINTS_PER_MM / size / _WIDE)
