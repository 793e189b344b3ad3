"""The columns of the 问题清单: their titles, what a cell says, where a typed one goes."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import STANDING_TERMS, DueState, due_state, due_text
from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.services.edit_finding import (
    AssignedField,
    TextField,
    edit_assigned,
    edit_due,
    edit_result,
    edit_text,
)
from rectify_desktop.services.register_findings import change_heading, change_theme

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.models.outline_tree import Item


class FindingColumn(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    TITLE = 1
    RESULT = 2
    LEADERS = 3
    DEPARTMENTS = 4
    OWNERS = 5
    DUE = 6
    LIGHT = 7


COLUMN_TITLES: dict[FindingColumn, str] = {
    FindingColumn.NUMBER: "编号",
    FindingColumn.TITLE: "问题",
    FindingColumn.RESULT: "整改结果",
    FindingColumn.LEADERS: "责任领导",
    FindingColumn.DEPARTMENTS: "责任科室",
    FindingColumn.OWNERS: "责任人",
    FindingColumn.DUE: "完成时限",
    FindingColumn.LIGHT: "状态",
}

# Over columns of short names a title in two lines leaves more room for 问题.
HEADER_TITLES = COLUMN_TITLES | {
    FindingColumn.LEADERS: "责任\n领导",
    FindingColumn.DEPARTMENTS: "责任\n科室",
}

_ASSIGNED = {
    FindingColumn.LEADERS: AssignedField.LEAD_OFFICIALS,
    FindingColumn.DEPARTMENTS: AssignedField.RESPONSIBLE,
    FindingColumn.OWNERS: AssignedField.OWNERS,
}
_TEXTS = {FindingColumn.NUMBER: TextField.NUMBER, FindingColumn.TITLE: TextField.TITLE}
EDITABLE_COLUMNS = frozenset(FindingColumn) - {FindingColumn.LIGHT}


def cell_text(ledger: Ledger, finding: Finding, column: FindingColumn, today: date) -> str:
    """Return what a cell of the list says."""
    match column:
        case FindingColumn.NUMBER:
            return finding.number
        case FindingColumn.TITLE:
            return finding.title
        case FindingColumn.RESULT:
            return finding.result_text
        case FindingColumn.LEADERS:
            return ledger.person_names(finding.lead_officials)
        case FindingColumn.DEPARTMENTS:
            return ledger.department_names(finding.responsible_departments)
        case FindingColumn.OWNERS:
            return ledger.person_names(finding.owners)
        case FindingColumn.DUE:
            # The short form of a date keeps the column narrow; words stay as they were written.
            if finding.due_on is not None and not finding.due_wording:
                return finding.due_on.isoformat()
            return due_text(finding)
        case FindingColumn.LIGHT:
            return light_text(due_state(finding, today))


def light_text(state: DueState) -> str:
    """Return the light in words, never by colour alone: 超期3天, 剩5天, 已完, 无时限."""
    return state.text or STANDING_TERMS[state.standing]


def store_item(
    workspace: Workspace, item: Item | None, column: FindingColumn, value: object, today: date
) -> str:
    """Store what was typed in a row of the tree, and return what has to be said about it."""
    match item:
        case Finding():
            return store_cell(workspace, item, column, value, today)
        case Heading():
            change_heading(workspace, replace(item, title=str(value).strip()))
        case Theme():
            change_theme(workspace, replace(item, title=str(value).strip()))
        case None:
            pass
    return ""


def store_cell(
    workspace: Workspace, finding: Finding, column: FindingColumn, value: object, today: date
) -> str:
    """Store what was typed or picked in a cell, and return what has to be said about it."""
    if column is FindingColumn.RESULT:
        edit_result(workspace, finding.id, value if isinstance(value, DeclaredResult) else None)
    if column is FindingColumn.DUE:
        return edit_due(workspace, finding.id, str(value), today=today)
    if column in _ASSIGNED:
        edit_assigned(workspace, finding.id, _ASSIGNED[column], str(value))
    elif column in _TEXTS:
        edit_text(workspace, finding.id, _TEXTS[column], str(value))
    return ""
