"""Checking a finding, a ledger, the lines of a paper; and following a ledger edit by edit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.registry import (
    FINDING_CHECKS,
    PAPER_CHECKS,
    ROUND_CHECKS,
    TEXT_CHECKS,
)
from rectify_desktop.domain.checks.scope import CheckedText, Scope, round_texts, texts_of
from rectify_desktop.domain.checks.shared import SharedRules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId


def check_finding(scope: Scope, finding: Finding) -> tuple[CheckHit, ...]:
    """Return what is wrong with one finding by itself."""
    hits = [hit for check in FINDING_CHECKS for hit in check(finding, scope)]
    hits += [
        hit for text in texts_of(finding) for check in TEXT_CHECKS for hit in check(text, scope)
    ]
    return tuple(hits)


def check_round(scope: Scope) -> tuple[CheckHit, ...]:
    """Return what is wrong with the round, and with its findings as a list."""
    hits = [hit for check in ROUND_CHECKS for hit in check(scope)]
    hits += [
        hit for text in round_texts(scope) for check in TEXT_CHECKS for hit in check(text, scope)
    ]
    return tuple(hits)


def check_ledger(scope: Scope) -> tuple[CheckHit, ...]:
    """Return everything that is wrong with a ledger, the round first, then in ledger order."""
    return LedgerChecker(scope).hits()


def check_lines(scope: Scope, lines: Sequence[str]) -> tuple[CheckHit, ...]:
    """Return what is wrong with the lines of a paper; ``field`` says which line, from 1."""
    texts = [
        CheckedText(line, f"line {at}", f"第{at}段")
        for at, line in enumerate(lines, start=1)
        if line.strip()
    ]
    hits = [hit for text in texts for check in TEXT_CHECKS for hit in check(text, scope)]
    hits += [hit for check in PAPER_CHECKS for hit in check(lines)]
    return tuple(hits)


class LedgerChecker:
    """Keeps the hits of a ledger while it is edited: an edit costs its own finding and the list."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._known: dict[FindingId, Finding] = {f.id: f for f in scope.ledger.findings}
        self._shared = SharedRules(scope.ledger.findings)
        self._own = {key: check_finding(scope, f) for key, f in self._known.items()}
        self._common = {
            key: tuple(self._shared.hits(f, self._known)) for key, f in self._known.items()
        }
        self._round = check_round(scope)

    def hits(self) -> tuple[CheckHit, ...]:
        """Return all hits, those of the round first."""
        return self._round + tuple(hit for key in self._known for hit in self._of(key))

    def hits_of(self, finding_id: FindingId) -> tuple[CheckHit, ...]:
        """Return the hits of one finding, those of the list that name it included."""
        listed = tuple(hit for hit in self._round if hit.finding_id == finding_id)
        return self._of(finding_id) + listed

    def edited(self, finding: Finding) -> frozenset[FindingId]:
        """Follow an edit of one finding; return the findings whose hits may have changed."""
        ledger = self._scope.ledger
        findings = tuple(finding if held.id == finding.id else held for held in ledger.findings)
        if finding.id not in self._known:
            findings = (*findings, finding)
        self._scope = self._scope.with_ledger(replace(ledger, findings=findings))
        self._known[finding.id] = finding
        self._own[finding.id] = check_finding(self._scope, finding)
        moved = self._shared.put(finding) | {finding.id}
        for key in moved:
            self._common[key] = tuple(self._shared.hits(self._known[key], self._known))
        before = {hit.finding_id for hit in self._round}
        self._round = check_round(self._scope)
        listed = {hit.finding_id for hit in self._round} ^ before
        return frozenset(moved | {key for key in listed if key is not None})

    def _of(self, key: FindingId) -> tuple[CheckHit, ...]:
        return self._own.get(key, ()) + self._common.get(key, ())
