"""The place of a form beside its list: empty until the list is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent


class FormArea(QWidget):
    """Tells by ``shown`` that it was painted: what is made then costs the first row no time."""

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formArea")
        self._is_first_paint = True
        self._after_painting = QTimer(self, singleShot=True, interval=0)
        self._after_painting.timeout.connect(self.shown)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)

    def hold(self, form: QWidget) -> None:
        """Put the form where it belongs."""
        self._place.addWidget(form)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_first_paint:
            self._is_first_paint = False
            # Painting is still under way; the list reaches the screen with this frame.
            self._after_painting.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._after_painting.isActive():
            # Gone before the form was made: it is made when the list is seen again.
            self._after_painting.stop()
            self._is_first_paint = True
