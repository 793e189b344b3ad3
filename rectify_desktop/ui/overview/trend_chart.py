"""Completed findings week by week, drawn as bars; a week nobody knows of stays empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rectify_desktop.domain.overview.trend import ORIGIN_TERMS
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.overrides import override
from rectify_desktop.ui.overview.result_pattern import paint_part
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from rectify_desktop.domain.overview.trend import TrendWeek

_LINES = 7
_WIDEST_SLOT = 72
_NARROWEST_LABEL = 44


class TrendChart(QWidget):
    """Left and right go from week to week, Enter opens what was completed by then."""

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[TrendWeek, ...] = ()
        self._classifier = ""
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def current_week(self) -> TrendWeek | None:
        """The week the keyboard is at."""
        return self._weeks[self._at] if self._weeks else None

    def show_weeks(self, weeks: Sequence[TrendWeek], classifier: str = "条") -> None:
        """Show some weeks, beginning at the last; as many as before leave the place as it is."""
        is_as_long = len(weeks) == len(self._weeks)
        self._weeks, self._classifier = tuple(weeks), classifier
        self._at = self._at if is_as_long else max(0, len(self._weeks) - 1)
        self.setAccessibleDescription("；".join(map(self._text, self._weeks)))
        self._tell()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, _LINES * self.fontMetrics().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._weeks:
            self._at = max(0, min(self._at + step, len(self._weeks) - 1))
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._week_at(event.position())
        is_known = at is not None and bool(self._weeks[at].completed)
        cursor = Qt.CursorShape.PointingHandCursor if is_known else Qt.CursorShape.ArrowCursor
        self.setCursor(cursor)
        if at is not None:
            place = event.globalPosition().toPoint()
            QToolTip.showText(place, plain_tip(self._text(self._weeks[at])), self)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._week_at(event.position())
        if at is not None and event.button() is Qt.MouseButton.LeftButton:
            self._at = at
            self._tell()
            self.update()
            self._open()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._weeks:
            return
        painter, palette = QPainter(self), self.palette()
        foot = self._foot()
        most = max((week.total for week in self._weeks), default=1) or 1
        head = self.fontMetrics().height()
        for at, week in enumerate(self._weeks):
            slot = self._slot(at)
            if week.origin is None:
                self._paint_gap(painter, slot, foot)
            else:
                self._paint_week(painter, slot, week, (foot - head) / most, foot)
            self._paint_day(painter, slot, week, at)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Shadow), 1))
        painter.drawLine(QPointF(0, foot + 0.5), QPointF(self._slot(-1).right(), foot + 0.5))
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1))
            painter.drawRect(self._slot(self._at).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_week(
        self, painter: QPainter, slot: QRectF, week: TrendWeek, scale: float, foot: float
    ) -> None:
        palette, number = self.palette(), len(week.completed)
        side = slot.width() * 0.22
        bar = QRectF(slot.left() + side, foot, slot.width() - 2 * side, 0)
        whole = bar.adjusted(0, -week.total * scale, 0, 0)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1, Qt.PenStyle.DashLine))
        painter.drawRect(whole)
        done = bar.adjusted(0, -number * scale, 0, 0)
        if number:
            paint_part(painter, done, DeclaredResult.COMPLETED, palette)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        words = QRectF(slot.left(), done.top() - self.fontMetrics().height(), slot.width(), 0)
        words.setHeight(self.fontMetrics().height())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_gap(self, painter: QPainter, slot: QRectF, foot: float) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        height = self.fontMetrics().height()
        area = QRectF(slot.left(), foot - height - 2, slot.width(), height)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "—")

    def _paint_day(self, painter: QPainter, slot: QRectF, week: TrendWeek, at: int) -> None:
        every = max(1, round(_NARROWEST_LABEL / slot.width() + 0.49))
        if (len(self._weeks) - 1 - at) % every:
            return
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        words = f"{week.as_of:%m-%d}"
        width = self.fontMetrics().horizontalAdvance(words) + 2
        left = min(slot.center().x() - width / 2, self.width() - width)
        area = QRectF(max(left, 0), self._foot() + 3, width, self.fontMetrics().height())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _foot(self) -> float:
        return float(self.height() - self.fontMetrics().height() - 5)

    def _slot(self, at: int) -> QRectF:
        count = len(self._weeks)
        width = min(_WIDEST_SLOT, self.width() / max(count, 1))
        return QRectF((at % count) * width, 0, width, self.height())

    def _week_at(self, point: QPointF) -> int | None:
        slots = (at for at in range(len(self._weeks)) if self._slot(at).contains(point))
        return next(slots, None)

    def _text(self, week: TrendWeek) -> str:
        return week_text(week, self._classifier)

    def _tell(self) -> None:
        week = self.current_week
        self.setAccessibleName(self._text(week) if week else self.tr("完成情况走势"))

    def _open(self) -> None:
        week = self.current_week
        if week is not None and week.completed:
            name = self.tr("{0}已完成{1}{2}").format(
                chinese_date(week.as_of), len(week.completed), self._classifier
            )
            self.opened.emit(name, week.completed)


def week_text(week: TrendWeek, classifier: str) -> str:
    """Return a week in words: 截至2026年3月6日完成6条，共13条（据调度定稿）."""
    day = chinese_date(week.as_of)
    if week.origin is None:
        return f"{day}：没有记录"
    origin = ORIGIN_TERMS[week.origin]
    return (
        f"截至{day}完成{len(week.completed)}{classifier}，共{week.total}{classifier}（据{origin}）"
    )
