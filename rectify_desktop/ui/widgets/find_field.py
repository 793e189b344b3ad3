"""A field to search a list with: never so narrow that it cannot say what it looks through."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from rectify_desktop.overrides import override

# Edges, caret and the button that empties the field.
_LETTERS_BESIDE = 3


class FindField(QLineEdit):
    """As wide as the words that stand in it while it is empty, at any size of letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.placeholderText())
        beside = _LETTERS_BESIDE * metrics.height()
        return QSize(words + beside, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
