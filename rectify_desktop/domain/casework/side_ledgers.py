"""The side ledgers a notice takes its figures from: 制度、资金、问责、会议 (domain §3.11 f.)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import (
    AccountabilityKind,
    FundKind,
    MeetingKind,
    PolicyKind,
)
from rectify_desktop.domain.ids import AccountabilityId, FundId, MeetingId, PolicyId, new_id

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import DepartmentId, FindingId, RoundId


@dataclass(frozen=True, slots=True)
class PolicyDocument:
    """A 制度 that was made, revised or abolished; ``title`` carries no 《》."""

    round_id: RoundId
    title: str
    kind: PolicyKind = PolicyKind.NEW
    document_number: str = ""
    issued_on: date | None = None
    adopted_by: str = ""
    finding_ids: tuple[FindingId, ...] = ()
    department_id: DepartmentId | None = None
    execution: str = ""
    id: PolicyId = field(default_factory=lambda: PolicyId(new_id()))


@dataclass(frozen=True, slots=True)
class FundRecovery:
    """Money put right (资金), in fen, so that no sum is ever rounded twice."""

    round_id: RoundId
    matter: str
    kind: FundKind = FundKind.REFUNDED
    amount_fen: int = 0
    account: str = ""
    voucher_number: str = ""
    booked_on: date | None = None
    finding_ids: tuple[FindingId, ...] = ()
    id: FundId = field(default_factory=lambda: FundId(new_id()))


@dataclass(frozen=True, slots=True)
class AccountabilityAction:
    """Somebody called to account (问责); ``subject`` is for internal papers only."""

    round_id: RoundId
    subject: str
    kind: AccountabilityKind = AccountabilityKind.REMINDER
    person_times: int = 1
    acted_on: date | None = None
    document_number: str = ""
    finding_ids: tuple[FindingId, ...] = ()
    id: AccountabilityId = field(default_factory=lambda: AccountabilityId(new_id()))


@dataclass(frozen=True, slots=True)
class MeetingRecord:
    """A meeting, study session or training that was held; 0 means that nobody counted."""

    round_id: RoundId
    title: str
    kind: MeetingKind = MeetingKind.PARTY_GROUP
    held_on: date | None = None
    chair: str = ""
    agenda_items: int = 0
    person_times: int = 0
    finding_ids: tuple[FindingId, ...] = ()
    id: MeetingId = field(default_factory=lambda: MeetingId(new_id()))
