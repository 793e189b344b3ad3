"""How the cells of the 问题清单 are drawn: by hand, for a style sheet takes far longer."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from rectify_desktop.domain.deadline import DueStanding
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from rectify_desktop.domain.checks.rule import CheckLevel

PADDING = 6
# The line of letters at the usual size, for which the sizes of signs are meant.
_HEIGHT_AT_100 = 19
_DOT = 9
_ARROW = 8
_ARROW_LINE = 1.5
_MARK_MARGIN = 2
_ELLIPSIS = "…"
# No cell is so wide as to show more characters than this.
_MOST_DRAWN = 300

_LIGHTS = {
    DueStanding.OVERDUE: look.ACCENT,
    DueStanding.DUE_SOON: QColor("#d98a00"),
    DueStanding.UNREAD: QColor("#d98a00"),
    DueStanding.IN_TIME: QColor("#4f8f6b"),
    DueStanding.NO_DATE: QColor("#b4bec9"),
    DueStanding.SETTLED: QColor("#b4bec9"),
}
_LIGHT_WORDS = {
    DueStanding.OVERDUE: look.ACCENT,
    DueStanding.DUE_SOON: look.AMBER,
    DueStanding.UNREAD: look.AMBER,
}


class CellPainter:
    """Draws words, group titles and lights in one font, whose letters it measures once each."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._usual_line = FittedLine(self.font)
        self._bold_line = FittedLine(self._bold)
        self._scale = QFontMetricsF(font).height() / _HEIGHT_AT_100

    def draw_words(self, painter: QPainter, box: QRect, words: str, pen: QPen | QColor) -> None:
        """Draw what fits of a text in one line."""
        painter.setFont(self.font)
        painter.setPen(pen)
        self._usual_line.draw(painter, _inside(box), words)

    def draw_group(self, painter: QPainter, box: QRect, title: str, count: str) -> None:
        """Draw a title and, behind it, how many findings it holds."""
        painter.setFont(self._bold)
        painter.setPen(look.INK)
        # The count stays in sight where there is no room for the whole title.
        taken = math.ceil(self._usual_line.width(count)) + 2 * PADDING
        width = self._bold_line.draw(painter, _inside(box).adjusted(0, 0, -taken, 0), title)
        painter.setFont(self.font)
        painter.setPen(look.QUIET)
        behind = box.adjusted(round(width) + 3 * PADDING, 0, -1, 0)
        self._usual_line.draw(painter, behind, count)

    def draw_arrow(self, painter: QPainter, middle: QPoint, *, is_folded: bool) -> None:
        """Draw the arrow that folds a group: to the right where it is folded, else downwards."""
        reach, height = _ARROW / 2 * self._scale, _ARROW / 4 * self._scale
        turned = [QPointF(-reach, -height), QPointF(0, height), QPointF(reach, -height)]
        if is_folded:
            turned = [QPointF(each.y(), each.x()) for each in turned]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.QUIET, _ARROW_LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([QPointF(middle) + each for each in turned])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def draw_light(
        self, painter: QPainter, box: QRect, standing: DueStanding | None, words: str
    ) -> None:
        """Draw a light with its words, since colour alone tells nothing."""
        if standing is None:
            return
        size = round(_DOT * self._scale)
        dot = QRectF(box.x() + PADDING, box.center().y() - size / 2 + 1, size, size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LIGHTS[standing])
        painter.drawEllipse(dot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self.font)
        painter.setPen(_LIGHT_WORDS.get(standing, look.QUIET))
        self._usual_line.draw(painter, box.adjusted(size + 2 * PADDING, 0, 0, 0), words)

    def draw_mark(self, painter: QPainter, box: QRect, level: CheckLevel) -> QRect:
        """Draw at the right end of a cell what 体检 thinks of it; return the room that is left."""
        # The rules behind the marks are read long after the first rows are drawn.
        from rectify_desktop.ui.checks.level_mark import MARK_SIZE, mark_picture

        picture = mark_picture(level, painter.device().devicePixelRatioF())
        left = box.right() - MARK_SIZE - _MARK_MARGIN
        painter.drawPixmap(QPointF(left, box.center().y() - MARK_SIZE / 2 + 1), picture)
        return box.adjusted(0, 0, -MARK_SIZE, 0)


class FittedLine:
    """Draws single lines of one font: cutting by known widths spares laying a text out twice."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._known: dict[str, float] = {}
        self._ellipsis = self._width(_ELLIPSIS)
        self._rise = (self._metrics.ascent() - self._metrics.descent()) / 2

    def draw(self, painter: QPainter, box: QRect, words: str) -> float:
        """Draw as much as the box is wide; return how wide that is."""
        shown, width = self.fitted(words[:_MOST_DRAWN].replace("\n", " "), box.width())
        if shown:
            middle = box.y() + box.height() / 2
            painter.drawText(QPointF(box.x(), round(middle + self._rise)), shown)
        return width

    def fitted(self, words: str, room: float) -> tuple[str, float]:
        """Return a text cut with an ellipsis to some room, and its width."""
        used, kept, kept_width = 0.0, 0, 0.0
        for place, letter in enumerate(words):
            used += self._width(letter)
            if used > room:
                return words[:kept] + _ELLIPSIS, kept_width + self._ellipsis
            if used + self._ellipsis <= room:
                kept, kept_width = place + 1, used
        return words, used

    def width(self, words: str) -> float:
        """Return how wide a text is that is not cut."""
        return sum(map(self._width, words))

    def _width(self, letter: str) -> float:
        width = self._known.get(letter)
        if width is None:
            width = self._known[letter] = self._metrics.horizontalAdvance(letter)
        return width


def _inside(box: QRect) -> QRect:
    return box.adjusted(PADDING + 1, 0, -PADDING + 1, 0)
