"""Putting a deadline off (延期、持续整改): asked for with a reason, then agreed to by somebody.

Only the agreement moves the finding's deadline; the old one stays in the request.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_within
from rectify_desktop.domain.casework.extending import agreed, asked, due_once_agreed
from rectify_desktop.domain.casework.terms import EXTENSION_TERMS
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.casework.extension import Extension
    from rectify_desktop.domain.ids import ExtensionId
    from rectify_desktop.services.workspace import Workspace


def ask_extension(workspace: Workspace, extension: Extension) -> Extension:
    """Ask for a later deadline or for 持续整改; the finding's present deadline is put in.

    Raises:
        RuleViolation: another request is open, or reason, date or goal are missing or cannot be.

    """
    with workspace.operation(f"申请{EXTENSION_TERMS[extension.kind]}"):
        finding = workspace.findings.get(extension.finding_id)
        earlier = [
            item
            for item in workspace.casework.extensions.of_finding(finding.id)
            if item.id != extension.id
        ]
        filled = asked(extension, finding, earlier)
        begun_on = workspace.rounds.get(finding.round_id).inspected_from
        must_be_within(filled.asked_on, begun_on, "申请日期")
        workspace.casework.extensions.save(filled)
    return filled


def agree_extension(
    workspace: Workspace, extension_id: ExtensionId, *, by: str, on: date
) -> Extension:
    """Agree to a request: the finding gets its new deadline, both stay visible.

    Raises:
        RuleViolation: it was agreed to already, nobody is named, the day is too early, or the
            finding's deadline was changed by hand since it was asked for.

    """
    with workspace.operation("批准延期"):
        extension = agreed(workspace.casework.extensions.get(extension_id), by=by, on=on)
        workspace.casework.extensions.save(extension)
        finding = workspace.findings.get(extension.finding_id)
        if finding.due_on != extension.due_before:
            raise RuleViolation("申请以后，这个问题的完成时限又被改过，请核对后重新申请。")
        due_on = due_once_agreed(extension)
        if due_on is not None:
            workspace.findings.save(replace(finding, due_on=due_on, due_wording=""))
    return extension


def delete_extension(workspace: Workspace, extension_id: ExtensionId) -> None:
    """Take a request off the ledger that nobody agreed to.

    Raises:
        RuleViolation: it was agreed to, and has moved a deadline.

    """
    if workspace.casework.extensions.get(extension_id).is_agreed:
        raise RuleViolation("这份申请已经批准，时限已据此改过，不能删除；如属误批，请撤销批准。")
    with workspace.operation("删除延期申请"):
        workspace.casework.extensions.delete(extension_id)
