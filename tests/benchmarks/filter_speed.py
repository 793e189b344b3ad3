"""Chips of the filter: from choosing one to the rows that are left, painted."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING

from grown_ledger import LARGEST, TENTH, USUAL
from PySide6.QtWidgets import QApplication
from ratio import ROUNDS, Ratio
from shown_list import settle, shown_list

from rectify_desktop.domain.finding_query import DueWithin, FindingQuery, Lack, QueryKind
from rectify_desktop.domain.terms import DeclaredResult

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from rectify_desktop.ui.findings.finding_list_page import FindingListPage

FRAME = 0.016


def measure() -> Iterator[Ratio]:
    """Choose chips of several kinds, one after the other, each from the whole list."""
    slowest: dict[int, float] = {}
    for size in (USUAL, TENTH, LARGEST):
        with shown_list(size) as page:
            shown = page.selected_findings()[0]
            slowest[size] = max(
                _seconds(page, kind, value)
                for kind, value in (
                    (QueryKind.RESULT, DeclaredResult.IN_PROGRESS),
                    (QueryKind.DUE, DueWithin.OVERDUE),
                    (QueryKind.DEPARTMENT, shown.responsible_departments[0]),
                    (QueryKind.LACK, Lack.EVIDENCE),
                )
            )
        if size != TENTH:
            claim = f"the slowest chip in {size:,} findings against a frame of 16 ms"
            yield Ratio(claim, slowest[size], FRAME, 1)
    yield Ratio(
        f"the slowest chip in {LARGEST:,} findings against {TENTH:,}",
        slowest[LARGEST],
        slowest[TENTH],
        14,
    )


def _seconds(page: FindingListPage, kind: QueryKind, value: Hashable) -> float:
    """Return the processor's time for one chip, as a search is measured."""
    taken: list[float] = []
    for _ in range(ROUNDS):
        page.filtering.choose(FindingQuery())
        settle()
        began = time.process_time()
        page.filtering.choose(FindingQuery().toggled(kind, value))
        QApplication.processEvents()
        taken.append(time.process_time() - began)
        assert page.view.model().rowCount(), f"nothing is left by {kind}"
    return median(taken)
