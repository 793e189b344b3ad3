"""What a round's texts offer stands once, and is filed or declined by the clerk alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.offer_records import (
    decline_offers,
    file_offers,
    offer_again,
    offers_of_round,
    sentence_at,
)
from rectify_desktop.services.findings.register_findings import add_finding, change_finding
from rectify_desktop.services.review.report_progress import (
    record_progress,
    review_for,
    weekly_series,
)

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.services.casework.offer_records import RoundOffers
    from rectify_desktop.services.workspace import Workspace

_TEXT = "已开会研究。清退违规津贴2.4万元，约谈3人次。制定《津贴发放办法》。"


@pytest.fixture
def told(workspace: Workspace, today: date) -> Workspace:
    """Return a ledger whose one finding tells the same in two weeks and in its 整改情况."""
    finding = replace(add_finding(workspace, title="津贴发放不规范"), situation=_TEXT)
    change_finding(workspace, finding)
    for weeks in (0, 1):
        day = today - timedelta(weeks=weeks)
        review = review_for(workspace, weekly_series(workspace), day)
        record_progress(workspace, review.id, finding.id, progress=_TEXT)
    return workspace


def offers(workspace: Workspace, today: date) -> RoundOffers:
    return offers_of_round(workspace, workspace.ledger(), today)


def test_text_carried_from_week_to_week_offers_once_with_its_sentence(
    told: Workspace, today: date
) -> None:
    found = offers(told, today).open
    assert [offer.words for offer in found] == ["2.4万元", "3人次", "《津贴发放办法》"]
    assert {offer.place for offer in found} == {"整改情况"}
    assert found[0].sentence == "清退违规津贴2.4万元，约谈3人次。"


def test_filed_offers_are_one_step_and_are_not_offered_again(told: Workspace, today: date) -> None:
    file_offers(told, offers(told, today).open, today=today)
    records = told.case_records()
    assert [fund.amount_fen for fund in records.funds] == [2_400_000]
    assert [action.person_times for action in records.accountability] == [3]
    assert [policy.title for policy in records.policies] == ["津贴发放办法"]
    after = offers(told, today)
    assert (after.open, after.filed) == ((), 3)
    told.undo()
    assert told.case_records().funds == ()
    assert len(offers(told, today).open) == 3


def test_declined_offer_stays_away_until_it_is_taken_back(told: Workspace, today: date) -> None:
    first = offers(told, today).open[0]
    decline_offers(told, [first])
    after = offers(told, today)
    assert [offer.words for offer in after.declined] == ["2.4万元"]
    assert "2.4万元" not in [offer.words for offer in after.open]
    offer_again(told, after.declined)
    assert len(offers(told, today).open) == 3
    told.undo()
    assert len(offers(told, today).declined) == 1


def test_same_words_in_another_sentence_are_another_offer(told: Workspace, today: date) -> None:
    decline_offers(told, offers(told, today).open)
    (finding,) = told.ledger().findings
    change_finding(told, replace(finding, situation="又清退违规津贴2.4万元。"))
    assert [offer.words for offer in offers(told, today).open] == ["2.4万元"]


def test_nothing_is_filed_where_one_of_several_cannot_be(told: Workspace, today: date) -> None:
    good, *_ = found = offers(told, today).open
    bad = replace(good, record=replace(good.record, booked_on=today + timedelta(days=1)))
    with pytest.raises(RuleViolation, match="晚于今天"):
        file_offers(told, [*found, bad], today=today)
    assert told.case_records().funds == ()


@pytest.mark.parametrize(
    ("start", "sentence"), [(0, "甲。"), (1, "甲。"), (2, "乙；"), (3, "乙；"), (4, "丙")]
)
def test_sentence_of_a_place_is_whole(start: int, sentence: str) -> None:
    assert sentence_at("甲。乙；丙", start) == sentence
