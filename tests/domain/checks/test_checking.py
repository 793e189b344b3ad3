"""Following a ledger edit by edit says the same as checking it anew."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.checks.checking import check_finding
from rectify_desktop.domain.checks.ledger_checker import LedgerChecker, check_ledger
from rectify_desktop.domain.checks.scope import Scope
from rectify_desktop.domain.checks.similarity import SharedPieces, SimilarTexts
from rectify_desktop.domain.ids import FindingId
from rectify_desktop.services.checks.check_words import check_words
from tests.invented_ledger import invented_ledger

if TYPE_CHECKING:
    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.finding import Finding

TODAY = date(2026, 3, 12)


def scope_of(count: int) -> Scope:
    ledger = invented_ledger(count)
    return Scope(
        replace(ledger, measures=MappingProxyType(dict(ledger.measures))),
        CaseRecords(),
        check_words(),
        TODAY,
    )


@pytest.mark.parametrize(
    "change",
    [
        {"situation": "已更换路灯86盏，2月30日验收。"},
        {"number": "1.1"},
        {"situation": ""},
        {"due_on": None, "due_wording": ""},
    ],
)
def test_an_edit_leaves_the_hits_a_fresh_check_finds(change: dict[str, object]) -> None:
    scope = scope_of(40)
    checker = LedgerChecker(scope)
    edited = replace(scope.ledger.findings[7], **change)  # type: ignore[arg-type]
    checker.edited(edited)
    findings = tuple(edited if f.id == edited.id else f for f in scope.ledger.findings)
    fresh = check_ledger(replace(scope, ledger=replace(scope.ledger, findings=findings)))
    assert {hit.fingerprint for hit in checker.hits()} == {hit.fingerprint for hit in fresh}


def followed(checker: LedgerChecker, scope: Scope) -> frozenset[FindingId]:
    steps = checker.follow(scope)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def marks(hits: tuple[CheckHit, ...]) -> set[str]:
    return {hit.fingerprint for hit in hits}


def with_findings(scope: Scope, findings: tuple[Finding, ...]) -> Scope:
    return scope.with_ledger(replace(scope.ledger, findings=findings))


def test_findings_that_come_and_go_are_followed() -> None:
    scope = scope_of(30)
    fewer = with_findings(scope, scope.ledger.findings[:20])
    checker = LedgerChecker(fewer)
    assert followed(checker, scope) >= {f.id for f in scope.ledger.findings[20:]}
    assert marks(checker.hits()) == marks(check_ledger(scope))
    followed(checker, fewer)
    assert marks(checker.hits()) == marks(check_ledger(fewer))


def test_a_new_number_is_told_by_the_findings_that_share_a_text() -> None:
    scope = scope_of(12)
    text = "逐街核对路灯台账，补登灯杆编号126根，换下破损灯罩58个，全部由片区责任人当场签字确认。"
    findings = tuple(
        replace(f, situation=text) if at in {2, 7} else f
        for at, f in enumerate(scope.ledger.findings)
    )
    scope = with_findings(scope, findings)
    checker = LedgerChecker(scope)
    renumbered = tuple(replace(f, number="99") if at == 2 else f for at, f in enumerate(findings))
    after = with_findings(scope, renumbered)
    assert followed(checker, after) >= {findings[2].id, findings[7].id}
    assert marks(checker.hits()) == marks(check_ledger(after))


def test_following_given_up_half_way_is_made_good_the_next_time() -> None:
    scope = scope_of(20)
    changed = tuple(replace(f, situation="2月30日已办结。") for f in scope.ledger.findings)
    after = with_findings(scope, changed)
    checker = LedgerChecker(scope)
    steps = checker.follow(after)
    next(steps), next(steps)
    steps.close()
    moved = followed(checker, after)
    assert moved >= {finding.id for finding in changed}
    assert marks(checker.hits()) == marks(check_ledger(after))


def test_words_on_their_way_are_checked_without_being_kept() -> None:
    scope = scope_of(12)
    checker = LedgerChecker(scope)
    before = checker.hits()
    typed = replace(scope.ledger.findings[4], situation="已于2月30日办结（见附件。")
    told = {hit.rule for hit in checker.hits_if(typed)}
    assert {"impossible-date", "unpaired-brackets"} <= told
    assert checker.hits() == before


def test_an_edit_names_the_findings_whose_hits_moved() -> None:
    scope = scope_of(40)
    text = (
        "逐街核对路灯台账，补登灯杆编号126根，换下破损灯罩58个，"
        "全部由片区责任人当场签字确认，照片存档备查。"
    )
    first, second = scope.ledger.findings[3], scope.ledger.findings[9]
    checker = LedgerChecker(scope)
    assert checker.edited(replace(first, situation=text)) >= {first.id}
    assert checker.edited(replace(second, situation=text)) >= {first.id, second.id}
    assert "near-identical" in {hit.rule for hit in checker.hits_of(first.id)}
    assert first.id in checker.edited(replace(second, situation="另行处理。"))
    assert "near-identical" not in {hit.rule for hit in checker.hits_of(first.id)}


def test_one_finding_is_checked_by_itself() -> None:
    scope = scope_of(3)
    finding = replace(scope.ledger.findings[0], situation="2月30日验收。")
    assert "impossible-date" in {hit.rule for hit in check_finding(scope, finding)}


def test_hits_point_at_the_words_they_tell_of() -> None:
    scope = scope_of(3)
    finding = replace(scope.ledger.findings[0], situation="已于已于3月换灯86盏，13月复查。")
    for hit in check_finding(scope, finding):
        if hit.field == "situation" and hit.start >= 0 and hit.text:
            assert finding.situation[hit.start :].startswith(hit.text)


def test_texts_alike_are_found_without_comparing_all_with_all() -> None:
    def filled(count: int) -> float:
        index = SimilarTexts()
        began = time.process_time()
        for at in range(count):
            index.put(
                FindingId(str(at)),
                f"第{at}号泵站逐本核对值守表{at * 7 % 997}份，补签漏签处{at % 89}处，"
                f"更换签到机{at % 13}台，"
                f"由运行科抽查{at % 31}次并在例会上逐项点评，结果记入台账备查。",
            )
        return time.process_time() - began

    filled(200)
    small, large = filled(500), filled(4000)
    # Eight times the texts may take eight times as long, and some; sixty-four times would be all.
    assert large < small * 20


def test_a_shared_piece_is_forgotten_with_its_last_holder() -> None:
    pieces = SharedPieces()
    one, two = FindingId("1"), FindingId("2")
    pieces.put(one, ("21人次",))
    assert pieces.put(two, ("21人次",)) == {one}
    assert pieces.others("21人次", one) == [two]
    assert pieces.drop(two) == {one}
    assert pieces.others("21人次", one) == []
