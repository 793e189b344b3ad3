"""The handbook's real texts: counts only, none of their sentences."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.proposal.proposal import DoubtKind, SourceKind
from rectify_desktop.domain.terms import DeclaredResult, FindingSource
from rectify_desktop.office.notice_reader import read_notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rectify_desktop.domain.proposal.proposal import ImportProposal

    Read = Callable[[str], ImportProposal]

pytestmark = pytest.mark.seeds


@pytest.fixture
def read(seed: Callable[[str], Path]) -> Read:
    def reading(number: str) -> ImportProposal:
        path = seed(number)
        return read_notice(path.read_text(encoding="utf-8").splitlines(), path.name)

    return reading


def test_notice_with_three_levels_is_read_whole(read: Read) -> None:
    proposal = read("003")
    assert (len(proposal.themes), len(proposal.headings)) == (3, 6)
    numbers = [
        "1.1",
        "1.2",
        "2.1",
        "2.2",
        "3.1",
        "3.2",
        "3.3",
        "3.4",
        "3.5",
        "4",
        "5.1",
        "5.2",
        "6",
    ]
    assert [finding.number for finding in proposal.findings] == numbers
    results = Counter(finding.result for finding in proposal.findings)
    assert results == {DeclaredResult.COMPLETED: 11, DeclaredResult.STAGE_COMPLETED: 2}
    with_plan = [finding.number for finding in proposal.findings if finding.plan]
    assert with_plan == ["5.1", "5.2"]
    assert all(finding.situation for finding in proposal.findings)
    assert [len(finding.measures) for finding in proposal.findings] == [
        5, 0, 3, 0, 2, 8, 5, 4, 3, 3, 5, 0, 4,
    ]  # fmt: skip
    for number in ("4", "6"):
        finding = next(f for f in proposal.findings if f.number == number)
        assert finding.heading is not None
        assert finding.title == proposal.headings[finding.heading].title


def test_figures_of_the_damaged_notice_add_up(read: Read) -> None:
    proposal = read("003")
    tallies = {t.source: (t.total, t.completed) for t in proposal.facts.tallies}
    assert tallies == {FindingSource.ON_THE_SPOT: (5, 5), FindingSource.PETITION: (1, 1)}
    assert all(check.adds_up for check in proposal.reconciliation)
    claims = {check.claim: check.stated for check in proposal.reconciliation}
    assert claims["问题总数 = 已完成 + 阶段性完成"] == 13


def test_every_damaged_date_is_listed_and_none_is_repaired(read: Read) -> None:
    proposal = read("003")
    damaged = [d for d in proposal.doubts if d.kind is DoubtKind.DAMAGED_DATE]
    # Counted by hand: 20 full dates, 4 without 月, 9 without 年, 4 ranges, 6 without 日.
    assert len(damaged) == 43
    assert all(len(doubt.candidates) == 1 for doubt in damaged)
    facts = proposal.facts
    assert (facts.inspected_from, facts.feedback_on, facts.signed_on) == (None, None, None)
    labels = [d for d in proposal.doubts if d.kind is DoubtKind.DAMAGED_LABEL]
    assert len(labels) == 4


def test_single_line_notice_is_taken_apart(read: Read) -> None:
    proposal = read("001")
    assert [finding.number for finding in proposal.findings] == [str(n) for n in range(1, 34)]
    assert all(finding.result_wording is None for finding in proposal.findings)
    assert all(finding.situation for finding in proposal.findings)
    assert {figure.name: figure.value for figure in proposal.stated}["未完成"] == 3
    unmatched = [check for check in proposal.reconciliation if check.adds_up is None]
    assert [(check.stated, check.counted) for check in unmatched] == [(3, None)]
    doubt = next(d for d in proposal.doubts if d.kind is DoubtKind.UNCOUNTED_FIGURE)
    assert "没有写整改结果" in doubt.place


def test_no_text_of_the_single_line_is_lost(read: Read, seed: Callable[[str], Path]) -> None:
    whole = "".join(seed("001").read_text(encoding="utf-8").split())
    assert "".join("".join(read("001").lines).split()) == whole


def test_feedback_news_yields_the_problems_and_none_of_the_demands(read: Read) -> None:
    proposal = read("000")
    assert proposal.kind is SourceKind.FEEDBACK
    assert len(proposal.themes) == 3
    assert Counter(finding.theme for finding in proposal.findings) == {0: 3, 1: 3, 2: 3}
    assert {finding.result for finding in proposal.findings} == {None}
    assert proposal.facts.opening == ""


@pytest.mark.parametrize(("number", "word"), [("002", "动员"), ("004", "讲话")])
def test_text_of_demands_yields_nothing_and_says_why(read: Read, number: str, word: str) -> None:
    proposal = read(number)
    assert proposal.findings == ()
    assert word in proposal.reason
