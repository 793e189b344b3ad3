"""A paper as .xlsx: one sheet for each of its parts, ready to be printed, signed or filled in."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, cast

from openpyxl import Workbook

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


def write_paper_xlsx(paper: Paper, fonts: PaperFonts = DEFAULT_FONTS) -> bytes:
    """Lay a paper out and return the .xlsx; the same paper always gives the same bytes.

    Raises:
        RuleViolation: a text is longer than a cell can hold; it says which.

    """
    workbook = Workbook()
    workbook.remove(cast("Worksheet", workbook.active))
    looks, choices = SheetLooks(fonts), SheetChoices(workbook)
    parts = sheet_parts(paper)
    areas: list[str] = []
    for part, name in zip(parts, sheet_names(parts), strict=True):
        sheet = cast("Worksheet", workbook.create_sheet(name, len(areas)))
        set_up_page(sheet, paper.page, paper.running_title)
        areas.append(PaperSheet(sheet, part, paper.page, looks).lay_out(choices))
    buffer = io.BytesIO()
    workbook.save(buffer)
    return settled(buffer.getvalue(), title=paper.title, author="", text_ranges=areas)
