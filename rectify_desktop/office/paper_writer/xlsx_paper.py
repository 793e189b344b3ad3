"""A paper as .xlsx: one sheet for each of its parts, ready to be printed, signed or filled in."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, cast

from openpyxl import Workbook
from openpyxl.styles import Font

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.office.paper_writer.paper_sheet import PaperSheet
from rectify_desktop.office.paper_writer.sheet_choices import SheetChoices
from rectify_desktop.office.paper_writer.sheet_looks import SheetLooks
from rectify_desktop.office.paper_writer.sheet_page import set_up_page
from rectify_desktop.office.paper_writer.sheet_parts import sheet_names, sheet_parts
from rectify_desktop.office.sheet.xlsx_package import settled

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.papers.paper import Paper
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts
    from rectify_desktop.office.sheet.sheet_body import SheetBody

# Ten points of it give columns of 7 pixels to the character.
_USUAL_FONT, _USUAL_SIZE = "Arial", 10.0


def write_paper_xlsx(paper: Paper, fonts: PaperFonts = DEFAULT_FONTS) -> bytes:
    """Lay a paper out and return the .xlsx; the same paper always gives the same bytes.

    Raises:
        RuleViolation: a text is longer than a cell can hold; it says which.

    """
    workbook = _empty_workbook()
    looks, choices = SheetLooks(fonts), SheetChoices(workbook)
    parts = sheet_parts(paper)
    bodies: list[SheetBody] = []
    for part, name in zip(parts, sheet_names(parts), strict=True):
        sheet = cast("Worksheet", workbook.create_sheet(name, len(bodies)))
        set_up_page(sheet, paper.page, paper.running_title)
        bodies.append(PaperSheet(sheet, part, paper.page, looks).lay_out(choices))
    buffer = io.BytesIO()
    workbook.save(buffer)
    return settled(
        buffer.getvalue(),
        title=paper.title,
        author="",
        text_ranges=[body.area for body in bodies],
        bodies=bodies,
    )


def _empty_workbook() -> Workbook:
    """Return a workbook without sheets whose usual font is one that every desk has.

    Widths of columns are counted in its digits; the one openpyxl names is missing without Office,
    and what stands in for it made columns a third wider than their page.
    """
    workbook = Workbook()
    workbook.remove(cast("Worksheet", workbook.active))
    inner = cast("Any", workbook)
    inner._fonts[0] = Font(name=_USUAL_FONT, size=_USUAL_SIZE)
    inner._named_styles["Normal"].font = inner._fonts[0]
    return workbook
