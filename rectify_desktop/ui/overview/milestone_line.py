"""The milestones of a round as a time line from the feedback day, with today marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from rectify_desktop.domain.overview.deadlines import MilestoneStanding, milestone_entries
from rectify_desktop.overrides import override
from rectify_desktop.ui.overview.arrow_walk import walk
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from rectify_desktop.domain.casework.milestones import Milestone
    from rectify_desktop.domain.overview.deadlines import MilestoneEntry

_RAIL = 10.0
_DOT = 4.0
_TEXT_LEFT = 24
_PADDING = 8
_DAY_CHARACTERS = 6


class MilestoneLine(QWidget):
    """Emits ``chosen`` with the id of the rule whose row was clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[MilestoneRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def rows(self) -> list[MilestoneRow]:
        """The rows on show, in order of their days."""
        return [row for row in self._rows if not row.isHidden()]

    def show_milestones(self, milestones: Sequence[Milestone], today: date) -> None:
        """Show milestones by their days; what has no day yet comes last."""
        entries = milestone_entries(milestones, today)
        while len(self._rows) < len(entries):
            row = MilestoneRow(self)
            row.chosen.connect(self.chosen)
            self._rows.append(row)
            self._layout.addWidget(row)
        for at, (row, entry) in enumerate(zip(self._rows, entries, strict=False)):
            row.show_entry(entry, is_first=at == 0, is_last=at == len(entries) - 1)
            row.show()
        for row in self._rows[len(entries) :]:
            row.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from row to row."""
        if not walk(event, [row for row in self.rows if row.isEnabled()]):
            super().keyPressEvent(event)


class MilestoneRow(QAbstractButton):
    """One milestone: mark, day, name, and how long there is left."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: MilestoneEntry | None = None
        self._is_first = self._is_last = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)

    def show_entry(self, entry: MilestoneEntry, *, is_first: bool, is_last: bool) -> None:
        """Show one milestone, or the mark of today."""
        self._entry, self._is_first, self._is_last = entry, is_first, is_last
        is_rule = entry.rule_id is not None
        self.setText(entry.name)
        self.setAccessibleName(entry.text)
        self.setAccessibleDescription(entry.details)
        self.setToolTip(plain_tip(entry.details))
        self.setEnabled(is_rule)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_rule else Qt.FocusPolicy.NoFocus)
        cursor = Qt.CursorShape.PointingHandCursor if is_rule else Qt.CursorShape.ArrowCursor
        self.setCursor(cursor)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().height() + _PADDING)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._entry is None:
            return
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.AlternateBase))
        self._paint_rail(painter)
        if self._entry.standing is MilestoneStanding.TODAY:
            self._paint_today(painter)
        else:
            self._paint_mark(painter)
            self._paint_words(painter)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_rail(self, painter: QPainter) -> None:
        middle = self.height() / 2
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Dark), 1))
        top = middle if self._is_first else 0.0
        foot = middle if self._is_last else float(self.height())
        painter.drawLine(QPointF(_RAIL, top), QPointF(_RAIL, foot))

    def _paint_today(self, painter: QPainter) -> None:
        assert self._entry is not None
        palette, middle = self.palette(), self.height() / 2
        painter.setPen(QPen(palette.color(QPalette.ColorRole.BrightText), 1))
        words = f"{self._entry.day_text}　{self._entry.name}"
        width = self.fontMetrics().horizontalAdvance(words) + 6
        painter.drawText(self._text_area(), Qt.AlignmentFlag.AlignVCenter, words)
        painter.drawLine(QPointF(_RAIL - 6, middle), QPointF(_TEXT_LEFT - 4, middle))
        painter.drawLine(QPointF(_TEXT_LEFT + width, middle), QPointF(self.width() - 1.0, middle))

    def _paint_mark(self, painter: QPainter) -> None:
        """Draw a tick, a triangle, a full or a hollow dot: the shape tells, not the colour."""
        assert self._entry is not None
        palette, centre = self.palette(), QPointF(_RAIL, self.height() / 2)
        ink = palette.color(QPalette.ColorRole.WindowText)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        match self._entry.standing:
            case MilestoneStanding.DONE:
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.5))
                painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
                painter.drawEllipse(centre, _DOT + 1, _DOT + 1)
                painter.setPen(QPen(palette.color(QPalette.ColorRole.HighlightedText), 1.5))
                tick = [QPointF(-2.5, 0), QPointF(-0.7, 2), QPointF(2.6, -2)]
                painter.drawPolyline(QPolygonF([centre + point for point in tick]))
            case MilestoneStanding.OVERDUE:
                alert = palette.color(QPalette.ColorRole.BrightText)
                painter.setPen(QPen(alert, 1))
                painter.setBrush(alert)
                corners = [QPointF(0, -5), QPointF(5.5, 4.5), QPointF(-5.5, 4.5)]
                painter.drawPolygon(QPolygonF([centre + point for point in corners]))
            case MilestoneStanding.SOON:
                painter.setPen(QPen(ink, 1))
                painter.setBrush(ink)
                painter.drawEllipse(centre, _DOT, _DOT)
            case _:
                painter.setPen(QPen(ink, 1))
                painter.drawEllipse(centre, _DOT, _DOT)

    def _paint_words(self, painter: QPainter) -> None:
        entry = self._entry
        assert entry is not None
        palette, metrics, area = self.palette(), self.fontMetrics(), self._text_area()
        middle, alert = Qt.AlignmentFlag.AlignVCenter, entry.standing is MilestoneStanding.OVERDUE
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(area, middle, entry.day_text)
        state_width = metrics.horizontalAdvance(entry.state_text) + 4
        left = metrics.horizontalAdvance("汉") * _DAY_CHARACTERS
        name = area.adjusted(left, 0, -state_width - _PADDING, 0)
        words = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, int(name.width()))
        painter.drawText(name, middle, words)
        role = QPalette.ColorRole.BrightText if alert else QPalette.ColorRole.WindowText
        painter.setPen(palette.color(role))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, entry.state_text)

    def _text_area(self) -> QRectF:
        return QRectF(_TEXT_LEFT, 0, self.width() - _TEXT_LEFT - 4, self.height())

    def _choose(self) -> None:
        if self._entry is not None and self._entry.rule_id is not None:
            self.chosen.emit(self._entry.rule_id)
