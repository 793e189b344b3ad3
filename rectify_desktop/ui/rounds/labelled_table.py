"""A table with lines of words above it, as the sheets of a round stand in their sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


def quiet_label(name: str, parent: QWidget, *, is_hint: bool = False) -> QLabel:
    """Return a line of words above a table."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("isHint", is_hint)
    label.setContentsMargins(12, 4, 12, 4)
    return label


def labelled(labels: Iterable[QLabel], table: QWidget) -> QWidget:
    """Return a table with lines of words above it."""
    block = QWidget()
    layout = QVBoxLayout(block)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    for label in labels:
        layout.addWidget(label)
    layout.addWidget(table, 1)
    return block
