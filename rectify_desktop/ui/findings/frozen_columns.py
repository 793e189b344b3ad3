"""编号 and 问题 kept in sight while the list is scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView
from typing_extensions import override

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui.findings.finding_columns import FindingColumn
from rectify_desktop.ui.findings.finding_rows import FindingRows
from rectify_desktop.ui.findings.finding_tree_model import CountRole, ItemRole
from rectify_desktop.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

# PySide6's stubs do not know the fields of QStyleOptionViewItem.
Option = Any
FROZEN = (FindingColumn.NUMBER, FindingColumn.TITLE)
# Beyond this share of the list nothing would be left to scroll through.
_MOST_SHARE = 0.7


class FrozenColumns(QTreeView):
    """A second look at the same rows, laid over the left edge while that is out of sight."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self.setObjectName("frozenColumns")
        self._view = view
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformRowHeights(True)
        self.setIndentation(view.indentation())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(view.selectionBehavior())
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self._rows = FindingRows(self, view)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()
        bar, own = view.verticalScrollBar(), self.verticalScrollBar()
        bar.valueChanged.connect(self._follow_rows)
        own.valueChanged.connect(bar.setValue)
        view.header().sectionResized.connect(self.follow)
        view.expanded.connect(self._on_expanded)
        view.collapsed.connect(self._on_collapsed)
        self.expanded.connect(view.expand)
        self.collapsed.connect(view.collapse)

    def follow(self) -> None:
        """Show the columns where they are out of sight, as wide as they are below."""
        view = self._view
        width = sum(view.columnWidth(column) for column in FROZEN)
        is_wanted = view.horizontalScrollBar().value() > 0
        room = view.viewport().width()
        if not is_wanted or width > room * _MOST_SHARE:
            self.hide()
            return
        is_new = self.isHidden()
        if is_new:
            self._take_over()
        for column in FROZEN:
            self.setColumnWidth(column, view.columnWidth(column))
        self.header().setFixedHeight(view.header().height())
        height = view.header().height() + view.viewport().height()
        self.setGeometry(view.frameWidth(), view.frameWidth(), width, height)
        self.show()
        self._follow_rows()

    @property
    def covered(self) -> int:
        """How many pixels of the list lie below."""
        return 0 if self.isHidden() else self.width()

    def _take_over(self) -> None:
        """Show what the list shows now; while hidden, nothing was followed."""
        view = self._view
        if self.model() is not view.model():
            self.setModel(view.model())
        self.setSelectionModel(view.selectionModel())
        for section in range(self.header().count()):
            self.setColumnHidden(section, section not in FROZEN)
        self._take_rows(QModelIndex())

    def _take_rows(self, parent: QModelIndex) -> None:
        model = self._view.model()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if index.data(CountRole) is not None:
                self.setFirstColumnSpanned(row, parent, True)
                self.setExpanded(index, self._view.isExpanded(index))
                self._take_rows(index)

    def _follow_rows(self) -> None:
        if not self.isHidden():
            self.verticalScrollBar().setValue(self._view.verticalScrollBar().value())

    def _on_expanded(self, index: QModelIndex) -> None:
        if not self.isHidden():
            self.expand(index)

    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self.isHidden():
            self.collapse(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look.PAPER)
        painter.end()
        self._rows.begin(event.rect())
        super().paintEvent(event)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what stays in sight, as the list below does."""
        if dx or abs(dy) >= self.viewport().height():
            super().scrollContentsBy(dx, dy)
            return
        self.executeDelayedItemsLayout()
        self.viewport().scroll(0, dy)

    @override
    def drawRow(self, painter: QPainter, option: Option, index: QModelIndex) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if isinstance(index.data(ItemRole), Finding):
            self._rows.draw(painter, option.rect, index)
        else:
            arrow = self._rows.draw_group(painter, option.rect, index, self.tr("{0} 条"))
            self.drawBranches(painter, arrow, index)
        painter.setPen(look.LINE)
        painter.drawLine(
            self.width() - 1, option.rect.top(), self.width() - 1, option.rect.bottom()
        )

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._view.edit(self.indexAt(event.position().toPoint()))
