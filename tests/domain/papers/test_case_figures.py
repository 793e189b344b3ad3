"""Figures from side ledgers: counted as of a day, kinds apart, gaps where nobody counted."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rectify_desktop.domain.casework.records import CaseRecords
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
from rectify_desktop.domain.papers.case_figures import (
    case_figures_cautions,
    case_figures_passage,
)
from rectify_desktop.domain.wording.money import money_text
from tests.notice_ledger import ROUND

AS_OF = date(2026, 1, 9)
BEFORE, AFTER = date(2025, 11, 3), date(2026, 1, 10)


def meeting(kind: MeetingKind, held_on: date | None = BEFORE, people: int = 0) -> MeetingRecord:
    return MeetingRecord(ROUND.id, "会", kind, held_on, person_times=people)


def fund(kind: FundKind, fen: int) -> FundRecovery:
    return FundRecovery(ROUND.id, "补贴", kind, fen, booked_on=BEFORE)


def action(kind: AccountabilityKind, times: int) -> AccountabilityAction:
    return AccountabilityAction(ROUND.id, "某甲", kind, times, BEFORE)


def policy(kind: PolicyKind) -> PolicyDocument:
    return PolicyDocument(ROUND.id, "办法", kind, issued_on=BEFORE)


def said(records: CaseRecords) -> str:
    return case_figures_passage(records, AS_OF, party_meeting="党组会议")


def test_every_kind_is_counted_on_its_own_in_the_order_of_a_notice() -> None:
    text = said(
        CaseRecords(
            meetings=(
                *[meeting(MeetingKind.PARTY_GROUP)] * 5,
                *[meeting(MeetingKind.PROGRESS)] * 4,
                meeting(MeetingKind.DEMOCRATIC_LIFE, date(2025, 9, 3)),
                meeting(MeetingKind.TRAINING, people=60),
                meeting(MeetingKind.TRAINING, people=80),
            ),
            policies=(*[policy(PolicyKind.NEW)] * 3, policy(PolicyKind.REVISED)),
            funds=(fund(FundKind.REFUNDED, 3_250_000), fund(FundKind.RECOVERED, 50_050)),
            accountability=(
                action(AccountabilityKind.INTERVIEW, 2),
                action(AccountabilityKind.INTERVIEW, 3),
                action(AccountabilityKind.CRITICISM, 1),
            ),
        )
    )
    assert text == (
        "截至2026年1月9日，召开党组会议5次、推进会4次；2025年9月3日召开专题民主生活会；"
        "举办培训2期，培训140人次；新建制度3项、修订制度1项；清退资金3.25万元、追回资金500.5元；"
        "约谈5人次、批评教育1人次。"
    )


@pytest.mark.parametrize("records", [None, CaseRecords()])
def test_nothing_is_said_where_nothing_was_recorded(records: CaseRecords | None) -> None:
    assert case_figures_passage(records, AS_OF) == ""
    assert case_figures_cautions(records, AS_OF) == ()


def test_what_is_later_than_the_day_is_not_counted_and_told() -> None:
    meetings = (meeting(MeetingKind.PROGRESS), meeting(MeetingKind.PROGRESS, AFTER))
    assert said(CaseRecords(meetings=meetings)) == "截至2026年1月9日，召开推进会1次。"
    assert case_figures_cautions(CaseRecords(meetings=meetings), AS_OF) == (
        "会议、制度、资金、问责台账中有1条在截至日期之后，未计入数字",
    )


def test_what_has_no_date_is_counted_and_told() -> None:
    meetings = (meeting(MeetingKind.STUDY, None),)
    assert said(CaseRecords(meetings=meetings)) == "截至2026年1月9日，开展集中学习1次。"
    assert case_figures_cautions(CaseRecords(meetings=meetings), AS_OF) == (
        "会议、制度、资金、问责台账中有1条没有日期，已计入数字，请核对",
    )


def test_a_ledger_without_a_day_says_that_it_is_missing() -> None:
    records = CaseRecords(meetings=(meeting(MeetingKind.PROGRESS, AFTER),))
    assert case_figures_passage(records, None) == "截至【待填：截至日期】，召开推进会1次。"


def test_a_democratic_life_meeting_without_a_date_leaves_a_gap_for_it() -> None:
    meetings = (meeting(MeetingKind.DEMOCRATIC_LIFE, None),)
    assert "【待填：专题民主生活会日期】召开专题民主生活会" in said(CaseRecords(meetings=meetings))


def test_trainings_counted_in_part_are_not_added_up() -> None:
    trainings = (meeting(MeetingKind.TRAINING, people=60), meeting(MeetingKind.TRAINING))
    assert "举办培训2期，培训【待填：1期培训的人次】" in said(CaseRecords(meetings=trainings))
    uncounted = (meeting(MeetingKind.TRAINING),)
    assert said(CaseRecords(meetings=uncounted)).endswith("举办培训1期。")


def test_a_fund_without_its_amount_is_a_gap_and_no_smaller_sum() -> None:
    funds = (fund(FundKind.SAVED, 100), fund(FundKind.SAVED, 0))
    assert "挽回损失【待填：挽回损失的金额】" in said(CaseRecords(funds=funds))


@pytest.mark.parametrize(
    ("fen", "words"),
    [
        (1, "0.01元"),
        (100, "1元"),
        (999_999, "9999.99元"),
        (1_000_000, "1万元"),
        (3_250_000, "3.25万元"),
        (11_450_000, "11.45万元"),
        (12_345_600, "12.3456万元"),
        (12_345_678, "123456.78元"),
        (1_000_000_000, "1000万元"),
    ],
)
def test_money_is_worded_as_papers_do(fen: int, words: str) -> None:
    assert money_text(fen) == words


@given(st.integers(0, 10**13))
def test_money_is_never_rounded(fen: int) -> None:
    words = money_text(fen)
    number = words.removesuffix("元").removesuffix("万")
    whole, _, decimals = number.partition(".")
    digits = 6 if words.endswith("万元") else 2
    assert int(whole) * 10**digits + int(decimals.ljust(digits, "0") or 0) == fen
