"""编号 and 问题 kept in sight while the list is scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView

from rectify_desktop.overrides import override
from rectify_desktop.ui.findings.deaf_header import DeafHeader
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.outline_table import OutlineTable
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QMouseEvent, QPainter

FROZEN = (FindingColumn.NUMBER, FindingColumn.TITLE)
# Beyond this share of the list nothing would be left to scroll through.
_MOST_SHARE = 0.7


class FrozenColumns(OutlineTable):
    """A second look at the same rows, laid over the left edge while that is out of sight."""

    def __init__(self, view: OutlineTable) -> None:
        super().__init__(view, view)
        self.setObjectName("frozenColumns")
        self._view = view
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = DeafHeader(self)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalHeader(header)
        self.hide()
        bar, own = view.verticalScrollBar(), self.verticalScrollBar()
        bar.valueChanged.connect(self._follow_rows)
        own.valueChanged.connect(bar.setValue)
        view.horizontalHeader().sectionResized.connect(self.follow)

    def follow(self) -> None:
        """Show the columns where they are out of sight, as wide as they are below."""
        view = self._view
        width = sum(view.columnWidth(column) for column in FROZEN)
        is_wanted = view.horizontalScrollBar().value() > 0
        if not is_wanted or width > view.viewport().width() * _MOST_SHARE:
            self.hide()
            return
        if self.isHidden():
            self._take_over()
        for column in FROZEN:
            self.setColumnWidth(column, view.columnWidth(column))
        header = view.horizontalHeader()
        self.horizontalHeader().setFixedHeight(header.height())
        height = header.height() + view.viewport().height()
        self.setGeometry(view.frameWidth(), view.frameWidth(), width, height)
        self.show()
        self._follow_rows()

    @property
    def covered(self) -> int:
        """How many pixels of the list lie below."""
        return 0 if self.isHidden() else self.width()

    def _take_over(self) -> None:
        """Show what the list shows now; while hidden, nothing was followed."""
        if self.model() is not self._view.model():
            self.setModel(self._view.model())
        self.setSelectionModel(self._view.selectionModel())
        for section in range(self.horizontalHeader().count()):
            self.setColumnHidden(section, section not in FROZEN)

    def _follow_rows(self) -> None:
        if not self.isHidden():
            self.verticalScrollBar().setValue(self._view.verticalScrollBar().value())

    @override
    def _draw_over(self, painter: QPainter, exposed: QRect) -> None:
        painter.setPen(look.LINE)
        painter.drawLine(self.width() - 1, exposed.top(), self.width() - 1, exposed.bottom())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._take_arrow(event):
            self._view.edit(self.indexAt(event.position().toPoint()))
