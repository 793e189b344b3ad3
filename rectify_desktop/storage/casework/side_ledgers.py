"""制度, 资金, 问责 and 会议 in the ledger file."""

from __future__ import annotations

from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.terms import (
    AccountabilityKind,
    FundKind,
    MeetingKind,
    PolicyKind,
)
from rectify_desktop.storage.casework.records import (
    FINDING_COLUMN,
    ROUND,
    Part,
    RecordKind,
    days,
    links,
    numbers,
    reference,
    term,
    texts,
)


def _findings(table: str) -> tuple[Part]:
    return (links("finding_ids", f"{table}_finding", FINDING_COLUMN),)


POLICIES = RecordKind(
    PolicyDocument,
    "policy_document",
    "项制度",
    (
        ROUND,
        *texts("title", "document_number", "adopted_by", "execution"),
        term("kind", PolicyKind),
        *days("issued_on"),
        reference("department_id", "department_uid"),
    ),
    _findings("policy_document"),
)
FUNDS = RecordKind(
    FundRecovery,
    "fund_recovery",
    "笔资金",
    (
        ROUND,
        *texts("matter", "account", "voucher_number"),
        term("kind", FundKind),
        *numbers("amount_fen"),
        *days("booked_on"),
    ),
    _findings("fund_recovery"),
)
ACCOUNTABILITY = RecordKind(
    AccountabilityAction,
    "accountability_action",
    "条问责记录",
    (
        ROUND,
        *texts("subject", "document_number"),
        term("kind", AccountabilityKind),
        *numbers("person_times"),
        *days("acted_on"),
    ),
    _findings("accountability_action"),
)
MEETINGS = RecordKind(
    MeetingRecord,
    "meeting_record",
    "次会议",
    (
        ROUND,
        *texts("title", "chair"),
        term("kind", MeetingKind),
        *days("held_on"),
        *numbers("agenda_items", "person_times"),
    ),
    _findings("meeting_record"),
)
