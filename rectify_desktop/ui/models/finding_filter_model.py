"""What of the 问题清单 is shown: the results chosen and the words searched for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel
from typing_extensions import override

if TYPE_CHECKING:
    from rectify_desktop.domain.terms import DeclaredResult
    from rectify_desktop.ui.models.finding_tree_model import FindingTreeModel

_Index = QModelIndex | QPersistentModelIndex


class FindingFilterModel(QSortFilterProxyModel):
    """Lets a finding through if it has a chosen result and every word searched for."""

    def __init__(self, source: FindingTreeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings = source
        self._words: list[str] = []
        self._results: frozenset[DeclaredResult | None] = frozenset()
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(source)

    @property
    def is_filtering(self) -> bool:
        """Whether anything is held back."""
        return bool(self._words or self._results)

    def search(self, text: str) -> None:
        """Look for all words of ``text``, anywhere in a finding."""
        words = text.casefold().split()
        if words != self._words:
            self._words = words
            self.invalidateFilter()

    def show_results(self, results: frozenset[DeclaredResult | None]) -> None:
        """Show findings with one of ``results`` (None stands for 未填); all if there are none."""
        if results != self._results:
            self._results = results
            self.invalidateFilter()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        if not self.is_filtering:
            return True
        finding = self._findings.finding_at(source_row, source_parent)
        if finding is None or (self._results and finding.declared_result not in self._results):
            return False
        if not self._words:
            return True
        searched = self._findings.searched_at(source_row, source_parent) or ""
        return all(word in searched for word in self._words)
