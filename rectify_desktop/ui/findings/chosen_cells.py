"""What is selected in the 问题清单, told in findings and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionModel

from rectify_desktop.domain.finding import Finding

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelectionRange

    from rectify_desktop.ui.findings.outline_table import OutlineTable


class ChosenCells:
    """Reads the selection of one table; titles are no findings, columns out of sight no cells."""

    def __init__(self, view: OutlineTable) -> None:
        self._view = view

    def findings(self) -> list[Finding]:
        """Return the findings of which any cell is selected, in the order shown."""
        return [finding for finding, _ in self.cells()]

    def cells(self) -> list[tuple[Finding, frozenset[int]]]:
        """Return the findings with the columns selected of each, in the order shown."""
        items, shown = self._view.findings.rows.items, frozenset(self._view.shown_sections())
        cells: dict[int, frozenset[int]] = {}
        # The stubs do not know that it is a list.
        selection = self._view.selectionModel().selection()
        for block in cast("list[QItemSelectionRange]", selection):
            columns = shown.intersection(range(block.left(), block.right() + 1))
            for row in range(block.top(), block.bottom() + 1):
                cells[row] = cells[row] | columns if row in cells else columns
        rows = ((items[row], cells[row]) for row in sorted(cells))
        return [(item, columns) for item, columns in rows if isinstance(item, Finding)]

    def are_rows(self) -> bool:
        """Whether whole rows are selected, every cell of them."""
        shown = set(self._view.shown_sections())
        cells = self.cells()
        return bool(cells) and all(columns >= shown for _, columns in cells)

    def widen_to_rows(self) -> None:
        """Select the whole rows of the cells selected."""
        flags = QItemSelectionModel.SelectionFlag
        model = self._view.selectionModel()
        model.select(model.selection(), flags.Select | flags.Rows)
