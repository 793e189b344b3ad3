"""Reminding the clerk on opening (到期提醒), and urging departments (催办)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.reminders import Reminder, reminders, urging_texts
from rectify_desktop.domain.review.review_changes import ChangeKind
from rectify_desktop.services.casework.set_milestones import milestones_of
from rectify_desktop.services.review.look_at_review import sheet_on

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import DepartmentId, FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.services.workspace import Workspace


def reminders_on(
    workspace: Workspace, today: date, *, ledger: Ledger | None = None
) -> tuple[Reminder, ...]:
    """Return what is to be told of the current round on a day, the most pressing first."""
    known = ledger or workspace.ledger()
    return reminders(
        known,
        workspace.case_records(known.round.id),
        milestones_of(workspace, known.round.id),
        silent_for(workspace, known, today),
        today=today,
    )


def urging_of(
    workspace: Workspace, today: date, *, ledger: Ledger | None = None
) -> dict[DepartmentId | None, str]:
    """Return the text that urges each department that has something to answer for."""
    known = ledger or workspace.ledger()
    unit = known.round.unit_name
    signed = f"{unit}巡察整改工作领导小组办公室" if unit else ""
    told = reminders_on(workspace, today, ledger=known)
    return urging_texts(known, told, signed=signed, today=today)


def silent_for(workspace: Workspace, ledger: Ledger, today: date) -> dict[FindingId, int]:
    """Return for how many weekly reviews running findings have told nothing new."""
    changes = sheet_on(workspace, today, today, ledger=ledger).changes
    groups = changes.groups if changes is not None else ()
    return {
        key: group.reviews
        for group in groups
        if group.kind is ChangeKind.SILENT
        for key in group.finding_ids
    }
