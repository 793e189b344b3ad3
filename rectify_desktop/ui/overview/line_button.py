"""A line of text that leads somewhere: quiet, and as wide as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PADDING = 7
_LEFT = 4


class LineButton(QAbstractButton):
    """``lead`` stands at the left in ink, ``rest`` behind it as far as there is room."""

    def __init__(
        self, lead: str, rest: str = "", *, is_alert: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rest, self._is_alert = rest, is_alert
        self.setText(lead)
        self.setAccessibleName("，".join(part for part in (lead, rest) if part))
        self.setToolTip(plain_tip(self.accessibleName()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * _LEFT, metrics.height() + _PADDING
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette, metrics = QPainter(self), self.palette(), self.fontMetrics()
        if self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.AlternateBase))
        if self.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        area = QRectF(self.rect()).adjusted(_LEFT, 0, -_LEFT, 0)
        role = QPalette.ColorRole.BrightText if self._is_alert else QPalette.ColorRole.Link
        painter.setPen(palette.color(role))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
        area.setLeft(area.left() + metrics.horizontalAdvance(self.text()) + 2 * _LEFT)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        words = metrics.elidedText(self._rest, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
