"""A paper on the whole screen, for reading it through before it is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout

from rectify_desktop.ui.papers.page_view import PageView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.printing.page_marks import LaidPaper

# Wider than this a line of an official text is tiring to read.
_MOST_ZOOM = 1.5


class FullPreview(QDialog):
    """Esc or F11 goes back; the keys are those of the preview."""

    def __init__(self, paper: LaidPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("fullPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(paper.title)
        self._view = PageView(self)
        self._view.setAccessibleName(self.tr("全屏预览"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        QShortcut(QKeySequence("F11"), self, self.close)
        self._view.show_pages(paper)

    @property
    def view(self) -> PageView:
        """The pages."""
        return self._view

    def open_full(self) -> None:
        """Take the whole screen."""
        self.showFullScreen()
        self._view.setFocus()
        if self._view.zoom > _MOST_ZOOM:
            self._view.set_zoom(_MOST_ZOOM)
