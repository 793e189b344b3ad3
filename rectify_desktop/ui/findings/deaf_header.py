"""Titles over columns that do not hear what is selected below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from rectify_desktop.overrides import override

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelectionModel
    from PySide6.QtWidgets import QWidget


class DeafHeader(QHeaderView):
    """Looks the same whatever is selected: to see that a column is, Qt asks for its every cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setStretchLastSection(False)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @override
    def setSelectionModel(self, selectionModel: QItemSelectionModel) -> None:
        """Take none but the header's own, in which nothing is ever selected."""
