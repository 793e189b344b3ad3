"""Hits in groups: nothing lost, nothing twice, the gravest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.checks.hit_groups import (
    OF_OFFICE,
    OF_ROUND_TERM,
    Grouping,
    group_hits,
)
from rectify_desktop.domain.checks.ledger_checker import check_ledger
from rectify_desktop.domain.checks.places import place_of, said_in_place
from rectify_desktop.domain.checks.rule import CheckHit, CheckLevel, JudgedHit, judged
from rectify_desktop.domain.checks.scope import Scope
from rectify_desktop.services.checks.check_words import check_rules, check_words
from tests.invented_ledger import invented_ledger

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger


@pytest.fixture
def ledger() -> Ledger:
    """Return a ledger with faults of the round, and a finding of nobody."""
    known = invented_ledger(13)
    first, *others = known.findings
    facts = replace(
        known.round, as_of=date(2026, 3, 5), signed_on=date(2026, 3, 1), opening="见附件（二。"
    )
    lonely = replace(first, responsible_departments=())
    return replace(known, round=facts, findings=(lonely, *others))


@pytest.fixture
def hits(ledger: Ledger) -> tuple[JudgedHit, ...]:
    scope = Scope(ledger, CaseRecords(), check_words(), date(2026, 3, 12))
    return judged(check_ledger(scope), check_rules(), ())


@pytest.mark.parametrize("grouping", Grouping)
def test_every_hit_stands_in_exactly_one_group(
    ledger: Ledger, hits: tuple[JudgedHit, ...], grouping: Grouping
) -> None:
    groups = group_hits(hits, ledger, grouping)
    shown = [item for group in groups for item in group.hits]
    assert sorted(map(id, shown)) == sorted(map(id, hits))
    assert len({group.key for group in groups}) == len(groups)


@pytest.mark.parametrize("grouping", [Grouping.RULE, Grouping.LEVEL])
def test_the_gravest_groups_come_first(
    ledger: Ledger, hits: tuple[JudgedHit, ...], grouping: Grouping
) -> None:
    levels = [group.level for group in group_hits(hits, ledger, grouping)]
    assert levels == sorted(levels, key=list(CheckLevel).index)


def test_what_nobody_answers_for_is_the_office_s(
    ledger: Ledger, hits: tuple[JudgedHit, ...]
) -> None:
    last = group_hits(hits, ledger, Grouping.DEPARTMENT)[-1]
    assert last.title == OF_OFFICE
    assert {item.hit.finding_id for item in last.hits} == {None, ledger.findings[0].id}


def test_findings_stand_in_their_order_behind_the_round(
    ledger: Ledger, hits: tuple[JudgedHit, ...]
) -> None:
    groups = group_hits(hits, ledger, Grouping.FINDING)
    assert groups[0].title == OF_ROUND_TERM
    order = [finding.id for finding in ledger.findings]
    keys = [group.key for group in groups[1:]]
    assert keys == sorted(keys, key=order.index)


def test_every_hit_of_a_ledger_says_where_it_stands(hits: tuple[JudgedHit, ...]) -> None:
    assert all(place_of(item.hit) for item in hits)


def test_beside_its_field_a_sentence_names_neither_finding_nor_field(ledger: Ledger) -> None:
    finding = replace(ledger.findings[1], number="1.2")
    hit = CheckHit("r", "问题1.2的整改情况里“（”不成对。", "", finding.id, "situation")
    assert said_in_place(hit, finding) == "“（”不成对。"
    bare = CheckHit("r", "问题1.2没有责任人。", "", finding.id, "owners")
    assert said_in_place(bare, finding) == "没有责任人。"
