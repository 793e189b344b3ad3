"""What stands above the rows of a section: its verbs, and a sentence on what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from rectify_desktop.ui.widgets.verb_bar import VerbBar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction


class SectionBar(QFrame):
    """Verbs in groups, from the left; other widgets stand at its end."""

    def __init__(
        self, parent: QWidget, groups: Iterable[Sequence[QAction]], *ends: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("verbBar")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(VerbBar(groups, self), 1)
        for widget in ends:
            row.addWidget(widget)


class SectionHint(QLabel):
    """A sentence of plain text, as many lines as it needs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sectionHintLabel")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(12, 8, 12, 8)
