"""A large button of two lines: what one can do, and what comes of it.

Qt's own command link writes in nine points whatever letters a person has chosen.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rectify_desktop.overrides import override

_ICON_SIZE = 24
# As wide as a line is easy to read, in letters.
_MOST_LETTERS = 40


class WayButton(QPushButton):
    """Shows ``title`` and ``description`` beside its icon; both are read out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._title = _line(self)
        self._description = _line(self)
        self._description.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._description.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._description)
        layout = self._place = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(12)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._fit()

    def set_title(self, text: str) -> None:
        """Say what the button does."""
        self._title.setText(text)
        self.setAccessibleName(text)

    def set_description(self, text: str) -> None:
        """Say what comes of it."""
        self._description.setText(text)
        self.setAccessibleDescription(text)

    @override
    def sizeHint(self) -> QSize:
        return self._place.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._place.minimumSize()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:
            # Our picture stands beside two lines; the button itself would centre it on one.
            icon = self.icon()
            self.setIcon(type(icon)())
            self._icon.setPixmap(icon.pixmap(_ICON_SIZE))
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    # As a form sets them.
    title = Property(str, lambda self: self._title.text(), set_title)
    description = Property(str, lambda self: self._description.text(), set_description)

    def _fit(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        self._title.setFont(bold)
        self.setMaximumWidth(self.fontMetrics().height() * _MOST_LETTERS * 3 // 4)


def _line(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
