"""Keeping the side ledgers (制度、资金、问责、会议): entering, changing and deleting their records.

Every function is one operation: one transaction, one undo step, one entry of the change log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.casework.record_rules import SideRecord, must_be_recordable
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.storage.casework.records import RecordRepository

RECORD_TERMS: dict[type[SideRecord], str] = {
    PolicyDocument: "制度",
    FundRecovery: "资金",
    AccountabilityAction: "问责",
    MeetingRecord: "会议",
}


def register_record(workspace: Workspace, record: SideRecord, *, today: date) -> None:
    """Enter a record into its side ledger.

    Raises:
        RuleViolation: it lacks its subject, counts nothing, or has a day that cannot be.

    """
    _save(workspace, record, "登记", today)


def change_record(workspace: Workspace, changed: SideRecord, *, today: date) -> None:
    """Save a changed record; nothing happens if nothing changed.

    Raises:
        RuleViolation: it lacks its subject, counts nothing, or has a day that cannot be.
        NotFound: it was deleted in the meantime.

    """
    if _repository(workspace, changed).get(changed.id) != changed:
        _save(workspace, changed, "修改", today)


def delete_record(workspace: Workspace, record: SideRecord) -> None:
    """Take a record off its side ledger; its row stays restorable."""
    with workspace.operation(f"删除{RECORD_TERMS[type(record)]}"):
        _repository(workspace, record).delete(record.id)


def _save(workspace: Workspace, record: SideRecord, verb: str, today: date) -> None:
    must_be_recordable(record, workspace.rounds.get(record.round_id), today)
    with workspace.operation(f"{verb}{RECORD_TERMS[type(record)]}"):
        _repository(workspace, record).save(record)


def _repository(workspace: Workspace, record: SideRecord) -> RecordRepository[Any]:
    casework = workspace.casework
    match record:
        case PolicyDocument():
            return casework.policies
        case FundRecovery():
            return casework.funds
        case AccountabilityAction():
            return casework.accountability
        case MeetingRecord():
            return casework.meetings
