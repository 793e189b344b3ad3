"""Extensions and supervision orders in the ledger file."""

from __future__ import annotations

from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import ExtensionKind, SupervisionKind, SupervisionLevel
from rectify_desktop.storage.casework.records import (
    FINDING_COLUMN,
    ROUND,
    RecordKind,
    days,
    links,
    reference,
    term,
    texts,
)

EXTENSIONS = RecordKind(
    Extension,
    "extension",
    "份延期申请",
    (
        ROUND,
        reference("finding_id", FINDING_COLUMN),
        term("kind", ExtensionKind),
        *texts("reason", "stage_goal", "agreed_by"),
        *days("asked_on", "due_before", "due_after", "next_review_on", "expected_on", "agreed_on"),
    ),
)
ORDERS = RecordKind(
    SupervisionOrder,
    "supervision_order",
    "份督办文书",
    (
        ROUND,
        *texts("number", "matter", "demand", "issued_by", "received_by", "handling"),
        *texts("conclusion", "attachments"),
        term("kind", SupervisionKind),
        term("level", SupervisionLevel),
        *days("due_on", "issued_on", "received_on", "answered_on", "closed_on"),
        reference("department_id", "department_uid"),
        reference("follows_id", "follows_uid"),
    ),
    (
        links("finding_ids", "supervision_order_finding", FINDING_COLUMN),
        links("lead_official_ids", "supervision_order_official", "person_uid"),
    ),
)
