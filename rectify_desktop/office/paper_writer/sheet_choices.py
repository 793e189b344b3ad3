"""Drop-downs of a workbook: short lists in the cell's own rule, longer ones on a hidden sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from rectify_desktop.office.sheet.text_cells import put_text

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

# Excel calls a file broken whose list, quotes included, is longer.
_MOST_CHARACTERS = 255
_SHEET_NAME = "下拉选项"


class SheetChoices:
    """The drop-downs of one workbook; each list is written once."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._sheet: Worksheet | None = None
        self._places: dict[tuple[str, ...], str] = {}

    def offer(self, sheet: Worksheet, choices: tuple[str, ...], area: str) -> None:
        """Offer choices in the cells of an area; what is typed beside them is asked about."""
        rule = DataValidation(
            sqref=area,
            type="list",
            formula1=self._formula(choices),
            allow_blank=True,
            showErrorMessage=True,
            errorStyle="warning",
            errorTitle="不在选项中",
            error="填写的内容不在下拉选项中，仍要保留吗？",
        )
        sheet.add_data_validation(rule)

    def _formula(self, choices: tuple[str, ...]) -> str:
        inline = '"' + ",".join(choices) + '"'
        is_plain = not any(mark in choice for choice in choices for mark in ',"\n')
        length = len(inline.encode("utf-16-le")) // 2
        if is_plain and all(map(str.strip, choices)) and length <= _MOST_CHARACTERS:
            return inline
        if choices not in self._places:
            self._places[choices] = self._listed(choices)
        return self._places[choices]

    def _listed(self, choices: tuple[str, ...]) -> str:
        if self._sheet is None:
            self._sheet = cast("Worksheet", self._workbook.create_sheet(_SHEET_NAME))
            self._sheet.sheet_state = "hidden"
        column = len(self._places) + 1
        for row, choice in enumerate(choices, start=1):
            put_text(cast("Cell", self._sheet.cell(row, column)), choice)
        letter = get_column_letter(column)
        return f"'{self._sheet.title}'!${letter}$1:${letter}${len(choices)}"
