"""A table of outline rows that are dragged about: what Qt tells of a drag goes to RowDragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.findings.chosen_cells import ChosenCells
from rectify_desktop.ui.findings.outline_table import OutlineTable
from rectify_desktop.ui.findings.row_dragging import RowDragging

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QPainter,
    )

    from rectify_desktop.ui.desk import Desk


class DraggedTable(OutlineTable):
    """Carries rows by their numbers; where they may land and what becomes of them is not Qt's."""

    dragging: RowDragging

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.chosen = ChosenCells(self)

    def drag_on(self, desk: Desk) -> None:
        """Take the ledger whose rows are moved; to be called once."""
        self.dragging = RowDragging(desk, self, self.chosen)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        self.dragging.start()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._show_landing(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # Qt scrolls where the mouse comes near an edge; what may be dropped is not its to say.
        super().dragMoveEvent(event)
        self._show_landing(event)

    def _show_landing(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self.dragging.follow(event.mimeData(), event.position().toPoint()))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.dragging.forget()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        event.setAccepted(self.dragging.drop(event.mimeData(), event.position().toPoint()))

    @override
    def _draw_over(self, painter: QPainter, exposed: QRect) -> None:
        # A form that is only looked at has no ledger, and nothing to drag.
        if self.model() is not None:
            self.dragging.draw(painter)
