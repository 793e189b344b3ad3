"""One part of the page 总览: a title, what its figures count, a verb or two, and a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction


class OverviewSection(QFrame):
    """A quiet card; its body is whatever is added to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _label("sectionTitleLabel", self)
        self._note = _label("sectionNoteLabel", self)
        self._note.setWordWrap(True)
        self._note.hide()
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(12, 8, 12, 10)
        self._body.setSpacing(4)
        self._body.addLayout(self._head)
        self._body.addWidget(self._note)

    def set_title(self, title: str) -> None:
        """Name the part; screen readers hear it as the name of the group."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """Say what the figures count, or why there are none; nothing hides the line."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def put_note_beside(self) -> None:
        """Let the note stand behind the title, where there is room for both."""
        self._body.removeWidget(self._note)
        policy = self._note.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._note.setSizePolicy(policy)
        self._head.insertWidget(1, self._note, 1)
        # The room between title and verbs is the note's now.
        self._head.setStretch(2, 0)

    def add(self, widget: QWidget) -> None:
        """Put something into the body."""
        self._body.addWidget(widget)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something beside the title."""
        self._head.addWidget(widget)

    def add_action(self, action: QAction) -> None:
        """Offer a verb of the page beside the title."""
        button = self._button()
        button.setDefaultAction(action)

    def add_verb(self, text: str, tip: str, run: Callable[[], object]) -> QToolButton:
        """Offer something to do beside the title."""
        button = self._button()
        button.setText(text)
        button.setToolTip(tip)
        button.clicked.connect(lambda: run())
        return button

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("isLink", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head.addWidget(button)
        return button


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
