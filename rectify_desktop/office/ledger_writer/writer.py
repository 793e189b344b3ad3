"""The 整改清单 as .xlsx: one row per finding on a template, ready to be printed and signed."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rectify_desktop.domain.dates import chinese_date
from rectify_desktop.domain.figures import ledger_figures
from rectify_desktop.domain.terms import SOURCE_TERMS
from rectify_desktop.office.ledger_writer.ledger_columns import ledger_rows
from rectify_desktop.office.ledger_writer.ledger_sheet import LedgerSheet
from rectify_desktop.office.ledger_writer.ledger_template import read_template
from rectify_desktop.office.sheet.text_cells import cell_text
from rectify_desktop.office.sheet.xlsx_package import settled
from rectify_desktop.paths import resource_path

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ledger import Ledger

_TEMPLATE = "templates/ledger.xlsx"


def write_ledger(ledger: Ledger, today: date) -> bytes:
    """Return the list of all findings as of ``today``; the same ledger gives the same bytes.

    Raises:
        RuleViolation: a text is longer than a cell can hold.
        TemplateBroken: the template was damaged or lost a mark.

    """
    rows = ledger_rows(ledger)
    values = _values(ledger, today)
    template = read_template(resource_path(_TEMPLATE), known_marks=values.keys())
    text_range = LedgerSheet(template, rows).lay_out(values)
    buffer = io.BytesIO()
    template.workbook.save(buffer)
    return settled(
        buffer.getvalue(),
        title=f"{values['单位']}巡察整改清单",
        author=values["填报单位"],
        text_ranges=[text_range],
    )


def _values(ledger: Ledger, today: date) -> dict[str, str]:
    """Return what the marks above and below the list stand for."""
    unit = ledger.round.unit_name or ledger.round.party_organisation
    figures = "；".join(
        f"{SOURCE_TERMS[figures.source]} {figures.sum_text}（{figures.basis}）"
        for figures in ledger_figures(ledger)
    )
    return {
        "单位": cell_text(unit, "单位名称"),
        "填报单位": cell_text(ledger.round.party_organisation or unit, "填报单位"),
        "截至日期": chinese_date(today),
        "统计": figures or "暂无问题",
    }
