"""A cell or field for a day: as it is typed, it says behind the caret what it reads as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from rectify_desktop.domain.wording.due_wording import typed_date
from rectify_desktop.domain.wording.typed_due import due_slip
from rectify_desktop.overrides import override
from rectify_desktop.ui.look import look
from rectify_desktop.ui.widgets.names_field import ComposingLineEdit

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_ROOM = 8
_WEEKDAYS = "一二三四五六日"


class DayField(ComposingLineEdit):
    """Takes 9.30, 0930 or 2026年9月30日; the reading stands in grey where there is room."""

    def __init__(self, parent: QWidget | None = None, today: date | None = None) -> None:
        super().__init__(parent)
        self._today: Callable[[], date | None] = lambda: today

    def reckon_from(self, today: Callable[[], date]) -> None:
        """Read days without a year as days of the year it is when they are read."""
        self._today = today

    @property
    def reading(self) -> str:
        """What the typed words read as: →2026-09-30 周三; empty where that is plain to see."""
        words = self.text().strip()
        today = self._today()
        if not self.isModified() or not words or today is None:
            return ""
        day = typed_date(words, today)
        if day is not None:
            return f"→{day.isoformat()} 周{_WEEKDAYS[day.weekday()]}"
        return self.tr("不是日期") if due_slip(words, today) else ""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        reading = self.reading
        metrics = self.fontMetrics()
        taken = metrics.horizontalAdvance(self.text()) + 2 * _ROOM
        if not reading or taken + metrics.horizontalAdvance(reading) > self.width():
            return
        painter = QPainter(self)
        painter.setPen(look.QUIET)
        box = self.rect().adjusted(taken, 0, -_ROOM // 2, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), reading)
