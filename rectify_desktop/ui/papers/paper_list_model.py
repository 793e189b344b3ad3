"""The papers of the page as rows under their groups, each with a word on its readiness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from rectify_desktop.overrides import override
from rectify_desktop.ui.papers.catalogue import CATALOGUE, PaperEntry, PaperGroup

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QPersistentModelIndex

    from rectify_desktop.ui.papers.catalogue import PaperKey
    from rectify_desktop.ui.papers.readiness import Readiness

EntryRole = Qt.ItemDataRole.UserRole + 1
ReadinessRole = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()


class PaperListModel(QAbstractListModel):
    """Groups are rows that nobody can choose."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PaperGroup | PaperEntry] = []
        for group in PaperGroup:
            self._rows += [group, *(entry for entry in CATALOGUE if entry.group is group)]
        self._readiness: dict[PaperKey, Readiness] = {}

    def show_readiness(self, readiness: dict[PaperKey, Readiness]) -> None:
        """Put a word beside the papers named; others keep theirs."""
        if all(self._readiness.get(key) == word for key, word in readiness.items()):
            return
        self._readiness |= readiness
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def readiness(self, key: PaperKey) -> Readiness | None:
        """Return the word on a paper; None while it is not known."""
        return self._readiness.get(key)

    def index_of(self, key: PaperKey) -> QModelIndex:
        """Return the row of a paper."""
        for at, row in enumerate(self._rows):
            if isinstance(row, PaperEntry) and row.key is key:
                return self.index(at)
        return QModelIndex()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        is_entry = isinstance(row, PaperEntry)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name if is_entry else row.value
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return row.title if is_entry else None
            case _ if role == EntryRole:
                return row if is_entry else None
            case _ if role == ReadinessRole:
                return self._readiness.get(row.key) if is_entry else None
            case _:
                return None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], PaperGroup):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _spoken(self, row: PaperGroup | PaperEntry) -> str:
        if isinstance(row, PaperGroup):
            return row.value
        word = self._readiness.get(row.key)
        return f"{row.group.value}：{row.name}" + (f"，{word.text}" if word else "")
