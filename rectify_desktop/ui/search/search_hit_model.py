"""What a search found, as rows: a title for each kind, then its hits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from rectify_desktop.domain.search_excerpt import excerpt
from rectify_desktop.domain.searched_texts import TEXT_KIND_TERMS
from rectify_desktop.overrides import override
from rectify_desktop.services.search.search_ledger import MOST_COUNTED

if TYPE_CHECKING:
    from rectify_desktop.domain.search_excerpt import Excerpt
    from rectify_desktop.domain.searched_texts import SearchedText
    from rectify_desktop.services.search.search_ledger import KindHits, SearchHits

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

HitRole = Qt.ItemDataRole.UserRole + 1


class HitRow(NamedTuple):
    """One hit, and what of it is shown."""

    text: SearchedText
    excerpt: Excerpt


class SearchHitModel(QAbstractListModel):
    """Titles of kinds cannot be chosen, hits can."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[HitRow | str] = []

    def show_hits(self, hits: SearchHits) -> None:
        """Show what was found in place of what was found before."""
        self.beginResetModel()
        self._rows = []
        for kind in hits.kinds:
            self._rows.append(_title(kind))
            self._rows += [HitRow(text, excerpt(text, hits.words)) for text in kind.texts]
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        is_hit = index.isValid() and isinstance(self._rows[index.row()], HitRow)
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return enabled if is_hit else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == HitRole:
            return row if isinstance(row, HitRow) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else _said(row)
        return None


def _title(hits: KindHits) -> str:
    count = f"{MOST_COUNTED}+" if hits.has_more else str(hits.count)
    return f"{TEXT_KIND_TERMS[hits.kind]} {count}"


def _said(row: HitRow) -> str:
    parts = (TEXT_KIND_TERMS[row.text.kind], row.text.label, row.excerpt.field, row.excerpt.text)
    return " ".join(part for part in parts if part)
