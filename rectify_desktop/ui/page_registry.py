"""The pages of a ledger in the order of the navigation, each with the verb that shows it.

A page's module is loaded when the page is first shown, so that the window opens at once; it is made
inside the window, for one that is put there later is dressed twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.ui.actions import ActionKey

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.ledger_page import LedgerPage


def _overview(desk: Desk, parent: QWidget) -> LedgerPage:
    from rectify_desktop.ui.overview.overview_page import OverviewPage

    return OverviewPage(desk, parent)


def _findings(desk: Desk, parent: QWidget) -> LedgerPage:
    from rectify_desktop.ui.findings.finding_list_page import FindingListPage

    return FindingListPage(desk, parent)


def _review(desk: Desk, parent: QWidget) -> LedgerPage:
    from rectify_desktop.ui.review.review_page import ReviewPage

    return ReviewPage(desk, parent)


def _casework(desk: Desk, parent: QWidget) -> LedgerPage:
    from rectify_desktop.ui.casework.casework_page import CaseworkPage

    return CaseworkPage(desk, parent)


def _evidence(desk: Desk, parent: QWidget) -> LedgerPage:
    from rectify_desktop.ui.evidence.evidence_page import EvidencePage

    return EvidencePage(desk, parent)


def _papers(desk: Desk, parent: QWidget) -> LedgerPage:
    from rectify_desktop.ui.papers.papers_page import PapersPage

    return PapersPage(desk, parent)


def _checks(desk: Desk, parent: QWidget) -> LedgerPage:
    from rectify_desktop.ui.checks.checks_page import ChecksPage

    return ChecksPage(desk, parent)


PAGES: Mapping[ActionKey, Callable[[Desk, QWidget], LedgerPage]] = {
    ActionKey.SHOW_OVERVIEW: _overview,
    ActionKey.SHOW_FINDINGS: _findings,
    ActionKey.SHOW_REVIEW: _review,
    ActionKey.SHOW_CASEWORK: _casework,
    ActionKey.SHOW_EVIDENCE: _evidence,
    ActionKey.SHOW_PAPERS: _papers,
    ActionKey.SHOW_CHECKS: _checks,
}
