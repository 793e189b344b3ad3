"""The columns of the 问题清单: their titles, and what a cell says."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import STANDING_TERMS, DueState, due_state
from rectify_desktop.domain.field_words import CHECKED_FIELDS, checked_words
from rectify_desktop.domain.finding_fields import (
    EXTRA,
    FIELD_TERMS,
    NAME_FIELDS,
    TEXT_FIELDS,
    CellField,
)

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger


class FindingColumn(IntEnum):
    """The columns from left to right; behind them stand the columns imported lists brought."""

    NUMBER = 0
    TITLE = 1
    RESULT = 2
    LEADERS = 3
    DEPARTMENTS = 4
    OWNERS = 5
    DUE = 6
    LIGHT = 7
    SUPPORTING = 8
    SOURCE = 9
    TIMINGS = 10
    DESCRIPTION = 11
    SITUATION = 12
    PLAN = 13
    CRITERION = 14
    COMPLETED = 15
    MEASURES = 16
    LATEST = 17
    EVIDENCE = 18
    REMARKS = 19


# What a column is called in settings, on the clipboard's way in, and in the change log.
COLUMN_KEYS: dict[FindingColumn, str] = {
    FindingColumn.NUMBER: CellField.NUMBER,
    FindingColumn.TITLE: CellField.TITLE,
    FindingColumn.RESULT: CellField.RESULT,
    FindingColumn.LEADERS: CellField.LEADERS,
    FindingColumn.DEPARTMENTS: CellField.RESPONSIBLE,
    FindingColumn.OWNERS: CellField.OWNERS,
    FindingColumn.DUE: CellField.DUE,
    FindingColumn.LIGHT: "light",
    FindingColumn.SUPPORTING: CellField.SUPPORTING,
    FindingColumn.SOURCE: CellField.SOURCE,
    FindingColumn.TIMINGS: CellField.TIMINGS,
    FindingColumn.DESCRIPTION: CellField.DESCRIPTION,
    FindingColumn.SITUATION: CellField.SITUATION,
    FindingColumn.PLAN: CellField.PLAN,
    FindingColumn.CRITERION: CellField.CRITERION,
    FindingColumn.COMPLETED: CellField.COMPLETED,
    FindingColumn.MEASURES: "measures",
    FindingColumn.LATEST: "latest",
    FindingColumn.EVIDENCE: "evidence",
    FindingColumn.REMARKS: CellField.REMARKS,
}

_COMPUTED_TITLES = {
    FindingColumn.LIGHT: "状态",
    FindingColumn.MEASURES: "措施数",
    FindingColumn.LATEST: "最近进展",
    FindingColumn.EVIDENCE: "佐证数",
}
COMPUTED_COLUMNS = frozenset(_COMPUTED_TITLES)
# What these say lies outside the ledger value and is read when they are first shown.
FACT_COLUMNS = frozenset({FindingColumn.LATEST, FindingColumn.EVIDENCE})
COLUMN_TITLES: dict[FindingColumn, str] = {
    column: _COMPUTED_TITLES.get(column) or FIELD_TERMS[key] for column, key in COLUMN_KEYS.items()
}

# Over columns of short names a title in two lines leaves more room for 问题.
HEADER_TITLES = COLUMN_TITLES | {
    FindingColumn.LEADERS: "责任\n领导",
    FindingColumn.DEPARTMENTS: "责任\n科室",
    FindingColumn.SUPPORTING: "配合\n科室",
}

# What the list shows until a clerk chooses otherwise.
DEFAULT_COLUMNS = tuple(column for column in FindingColumn if column <= FindingColumn.LIGHT)

NAME_COLUMNS = frozenset(column for column, key in COLUMN_KEYS.items() if key in NAME_FIELDS)
PEOPLE_COLUMNS = frozenset({FindingColumn.LEADERS, FindingColumn.OWNERS})
DAY_COLUMNS = frozenset({FindingColumn.DUE, FindingColumn.COMPLETED})
LINE_COLUMNS = frozenset({FindingColumn.NUMBER})
_TEXT_COLUMNS = frozenset(column for column, key in COLUMN_KEYS.items() if key in TEXT_FIELDS)
_CHECKED_COLUMNS = frozenset(column for column, key in COLUMN_KEYS.items() if key in CHECKED_FIELDS)
EDITABLE_COLUMNS = frozenset(FindingColumn) - COMPUTED_COLUMNS


def column_key(section: int, extras: tuple[str, ...]) -> str:
    """Return the key of a column; ``extras`` are the imported columns of the ledger."""
    if section < len(FindingColumn):
        return COLUMN_KEYS[FindingColumn(section)]
    return EXTRA + extras[section - len(FindingColumn)]


def column_title(section: int, extras: tuple[str, ...]) -> str:
    """Return the title of a column."""
    if section < len(FindingColumn):
        return COLUMN_TITLES[FindingColumn(section)]
    return extras[section - len(FindingColumn)]


def cell_text(ledger: Ledger, finding: Finding, column: FindingColumn, today: date) -> str:
    """Return what a cell of the list says, as far as the ledger value knows it."""
    # A key of what is written in names the finding's own field.
    key = COLUMN_KEYS[column]
    if column in _TEXT_COLUMNS:
        return getattr(finding, key)
    if column in PEOPLE_COLUMNS:
        return ledger.person_names(getattr(finding, key))
    if column in NAME_COLUMNS:
        return ledger.department_names(getattr(finding, key))
    if column in _CHECKED_COLUMNS:
        return checked_words(finding, key)
    match column:
        case FindingColumn.LIGHT:
            return light_text(due_state(finding, today))
        case FindingColumn.MEASURES:
            count = len(ledger.measures_of(finding.id))
            return str(count) if count else ""
        case _:
            return ""


def light_text(state: DueState) -> str:
    """Return the light in words, never by colour alone: 超期3天, 剩5天, 已完, 无时限."""
    return state.text or STANDING_TERMS[state.standing]
