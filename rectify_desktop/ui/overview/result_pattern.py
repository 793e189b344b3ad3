"""How a result is drawn on a bar: a shade and a pattern, so that no colour tells it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPalette, QPen

from rectify_desktop.domain.terms import DeclaredResult

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from rectify_desktop.domain.overview.counts import Result

_PATTERNS: dict[Result, tuple[QPalette.ColorRole, Qt.BrushStyle]] = {
    DeclaredResult.COMPLETED: (QPalette.ColorRole.Highlight, Qt.BrushStyle.SolidPattern),
    DeclaredResult.STAGE_COMPLETED: (QPalette.ColorRole.Highlight, Qt.BrushStyle.BDiagPattern),
    DeclaredResult.SUSTAINED: (QPalette.ColorRole.Highlight, Qt.BrushStyle.VerPattern),
    DeclaredResult.IN_PROGRESS: (QPalette.ColorRole.Dark, Qt.BrushStyle.Dense6Pattern),
    DeclaredResult.NOT_STARTED: (QPalette.ColorRole.Base, Qt.BrushStyle.SolidPattern),
    None: (QPalette.ColorRole.Dark, Qt.BrushStyle.DiagCrossPattern),
}
_HALO = 3


def paint_part(painter: QPainter, area: QRectF, result: Result, palette: QPalette) -> None:
    """Fill one part of a bar."""
    role, style = _PATTERNS[result]
    painter.fillRect(area, palette.color(QPalette.ColorRole.Base))
    painter.fillRect(area, QBrush(palette.color(role), style))
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Shadow), 1))
    painter.drawRect(area)


def paint_number(
    painter: QPainter, area: QRectF, number: int, result: Result, palette: QPalette
) -> None:
    """Write how many a part stands for, where there is room for it."""
    text = str(number)
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(text) + 2 * _HALO
    if width > area.width():
        return
    is_solid = result is DeclaredResult.COMPLETED
    if not is_solid:
        # On a pattern a number needs clear ground.
        ground = QRectF(0, 0, width, metrics.ascent())
        ground.moveCenter(area.center())
        painter.fillRect(ground, palette.color(QPalette.ColorRole.Base))
    role = QPalette.ColorRole.HighlightedText if is_solid else QPalette.ColorRole.WindowText
    painter.setPen(palette.color(role))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
