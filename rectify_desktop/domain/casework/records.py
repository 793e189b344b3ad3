"""The case records of one round as one value: what papers are composed from beside the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.closure import ClosureRequest
    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.casework.extension import Extension
    from rectify_desktop.domain.casework.side_ledgers import (
        AccountabilityAction,
        FundRecovery,
        MeetingRecord,
        PolicyDocument,
    )
    from rectify_desktop.domain.casework.supervision import SupervisionOrder
    from rectify_desktop.domain.ids import FindingId


@dataclass(frozen=True, slots=True)
class CaseRecords:
    """Everything of one round beside its findings, read at one moment; each kind oldest first."""

    policies: tuple[PolicyDocument, ...] = ()
    funds: tuple[FundRecovery, ...] = ()
    accountability: tuple[AccountabilityAction, ...] = ()
    meetings: tuple[MeetingRecord, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    extensions: tuple[Extension, ...] = ()
    orders: tuple[SupervisionOrder, ...] = ()
    closures: tuple[ClosureRequest, ...] = ()

    def evidence_of(self, finding_id: FindingId) -> tuple[Evidence, ...]:
        """Return the evidence linked to a finding itself."""
        return tuple(item for item in self.evidence if finding_id in item.finding_ids)

    def extensions_of(self, finding_id: FindingId) -> tuple[Extension, ...]:
        """Return what was asked for one finding's deadline, oldest first."""
        return tuple(item for item in self.extensions if item.finding_id == finding_id)

    def closures_of(self, finding_id: FindingId) -> tuple[ClosureRequest, ...]:
        """Return every request to close one finding, oldest first."""
        return tuple(item for item in self.closures if item.finding_id == finding_id)

    def orders_of(self, finding_id: FindingId) -> tuple[SupervisionOrder, ...]:
        """Return the supervision papers that name a finding."""
        return tuple(item for item in self.orders if finding_id in item.finding_ids)
