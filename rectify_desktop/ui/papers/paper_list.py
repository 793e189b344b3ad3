"""The narrow list of papers: groups, names, and how far each is from leaving the house."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate

from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look
from rectify_desktop.ui.papers.paper_list_model import EntryRole, PaperListModel, ReadinessRole
from rectify_desktop.ui.papers.readiness import Tone

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.papers.catalogue import PaperEntry, PaperKey
    from rectify_desktop.ui.papers.readiness import Readiness

    Index = QModelIndex | QPersistentModelIndex

# What Qt hands to a delegate has members that its stubs do not know.
Option = Any

_INDENT, _EDGE, _GAP = 20, 10, 8
_ROW_HEIGHT, _GROUP_HEIGHT = 25, 26
_SMALLER = 0.9
TONE_COLOURS = {Tone.QUIET: look.QUIET, Tone.READY: look.GREEN, Tone.ASKING: look.AMBER}
_MARK_WIDTH = 3


class PaperList(QListView):
    """Emits ``chosen`` with the key of the paper that is to be shown."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PaperListModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_PaperDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    @property
    def key(self) -> PaperKey | None:
        """The paper that is chosen."""
        entry: PaperEntry | None = self.currentIndex().data(EntryRole)
        return None if entry is None else entry.key

    @property
    def papers(self) -> PaperListModel:
        """The rows."""
        return self._model

    def choose(self, key: PaperKey) -> None:
        """Choose a paper, as a click would."""
        self.setCurrentIndex(self._model.index_of(key))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        entry: PaperEntry | None = current.data(EntryRole)
        if entry is not None:
            self.chosen.emit(entry.key)


class _PaperDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: Option, index: Index) -> QSize:
        is_group = index.data(EntryRole) is None
        line = option.fontMetrics.height()
        least = _GROUP_HEIGHT if is_group else _ROW_HEIGHT
        return QSize(100, max(least, line + (10 if is_group else 7)))

    @override
    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        painter.save()
        if index.data(EntryRole) is None:
            self._paint_group(painter, option, index.data())
        else:
            self._paint_entry(painter, option, index)
        painter.restore()

    def _paint_group(self, painter: QPainter, option: Option, name: str) -> None:
        painter.setFont(_scaled(option.font, bold=True))
        painter.setPen(look.QUIET)
        box = option.rect.adjusted(_EDGE, 4, -_EDGE, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)

    def _paint_entry(self, painter: QPainter, option: Option, index: Index) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_chosen or is_hovered:
            painter.fillRect(option.rect, look.CHOSEN if is_chosen else look.HOVERED)
        if is_chosen:
            mark = QRect(option.rect.topLeft(), QSize(_MARK_WIDTH, option.rect.height()))
            painter.fillRect(mark, look.ACCENT)
        box = option.rect.adjusted(_INDENT, 0, -_EDGE, 0)
        word: Readiness | None = index.data(ReadinessRole)
        if word is not None:
            painter.setFont(_scaled(option.font))
            painter.setPen(TONE_COLOURS[word.tone])
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            taken = painter.boundingRect(box, int(flags), word.text)
            painter.drawText(box, int(flags), word.text)
            box.setRight(taken.left() - _GAP)
        painter.setFont(option.font)
        painter.setPen(look.INK)
        name = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)


def _scaled(font: QFont, *, bold: bool = False) -> QFont:
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * _SMALLER)
    smaller.setBold(bold)
    return smaller
