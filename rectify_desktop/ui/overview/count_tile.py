"""A figure that opens its rows: the number above what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent

    from rectify_desktop.domain.overview.counts import Count

_PADDING = 8
_LEAST_WIDTH = 64
_NUMBER_SCALE = 1.7
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class CountTile(QAbstractButton):
    """Quiet where there is nothing to open, bold where somebody has to act."""

    def __init__(self, count: Count, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_count(count)

    @property
    def count(self) -> Count:
        """The figure on show."""
        return self._count

    def show_count(self, count: Count) -> None:
        """Show another figure in the same place."""
        self._count = count
        has_rows = count.number > 0
        self.setText(f"{count.number} {count.label}")
        self.setAccessibleName(count.name)
        self.setToolTip(self.tr("在问题清单中查看：{0}").format(count.name) if has_rows else "")
        self.setEnabled(has_rows)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_rows else Qt.FocusPolicy.NoFocus)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if has_rows else Qt.CursorShape.ArrowCursor
        )
        self.updateGeometry()
        self.update()

    @property
    def _number(self) -> str:
        return str(self._count.number) if self._count.is_known else "…"

    @override
    def sizeHint(self) -> QSize:
        number = QFontMetrics(self._number_font())
        label = self.fontMetrics()
        width = max(
            number.horizontalAdvance(self._number),
            label.horizontalAdvance(self._count.label),
        )
        height = number.height() + label.height() + _PADDING
        return QSize(max(width + 2 * _PADDING, _LEAST_WIDTH), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, area = self.palette(), self.rect()
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.fillRect(area, palette.color(QPalette.ColorRole.Midlight))
        if self.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        inner = area.adjusted(_PADDING, _PADDING // 2, -_PADDING, -_PADDING // 2)
        self._paint_number(painter, inner)
        self._paint_label(painter, inner)

    def _paint_number(self, painter: QPainter, area: QRect) -> None:
        painter.setFont(self._number_font())
        painter.setPen(look.ACCENT if self._count.is_alert else self._ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, self._number)

    def _paint_label(self, painter: QPainter, area: QRect) -> None:
        font = QFont(self.font())
        font.setBold(self._count.is_alert)
        painter.setFont(font)
        painter.setPen(self._ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, self._count.label)

    @property
    def _ink(self) -> QColor:
        """A figure of nothing is quiet, but it is a figure: it has to be read."""
        return look.INK if self.isEnabled() else look.QUIET

    def _number_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _NUMBER_SCALE)
        font.setBold(self._count.is_alert)
        return font
