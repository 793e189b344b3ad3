"""The way from cell to cell of the 问题清单, past titles and columns out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui.findings.finding_tree_model import ItemRole
from rectify_desktop.ui.widgets.entry_steps import Step

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QTreeView

    from rectify_desktop.ui.findings.finding_tree_model import FindingTreeModel


def is_finding(index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether a row is a finding, and no title above some."""
    return isinstance(index.data(ItemRole), Finding)


class CellWalk:
    """Finds the next cell in a view; it moves nothing itself."""

    def __init__(self, view: QTreeView) -> None:
        self._view = view

    def row_beyond(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the finding above or below, or a group that shows none; titles are passed by."""
        row = index.siblingAtColumn(0)
        while True:
            row = self._view.indexBelow(row) if step > 0 else self._view.indexAbove(row)
            if not row.isValid():
                return index
            if is_finding(row):
                return row.siblingAtColumn(index.column())
            if not self._view.isExpanded(row) or not self._view.model().rowCount(row):
                return row

    def shown_sections(self) -> list[int]:
        """Return the columns in sight from left to right."""
        header = self._view.header()
        inner = (header.logicalIndex(at) for at in range(header.count()))
        return [section for section in inner if not header.isSectionHidden(section)]

    def beside(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the cell in sight to the left or right, the same one at the edge."""
        sections = self.shown_sections()
        at = sections.index(index.column()) + step if index.column() in sections else 0
        return index.siblingAtColumn(sections[at]) if 0 <= at < len(sections) else index

    def next_cell(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the next cell that can be written in, going on in the next finding."""
        model = cast("FindingTreeModel", self._view.model())
        sections = self.shown_sections()
        writable = [section for section in sections if model.is_writable(section)]
        place = sections.index(index.column()) if index.column() in sections else 0
        ahead = sections[place + 1 :] if step > 0 else sections[:place][::-1]
        beside = next((section for section in ahead if section in writable), None)
        if beside is not None and is_finding(index):
            return index.siblingAtColumn(beside)
        row = self.next_finding(index, step)
        return row.siblingAtColumn(writable[0 if step > 0 else -1]) if row.isValid() else index

    def next_finding(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the row of the finding above or below; invalid where there is none."""
        row = index.siblingAtColumn(0)
        while True:
            row = self._view.indexBelow(row) if step > 0 else self._view.indexAbove(row)
            if not row.isValid() or is_finding(row):
                return row

    def target(self, step: Step, usual_column: int) -> QModelIndex:
        """Return the cell a key leads to; from a title it goes on in the usual column."""
        current = self._view.currentIndex()
        match step:
            case Step.NEXT_CELL:
                return self.next_cell(current, 1)
            case Step.PREVIOUS_CELL:
                return self.next_cell(current, -1)
            case _:
                row = self.next_finding(current, 1 if step is Step.NEXT_ROW else -1)
                column = current.column() if is_finding(current) else usual_column
                return row.siblingAtColumn(column) if row.isValid() else current
