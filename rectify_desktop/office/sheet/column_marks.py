"""Hidden names over the headings of our own lists: what each column is, whatever it is called.

An office's own heading (牵头院领导) is known to nobody else, and a column kept from another list
may be called like one of ours. A name moves along when columns are moved in Excel or WPS.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string
from openpyxl.workbook.defined_name import DefinedName

from rectify_desktop.domain.proposal.column_roles import ColumnRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PREFIX = "rectify"
_NAME = re.compile(rf"{_PREFIX}\.([a-z_]+)\.\d+")
_CELL = re.compile(r"\$([A-Z]{1,3})\$(\d+)$")


def mark_columns(worksheet: Any, row: int, roles: Iterable[ColumnRole]) -> None:
    """Name the headings in ``row`` of a sheet that is to be saved."""
    sheet = quote_sheetname(worksheet.title)
    for at, role in enumerate(roles, start=1):
        name = f"{_PREFIX}.{role.value}.{at}"
        place = f"{sheet}!${get_column_letter(at)}${row}"
        worksheet.defined_names[name] = DefinedName(name, attr_text=place, hidden=True)


def marked_columns(names: Iterable[tuple[str, str]]) -> dict[int, dict[int, ColumnRole]]:
    """Return the roles by row and column that the names of a sheet tell, with their places."""
    marked: dict[int, dict[int, ColumnRole]] = {}
    for row, column, role in _marks(names):
        marked.setdefault(row, {})[column] = role
    return marked


def _marks(names: Iterable[tuple[str, str]]) -> Iterator[tuple[int, int, ColumnRole]]:
    for name, place in names:
        known, cell = _NAME.fullmatch(name), _CELL.search(place)
        # A column that was deleted leaves a name behind that points nowhere.
        if known and cell and known[1] in {*ColumnRole}:
            letter, row = coordinate_from_string(f"{cell[1]}{cell[2]}")
            yield row, column_index_from_string(letter), ColumnRole(known[1])
