"""体检 of a whole ledger, of one edit of it, and of the same edit in the window."""

from __future__ import annotations

from dataclasses import replace
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from grown_ledger import LARGEST, TENTH, TODAY, grown, ledger_file
from ratio import ROUNDS, Ratio, timed, worked

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.checks.ledger_checker import LedgerChecker
from rectify_desktop.domain.checks.scope import Scope
from rectify_desktop.services.checks.check_words import check_words
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.preferences.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

# An edit is followed while the clerk types: at most so many seconds at 1,000 findings.
EDIT_LIMIT = 0.05


def measure() -> Iterator[Ratio]:
    """Measure an edit against its limit, and 10,000 findings against 1,000."""
    small, large = scope_of(TENTH), scope_of(LARGEST)
    checker = LedgerChecker(small)
    edits = [_edit_time(checker, small, at) for at in range(ROUNDS + 1)][1:]
    claim = f"check after one edit among {TENTH:,} findings, against 50 ms"
    yield Ratio(claim, median(edits), EDIT_LIMIT, 1)
    claim = f"the window follows one edit among {TENTH:,} findings, against 50 ms"
    yield Ratio(claim, _watched_edit(TENTH), EDIT_LIMIT, 1)
    whole = min(worked(lambda: LedgerChecker(small)) for _ in range(3))
    claim = f"check {LARGEST:,} findings against {TENTH:,}"
    yield Ratio(claim, worked(lambda: LedgerChecker(large)), whole, 14)


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


def _watched_edit(size: int) -> float:
    """Return the time from a stored edit to its marks, in the event loop of a window."""
    application = prepare_application()
    with ledger_file(size) as path:
        settings = Settings(path.parent / "settings.ini")
        desk = Desk(Workspace.open(path), settings=settings, today=lambda: TODAY)
        watch, times = desk.checks, []
        watch.begin()
        while not watch.is_settled:
            application.processEvents()
        for at in range(ROUNDS + 1):
            finding = desk.ledger.findings[at * 97]
            text = f"{finding.situation}又于3月{at + 1}日复查一次。"
            edit_text(desk.workspace, finding.id, TextField.SITUATION, text)
            began = perf_counter()
            while not watch.is_settled:
                application.processEvents()
            times.append(perf_counter() - began)
        desk.close()
    return median(times[1:])
