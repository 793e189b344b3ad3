"""The page a sheet is printed on: sheet, margins, one page wide, page numbers, repeated header."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties

from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.office.ledger_writer.list_heights import pages_of
from rectify_desktop.office.paper_writer.paper_styles import POINTS_PER_MM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.papers.paper import PageFormat

_MM_PER_INCH = 25.4
_PAPER_SIZES = {PageSize.A4: 9, PageSize.A3: 8}
_PAGE_NUMBER = "第 &P 页　共 &N 页"
# Excel takes no longer text at the foot of a page.
_MOST_CHARACTERS = 200
# Frozen rows higher than this, in points, would leave a small screen no room for the list.
_MOST_FROZEN = 220.0
# A form is printed at no less than about three quarters of its size.
_SHRUNK = 1.3
# A list that runs over a page by a row or two is printed a little smaller instead.
_TIGHTER = 1.15
# What a page may hold: printers and fonts differ, and the foot must stay in any case.
_ABOUT = (0.95, 0.98, 1.0, 1.03)


def set_up_page(sheet: Worksheet, page: PageFormat, running_title: str) -> None:
    """Set a sheet up as the page of its paper, fitted to its width."""
    setup = sheet.page_setup
    setup.paperSize = _PAPER_SIZES[page.size]
    setup.orientation = "landscape" if page.is_landscape else "portrait"
    setup.fitToWidth, setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_options.horizontalCentered = True
    top, right, bottom, left = (margin / _MM_PER_INCH for margin in page.margins)
    margins = sheet.page_margins
    margins.top, margins.right, margins.bottom, margins.left = top, right, bottom, left
    margins.header, margins.footer = top / 2, bottom / 2
    foot = cast("Any", sheet.oddFooter)
    if running_title:
        foot.left.text = running_title[:_MOST_CHARACTERS].replace("&", "&&")
        foot.right.text = _PAGE_NUMBER
    else:
        foot.center.text = _PAGE_NUMBER


def fit_form(sheet: Worksheet, page: PageFormat, heights: Sequence[float]) -> None:
    """Print a form that is a little too long on one page all the same."""
    room = _room(page)
    if _ABOUT[0] * room < sum(heights) <= _SHRUNK * room:
        sheet.page_setup.fitToHeight = 1


def keep_foot(sheet: Worksheet, page: PageFormat, table_end: int, heights: Sequence[float]) -> None:
    """Turn the page before the last row of a table if its foot would stand alone on the next.

    Where a slightly smaller print saves that page, it does.
    Excel has no rows that stay together, so its pages are counted beforehand.
    """
    header = next(iter(_repeated(sheet)), 0)
    repeated = heights[header - 1] if header else 0.0
    if not len(heights) > table_end > header + 1:
        return
    if _ABOUT[0] * _room(page) < sum(heights) <= _TIGHTER * _room(page):
        sheet.page_setup.fitToHeight = 1
        return
    for part in _ABOUT:
        room = _room(page) * part
        pages = pages_of([[height] for height in heights], room - repeated, room)
        if pages[-1] != pages[table_end - 1]:
            cast("Any", sheet.row_breaks).append(Break(id=table_end - 1))
            return


def _room(page: PageFormat) -> float:
    """Return how much a page holds between its margins, in points."""
    top, _, bottom, _ = page.margins
    return (page.height - top - bottom) * POINTS_PER_MM


def _repeated(sheet: Worksheet) -> list[int]:
    """Return the rows printed on every page."""
    return [int(row) for row in re.findall(r"\d+", sheet.print_title_rows or "")]


def repeat_header(sheet: Worksheet, row: int, label_columns: int, heights: Sequence[float]) -> None:
    """Print a header row on every page, and keep it and the labels in view."""
    sheet.print_title_rows = f"{row}:{row}"
    if sum(heights[:row]) <= _MOST_FROZEN:
        sheet.freeze_panes = f"{get_column_letter(label_columns + 1)}{row + 1}"
