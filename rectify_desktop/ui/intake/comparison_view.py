"""The tree of a comparison: blank ticks, Enter goes on to the next cell that differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QTreeView,
    QWidget,
)

from rectify_desktop.overrides import override
from rectify_desktop.ui.intake.comparison_model import ComparisonColumn, ComparisonModel
from rectify_desktop.ui.widgets.column_widths import set_widths

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {ComparisonColumn.NAME: 380, ComparisonColumn.STATUS: 104, ComparisonColumn.OLD: 320}
# More than this many findings stay folded: opening them would only hide what changed.
_UNFOLDED = 200


class ComparisonView(QTreeView):
    """Tells by ``cell_chosen`` which row became the current one."""

    cell_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comparison_model = ComparisonModel(self)
        self.setModel(self.comparison_model)
        self.setItemDelegate(_RowDelegate(self))
        self.setUniformRowHeights(True)
        self.setIndentation(18)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.header()
        header.setStretchLastSection(True)
        set_widths(header, _WIDTHS)
        header.setSectionResizeMode(ComparisonColumn.NAME, QHeaderView.ResizeMode.Interactive)
        self.comparison_model.modelReset.connect(self._on_reset)
        self.comparison_model.decided.connect(self.viewport().update)

    def _on_reset(self) -> None:
        if self.comparison_model.rowCount() <= _UNFOLDED:
            self.expandAll()
        first = self.comparison_model.index(0, 0)
        if first.isValid():
            below = self.indexBelow(first)
            self.setCurrentIndex(below if below.parent() == first else first)

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.cell_chosen.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex().siblingAtColumn(ComparisonColumn.NAME))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            self._go_on()
            return
        super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is None:
            return
        is_taken = Qt.CheckState(tick) is Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if is_taken else Qt.CheckState.Checked
        self.comparison_model.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def _go_on(self) -> None:
        """Go to the next row below that can be decided."""
        below = self.currentIndex().siblingAtColumn(ComparisonColumn.NAME)
        if self.comparison_model.rowCount(below):
            self.expand(below)
        below = self.indexBelow(below)
        while below.isValid() and self.comparison_model.rowCount(below):
            self.expand(below)
            below = self.indexBelow(below)
        if below.isValid():
            self.setCurrentIndex(below)


class _RowDelegate(QStyledItemDelegate):
    """Rows with a little air."""

    # PySide6's stubs do not know the fields of QStyleOptionViewItem.
    @override
    def initStyleOption(self, option: Any, index: _Index) -> None:
        super().initStyleOption(option, index)
        # The selected row says enough; Fusion would draw a second frame into it.
        option.state &= ~QStyle.StateFlag.State_HasFocus

    @override
    def sizeHint(self, option: Any, index: _Index) -> Any:
        size = super().sizeHint(option, index)
        size.setHeight(option.fontMetrics.height() + 10)
        return size
