"""Themes and headings as rows of the tree: one cell wide, and folded for as long as one wants."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QObject

from rectify_desktop.ui.findings.finding_tree_model import CountRole, ItemRole

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QTreeView

    from rectify_desktop.ui.findings.finding_tree_model import FindingTreeModel


class GroupRows(QObject):
    """Keeps the groups of one tree wide, and folded again after a reset."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._folded: set[str] = set()

    def follow(self, model: QAbstractItemModel) -> None:
        """Follow the rows of a model; what its reset asks for is the view's to begin."""
        model.modelAboutToBeReset.connect(self._remember)
        model.rowsInserted.connect(self._on_rows_inserted)

    def lay_out(self) -> None:
        """Unfold all rows but those that were folded, and widen the groups."""
        self._view.expandAll()
        self._fold_again()
        self._span(QModelIndex(), 0, self._view.model().rowCount() - 1)

    def _remember(self) -> None:
        """Keep in mind which groups are folded: Qt forgets it with the rows."""
        model = self._view.model()
        themes = [model.index(row, 0) for row in range(model.rowCount())]
        headings = [
            model.index(r, 0, above) for above in themes for r in range(model.rowCount(above))
        ]
        groups = [each for each in (*themes, *headings) if model.rowCount(each)]
        self._folded = {
            each.data(ItemRole).id for each in groups if not self._view.isExpanded(each)
        }

    def _fold_again(self) -> None:
        model = cast("FindingTreeModel", self._view.model())
        if model.is_filtered:
            # What was looked for must not lie in a fold.
            return
        for key in self._folded:
            self._view.collapse(model.index_of(key))

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self._span(parent, first, last)
        self._view.expand(parent)
        for row in range(first, last + 1):
            self._view.expandRecursively(self._view.model().index(row, 0, parent))

    def _span(self, parent: QModelIndex, first: int, last: int) -> None:
        """Let themes and headings run over all columns."""
        model = self._view.model()
        for row in range(first, last + 1):
            index = model.index(row, 0, parent)
            rows = model.rowCount(index)
            if rows or index.data(CountRole) is not None:
                self._view.setFirstColumnSpanned(row, parent, True)
                self._span(index, 0, rows - 1)
