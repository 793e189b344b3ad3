"""The way from cell to cell of the 问题清单, past titles and columns out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui.widgets.entry_steps import Step

if TYPE_CHECKING:
    from rectify_desktop.ui.findings.outline_table import OutlineTable

_Move = QAbstractItemView.CursorAction
_CONTROL = Qt.KeyboardModifier.ControlModifier


class CellWalk:
    """Finds the next cell in a view; it moves nothing itself."""

    def __init__(self, view: OutlineTable) -> None:
        self._view = view

    def moved(
        self, current: QModelIndex, action: _Move, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex | None:
        """Return where a key leads that goes as in a sheet; None for what any table does."""
        is_finding = self._view.is_finding(current)
        match action:
            case _Move.MoveUp if is_finding:
                return self.row_beyond(current, -1)
            case _Move.MoveDown if is_finding:
                return self.row_beyond(current, 1)
            case _Move.MoveLeft if current.column() == 0:
                return self._group_of(current)
            case _Move.MoveLeft:
                return self.beside(current, -1)
            case _Move.MoveRight if is_finding:
                return self.beside(current, 1)
            case _Move.MoveRight:
                return self._below(current)
            case _Move.MoveNext:
                return self.next_cell(current, 1)
            case _Move.MovePrevious:
                return self.next_cell(current, -1)
            case _Move.MoveHome if is_finding and not modifiers & _CONTROL:
                return current.siblingAtColumn(0)
            case _Move.MoveEnd if is_finding and not modifiers & _CONTROL:
                return current.siblingAtColumn(self._view.shown_sections()[-1])
            case _:
                return None

    def row_beyond(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the finding above or below, or a group that shows none; titles are passed by."""
        model = self._view.findings
        row = index.row() + step
        while model.item(row) is not None:
            if self._view.is_finding(model.index(row, 0)):
                return model.index(row, index.column())
            if model.rows.behind(row) == row + 1:
                return model.index(row, 0)
            row += step
        return index

    def beside(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the cell in sight to the left or right, the same one at the edge."""
        sections = self._view.shown_sections()
        at = sections.index(index.column()) + step if index.column() in sections else 0
        return index.siblingAtColumn(sections[at]) if 0 <= at < len(sections) else index

    def _group_of(self, index: QModelIndex) -> QModelIndex:
        """Return the group that a row lies in; the same one at the top."""
        model = self._view.findings
        item = model.item(index.row())
        above = model.rows.home_of(item) if item is not None else ""
        return model.index_of(above) if above else index

    def _below(self, index: QModelIndex) -> QModelIndex:
        """Return the row below a group, the same one at the end."""
        below = index.siblingAtRow(index.row() + 1) if index.isValid() else index
        return below if below.isValid() else index

    def next_cell(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the next cell that can be written in, going on in the next finding."""
        words = self._view.findings.words
        sections = self._view.shown_sections()
        writable = [section for section in sections if words.is_writable(section)]
        place = sections.index(index.column()) if index.column() in sections else 0
        ahead = sections[place + 1 :] if step > 0 else sections[:place][::-1]
        beside = next((section for section in ahead if section in writable), None)
        if beside is not None and self._view.is_finding(index):
            return index.siblingAtColumn(beside)
        row = self.next_finding(index, step)
        return row.siblingAtColumn(writable[0 if step > 0 else -1]) if row.isValid() else index

    def next_finding(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the row of the finding above or below; invalid where there is none."""
        model = self._view.findings
        row = index.row() + step
        while model.item(row) is not None and not isinstance(model.item(row), Finding):
            row += step
        return model.index(row, 0)

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
                column = current.column() if self._view.is_finding(current) else usual_column
                return row.siblingAtColumn(column) if row.isValid() else current
