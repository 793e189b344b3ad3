"""The bar of one department: its name, its parts drawn to scale, and the same in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rectify_desktop.domain.overview.departments import PART_ORDER
from rectify_desktop.overrides import override
from rectify_desktop.ui.overview.result_pattern import paint_number, paint_part

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from rectify_desktop.domain.overview.counts import Count
    from rectify_desktop.domain.overview.departments import DepartmentProgress

ROW_PADDING = 7
GAP = 8

_NAME_CHARACTERS = 9
_STATE_CHARACTERS = 11
_RIGHT = Qt.AlignmentFlag.AlignRight


class DepartmentBar(QAbstractButton):
    """One department: its name, its bar, and the same in numbers.

    Left and right go from part to part, Enter opens the part, or the whole department.
    """

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: DepartmentProgress | None = None
        self._longest = 1
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def show_department(self, row: DepartmentProgress, longest: int) -> None:
        """Show one department; ``longest`` is how many the longest bar stands for."""
        is_same = self._row is not None and self._row.department_id == row.department_id
        is_filled = self._at is not None and row.parts[self._at].number > 0
        self._at = self._at if is_same and is_filled else None
        self._row, self._longest = row, longest
        self.setText(row.name)
        self._tell()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, self.fontMetrics().height() + ROW_PADDING)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(360, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = [None, *self._filled()]
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            at = places.index(self._at) + step
            self._at = places[max(0, min(at, len(places) - 1))]
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._at = self._part_at(event.position())
        super().mousePressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._at = None
        self._tell()
        super().focusOutEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None:
            return
        painter, palette = QPainter(self), self.palette()
        if self.underMouse():
            painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.AlternateBase))
        self._paint_words(painter)
        for at, area in self._areas().items():
            paint_part(painter, area, PART_ORDER[at], palette)
            paint_number(painter, area, self._row.parts[at].number, PART_ORDER[at], palette)
        if self.hasFocus():
            chosen = self._areas().get(self._at) if self._at is not None else None
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2 if chosen else 1))
            painter.drawRect(chosen or QRectF(self.rect()).adjusted(0, 0, -1, -1))

    def _paint_words(self, painter: QPainter) -> None:
        assert self._row is not None
        metrics, palette, row = self.fontMetrics(), self.palette(), self._row
        middle = Qt.AlignmentFlag.AlignVCenter
        width = name_width(self)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, width)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(QRectF(0, 0, width, self.height()), middle | _RIGHT, name)
        area = QRectF(self.width() - _state_width(self), 0, _state_width(self), self.height())
        left = self.tr("未完成 {0}").format(row.open_number)
        painter.drawText(area, middle, left)
        if row.overdue.number:
            painter.setPen(palette.color(QPalette.ColorRole.BrightText))
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            area.setLeft(area.left() + metrics.horizontalAdvance(left) + GAP)
            painter.drawText(area, middle, self.tr("超期 {0}").format(row.overdue.number))
            painter.setFont(self.font())

    def _areas(self) -> dict[int, QRectF]:
        """Return where the parts lie that stand for anything."""
        assert self._row is not None
        left = float(name_width(self) + GAP)
        room = self.width() - left - _state_width(self) - GAP
        scale = room / self._longest
        areas: dict[int, QRectF] = {}
        for at in self._filled():
            width = self._row.parts[at].number * scale
            areas[at] = QRectF(left + 0.5, 3.5, width - 1, self.height() - 7)
            left += width
        return areas

    def _filled(self) -> list[int]:
        row = self._row
        return [at for at, part in enumerate(row.parts) if part.number] if row else []

    def _part_at(self, point: QPointF) -> int | None:
        return next((at for at, area in self._areas().items() if area.contains(point)), None)

    def _chosen(self) -> Count | None:
        if self._row is None or self._at is None:
            return None
        return self._row.parts[self._at]

    def _tell(self) -> None:
        if self._row is not None:
            part = self._chosen()
            said = self._row.text
            self.setAccessibleName(f"{self._row.name} {part.name}" if part else said)
            self.setToolTip(said)

    def _open(self) -> None:
        if self._row is None:
            return
        part = self._chosen()
        if part is None:
            self.opened.emit(self._row.total.name, self._row.total.finding_ids)
        else:
            self.opened.emit(f"{self._row.name} {part.name}", part.finding_ids)


def name_width(widget: QWidget) -> int:
    """Return the room for names, where the bars begin."""
    return widget.fontMetrics().horizontalAdvance("汉") * _NAME_CHARACTERS


def _state_width(widget: QWidget) -> int:
    return widget.fontMetrics().horizontalAdvance("汉") * _STATE_CHARACTERS
