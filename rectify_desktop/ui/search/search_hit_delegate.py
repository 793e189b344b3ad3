"""How a hit is drawn: where it is, then the words around it, those searched for marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look
from rectify_desktop.ui.search.search_hit_model import HitRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.search_excerpt import Excerpt
    from rectify_desktop.ui.search.search_hit_model import HitRow

_Index = QModelIndex | QPersistentModelIndex
# PySide6's stubs do not know the fields of QStyleOptionViewItem.
_Option = Any
_PADDING = 8
_ROW_ROOM = 10
_LABEL_SHARE = 0.34
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class SearchHitDelegate(QStyledItemDelegate):
    """Titles stand on a band; marked words are bold and underlined, not coloured alone."""

    @override
    def sizeHint(self, option: _Option, index: _Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + _ROW_ROOM)

    @override
    def paint(self, painter: QPainter, option: _Option, index: _Index) -> None:
        painter.save()
        hit: HitRow | None = index.data(HitRole)
        box = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if hit is None:
            painter.fillRect(option.rect, look.BAND)
            painter.setFont(_bold(option.font))
            painter.setPen(look.QUIET)
            painter.drawText(box, _LEFT, str(index.data()))
        else:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.fillRect(option.rect, look.CHOSEN if is_chosen else look.PAPER)
            self._draw_hit(painter, option, box, hit)
        painter.restore()

    def _draw_hit(self, painter: QPainter, option: _Option, box: QRect, hit: HitRow) -> None:
        label = " · ".join(part for part in (hit.text.label, hit.excerpt.field) if part)
        width = int(box.width() * _LABEL_SHARE)
        painter.setFont(option.font)
        painter.setPen(look.QUIET)
        said = option.fontMetrics.elidedText(label, Qt.TextElideMode.ElideRight, width - _PADDING)
        painter.drawText(QRect(box.x(), box.y(), width, box.height()), _LEFT, said)
        painter.setPen(look.INK)
        rest = box.adjusted(width, 0, 0, 0)
        bold = _bold(option.font)
        bold.setUnderline(True)
        for piece, is_marked in _pieces(hit.excerpt):
            font = bold if is_marked else option.font
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, rest.width())
            painter.setFont(font)
            painter.drawText(rest, _LEFT, shown)
            if shown != piece:
                break
            rest.setLeft(rest.left() + metrics.horizontalAdvance(piece))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _pieces(shown: Excerpt) -> Iterator[tuple[str, bool]]:
    """Cut an excerpt where marks begin and end."""
    place = 0
    for start, end in shown.spans:
        yield shown.text[place:start], False
        yield shown.text[start:end], True
        place = end
    yield shown.text[place:], False
