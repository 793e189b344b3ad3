"""A list (整改清单, 问题清单 …) as a paper, for .docx, PDF and the printer."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rectify_desktop.domain.notice.notice_parts import NoticeRun
from rectify_desktop.domain.papers.list_layout import SHARED_ROLES
from rectify_desktop.domain.papers.paper import (
    Align,
    PageBreak,
    PageFormat,
    PageSize,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    SignatureLine,
    SpreadLine,
    TableBlock,
    TextBlock,
    TextStyle,
)
from rectify_desktop.domain.proposal.column_mapping import ColumnRole
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.turned_lines import TURNED_ROLES, turned

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from rectify_desktop.domain.papers.list_layout import ListedColumn
    from rectify_desktop.domain.papers.list_sheet import ListSheet
    from rectify_desktop.domain.papers.paper import PaperBlock

_MARGINS = (14.0, 10.0, 14.0, 10.0)
# Columns of running text: at least so wide, in characters of their type; they share what is left.
_RUNNING: dict[ColumnRole, float] = {
    ColumnRole.FINDING: 7.0,
    ColumnRole.DESCRIPTION: 7.0,
    ColumnRole.ACCEPTANCE: 6.0,
    ColumnRole.MEASURE: 7.0,
    ColumnRole.SITUATION: 8.0,
    ColumnRole.PLAN: 6.0,
    ColumnRole.EXTRA: 5.0,
}
# The others are as wide as their longest text, but no wider than this.
_MOST: dict[ColumnRole, float] = {
    ColumnRole.NUMBER: 3.0,
    ColumnRole.THEME: 6.0,
    ColumnRole.HEADING: 6.0,
    ColumnRole.DUE: 9.0,
    ColumnRole.COMPLETED: 9.0,
    ColumnRole.MEASURE_DUE: 9.0,
}
_USUALLY_MOST = 5.0
# In a list of many columns a day takes two lines, so that running text keeps some room.
_MANY_COLUMNS, _MOST_OF_MANY, _DAY_OF_MANY = 14, 5.0, 5.6
# There, running text that says little gives way to names, which are not torn.
_SHARE_OF_MANY = 0.55
_LEAST = 2.8
_SHORT = 3
# Word breaks a line that fits to a hair.
_AIR = 0.4
# A figure beside Chinese type, with the blank that Word puts between the two.
_FIGURE = 0.7
_MM_PER_POINT = 25.4 / 72
# What the sides of a cell take, in millimetres.
_SIDES = 3.2
# Type for which the widths are meant (五号), and the smallest an official table uses (六号).
_SIZE, _LEAST_SIZE = 10.5, 7.5
# Running text is easier to read in columns this much wider.
_COMFORT = 2.0
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
    widths = [_width(sheet, at) for at in range(len(sheet.columns))]
    size = _font_size(sheet, widths)
    columns = tuple(
        _column(column, width, width * size * _MM_PER_POINT + _SIDES)
        for column, width in zip(sheet.columns, widths, strict=True)
    )
    narrow = {
        at
        for at, column in enumerate(sheet.columns)
        if column.role in TURNED_ROLES and widths[at] <= _DAY_OF_MANY
    }
    yield TableBlock(columns, tuple(_rows(sheet, narrow)), font_size=size, empty_notice=_NOTHING)
    yield TextBlock((NoticeRun(f"合计：{sheet.figures}"),), TextStyle.NOTE)
    yield SignatureLine(tuple(f"{label}：" for label in sheet.layout.signatures))


def _font_size(sheet: ListSheet, widths: Sequence[float]) -> float:
    """Return the size of type for which the columns fit the page, in half points."""
    room = PageFormat(sheet.layout.page, is_landscape=True, margins=_MARGINS).text_width
    room -= _SIDES * len(widths)
    comfort = _COMFORT / (_SHARE_OF_MANY if _is_dense(sheet) else 1.0)
    wanted = sum(
        width * (comfort if column.role in _RUNNING and not column.width else 1.0)
        for column, width in zip(sheet.columns, widths, strict=True)
    )
    fitting = room / (wanted * _MM_PER_POINT)
    return max(_LEAST_SIZE, min(_SIZE, int(fitting * 2) / 2))


def _width(sheet: ListSheet, at: int) -> float:
    """Return the least width of a column, in characters of its type."""
    column = sheet.columns[at]
    if column.width:
        return column.width + _AIR
    if column.role in _RUNNING:
        return _RUNNING[column.role] * (_SHARE_OF_MANY if _is_dense(sheet) else 1.0)
    lines = (line for entry in sheet.entries for row in entry.rows for line in row[at].split("\n"))
    longest = max(map(_characters, lines), default=0.0) + _AIR
    # A heading may take two lines, but not one of three characters.
    count = len(column.text)
    heading = (count + 1) // 2 if count > _SHORT else count + _AIR
    most = _MOST.get(column.role, _USUALLY_MOST)
    if _is_dense(sheet):
        most = min(
            most,
            _DAY_OF_MANY if column.role in TURNED_ROLES - {ColumnRole.RESULT} else _MOST_OF_MANY,
        )
    return max(_LEAST, heading, min(longest, most))


def _is_dense(sheet: ListSheet) -> bool:
    return len(sheet.columns) > _MANY_COLUMNS and sheet.layout.page is PageSize.A4


def _characters(text: str) -> float:
    narrow = len(text.encode("ascii", "ignore"))
    return len(text) - narrow * (1 - _FIGURE)


def _column(column: ListedColumn, characters: float, width: float) -> PaperColumn:
    is_running = column.role in _RUNNING
    return PaperColumn(
        _heading(column.text, characters),
        round(width, 1),
        Align.LEFT if is_running else Align.CENTRE,
        is_elastic=is_running and not column.width,
        is_label=column.role in _LABELS,
    )


def _heading(text: str, characters: float) -> str:
    r"""Return a heading in two even lines where it has no room on one.

    >>> _heading("责任领导", 3.4), _heading("责任领导", 5.0)
    ('责任\n领导', '责任领导')
    """
    if len(text) + _AIR <= characters or len(text) < 4 or "\n" in text:
        return text
    middle = (len(text) + 1) // 2
    return f"{text[:middle]}\n{text[middle:]}"


def _rows(sheet: ListSheet, narrow_days: Collection[int]) -> Iterator[PaperRow]:
    titles = {
        at: _title_rows(sheet, SHARED_ROLES.index(column.role) + 1)
        for at, column in enumerate(sheet.columns)
        if column.role in SHARED_ROLES
    }
    for number, entry in enumerate(sheet.entries):
        for count, row in enumerate(entry.rows):
            yield PaperRow(
                tuple(
                    PaperCell(turned(text) if at in narrow_days else text, rows=rows)
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
