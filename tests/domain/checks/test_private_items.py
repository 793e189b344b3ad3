"""Private matters: found by what makes them real, masked, and kept only with a ground."""

from __future__ import annotations

from datetime import date

import pytest

from rectify_desktop.domain.checks.privacy_decision import (
    PrivacyChoice,
    PrivacyDecision,
    masked_text,
    must_be_decided,
    must_be_grounded,
)
from rectify_desktop.domain.checks.private_items import (
    PrivateKind,
    has_check_digit,
    passes_luhn,
    private_items,
)
from rectify_desktop.domain.ids import RoundId
from rectify_desktop.domain.inspection import ContactBlock
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.checks.check_words import privacy_words

ROUND = RoundId("r")
TEXT = "对站长肖国梁进行约谈，联系电话13800000001。"


def decision(
    kind: PrivateKind, text: str, choice: PrivacyChoice, ground: str = ""
) -> PrivacyDecision:
    return PrivacyDecision(ROUND, kind, text, choice, ground, "詹明远", date(2026, 3, 12))


def test_an_id_number_needs_its_check_digit() -> None:
    assert has_check_digit("11010519491231002X")
    assert not has_check_digit("110105194912310021")


def test_a_card_number_needs_its_luhn_digit() -> None:
    assert passes_luhn("4111 1111 1111 1111")
    assert not passes_luhn("4111 1111 1111 1112")


def test_names_in_a_row_are_all_found() -> None:
    found = private_items("给予陈大勇、周小军和吴秀兰党内警告处分。", privacy_words())
    assert [(item.text, item.masked) for item in found] == [
        ("陈大勇", "陈某某"),
        ("周小军", "周某某"),
        ("吴秀兰", "吴某某"),
    ]


def test_a_name_of_the_roster_is_found_wherever_a_fault_is_told() -> None:
    words = privacy_words()
    assert private_items("达瓦次仁被通报批评。", words, roster=["达瓦次仁"])[0].text == "达瓦次仁"
    assert private_items("达瓦次仁主持会议。", words, roster=["达瓦次仁"]) == ()


def test_the_contact_block_of_the_unit_stays() -> None:
    contact = ContactBlock(phone="13800000001")
    found = private_items(TEXT, privacy_words(), contact=contact)
    assert [item.kind for item in found] == [PrivateKind.PERSON]


def test_what_was_decided_is_masked_and_the_rest_stays() -> None:
    items = private_items(TEXT, privacy_words())
    decisions = [
        decision(PrivateKind.PERSON, "肖国梁", PrivacyChoice.MASKED),
        decision(PrivateKind.MOBILE, "13800000001", PrivacyChoice.KEPT, "值班电话"),
    ]
    assert masked_text(TEXT, items, decisions) == "对站长肖某某进行约谈，联系电话13800000001。"
    must_be_decided(items, decisions)


def test_a_public_text_with_an_open_matter_is_refused_by_name() -> None:
    items = private_items(TEXT, privacy_words())
    with pytest.raises(RuleViolation, match="姓名“肖国梁”"):
        must_be_decided(items, [decision(PrivateKind.MOBILE, "13800000001", PrivacyChoice.MASKED)])


def test_what_was_to_be_reworded_and_still_stands_is_open() -> None:
    items = private_items("对站长肖国梁进行约谈。", privacy_words())
    with pytest.raises(RuleViolation):
        must_be_decided(items, [decision(PrivateKind.PERSON, "肖国梁", PrivacyChoice.REWORDED)])


@pytest.mark.parametrize(
    ("kind", "ground"), [(PrivateKind.PERSON, " "), (PrivateKind.ID_NUMBER, "备案")]
)
def test_keeping_needs_a_ground_and_numbers_of_people_are_never_kept(
    kind: PrivateKind, ground: str
) -> None:
    with pytest.raises(RuleViolation):
        must_be_grounded(decision(kind, "某", PrivacyChoice.KEPT, ground))
