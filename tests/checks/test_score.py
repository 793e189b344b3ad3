"""The labelled cases: enough of them, half of them clean, and every rule judged both ways."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rectify_desktop.domain.checks.ledger_checker import check_ledger
from rectify_desktop.domain.checks.registry import RULE_KEYS
from rectify_desktop.domain.ids import FindingId
from rectify_desktop.services.checks.check_words import check_rules
from tests.checks.cases import ROUND, CheckCase, check_cases
from tests.checks.score import TARGETS, by_level, main, score_cases

CASES = check_cases()


def test_rules_reach_their_targets_in_precision_and_recall() -> None:
    scores, failures = score_cases(CASES)
    for level, score in by_level(scores).items():
        assert min(score.precision, score.recall) >= TARGETS[level], failures


def test_the_score_command_prints_a_table_and_succeeds(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 0
    printed = capsys.readouterr().out
    assert "future-wording" in printed
    assert f"{len(CASES)} cases" in printed


def test_half_of_many_cases_are_clean() -> None:
    clean = [case for case in CASES if not case.expects]
    assert len(CASES) >= 150
    assert len(clean) * 2 >= len(CASES)


def test_every_rule_is_explained_and_has_a_case_in_which_it_strikes() -> None:
    assert set(check_rules()) == RULE_KEYS
    assert set().union(*(case.expects for case in CASES)) == RULE_KEYS


@pytest.mark.parametrize("rule", check_rules().values(), ids=lambda rule: rule.key)
def test_every_rule_says_what_why_whence_and_gives_an_example(rule: object) -> None:
    texts = [getattr(rule, name) for name in ("title", "group", "why", "source", "example")]
    assert all(text.strip() for text in texts)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.note)
def test_case_is_judged_as_labelled(case: CheckCase) -> None:
    assert case.struck() == case.expects


def test_a_clean_ledger_raises_at_most_one_false_alarm_in_ten_findings() -> None:
    """All clean cases with nothing but a finding of their own, as one ledger."""
    plain = [
        case.scope.ledger.findings[0]
        for case in CASES
        if not case.expects
        and not case.lines
        and len(case.scope.ledger.findings) == 1
        and case.scope.ledger.round == ROUND
        and not (case.scope.records.policies or case.scope.records.funds)
        and not case.scope.records.extensions
    ]
    # Cases that say nothing of their own share one text, which is no clean ledger: 雷同.
    told = {finding.situation: finding for finding in plain}.values()
    findings = tuple(
        replace(finding, id=FindingId(str(at)), number=str(at))
        for at, finding in enumerate(told, start=1)
    )
    base = CASES[0].scope
    ids = tuple(finding.id for finding in findings)
    measures = base.ledger.measures_of(base.ledger.findings[0].id)
    ledger = replace(base.ledger, findings=findings, measures=dict.fromkeys(ids, measures))
    proof = tuple(replace(item, finding_ids=ids) for item in base.records.evidence)
    scope = replace(base, ledger=ledger, records=replace(base.records, evidence=proof))
    alarms = check_ledger(scope)
    assert len(findings) >= 50
    assert len(alarms) * 10 <= len(findings), [hit.message for hit in alarms]
