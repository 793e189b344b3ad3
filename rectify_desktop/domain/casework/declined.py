"""Suggestions the clerk decided not to file (不登记): kept, so that none is offered again."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.ids import new_id

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.record_rules import SideRecord
    from rectify_desktop.domain.ids import FindingId, RoundId


class SideLedger(StrEnum):
    """Which side ledger a record belongs to."""

    POLICY = "policy"
    FUND = "fund"
    ACCOUNTABILITY = "accountability"
    MEETING = "meeting"


_LEDGER_OF: dict[type[SideRecord], SideLedger] = {
    PolicyDocument: SideLedger.POLICY,
    FundRecovery: SideLedger.FUND,
    AccountabilityAction: SideLedger.ACCOUNTABILITY,
    MeetingRecord: SideLedger.MEETING,
}


@dataclass(frozen=True, slots=True)
class DeclinedSuggestion:
    """Words of a finding's text that are not to be filed; they are known by themselves.

    The sentence is kept too: the same words in another sentence may tell of another deed.
    """

    round_id: RoundId
    finding_id: FindingId
    ledger: SideLedger
    words: str
    sentence: str
    id: str = field(default_factory=new_id)

    @property
    def key(self) -> tuple[FindingId, SideLedger, str, str]:
        """What two offers of the same words share."""
        return self.finding_id, self.ledger, self.words, self.sentence


def ledger_of(record: SideRecord) -> SideLedger:
    """Return the side ledger a record belongs to."""
    return _LEDGER_OF[type(record)]
