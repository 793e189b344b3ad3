"""From a checked file to proposed remarks: tables first, then lines."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from rectify_desktop.office.gate.clean_text import clean_lines
from rectify_desktop.office.gate.file_kinds import FileKind
from rectify_desktop.office.ledger_reader.grid import SheetGrid
from rectify_desktop.office.remark_reader.lines import read_lines
from rectify_desktop.office.remark_reader.tables import read_table, sheets_read
from rectify_desktop.office.sources.source_text import open_text, source_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.remark_proposal import RemarkProposal
    from rectify_desktop.office.gate.file_gate import CheckedFile

_SHEET_NAME = "文中表格"
_FEWEST_ROWS = 2


def read_remarks(file: CheckedFile) -> RemarkProposal:
    """Read the remarks of a checked file of any kind but the old Word format.

    Raises:
        SourceRefused: the file is damaged or holds no words.

    """
    if file.kind in {FileKind.XLSX, FileKind.XLSM}:
        from rectify_desktop.office.ledger_reader.workbook import read_sheets

        return _read_sheets(file, read_sheets(file))
    if file.kind is FileKind.XLS:
        from rectify_desktop.office.ledger_reader.xls_workbook import read_sheets

        return _read_sheets(file, read_sheets(file))
    opened = open_text(file)
    source = source_text(file, opened)
    if file.kind is FileKind.TEXT:
        pasted = read_pasted_remarks("\n".join(source.lines), source.name)
        return pasted.with_notes(source.remarks)
    sheet = opened.sheet(_SHEET_NAME)
    found = None if sheet is None else read_table(sheet, source.name)
    return (found or read_lines(source.lines, source.name)).with_notes(source.remarks)


def read_pasted_remarks(text: str, name: str) -> RemarkProposal:
    """Read remarks from a pasted text; the cells of a table come with tabs between."""
    lines = clean_lines(text)
    sheet = _tabbed(lines, name)
    found = None if sheet is None else read_table(sheet, name)
    return found or read_lines(lines, name)


def _tabbed(lines: Sequence[str], name: str) -> SheetGrid | None:
    """Return rows copied from a workbook as a sheet; a cell of several lines comes in quotes."""
    if sum("\t" in line for line in lines) < _FEWEST_ROWS:
        return None
    rows = csv.reader(io.StringIO("\n".join(lines), newline=""), delimiter="\t")
    cells = {
        number: {column: text.strip() for column, text in enumerate(row, start=1) if text.strip()}
        for number, row in enumerate(rows, start=1)
    }
    return SheetGrid(name=name, cells={row: texts for row, texts in cells.items() if texts})


def _read_sheets(file: CheckedFile, sheets: list[SheetGrid]) -> RemarkProposal:
    found = sheets_read(sheets, file.path.name)
    if found is None:
        shown = [sheet for sheet in sheets if not sheet.is_hidden]
        lines = [
            "\n".join(sheet.own(row).values()).strip() for sheet in shown for row in sheet.rows
        ]
        found = read_lines([part for line in lines for part in line.split("\n")], file.path.name)
    return found.with_notes(file.remarks)
