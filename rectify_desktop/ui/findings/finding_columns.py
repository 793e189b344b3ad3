"""The columns of the 问题清单: their titles, what a cell says, where a typed one goes."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import STANDING_TERMS, DueState, due_state
from rectify_desktop.domain.field_words import checked_words
from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.finding_fields import EXTRA, FIELD_TERMS, CellField
from rectify_desktop.domain.terms import DeclaredResult, FindingSource
from rectify_desktop.services.findings.edit_finding import (
    AssignedField,
    TextField,
    edit_assigned,
    edit_completed,
    edit_due,
    edit_extra,
    edit_result,
    edit_source,
    edit_text,
    edit_timings,
)
from rectify_desktop.services.findings.register_findings import change_heading, change_theme

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.findings.outline_tree import Item


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

_ASSIGNED = {
    FindingColumn.LEADERS: AssignedField.LEAD_OFFICIALS,
    FindingColumn.DEPARTMENTS: AssignedField.RESPONSIBLE,
    FindingColumn.SUPPORTING: AssignedField.SUPPORTING,
    FindingColumn.OWNERS: AssignedField.OWNERS,
}
NAME_COLUMNS = frozenset(_ASSIGNED)
PEOPLE_COLUMNS = frozenset({FindingColumn.LEADERS, FindingColumn.OWNERS})
DAY_COLUMNS = frozenset({FindingColumn.DUE, FindingColumn.COMPLETED})
LINE_COLUMNS = frozenset({FindingColumn.NUMBER})
_TEXTS = {
    FindingColumn.NUMBER: TextField.NUMBER,
    FindingColumn.TITLE: TextField.TITLE,
    FindingColumn.DESCRIPTION: TextField.DESCRIPTION,
    FindingColumn.SITUATION: TextField.SITUATION,
    FindingColumn.PLAN: TextField.PLAN,
    FindingColumn.CRITERION: TextField.CRITERION,
    FindingColumn.REMARKS: TextField.REMARKS,
}
_CHECKED = {
    column: COLUMN_KEYS[column]
    for column in (
        FindingColumn.RESULT,
        FindingColumn.SOURCE,
        FindingColumn.TIMINGS,
        FindingColumn.DUE,
        FindingColumn.COMPLETED,
    )
}
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
    if column in _TEXTS:
        return getattr(finding, _TEXTS[column].value)
    if column in PEOPLE_COLUMNS:
        return ledger.person_names(getattr(finding, _ASSIGNED[column].value))
    if column in NAME_COLUMNS:
        return ledger.department_names(getattr(finding, _ASSIGNED[column].value))
    if column in _CHECKED:
        return checked_words(finding, _CHECKED[column])
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


def store_item(
    workspace: Workspace, item: Item | None, key: str, value: object, today: date
) -> str:
    """Store what was typed in a row of the tree, and return what has to be said about it."""
    match item:
        case Finding():
            return store_cell(workspace, item, key, value, today)
        case Heading():
            change_heading(workspace, replace(item, title=str(value).strip()))
        case Theme():
            change_theme(workspace, replace(item, title=str(value).strip()))
        case None:
            pass
    return ""


def store_cell(workspace: Workspace, finding: Finding, key: str, value: object, today: date) -> str:
    """Store what was typed or picked in a cell, and return what has to be said about it."""
    match key:
        case CellField.RESULT:
            edit_result(workspace, finding.id, value if isinstance(value, DeclaredResult) else None)
        case CellField.SOURCE if isinstance(value, FindingSource):
            edit_source(workspace, finding.id, value)
        case CellField.TIMINGS if isinstance(value, frozenset):
            edit_timings(workspace, finding.id, value)
        case CellField.DUE:
            return edit_due(workspace, finding.id, str(value), today=today)
        case CellField.COMPLETED:
            edit_completed(workspace, finding.id, str(value), today=today)
        case _ if key.startswith(EXTRA):
            edit_extra(workspace, finding.id, key.removeprefix(EXTRA), str(value))
        case _ if key in {field.value for field in AssignedField}:
            edit_assigned(workspace, finding.id, AssignedField(key), str(value))
        case _:
            edit_text(workspace, finding.id, TextField(key), str(value))
    return ""
