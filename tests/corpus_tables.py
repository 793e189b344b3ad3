r"""Builds the workbooks of the corpus from specs that can be read and reviewed as text.

A spec (tests/data/corpus/tables/*.toml) holds one or more ``[[sheets]]`` with a ``grid``: one line
per row, cells parted by ``|``. In a cell ``\n`` is a line break, ``#12`` a number,
``@2025-09-30`` a date, ``=A1+1 => 3`` a formula with the value Excel last showed. A ``file`` that
ends in .csv gets the grid as it stands, in the encoding Excel gives it in China.
"""

from __future__ import annotations

import re
import tomllib
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

_PLAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"


def build_workbook(spec: Path, folder: Path) -> Path:
    """Write the workbook a spec describes into ``folder`` and return its path."""
    raw = tomllib.loads(spec.read_text(encoding="utf-8"))
    target = folder / raw.get("file", f"{spec.stem}.xlsx")
    if target.suffix == ".csv":
        target.write_text(raw["sheets"][0]["grid"].lstrip("\n"), encoding="gb18030")
        return target
    workbook = Workbook()
    workbook.remove(workbook.active)
    shown: dict[str, dict[str, str]] = {}
    for number, sheet in enumerate(raw["sheets"], start=1):
        worksheet = workbook.create_sheet(sheet.get("title", f"Sheet{number}"))
        shown[f"xl/worksheets/sheet{number}.xml"] = _fill(worksheet, sheet)
    workbook.save(target)
    _finish(target, shown)
    return target


def _fill(worksheet: Worksheet, sheet: dict[str, Any]) -> dict[str, str]:
    """Fill one sheet and return what its formulas last showed."""
    shown: dict[str, str] = {}
    for row, line in enumerate(sheet["grid"].strip("\n").split("\n"), start=1):
        for column, text in enumerate(line.split("|"), start=1):
            value = text.strip()
            formula, _, result = value.partition(" => ")
            if value.startswith("="):
                shown[f"{get_column_letter(column)}{row}"] = result
                value = formula
            if value:
                worksheet.cell(row, column, _typed(value))
    for area in sheet.get("merges", []):
        worksheet.merge_cells(area)
    for row in sheet.get("hidden_rows", []):
        worksheet.row_dimensions[row].hidden = True
    for column in sheet.get("hidden_columns", []):
        worksheet.column_dimensions[column].hidden = True
    if sheet.get("hidden"):
        worksheet.sheet_state = "hidden"
    return shown


def _typed(value: str) -> str | float | datetime:
    if re.fullmatch(r"#-?\d+(\.\d+)?", value):
        number = float(value[1:])
        return int(number) if number.is_integer() else number
    if re.fullmatch(r"@\d{4}-\d\d-\d\d", value):
        return datetime.fromisoformat(value[1:])
    return value.replace("\\n", "\n")


def _finish(target: Path, shown: dict[str, dict[str, str]]) -> None:
    """Add what openpyxl leaves out: the values Excel showed last, and the type of an .xlsm."""
    with zipfile.ZipFile(target) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    for part, values in shown.items():
        text = parts[part].decode("utf-8")
        for cell, value in values.items():
            formula = rf'(<c r="{cell}"[^>]*><f>[^<]*</f>)<v\s*(?:/>|></v>)'
            text, hits = re.subn(formula, rf"\g<1><v>{value}</v>", text)
            assert hits == 1, (target.name, cell)
        parts[part] = text.encode("utf-8")
    if target.suffix == ".xlsm":
        types = "[Content_Types].xml"
        parts[types] = parts[types].replace(_PLAIN_TYPE.encode(), _MACRO_TYPE.encode())
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
