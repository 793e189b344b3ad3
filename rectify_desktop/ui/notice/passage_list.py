"""The list of passages: name, the first words, and how each stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate

from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look
from rectify_desktop.ui.notice.passage_list_model import PassageListModel, StateRole
from rectify_desktop.ui.notice.passage_words import STANDING_WORDS, Standing, standing_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.domain.notice.passages import PassageKey, PassageState

Index = QModelIndex | QPersistentModelIndex
# PySide6's stubs do not know the fields of QStyleOptionViewItem.
Option = Any

STANDING_COLOURS = {
    Standing.FROM_LEDGER: look.QUIET,
    Standing.EDITED: look.GREEN,
    Standing.MOVED: look.AMBER,
    Standing.LACKING: look.AMBER,
    Standing.WITHHELD: look.ACCENT,
}
_EDGE, _GAP, _ROOM = 10, 8, 10
_SMALLER = 0.9
_SHOWN_TEXT = 120
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class PassageList(QListView):
    """Emits ``chosen`` with the state of the current passage, ``edit_wanted`` on Enter or F2."""

    chosen = Signal(object)
    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passages = PassageListModel(self)
        self.setModel(self.passages)
        self.setItemDelegate(_PassageDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda _: self.edit_wanted.emit())

    @property
    def state_shown(self) -> PassageState | None:
        """The current passage."""
        return self.currentIndex().data(StateRole)

    def choose(self, key: PassageKey | None) -> bool:
        """Go to a passage; return whether it is in the list."""
        index = self.passages.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(StateRole) if current.isValid() else None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)


class _PassageDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: Option, index: Index) -> QSize:
        return QSize(100, option.fontMetrics.height() + _ROOM)

    @override
    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        state: PassageState = index.data(StateRole)
        standing = standing_of(state)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, look.CHOSEN)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, look.HOVERED)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * _SMALLER)
        box = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        painter.setFont(small)
        painter.setPen(STANDING_COLOURS[standing])
        taken = _draw(painter, box, STANDING_WORDS[standing], Qt.AlignmentFlag.AlignRight)
        box.setRight(box.right() - taken - _GAP)
        painter.setFont(option.font)
        painter.setPen(look.QUIET if standing is Standing.WITHHELD else look.INK)
        box.setLeft(box.left() + _draw(painter, box, state.name) + _GAP)
        painter.setFont(small)
        painter.setPen(look.QUIET)
        _draw(painter, box, state.text[:_SHOWN_TEXT].replace("\n", " "))
        painter.restore()


def _draw(
    painter: QPainter,
    box: QRect,
    text: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Draw a text as far as there is room; return the width taken."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)
