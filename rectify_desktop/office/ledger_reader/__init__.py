"""Reads a 整改清单 of any local form: headings by synonyms, merged cells, several sheets."""

from __future__ import annotations

from rectify_desktop.office.ledger_reader.reader import (
    propose_sheets,
    propose_workbook,
    read_ledger_workbook,
)

__all__ = ["propose_sheets", "propose_workbook", "read_ledger_workbook"]
