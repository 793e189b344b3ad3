"""Lists as .xlsx, each on a sheet of its own on one template, ready to be printed and signed."""

from __future__ import annotations

import io
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from rectify_desktop.domain.papers.list_layout import (
    LIST_KIND_TERMS,
    ListKind,
    extra_names,
    usual_layout,
)
from rectify_desktop.domain.papers.list_sheet import compose_list_sheet
from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.office.ledger_writer.drop_downs import add_drop_downs
from rectify_desktop.office.ledger_writer.ledger_sheet import LedgerSheet
from rectify_desktop.office.ledger_writer.ledger_template import read_template
from rectify_desktop.office.line_count import ems
from rectify_desktop.office.sheet.column_marks import mark_columns
from rectify_desktop.office.sheet.row_heights import text_room
from rectify_desktop.office.sheet.text_cells import cell_text
from rectify_desktop.office.sheet.workbook_faces import set_workbook_faces
from rectify_desktop.office.sheet.xlsx_package import settled
from rectify_desktop.paths import resource_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.list_sheet import ListEntry, ListSheet
    from rectify_desktop.domain.papers.paper_fonts import PaperFonts
    from rectify_desktop.office.ledger_writer.ledger_template import LedgerTemplate

_TEMPLATE = "templates/ledger.xlsx"
_MARKS = ("单位", "填报单位", "清单", "截至日期", "统计", "签字")
# Room to write a day behind a label that asks for it; blanks to sign behind the others, as many
# as the list is wide, with the size of type they are meant for.
_ROOM_FOR_DAY = "        年    月    日"
_LEAST_BLANKS, _MOST_BLANKS, _BLANK, _SIGNED_SIZE = 16, 48, 0.55, 12.0


def write_ledger(ledger: Ledger, today: date, fonts: PaperFonts = DEFAULT_FONTS) -> bytes:
    """Return the usual 整改清单 of all findings as of ``today``.

    Raises:
        RuleViolation: a text is longer than a cell can hold.
        TemplateBroken: the template was damaged or lost a mark.

    """
    layout = usual_layout(ListKind.RECTIFICATION, extra_names(ledger))
    return write_lists([compose_list_sheet(ledger, layout, today=today)], fonts)


def write_lists(sheets: Sequence[ListSheet], fonts: PaperFonts = DEFAULT_FONTS) -> bytes:
    """Return a workbook with a sheet for each list; the same lists give the same bytes.

    Raises:
        RuleViolation: a text is longer than a cell can hold.
        TemplateBroken: the template was damaged or lost a mark.

    """
    sheets = [_cleaned(sheet) for sheet in sheets]
    template = read_template(resource_path(_TEMPLATE), known_marks=_MARKS)
    set_workbook_faces(template.workbook, fonts)
    worksheets = _worksheets(template, sheets)
    laid_out = [
        LedgerSheet(template, worksheet, sheet)
        for worksheet, sheet in zip(worksheets, sheets, strict=True)
    ]
    bodies = [
        each.lay_out(_values(sheet, each.width))
        for each, sheet in zip(laid_out, sheets, strict=True)
    ]
    for worksheet, sheet, each in zip(worksheets, sheets, laid_out, strict=True):
        mark_columns(worksheet, each.heading_row, (column.role for column in sheet.columns))
        add_drop_downs(worksheet, sheet, (each.heading_row + 1, each.last_row))
    buffer = io.BytesIO()
    template.workbook.save(buffer)
    return settled(
        buffer.getvalue(),
        title=sheets[0].title,
        author=sheets[0].reporter,
        text_ranges=[each.text_range for each in laid_out],
        bodies=bodies,
    )


def _worksheets(template: LedgerTemplate, sheets: Sequence[ListSheet]) -> list[Worksheet]:
    """Return the emptied sheet of the template and copies of it, named for their lists."""
    copies = [cast("Any", template.workbook).copy_worksheet(template.sheet) for _ in sheets[1:]]
    for each in copies:
        each.HeaderFooter = copy(template.sheet.HeaderFooter)
        each.sheet_view.showGridLines = template.sheet.sheet_view.showGridLines
    worksheets = [template.sheet, *copies]
    for worksheet, sheet in zip(worksheets, sheets, strict=True):
        worksheet.title = LIST_KIND_TERMS[sheet.layout.kind]
    return worksheets


def _cleaned(sheet: ListSheet) -> ListSheet:
    """Return the list with texts as cells may hold them."""
    names = [column.text for column in sheet.columns]

    def cleaned(entry: ListEntry) -> ListEntry:
        rows = tuple(
            tuple(
                cell_text(text, f"问题{entry.number}的“{name}”") if text else ""
                for text, name in zip(row, names, strict=True)
            )
            for row in entry.rows
        )
        return replace(entry, rows=rows)

    return replace(
        sheet,
        entries=tuple(map(cleaned, sheet.entries)),
        unit=cell_text(sheet.unit, "单位名称"),
        reporter=cell_text(sheet.reporter, "填报单位"),
    )


def _values(sheet: ListSheet, width: float) -> Mapping[str, str]:
    """Return what the marks above and below the list stand for."""
    return {
        "单位": sheet.unit,
        "填报单位": sheet.reporter,
        "清单": sheet.layout.name,
        "截至日期": chinese_date(sheet.as_of),
        "统计": sheet.figures,
        "签字": _signatures(sheet.layout.signatures, text_room(width, 1) / _SIGNED_SIZE),
    }


def _signatures(labels: Sequence[str], room: float) -> str:
    """Return labels with room to sign, spread over ``room`` characters."""
    days = [label for label in labels if label.endswith("日期")]
    taken = sum(len(label) + 1 for label in labels) + len(days) * ems(_ROOM_FOR_DAY)
    left = int((room - taken) / _BLANK / max(1, len(labels) - len(days)))
    blanks = " " * min(_MOST_BLANKS, max(_LEAST_BLANKS, left))
    rooms = (_ROOM_FOR_DAY if label in days else blanks for label in labels)
    return "".join(f"{label}：{room}" for label, room in zip(labels, rooms, strict=True)).rstrip()
