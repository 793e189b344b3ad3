"""Invented 整改清单 in the forms that offices use, as sheets of one workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl

from rectify_desktop.office.ledger_reader import read_ledger_workbook

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.proposal.proposal import ImportProposal


def read_list(
    folder: Path,
    rows: Sequence[Sequence[object]],
    *,
    merged: Sequence[str] = (),
    name: str = "清单",
    change: Callable[[Worksheet], None] | None = None,
) -> ImportProposal:
    """Write one sheet and read it back as a proposal."""
    return read_lists(folder, {name: rows}, merged=merged, change=change)


def read_lists(
    folder: Path,
    sheets: dict[str, Sequence[Sequence[object]]],
    *,
    merged: Sequence[str] = (),
    change: Callable[[Worksheet], None] | None = None,
) -> ImportProposal:
    """Write several sheets, merged alike, and read them as one workbook."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for area in merged:
            sheet.merge_cells(area)
        if change:
            change(sheet)
    path = folder / "整改清单.xlsx"
    book.save(path)
    return read_ledger_workbook(path)
