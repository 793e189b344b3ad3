"""Records of the side ledgers that look like one deed entered twice (重复登记).

A figure of the notice is the sum of its rows: one deed in two rows is counted twice (domain §5.4).
It is told, never merged: two refunds of one amount on one day can be two.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from rectify_desktop.domain.casework.record_rules import SideRecord

_MARKS = re.compile(r"[\s《》〈〉“”\"'（）()，,。、：:；;－—-]+")


def likely_doubles(records: Iterable[SideRecord]) -> dict[str, tuple[SideRecord, ...]]:
    """Return, for each record that looks like another, those others; by id."""
    groups: dict[Hashable, list[SideRecord]] = {}
    for record in records:
        groups.setdefault(_sameness(record), []).append(record)
    return {
        record.id: tuple(other for other in group if other.id != record.id)
        for group in groups.values()
        if len(group) > 1
        for record in group
    }


def _sameness(record: SideRecord) -> Hashable:
    """Return what two records of one deed share."""
    match record:
        case PolicyDocument():
            return PolicyDocument, _bare(record.title), record.kind
        case FundRecovery():
            voucher = _bare(record.voucher_number) or _bare(record.matter)
            return FundRecovery, record.kind, record.amount_fen, record.booked_on, voucher
        case AccountabilityAction():
            shared = (record.kind, record.acted_on, record.person_times, _bare(record.subject))
            return AccountabilityAction, *shared
        case MeetingRecord():
            # Two meetings of a kind on one day under one title are one.
            return MeetingRecord, record.kind, record.held_on, _bare(record.title)


def _bare(text: str) -> str:
    return _MARKS.sub("", text)
