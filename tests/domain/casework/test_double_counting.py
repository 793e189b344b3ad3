"""One deed in two rows of a side ledger is told, for a figure is the sum of its rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.double_counting import likely_doubles
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.terms import FundKind, MeetingKind, PolicyKind
from rectify_desktop.domain.ids import FundId, RoundId

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.record_rules import SideRecord

_ROUND = RoundId("round")
_DAY = date(2026, 3, 2)
_REFUND = FundRecovery(_ROUND, "清退津贴", FundKind.REFUNDED, 240_000, booked_on=_DAY)


def doubles(first: SideRecord, second: SideRecord) -> bool:
    found = likely_doubles([first, second])
    assert set(found) in (set(), {first.id, second.id})
    return bool(found)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (_REFUND, replace(_REFUND, id=FundId("other"), matter="清退 津贴")),
        (
            replace(_REFUND, voucher_number="记-12"),
            replace(_REFUND, id=FundId("other"), matter="退津贴", voucher_number="记－12"),
        ),
        (PolicyDocument(_ROUND, "用印办法"), PolicyDocument(_ROUND, "《用印办法》")),
        (
            MeetingRecord(_ROUND, "党组会", held_on=_DAY),
            MeetingRecord(_ROUND, "党组会", held_on=_DAY, agenda_items=3),
        ),
        (
            AccountabilityAction(_ROUND, "约谈张某", person_times=2, acted_on=_DAY),
            AccountabilityAction(_ROUND, "约谈张某", person_times=2, acted_on=_DAY),
        ),
    ],
)
def test_one_deed_entered_twice_is_seen(first: SideRecord, second: SideRecord) -> None:
    assert doubles(first, second)


@pytest.mark.parametrize(
    "other",
    [
        replace(_REFUND, id=FundId("other"), kind=FundKind.RECOVERED),
        replace(_REFUND, id=FundId("other"), amount_fen=240_001),
        replace(_REFUND, id=FundId("other"), booked_on=date(2026, 3, 3)),
        replace(_REFUND, id=FundId("other"), matter="清退补贴"),
    ],
)
def test_other_kind_amount_day_or_matter_is_another_deed(other: FundRecovery) -> None:
    assert not doubles(_REFUND, other)


def test_revising_a_rule_that_was_made_is_another_deed() -> None:
    made = PolicyDocument(_ROUND, "用印办法")
    assert not doubles(made, PolicyDocument(_ROUND, "用印办法", PolicyKind.REVISED))


def test_two_kinds_of_meeting_on_one_day_are_two() -> None:
    held = MeetingRecord(_ROUND, "学习", MeetingKind.STUDY, held_on=_DAY)
    assert not doubles(held, MeetingRecord(_ROUND, "学习", MeetingKind.TRAINING, held_on=_DAY))
