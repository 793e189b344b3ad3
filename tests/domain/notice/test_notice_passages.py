from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rectify_desktop.domain.inspection import ContactBlock, InspectionRound
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.notice.notice_passages import (
    closing_passage,
    figures_passage,
    opening_passage,
)
from rectify_desktop.domain.terms import Edition
from tests.notice_ledger import ROUND


def test_the_opening_says_who_inspected_whom_and_when() -> None:
    assert opening_passage(ROUND, Edition.PUBLIC) == (
        "根据区委统一部署，2025年3月4日至5月16日，区委第二巡察组对区水务局进行了巡察。"
        "2025年7月8日，区委第二巡察组向区水务局党组反馈了巡察意见。"
        "按照党务公开原则和巡察工作有关要求，现将巡察整改进展情况予以公布。"
    )


def test_the_internal_edition_is_a_notification_and_no_publication() -> None:
    assert opening_passage(ROUND, Edition.INTERNAL).endswith("予以通报。")


def test_a_period_over_the_turn_of_the_year_names_both_years() -> None:
    facts = replace(ROUND, inspected_from=date(2024, 11, 4), inspected_to=date(2025, 1, 10))
    assert "2024年11月4日至2025年1月10日" in opening_passage(facts, Edition.PUBLIC)


@pytest.mark.parametrize(
    ("organisation", "unit", "receiver"),
    [
        ("中共云岭市青禾区水务局党组", "区水务局", "区水务局党组"),
        ("中共青禾区人民医院委员会", "区人民医院", "区人民医院党委"),
        ("中共青禾区第一中学总支部委员会", "区一中", "区一中党总支"),
        ("中共青禾区长堤街道工作委员会", "长堤街道", "长堤街道党工委"),
        ("青禾区水务集团", "区水务集团", "青禾区水务集团"),
        ("中共青禾区水务局党组", "", "中共青禾区水务局党组"),
    ],
)
def test_running_text_shortens_the_name_of_the_party_organisation(
    organisation: str, unit: str, receiver: str
) -> None:
    facts = replace(ROUND, party_organisation=organisation, unit_name=unit)
    assert f"向{receiver}反馈了巡察意见" in opening_passage(facts, Edition.PUBLIC)


def test_a_fact_nobody_entered_is_marked_and_never_guessed() -> None:
    passage = opening_passage(InspectionRound(), Edition.PUBLIC)
    assert "【待填：巡察开始日期】至【待填：巡察结束日期】" in passage
    assert "【待填：反馈日期】" in passage


def test_no_figures_are_stated_where_none_are_known() -> None:
    assert figures_passage(Ledger(InspectionRound())) == ""


def test_figures_without_a_day_say_so() -> None:
    assert figures_passage(Ledger(replace(ROUND, as_of=None))).startswith(
        "截至【待填：截至日期】，"
    )


def test_the_closing_gives_the_contact_line_of_the_unit() -> None:
    assert closing_passage(ROUND).endswith(
        "联系电话：0000-8820166；邮政信箱：云岭市青禾区长堤路6号区水务局机关党委；"
        "邮编：000000；电子邮箱：shuiwu@qinghe.example。"
    )


def test_an_own_invitation_replaces_ours_and_missing_lines_fall_away() -> None:
    facts = replace(ROUND, closing="欢迎监督。", contact=ContactBlock(phone="0000-1"))
    assert closing_passage(facts) == "欢迎监督。联系电话：0000-1。"


def test_a_missing_contact_block_is_a_gap() -> None:
    assert closing_passage(replace(ROUND, contact=ContactBlock())).endswith("【待填：联系方式】")
