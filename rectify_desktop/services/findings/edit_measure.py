"""Editing a measure cell by cell (改措施): typed text goes in, one undo step comes out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.due_wording import read_due, typed_date
from rectify_desktop.domain.wording.written_names import split_names
from rectify_desktop.services.findings.edit_finding import refuse_due_slip
from rectify_desktop.services.findings.register_findings import change_measure, name_departments

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.domain.terms import MeasureState
    from rectify_desktop.services.workspace import Workspace

_STEP = "修改措施"


def edit_measure_text(workspace: Workspace, measure: Measure, text: str) -> None:
    """Say what is to be done."""
    change_measure(workspace, replace(measure, text=text.strip()))


def edit_measure_state(workspace: Workspace, measure: Measure, state: MeasureState) -> None:
    """Say how far a measure has come (措施状态)."""
    change_measure(workspace, replace(measure, state=state))


def edit_measure_department(workspace: Workspace, measure: Measure, name: str) -> None:
    """Set the department that answers for a measure; a name nobody used yet is entered."""
    with workspace.operation(_STEP):
        names = split_names(name)
        department = workspace.parties.department_named(names[0]) if names else None
        changed = replace(measure, department_id=department.id if department else None)
        change_measure(workspace, changed)


def edit_measure_supporting(workspace: Workspace, measure: Measure, names: str) -> None:
    """Set the departments that support a measure, from a list cell such as 办公室、财务科."""
    with workspace.operation(_STEP):
        departments = name_departments(workspace, names)
        change_measure(workspace, replace(measure, supporting_departments=departments))


def edit_measure_owner(workspace: Workspace, measure: Measure, name: str) -> None:
    """Set the person who answers for a measure; a name nobody used yet is entered."""
    with workspace.operation(_STEP):
        names = split_names(name)
        person = workspace.parties.person_named(names[0]) if names else None
        change_measure(workspace, replace(measure, owner_id=person.id if person else None))


def edit_measure_due(workspace: Workspace, measure: Measure, text: str, *, today: date) -> None:
    """Set the deadline of a measure as typed: a plain date becomes a date, words are kept.

    Raises:
        RuleViolation: what was typed is a day that no calendar has, or neither day nor words.

    """
    wording = text.strip()
    refuse_due_slip(wording, today)
    due_on = typed_date(wording, today)
    if due_on is not None:
        wording = ""
    elif wording:
        due_on = read_due(wording, year=today.year).due_on
    change_measure(workspace, replace(measure, due_on=due_on, due_wording=wording))
