"""The columns a list may have: ticked ones are listed, in the order in which they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from rectify_desktop.domain.papers.list_layout import USUAL_HEADINGS, ListedColumn

if TYPE_CHECKING:
    from collections.abc import Iterable

_COLUMN = Qt.ItemDataRole.UserRole


class ColumnChoiceList(QObject):
    """Fills a list widget with columns and tells what was made of them."""

    changed = Signal()

    def __init__(self, widget: QListWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.itemChanged.connect(self.changed)
        widget.model().rowsMoved.connect(self.changed)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._mover(step))

    def show_columns(self, listed: Iterable[ListedColumn], others: Iterable[ListedColumn]) -> None:
        """Show the columns of a layout, ticked, and below them those that may be added."""
        self._widget.blockSignals(True)
        self._widget.clear()
        for columns, state in ((listed, Qt.CheckState.Checked), (others, Qt.CheckState.Unchecked)):
            for column in columns:
                item = QListWidgetItem(_label(column))
                item.setData(_COLUMN, column)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
                item.setCheckState(state)
                self._widget.addItem(item)
        self._widget.setCurrentRow(0)
        self._widget.blockSignals(False)

    def columns(self) -> tuple[ListedColumn, ...]:
        """Return the ticked columns in their order."""
        items = (self._widget.item(row) for row in range(self._widget.count()))
        return tuple(_column(i) for i in items if i.checkState() is Qt.CheckState.Checked)

    @property
    def current(self) -> ListedColumn | None:
        """The column the cursor is on."""
        item = self._widget.currentItem()
        return _column(item) if item else None

    def change_current(self, *, heading: str, is_optional: bool, width: int) -> None:
        """Give the current column another heading or width, and say if it may be left out."""
        item = self._widget.currentItem()
        changed = replace(_column(item), heading=heading, is_optional=is_optional, width=width)
        if changed != _column(item):
            self._widget.blockSignals(True)
            item.setData(_COLUMN, changed)
            item.setText(_label(changed))
            self._widget.blockSignals(False)
            self.changed.emit()

    def move_current(self, step: int) -> None:
        """Move the current column up (−1) or down (1)."""
        row = self._widget.currentRow()
        if not 0 <= row + step < self._widget.count():
            return
        self._widget.blockSignals(True)
        self._widget.insertItem(row + step, self._widget.takeItem(row))
        self._widget.setCurrentRow(row + step)
        self._widget.blockSignals(False)
        self.changed.emit()

    def _mover(self, step: int) -> object:
        return lambda: self.move_current(step)


def _column(item: QListWidgetItem) -> ListedColumn:
    return cast("ListedColumn", item.data(_COLUMN))


def _label(column: ListedColumn) -> str:
    usual = column.name or USUAL_HEADINGS[column.role]
    return f"{usual} → {column.heading}" if column.heading else usual
