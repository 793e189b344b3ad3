"""A notice in any item pattern reads back as the findings it was made from.

What a form does not print cannot come back: C–F and H state no result, C and H no description, C
and G no headings, G no themes. Where C and H print a plan it becomes part of the situation. In H,
which has three levels and no label, the reader takes one of the two levels above a finding only.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.terms import MeetingKind
from rectify_desktop.domain.figures import RESULT_ORDER
from rectify_desktop.domain.finding import Finding, Heading, Theme
from rectify_desktop.domain.ledger import Ledger
from rectify_desktop.domain.notice.notice_material import NO_MATERIAL, NoticeMaterial
from rectify_desktop.domain.outline import renumbered
from rectify_desktop.domain.terms import DeclaredResult, Edition
from rectify_desktop.office.notice_reader import read_notice
from rectify_desktop.services.notice.word_notices import item_pattern, notice_of
from tests.notice_ledger import ROUND, long_ledger, water_ledger

if TYPE_CHECKING:
    from rectify_desktop.domain.proposal.proposal import ImportProposal

KEYS = tuple("ABCDEFGH")
LABELLED = tuple("ABDEFG")


def read_back(ledger: Ledger, key: str, material: NoticeMaterial = NO_MATERIAL) -> ImportProposal:
    notice = notice_of(ledger, Edition.PUBLIC, pattern=key, material=material)
    texts = [part.text for part in notice.paragraphs]
    return read_notice([notice.title, *texts, notice.signature, "2026年1月20日"], "导出的通报")


def in_order(ledger: Ledger, key: str) -> list[Finding]:
    """Return the findings in the order in which a pattern prints them."""
    if not item_pattern(key).groups:
        return list(ledger.findings)
    order = {result: place for place, result in enumerate(RESULT_ORDER)}
    return sorted(ledger.findings, key=lambda f: order[f.declared_result or DeclaredResult(0)])


def titles(ledger: Ledger, key: str) -> list[str]:
    return [finding.title for finding in in_order(ledger, key)]


def plain_ledger() -> Ledger:
    """Return themes, headings and findings whose situations are one plain paragraph each."""
    themes = tuple(
        Theme(ROUND.id, title, at) for at, title in enumerate(("水库管理方面", "作风方面"))
    )
    names = ("水库巡查不够经常", "河道保洁监管不严", "服务用水企业不够主动")
    headings = tuple(
        Heading(ROUND.id, name, at, themes[at // 2].id) for at, name in enumerate(names)
    )
    words = ("记录不完整", "责任不明确")
    findings = [
        Finding(
            ROUND.id,
            f"{heading.title[:4]}{word}",
            theme_id=heading.theme_id,
            heading_id=heading.id,
            declared_result=DeclaredResult.COMPLETED,
            situation=f"一是修订{heading.title[:2]}办法。二是开展检查{at + 2}次。",
        )
        for heading in headings
        for at, word in enumerate(words)
    ]
    return Ledger(ROUND, themes, headings, tuple(renumbered(findings)))


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("ledger", [water_ledger(), plain_ledger()], ids=["full", "plain"])
def test_every_finding_comes_back_in_its_place(key: str, ledger: Ledger) -> None:
    assert [finding.title for finding in read_back(ledger, key).findings] == titles(ledger, key)


@pytest.mark.parametrize("key", LABELLED)
def test_findings_without_themes_come_back(key: str) -> None:
    ledger = long_ledger(12)
    assert [finding.title for finding in read_back(ledger, key).findings] == titles(ledger, key)


@pytest.mark.parametrize("key", tuple("ABCDEF"))
def test_themes_come_back_where_the_form_prints_them_above_two_levels(key: str) -> None:
    ledger = water_ledger()
    found = [theme.title for theme in read_back(ledger, key).themes]
    assert found == [theme.title for theme in ledger.themes]


@pytest.mark.parametrize("key", tuple("ABDEF"))
def test_headings_come_back_where_the_form_prints_them_above_labels(key: str) -> None:
    ledger = plain_ledger()
    found = [heading.title for heading in read_back(ledger, key).headings]
    assert found == [heading.title for heading in ledger.headings]


@pytest.mark.parametrize("key", LABELLED)
def test_what_stands_behind_a_label_comes_back(key: str) -> None:
    ledger, pattern = plain_ledger(), item_pattern(key)
    found = [finding.situation for finding in read_back(ledger, key).findings]
    assert found == [pattern.pointed(finding.situation) for finding in in_order(ledger, key)]


@pytest.mark.parametrize("key", tuple("ABG"))
def test_results_come_back_from_the_forms_that_state_them(key: str) -> None:
    ledger = water_ledger()
    found = [finding.result for finding in read_back(ledger, key).findings]
    assert found == [finding.declared_result for finding in in_order(ledger, key)]


@pytest.mark.parametrize("key", LABELLED)
def test_plans_and_descriptions_come_back(key: str) -> None:
    ledger = water_ledger()
    read = read_back(ledger, key).findings
    wanted = in_order(ledger, key)
    assert [bool(f.plan) for f in read] == [bool(f.plan) for f in wanted]
    assert [f.description for f in read] == [f.description for f in wanted]


@pytest.mark.parametrize("key", KEYS)
def test_figures_of_side_ledgers_do_not_disturb_what_is_read(key: str) -> None:
    held_on = date(2025, 11, 3)
    records = CaseRecords(
        meetings=(
            MeetingRecord(ROUND.id, "会", MeetingKind.PARTY_GROUP, held_on),
            MeetingRecord(ROUND.id, "会", MeetingKind.DEMOCRATIC_LIFE, held_on),
        ),
        policies=(PolicyDocument(ROUND.id, "办法", issued_on=held_on),),
        funds=(FundRecovery(ROUND.id, "补贴", amount_fen=3_250_000, booked_on=held_on),),
        accountability=(AccountabilityAction(ROUND.id, "某甲", acted_on=held_on),),
    )
    with_records = read_back(water_ledger(), key, NoticeMaterial(records=records))
    plain = read_back(water_ledger(), key)
    assert [replace(finding, line=0, measures=()) for finding in with_records.findings] == [
        replace(finding, line=0, measures=()) for finding in plain.findings
    ]
    assert with_records.facts.tallies == plain.facts.tallies
