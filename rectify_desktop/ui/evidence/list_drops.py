"""Files dropped on a row of the 问题清单 become evidence of that finding."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui.evidence.file_drops import FileDrops
from rectify_desktop.ui.findings.finding_table_model import ItemRole
from rectify_desktop.ui.findings.frozen_columns import FrozenColumns

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QTableView

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.evidence.evidence_jobs import EvidenceJobs
    from rectify_desktop.ui.evidence.file_drops import Target


class ListDrops(QObject):
    """Takes files on findings, in the list and in its frozen columns; titles refuse them."""

    def __init__(self, desk: Desk, view: QTableView) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        for table in (view, *view.findChildren(FrozenColumns)):
            drops = FileDrops(table.viewport(), self, partial(_row_at, table))
            drops.set_enabled(not desk.is_read_only)
            drops.dropped.connect(self._on_dropped)

    @cached_property
    def jobs(self) -> EvidenceJobs:
        """The work with files, loaded by the first drop."""
        from rectify_desktop.ui.evidence.evidence_jobs import EvidenceJobs

        return EvidenceJobs(self._desk, self._view)

    def _on_dropped(self, paths: Sequence[Path], finding_id: FindingId) -> None:
        self.jobs.add(paths, (finding_id,))


def _row_at(table: QTableView, point: QPoint) -> Target:
    index = table.indexAt(point)
    item = index.data(ItemRole)
    if not isinstance(item, Finding):
        return None
    frame = table.visualRect(index)
    frame.setLeft(0)
    frame.setRight(table.viewport().width() - 1)
    return frame, item.id
