"""Where a typed cell of the 问题清单 goes; loaded by the first one that is stored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.finding_fields import EXTRA, NAME_FIELDS, CellField
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

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.findings.outline_rows import Item


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
        case _ if key in NAME_FIELDS:
            edit_assigned(workspace, finding.id, AssignedField(key), str(value))
        case _:
            edit_text(workspace, finding.id, TextField(key), str(value))
    return ""
