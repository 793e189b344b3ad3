"""The styles of ``paper.docx`` besides those of a notice, and the sizes of type in tables."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.paper import TABLE_PAGE, PageFormat, TextStyle

if TYPE_CHECKING:
    from rectify_desktop.domain.papers.paper import TableBlock

TEMPLATE = "templates/paper.docx"
POINTS_PER_MM = 72 / 25.4
_FORM_SIZE, _TABLE_SIZE, _DENSE_SIZE = 12.0, 10.5, 9.0
# A portrait table and a landscape one with more columns than this are set in the smaller size.
_MANY = {False: 8, True: 11}


class PaperStyle(StrEnum):
    """A style by the name a clerk sees in the list of styles."""

    SUBTITLE = "公文副标题"
    FLUSH = "公文主送机关"
    NOTE = "表注"
    SIGNING = "签字行"
    CELL = "表格文字"
    LABEL = "表格标签"
    HEADER = "表格表头"
    PAGE_FOOT = "表格页脚"


class PaperMark(StrEnum):
    """The paragraph of the template that the blocks of a paper take the place of."""

    BODY = "【正文】"


TEXT_STYLES = {
    TextStyle.SUBTITLE: PaperStyle.SUBTITLE,
    TextStyle.FLUSH: PaperStyle.FLUSH,
    TextStyle.NOTE: PaperStyle.NOTE,
}


def table_size(table: TableBlock, page: PageFormat = TABLE_PAGE) -> float:
    """Return the size of the type of a table in points: forms larger, wide lists smaller."""
    if table.font_size is not None:
        return table.font_size
    if not table.has_header:
        return _FORM_SIZE
    return _DENSE_SIZE if len(table.columns) > _MANY[page.is_landscape] else _TABLE_SIZE
