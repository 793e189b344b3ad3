"""Sums of side ledgers are told kind by kind, each with its own rows."""

from __future__ import annotations

from rectify_desktop.domain.casework.record_sums import record_sums
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.terms import AccountabilityKind, FundKind, MeetingKind
from rectify_desktop.domain.ids import RoundId

_ROUND = RoundId("round")


def test_money_of_different_kinds_is_never_added_up() -> None:
    funds = [
        FundRecovery(_ROUND, "甲", FundKind.RECOVERED, 3_000_000),
        FundRecovery(_ROUND, "乙", FundKind.REFUNDED, 2_000_000),
        FundRecovery(_ROUND, "丙", FundKind.RECOVERED, 1_000_000),
        FundRecovery(_ROUND, "丁", FundKind.SAVED, 50_000),
    ]
    sums = record_sums(funds)
    assert [each.text for each in sums] == [
        "清退 1笔，2万元",
        "追回 2笔，4万元",
        "挽回损失 1笔，500元",
    ]
    assert sums[1].record_ids == {funds[0].id, funds[2].id}


def test_people_are_counted_in_person_times_and_meetings_with_those_who_came() -> None:
    records = [
        AccountabilityAction(_ROUND, "甲", AccountabilityKind.INTERVIEW, 3),
        AccountabilityAction(_ROUND, "乙", AccountabilityKind.INTERVIEW, 2),
        MeetingRecord(_ROUND, "班", MeetingKind.TRAINING, person_times=40),
        MeetingRecord(_ROUND, "会", MeetingKind.PARTY_GROUP),
        PolicyDocument(_ROUND, "办法"),
    ]
    assert [each.text for each in record_sums(records)] == [
        "新建 1项",
        "约谈 5人次",
        "党组（党委）会议 1次",
        "培训 1次，40人次",
    ]


def test_nothing_comes_to_nothing() -> None:
    assert record_sums([]) == ()
