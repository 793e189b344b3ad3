"""The mark of a level, told by its form as well as its colour: ● ! error, ▲ ? doubt, ○ i hint."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

from rectify_desktop.domain.checks.rule import CheckLevel
from rectify_desktop.ui.look import look

MARK_SIZE = 14
_SIGNS = {CheckLevel.ERROR: "!", CheckLevel.DOUBT: "?", CheckLevel.HINT: "i"}
_COLOURS = {
    CheckLevel.ERROR: look.ACCENT,
    CheckLevel.DOUBT: look.AMBER,
    CheckLevel.HINT: look.QUIET,
}
# Pictures by level, scale of the screen and shade, for high contrast has others.
_known: dict[tuple[CheckLevel, float, str], QPixmap] = {}


def mark_picture(level: CheckLevel, ratio: float = 0.0) -> QPixmap:
    """Return the mark of a level for a screen of some scale, that of the program if not told."""
    ratio = ratio or QApplication.primaryScreen().devicePixelRatio()
    key = level, ratio, _COLOURS[level].name()
    if key not in _known:
        side = round(MARK_SIZE * ratio)
        picture = QPixmap(side, side)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        _paint(painter, QRectF(0, 0, MARK_SIZE, MARK_SIZE), level)
        painter.end()
        _known[key] = picture
    return _known[key]


def mark_icon(level: CheckLevel) -> QIcon:
    """Return the mark of a level as an icon, which a selected row does not tint."""
    icon = QIcon(mark_picture(level))
    icon.addPixmap(mark_picture(level), QIcon.Mode.Selected)
    return icon


def _paint(painter: QPainter, box: QRectF, level: CheckLevel) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    colour, ink = _COLOURS[level], look.PAPER
    if level is CheckLevel.HINT:
        painter.setPen(QPen(colour, 1))
        painter.drawEllipse(inner)
        ink = colour
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        _paint_ground(painter, inner, level)
    _paint_sign(painter, box, level, ink)


def _paint_ground(painter: QPainter, inner: QRectF, level: CheckLevel) -> None:
    if level is CheckLevel.ERROR:
        painter.drawEllipse(inner)
    else:
        top = QPointF(inner.center().x(), inner.top() - 0.5)
        painter.drawPolygon(QPolygonF([top, inner.bottomRight(), inner.bottomLeft()]))


def _paint_sign(painter: QPainter, box: QRectF, level: CheckLevel, ink: QColor) -> None:
    is_doubt = level is CheckLevel.DOUBT
    font = QFont(QApplication.font())
    font.setPixelSize(10)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ink)
    # A triangle is widest at its foot.
    lowered = box.translated(0, 2 if is_doubt else 0)
    painter.drawText(lowered, Qt.AlignmentFlag.AlignCenter, _SIGNS[level])
