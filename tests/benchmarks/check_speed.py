"""How long 体检 takes: a whole ledger, and one edit of it."""

from __future__ import annotations

from dataclasses import replace
from statistics import median

from grown_ledger import TODAY, grown
from ratio import ROUNDS, Ratio, timed

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.checks.ledger_checker import LedgerChecker
from rectify_desktop.domain.checks.scope import Scope
from rectify_desktop.services.check_words import check_words

# An edit is followed while the clerk types: at most so many seconds at 1,000 findings.
EDIT_LIMIT = 0.05


def measure_check() -> list[Ratio]:
    """Measure an edit at 1,000 findings against its limit, and 10,000 findings against 1,000."""
    small, large = scope_of(1_000), scope_of(10_000)
    checker = LedgerChecker(small)
    edits = [_edit_time(checker, small, at) for at in range(ROUNDS + 1)][1:]
    whole = timed(lambda: LedgerChecker(small))
    return [
        Ratio(
            "check after one edit among 1,000 findings, against 50 ms",
            median(edits),
            EDIT_LIMIT,
            1.0,
        ),
        Ratio(
            "check 10,000 findings against 1,000", timed(lambda: LedgerChecker(large)), whole, 20.0
        ),
    ]


def scope_of(size: int) -> Scope:
    """Return what the rules look at in a ledger of ``size`` findings."""
    return Scope(grown(size), CaseRecords(), check_words(), TODAY)


def _edit_time(checker: LedgerChecker, scope: Scope, at: int) -> float:
    finding = scope.ledger.findings[at * 97]
    edited = replace(finding, situation=f"{finding.situation}又于3月{at + 1}日复查一次。")

    def follow() -> None:
        for key in checker.edited(edited):
            checker.hits_of(key)

    return timed(follow)
