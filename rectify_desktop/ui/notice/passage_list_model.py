"""The passages of a notice as rows, all of them or those of one standing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from rectify_desktop.overrides import override
from rectify_desktop.ui.notice.passage_words import Standing, standing_of, standing_words
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject, QPersistentModelIndex

    from rectify_desktop.domain.notice.passages import PassageKey, PassageState

StateRole = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


class PassageListModel(QAbstractListModel):
    """Rows keep their places as long as the same passages are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[PassageState, ...] = ()
        self._rows: list[PassageState] = []
        self._standing: Standing | None = None

    def show_passages(self, states: Sequence[PassageState]) -> None:
        """Show these passages as far as they are of the standing looked for."""
        self._all = tuple(states)
        self._sift()

    def show_standing(self, standing: Standing | None) -> None:
        """Show the passages of one standing; None shows all."""
        self._standing = standing
        self._sift()

    def counts(self) -> Counter[Standing]:
        """Return how many passages there are of each standing."""
        return Counter(standing_of(state) for state in self._all)

    def state(self, key: PassageKey) -> PassageState | None:
        """Return how a passage stands, shown or not; None where the notice has no such."""
        return next((state for state in self._all if state.key == key), None)

    def index_of(self, key: PassageKey | None) -> QModelIndex:
        """Return the row of a passage; an invalid one where it is not shown."""
        for at, state in enumerate(self._rows):
            if state.key == key:
                return self.index(at)
        return QModelIndex()

    def _sift(self) -> None:
        wanted = self._standing
        rows = [s for s in self._all if wanted is None or standing_of(s) is wanted]
        if [state.key for state in rows] == [state.key for state in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        state = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return state.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{state.name}，{standing_words(state)}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{state.name}：{standing_words(state)}")
            case _ if role == StateRole:
                return state
            case _:
                return None
