"""Conditions of one kind widen, those of another narrow; counts leave their own kind aside."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rectify_desktop.domain.finding import Finding
from rectify_desktop.domain.finding_query import (
    DueWithin,
    FindingQuery,
    Lack,
    QueryFacts,
    QueryKind,
    offered_values,
    value_name,
)
from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing
from tests.invented_ledger import TODAY, invented_ledger

LEDGER = invented_ledger(13)
FACTS = QueryFacts(LEDGER, TODAY)


def passes(query: FindingQuery, finding: Finding, facts: QueryFacts) -> bool:
    """Return whether a query lets a finding through, be it of the ledger or not."""
    alone = replace(facts.ledger, findings=(finding,))
    facts = QueryFacts(alone, facts.today, facts.silent, facts.proven)
    return query.findings_of(facts) == (finding,)


OPEN = replace(LEDGER.findings[0], declared_result=DeclaredResult.IN_PROGRESS)


def due_in(days: int) -> Finding:
    return replace(OPEN, due_on=TODAY + timedelta(days=days), due_wording="")


def test_an_empty_query_holds_nothing_back() -> None:
    assert not FindingQuery()
    assert FindingQuery().findings_of(FACTS) == LEDGER.findings


def test_values_of_one_kind_widen() -> None:
    results = {DeclaredResult.COMPLETED, None}
    query = FindingQuery(results=frozenset(results))

    shown = query.findings_of(FACTS)

    assert {each.declared_result for each in shown} == results


def test_kinds_narrow_each_other() -> None:
    department = LEDGER.findings[0].responsible_departments[0]
    one = FindingQuery(departments=frozenset({department}))
    both = one.having(QueryKind.RESULT, {DeclaredResult.COMPLETED})

    assert set(both.findings_of(FACTS)) == {
        each for each in one.findings_of(FACTS) if each.declared_result is DeclaredResult.COMPLETED
    }


@pytest.mark.parametrize(
    ("days", "steps"),
    [
        (-1, {DueWithin.OVERDUE}),
        (0, {DueWithin.DAYS_3, DueWithin.DAYS_7, DueWithin.DAYS_15}),
        (3, {DueWithin.DAYS_3, DueWithin.DAYS_7, DueWithin.DAYS_15}),
        (4, {DueWithin.DAYS_7, DueWithin.DAYS_15}),
        (7, {DueWithin.DAYS_7, DueWithin.DAYS_15}),
        (8, {DueWithin.DAYS_15}),
        (15, {DueWithin.DAYS_15}),
        (16, set()),
    ],
)
def test_a_deadline_is_within_every_step_it_falls_in(days: int, steps: set[DueWithin]) -> None:
    finding = due_in(days)

    assert {
        step for step in DueWithin if passes(FindingQuery(dues=frozenset({step})), finding, FACTS)
    } == steps


def test_what_is_settled_is_never_due() -> None:
    settled = replace(due_in(-3), declared_result=DeclaredResult.COMPLETED)

    assert not passes(FindingQuery(dues=frozenset(DueWithin)), settled, FACTS)


def test_silence_counts_as_so_many_reviews_or_more() -> None:
    facts = QueryFacts(LEDGER, TODAY, {OPEN.id: 3})

    assert passes(FindingQuery(silences=frozenset({2})), OPEN, facts)
    assert passes(FindingQuery(silences=frozenset({3})), OPEN, facts)
    assert not passes(FindingQuery(silences=frozenset({4})), OPEN, facts)


def test_what_is_lacking_is_found_by_what_is_there() -> None:
    bare = Finding(LEDGER.round.id, "无着落")
    proven = QueryFacts(LEDGER, TODAY, proven={bare.id})

    assert passes(FindingQuery(lacks=frozenset({Lack.EVIDENCE})), bare, FACTS)
    assert not passes(FindingQuery(lacks=frozenset({Lack.EVIDENCE})), bare, proven)
    for lack in (Lack.MEASURES, Lack.OWNER, Lack.DEPARTMENT):
        assert passes(FindingQuery(lacks=frozenset({lack})), bare, proven)


def test_counts_of_a_kind_are_what_the_other_kinds_leave() -> None:
    query = FindingQuery(
        sources=frozenset({FindingSource.FEEDBACK}), results=frozenset({DeclaredResult.COMPLETED})
    )

    counts = query.counts(QueryKind.RESULT, FACTS)

    feedback = [each for each in LEDGER.findings if each.source is FindingSource.FEEDBACK]
    assert sum(counts.values()) == len(feedback)
    for result, count in counts.items():
        assert count == sum(each.declared_result is result for each in feedback)


def test_choosing_twice_takes_the_choice_back() -> None:
    once = FindingQuery().toggled(QueryKind.TIMING, Timing.IMMEDIATE)

    assert once == FindingQuery(timings=frozenset({Timing.IMMEDIATE}))
    assert once.toggled(QueryKind.TIMING, Timing.IMMEDIATE) == FindingQuery()


def test_only_values_that_some_finding_has_are_offered() -> None:
    counts = FindingQuery().counts(QueryKind.LEADER, FACTS)

    offered = offered_values(QueryKind.LEADER, counts, LEDGER)

    assert set(offered) == {key for each in LEDGER.findings for key in each.lead_officials}


def test_a_party_that_is_gone_still_has_a_word() -> None:
    department = next(iter(LEDGER.departments))

    assert value_name(QueryKind.DEPARTMENT, department, replace(LEDGER, departments={})) == "已删除"


def test_a_query_reads_as_a_sentence() -> None:
    query = FindingQuery(
        dues=frozenset({DueWithin.OVERDUE}),
        results=frozenset({None, DeclaredResult.IN_PROGRESS}),
    )

    assert query.text(LEDGER) == "结果：整改中或未填；时限：超期"
