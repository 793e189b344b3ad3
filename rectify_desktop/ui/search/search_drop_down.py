"""The drop-down of hits under the search field; the field keeps the caret and hands keys over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from rectify_desktop.ui.search.search_hit_delegate import SearchHitDelegate
from rectify_desktop.ui.search.search_hit_model import HitRole, SearchHitModel

if TYPE_CHECKING:
    from rectify_desktop.domain.searched_texts import SearchedText
    from rectify_desktop.services.search.search_ledger import SearchHits

_WIDTH = 620
_MOST_HEIGHT = 460
_EDGE = 4


class SearchDropDown(QFrame):
    """Lies over the window, so that no window of its own takes the input method away."""

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("searchDropDown")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._model = SearchHitModel(self)
        self.view = QListView(self)
        self.view.setObjectName("searchHits")
        self.view.setAccessibleName(self.tr("查找结果"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setModel(self._model)
        self.view.setItemDelegate(SearchHitDelegate(self.view))
        self.view.clicked.connect(self._choose)
        self._note = QLabel(self)
        self._note.setObjectName("searchNote")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._note)
        self.hide()

    def show_hits(self, hits: SearchHits, field: QWidget) -> None:
        """Show what was found under a field, nothing being chosen yet."""
        self._model.show_hits(hits)
        # An empty list would take the room of the sentence that says so.
        self.view.setVisible(self._model.rowCount() > 0)
        self._note.setText(self._said(hits))
        self._lie_under(field)
        self.show()
        self.raise_()

    @property
    def note(self) -> str:
        """What is said below the hits."""
        return self._note.text()

    @property
    def current(self) -> SearchedText | None:
        """The hit that is chosen."""
        hit = self.view.currentIndex().data(HitRole)
        return hit.text if hit is not None else None

    @property
    def current_words(self) -> str:
        """What is said of the hit that is chosen."""
        return str(self.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def walk(self, step: int) -> None:
        """Choose the next hit or the one before, passing titles by."""
        rows = range(self._model.rowCount())
        hits = [row for row in rows if self._model.index(row).data(HitRole) is not None]
        if not hits:
            return
        here = self.view.currentIndex().row()
        if here not in hits:
            target = hits[0] if step > 0 else hits[-1]
        else:
            target = hits[(hits.index(here) + step) % len(hits)]
        self.view.setCurrentIndex(self._model.index(target))

    def _choose(self, index: QModelIndex) -> None:
        hit = index.data(HitRole)
        if hit is not None:
            self.chosen.emit(hit.text)

    def _said(self, hits: SearchHits) -> str:
        if not hits.kinds:
            waiting = self.tr("正在读取台账……")
            return waiting if not hits.is_complete else self.tr("台账里没有找到。")
        keys = self.tr("↓↑选择，回车前往，Esc放弃")
        return keys if hits.is_complete else self.tr("正在读取台账，结果还会增加。") + keys

    def _lie_under(self, field: QWidget) -> None:
        window = field.window()
        below = field.mapTo(window, QPoint(field.width(), field.height()))
        width = min(_WIDTH, window.width() - 2 * _EDGE)
        row = self.view.sizeHintForRow(0) if self._model.rowCount() else 0
        wanted = row * self._model.rowCount() + self._note.sizeHint().height() + 2
        room = window.height() - below.y() - _EDGE
        left = max(_EDGE, below.x() - width)
        self.setGeometry(left, below.y() + 1, width, min(wanted, _MOST_HEIGHT, room))
