"""Chips of the filter in a long list: from choosing one to the rows that are left, painted."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from grown_ledger import TODAY, write_grown
from PySide6.QtWidgets import QApplication
from ratio import ROUNDS, Ratio

from rectify_desktop.domain.finding_query import DueWithin, FindingQuery, Lack, QueryKind
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.services.workspace import Workspace
from rectify_desktop.ui.desk import Desk
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.look.look import apply_look

if TYPE_CHECKING:
    from collections.abc import Hashable

SIZE = 10_000
FRAME = 0.016


def measure_filter() -> list[Ratio]:
    """Choose chips of several kinds, one after the other, each from the whole list."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_look(application)
    with TemporaryDirectory() as folder:
        path = write_grown(Path(folder) / "ledger.zgtz", SIZE)
        with Workspace.open(path) as workspace:
            desk = Desk(workspace, today=lambda: TODAY)
            page = FindingListPage(desk)
            page.resize(1366, 768)
            page.show()
            _settle()
            department = next(iter(desk.ledger.departments))
            slowest = max(
                _seconds(page, kind, value)
                for kind, value in (
                    (QueryKind.RESULT, DeclaredResult.IN_PROGRESS),
                    (QueryKind.DUE, DueWithin.OVERDUE),
                    (QueryKind.DEPARTMENT, department),
                    (QueryKind.LACK, Lack.OWNER),
                )
            )
            page.close()
    return [Ratio(f"the slowest chip in {SIZE} findings against a frame", slowest, FRAME, 1.0)]


def _seconds(page: FindingListPage, kind: QueryKind, value: Hashable) -> float:
    """Return the processor's time for one chip, as a search is measured."""
    taken: list[float] = []
    for _ in range(ROUNDS):
        page.filtering.choose(FindingQuery())
        _settle()
        began = time.process_time()
        page.filtering.choose(FindingQuery().toggled(kind, value))
        QApplication.processEvents()
        taken.append(time.process_time() - began)
    return median(taken)


def _settle() -> None:
    for _ in range(10):
        QApplication.processEvents()
