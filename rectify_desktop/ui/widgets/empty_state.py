"""What a page shows while it has nothing to show: what will be here, and the verb that begins."""

from __future__ import annotations

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

_MARGIN, _SPACING = 40, 12


class EmptyState(QWidget):
    """Title, sentence and button in the middle of a page; the form of the page has the words."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = self._label("emptyTitleLabel")
        self._hint = self._label("emptyHintLabel")
        self.button = QPushButton(self)
        self.button.setObjectName("emptyButton")
        self.button.hide()
        self.button.clicked.connect(lambda: self.asked.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        layout.setSpacing(_SPACING)
        # A little above the middle, where the eye looks for it.
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def tell(self, title: str, hint: str) -> None:
        """Say something else than the form does."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return label

    def _verb(self) -> str:
        return self.button.text()

    def _set_verb(self, words: str) -> None:
        self.button.setText(words)
        self.button.setVisible(bool(words))

    title = Property(
        str, lambda self: self._title.text(), lambda self, words: self._title.setText(words)
    )
    hint = Property(
        str, lambda self: self._hint.text(), lambda self, words: self._hint.setText(words)
    )
    verb = Property(str, _verb, _set_verb)
