"""A list (整改清单, 问题清单 …) as a paper, for .docx, PDF and the printer."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_parts import NoticeRun
from rectify_desktop.domain.papers.list_columns import (
    RUNNING_ROLES,
    heading_lines,
    least_characters,
    with_turned_words,
)
from rectify_desktop.domain.papers.list_layout import SHARED_ROLES
from rectify_desktop.domain.papers.paper import (
    Align,
    PageBreak,
    PageFormat,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    SignatureLine,
    SpreadLine,
    TableBlock,
    TextBlock,
    TextStyle,
    cell_sides,
)
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.wording.dates import chinese_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rectify_desktop.domain.papers.list_layout import ListedColumn
    from rectify_desktop.domain.papers.list_sheet import ListSheet
    from rectify_desktop.domain.papers.paper import PaperBlock

_MARGINS = (14.0, 10.0, 14.0, 10.0)
# Word breaks a line that fits to a hair.
_AIR = 0.4
_MM_PER_POINT = 25.4 / 72
# The largest type of a list, a little below 五号, and the smallest an official table uses (六号).
_SIZE, _LEAST_SIZE = 10.0, 7.5
# In smaller type than this days and results are turned, so that running text keeps some room.
_SMALL_SIZE = 10.0
# Running text is easy to read where an ordinary one takes so many lines.
_COMFORTABLE_LINES, _COMFORT = 8, 1.3
# A longer finding may be parted by a page.
_MOST_KEPT = 12
_LABELS = frozenset({ColumnRole.NUMBER, *SHARED_ROLES})
_NOTHING = "暂无问题"


def list_paper(sheets: Sequence[ListSheet]) -> Paper:
    """Return one list as a paper, or several, each from a page of its own."""
    blocks: list[PaperBlock] = []
    for sheet in sheets:
        if blocks:
            blocks.append(PageBreak())
        blocks += _blocks(sheet)
    first = sheets[0]
    return Paper(
        name="、".join(sheet.layout.name for sheet in sheets),
        title=first.title,
        blocks=tuple(blocks),
        page=PageFormat(first.layout.page, is_landscape=True, margins=_MARGINS),
        running_title=f"{first.unit}　截至{chinese_date(first.as_of)}",
    )


def _blocks(sheet: ListSheet) -> Iterator[PaperBlock]:
    yield TextBlock((NoticeRun(sheet.title),), TextStyle.TITLE)
    yield SpreadLine((f"填报单位：{sheet.reporter}", f"截至日期：{chinese_date(sheet.as_of)}"))
    widths = _least_widths(sheet)
    size = _font_size(sheet, widths)
    if size < _SMALL_SIZE:
        sheet = with_turned_words(sheet)
        widths = _least_widths(sheet)
        size = _font_size(sheet, widths)
    sides = cell_sides(len(widths))
    columns = tuple(
        _column(column, width, width * size * _MM_PER_POINT + sides)
        for column, width in zip(sheet.columns, widths, strict=True)
    )
    yield TableBlock(columns, tuple(_rows(sheet)), font_size=size, empty_notice=_NOTHING)
    yield TextBlock((NoticeRun(f"合计：{sheet.figures}"),), TextStyle.NOTE)
    yield SignatureLine(tuple(f"{label}：" for label in sheet.layout.signatures))


def _least_widths(sheet: ListSheet) -> list[float]:
    """Return the least widths of all columns, in characters of their type."""
    return [
        (column.width or least_characters(sheet, at)) + _AIR
        for at, column in enumerate(sheet.columns)
    ]


def _font_size(sheet: ListSheet, widths: Sequence[float]) -> float:
    """Return the size of type for which the columns fit the page, in half points."""
    room = PageFormat(sheet.layout.page, is_landscape=True, margins=_MARGINS).text_width
    room -= len(widths) * cell_sides(len(widths))
    wanted = sum(
        width
        if column.width or column.role not in RUNNING_ROLES
        else max(_COMFORT * width, _usual_length(sheet, at) / _COMFORTABLE_LINES)
        for at, (column, width) in enumerate(zip(sheet.columns, widths, strict=True))
    )
    fitting = room / (wanted * _MM_PER_POINT)
    return max(_LEAST_SIZE, min(_SIZE, int(fitting * 2) / 2))


def _usual_length(sheet: ListSheet, at: int) -> float:
    """Return how long the texts of a column are on the average, where it says anything."""
    lengths = [len(row[at]) for entry in sheet.entries for row in entry.rows if row[at]]
    return sum(lengths) / max(1, len(lengths))


def _column(column: ListedColumn, characters: float, width: float) -> PaperColumn:
    return PaperColumn(
        heading_lines(column.text, characters - _AIR),
        round(width, 1),
        Align.LEFT if column.role in RUNNING_ROLES else Align.CENTRE,
        is_elastic=not column.width,
        is_label=column.role in _LABELS,
    )


def _rows(sheet: ListSheet) -> Iterator[PaperRow]:
    titles = {
        at: _title_rows(sheet, SHARED_ROLES.index(column.role) + 1)
        for at, column in enumerate(sheet.columns)
        if column.role in SHARED_ROLES
    }
    for number, entry in enumerate(sheet.entries):
        for count, row in enumerate(entry.rows):
            yield PaperRow(
                tuple(
                    PaperCell(text, rows=rows)
                    for at, (column, text) in enumerate(zip(sheet.columns, row, strict=True))
                    if (rows := _rows_covered(column, titles.get(at), number, count, sheet))
                ),
                keeps_with_next=count + 1 < len(entry.rows) <= _MOST_KEPT,
            )


def _rows_covered(
    column: ListedColumn, titles: dict[int, int] | None, number: int, count: int, sheet: ListSheet
) -> int:
    """Return over how many rows a cell stretches; none where one above it covers its place."""
    if column.is_of_measure:
        return 1
    if count:
        return 0
    return len(sheet.entries[number].rows) if titles is None else titles.get(number, 0)


def _title_rows(sheet: ListSheet, depth: int) -> dict[int, int]:
    """Return the rows under each title, by the entry that it begins with."""
    entries = sheet.entries
    spans: dict[int, int] = {}
    for _, run in groupby(range(len(entries)), key=lambda at: entries[at].group[:depth]):
        numbers = list(run)
        spans[numbers[0]] = sum(len(entries[at].rows) for at in numbers)
    return spans
