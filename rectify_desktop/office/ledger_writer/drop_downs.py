"""Drop-downs where people will type: results, timings, departments, states of measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.terms import (
    MEASURE_STATE_TERMS,
    RESULT_TERMS,
    SOURCE_TERMS,
    TIMING_TERMS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.worksheet.worksheet import Worksheet

    from rectify_desktop.domain.papers.list_sheet import ListSheet

# Excel repairs a file whose list of choices is longer.
_MOST_CHARACTERS = 255
_CHOICES: dict[ColumnRole, tuple[str, ...]] = {
    ColumnRole.SOURCE: tuple(SOURCE_TERMS.values()),
    ColumnRole.TIMING: tuple(TIMING_TERMS.values()),
    ColumnRole.RESULT: tuple(RESULT_TERMS.values()),
    ColumnRole.MEASURE_STATE: tuple(MEASURE_STATE_TERMS.values()),
}
_OF_DEPARTMENTS = frozenset(
    {ColumnRole.RESPONSIBLE, ColumnRole.SUPPORTING, ColumnRole.MEASURE_DEPARTMENT}
)


def add_drop_downs(worksheet: Worksheet, sheet: ListSheet, rows: tuple[int, int]) -> None:
    """Offer the usual words in ``rows``; other words may still be typed, and several names."""
    for at, column in enumerate(sheet.columns, start=1):
        choices = sheet.departments if column.role in _OF_DEPARTMENTS else _CHOICES.get(column.role)
        offered = _offered(choices or ())
        if not offered:
            continue
        letter = get_column_letter(at)
        validation: Any = DataValidation(
            type="list", formula1=f'"{offered}"', allow_blank=True, showErrorMessage=False
        )
        validation.add(f"{letter}{rows[0]}:{letter}{rows[1]}")
        worksheet.add_data_validation(validation)


def _offered(choices: Sequence[str]) -> str:
    """Return the choices as Excel writes them, as many as it takes."""
    offered = ""
    for choice in choices:
        longer = f"{offered},{choice}" if offered else choice
        if len(longer) > _MOST_CHARACTERS:
            break
        if not set(choice) & {",", '"'}:
            offered = longer
    return offered
