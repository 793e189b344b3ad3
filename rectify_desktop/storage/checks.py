"""Accepted doubts, rules the office changed, and decisions on private matters, in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.privacy_decision import PrivacyChoice, PrivacyDecision
from rectify_desktop.domain.checks.private_items import PrivateKind
from rectify_desktop.domain.checks.rule import Acceptance, CheckLevel, RuleSetting
from rectify_desktop.storage.casework.records import (
    FINDING_COLUMN,
    ROUND,
    Field,
    RecordKind,
    RecordRepository,
    days,
    flag,
    numbers,
    reference,
    term,
    texts,
)

if TYPE_CHECKING:
    from rectify_desktop.storage.connection import LedgerConnection

_LEVEL = Field(
    "level",
    "level",
    lambda level: None if level is None else level.value,
    lambda value: None if value is None else CheckLevel(value),
)
ACCEPTANCES = RecordKind(
    Acceptance,
    "check_acceptance",
    "条保留意见",
    (
        ROUND,
        *texts("rule", "fingerprint", "message", "reason", "accepted_by"),
        *days("accepted_on"),
        reference("finding_id", FINDING_COLUMN),
    ),
)
SETTINGS = RecordKind(
    RuleSetting,
    "check_rule_setting",
    "条规则设置",
    (*texts("rule"), flag("is_off"), _LEVEL, *numbers("number")),
)
DECISIONS = RecordKind(
    PrivacyDecision,
    "privacy_decision",
    "条个人信息处理意见",
    (
        ROUND,
        *texts("text", "ground", "decided_by"),
        term("kind", PrivateKind),
        term("choice", PrivacyChoice),
        *days("decided_on"),
    ),
)


class CheckRepositories:
    """What a ledger keeps of 体检."""

    def __init__(self, database: LedgerConnection) -> None:
        self.acceptances = RecordRepository(database, ACCEPTANCES)
        self.settings = RecordRepository(database, SETTINGS)
        self.decisions = RecordRepository(database, DECISIONS)
