"""A text offers rules, money, 问责 and meetings with their place, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.suggestions import FiledRecords, Suggestion, suggestions
from rectify_desktop.domain.casework.terms import (
    AccountabilityKind,
    FundKind,
    MeetingKind,
    PolicyKind,
)
from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.ids import RoundId
from rectify_desktop.services.casework.suggest_records import suggestion_words

TODAY = date(2026, 3, 12)
FINDING = Finding(RoundId("round"), "内控制度不健全")


def offered(text: str, records: CaseRecords | None = None) -> tuple[Suggestion, ...]:
    known = records or CaseRecords()
    return suggestions(text, FINDING, suggestion_words(), FiledRecords.of(known), today=TODAY)


def test_rules_in_a_row_share_the_verb_before_them() -> None:
    text = "2026年1月8日，修订《差旅费管理办法》《接待管理办法》，废止《旧版报销规定》。"
    policies = [item.record for item in offered(text)]
    assert [(p.title, p.kind, p.issued_on) for p in policies if isinstance(p, PolicyDocument)] == [
        ("差旅费管理办法", PolicyKind.REVISED, date(2026, 1, 8)),
        ("接待管理办法", PolicyKind.REVISED, date(2026, 1, 8)),
        ("旧版报销规定", PolicyKind.ABOLISHED, date(2026, 1, 8)),
    ]
    assert len(policies) == 3


@pytest.mark.parametrize(
    "text",
    [
        "集中讨论《中国共产党章程》。",
        "根据《预算法》制定《某某》"[:8],
        "逐条对照《条例》查摆。",
        "《通知》已转发。",
    ],
)
def test_papers_that_are_only_studied_or_relied_on_are_not_offered(text: str) -> None:
    assert [i for i in offered(text) if isinstance(i.record, PolicyDocument)] == []


def test_money_is_offered_with_the_kind_its_verb_tells() -> None:
    text = "清退超标准接待费11.45万元，追缴房租3,000元，采购桌椅2万元，挽回损失８００元。"
    funds = [item.record for item in offered(text)]
    assert [(f.kind, f.amount_fen) for f in funds if isinstance(f, FundRecovery)] == [
        (FundKind.REFUNDED, 11_450_000),
        (FundKind.RECOVERED, 300_000),
        (FundKind.SAVED, 80_000),
    ]
    assert offered("采购桌椅2万元，培训费1.5万元。") == ()


def test_sum_belongs_to_the_deed_before_the_comma() -> None:
    (found,) = offered("追缴两户欠缴租金，共计3.6万元，已缴财政专户。")
    assert isinstance(found.record, FundRecovery)
    assert (found.record.kind, found.record.amount_fen) == (FundKind.RECOVERED, 3_600_000)


def test_deed_may_stand_behind_its_object() -> None:
    (found,) = offered("对多发的2.4万元值班补助全部追回，并约谈经办人。")
    assert isinstance(found.record, FundRecovery)
    assert (found.record.kind, found.record.amount_fen) == (FundKind.RECOVERED, 2_400_000)
    assert found.record.matter == "对多发的2.4万元值班补助全部追回"


def test_money_names_its_matter() -> None:
    (found,) = offered("已清退重复报销的差旅费1.2万元并入账。")
    assert isinstance(found.record, FundRecovery)
    assert found.record.matter == "清退重复报销的差旅费1.2万元"


@pytest.mark.parametrize(
    ("text", "kind", "times"),
    [
        ("对经办人谈话提醒3人次", AccountabilityKind.REMINDER, 3),
        ("约谈相关负责人两名", AccountabilityKind.INTERVIEW, 2),
        ("给予批评教育5人", AccountabilityKind.CRITICISM, 5),
        ("诫勉谈话1人", AccountabilityKind.ADMONITION, 1),
        ("运用第一种形态处理12人次", AccountabilityKind.FIRST_FORM, 12),
        ("给予党内警告处分1人", AccountabilityKind.DISCIPLINARY, 1),
    ],
)
def test_people_called_to_account_are_offered_by_kind(
    text: str, kind: AccountabilityKind, times: int
) -> None:
    (found,) = offered(f"{text}。")
    assert isinstance(found.record, AccountabilityAction)
    assert (found.record.kind, found.record.person_times) == (kind, times)


def test_meetings_and_training_are_offered_with_day_and_people() -> None:
    text = "2026年2月3日召开领导小组会议，研究三项措施。3月2日举办培训班一期，参训86人次。"
    first, second = (item.record for item in offered(text))
    assert isinstance(first, MeetingRecord)
    assert (first.kind, first.held_on) == (MeetingKind.LEADING_GROUP, date(2026, 2, 3))
    assert isinstance(second, MeetingRecord)
    assert (second.kind, second.held_on, second.person_times) == (
        MeetingKind.TRAINING,
        date(2026, 3, 2),
        86,
    )


@pytest.mark.parametrize(
    "text",
    [
        "关于民主生活会质量不高问题的整改。",
        "学习《关于开好专题民主生活会的通知》。",
        "将落实情况纳入民主生活会内容。",
        "未召开推进会研究。",
        "没有制定《用印办法》。",
        "尚未追缴租金2万元。",
        "未约谈2人。",
    ],
)
def test_what_is_only_named_or_was_not_done_is_not_offered(text: str) -> None:
    assert offered(text) == ()


def test_every_suggestion_knows_its_place_and_its_finding() -> None:
    text = "一是制定《用印办法》。\n二是清退加班费3,200元；三是约谈2人。"
    found = offered(text)
    assert [text[item.start :][: len(item.text)] for item in found] == [
        "《用印办法》",
        "3,200元",
        "2人",
    ]
    assert {item.record.finding_ids for item in found} == {(FINDING.id,)}


def test_what_is_filed_already_is_marked() -> None:
    text = "制定《用印办法》，清退加班费3,200元，约谈2人。2月3日召开推进会。"
    records = CaseRecords(
        policies=(PolicyDocument(FINDING.round_id, "用印办法"),),
        funds=(FundRecovery(FINDING.round_id, "加班费", FundKind.REFUNDED, 320_000),),
        accountability=(
            AccountabilityAction(
                FINDING.round_id, "某", AccountabilityKind.INTERVIEW, 2, finding_ids=(FINDING.id,)
            ),
        ),
        meetings=(MeetingRecord(FINDING.round_id, "会", MeetingKind.PROGRESS, date(2026, 2, 3)),),
    )
    assert [item.is_filed for item in offered(text, records)] == [True] * 4
    assert [item.is_filed for item in offered(text)] == [False] * 4


def test_day_in_the_future_is_not_taken_for_the_day_it_was_done() -> None:
    (found,) = offered("修订《用印办法》，自2026年4月1日起施行。")
    assert isinstance(found.record, PolicyDocument)
    assert found.record.issued_on is None


def test_text_that_tells_of_nothing_offers_nothing() -> None:
    assert offered("") == ()
    assert offered("加强日常管理，做到台账清楚。") == ()
