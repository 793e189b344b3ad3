"""The table of 数字对账: rows chosen by keys or from the text, sifted by state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from rectify_desktop.domain.checks.figures_desk import Verdict
from rectify_desktop.ui.figures.figure_table_model import (
    FigureColumn,
    FigureFilter,
    FigureTableModel,
)
from rectify_desktop.ui.widgets.clipboard_block import written_block

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QTableView

    from rectify_desktop.ui.figures.figure_rows import FigureRow

# The widest words of the columns that do not stretch.
_WIDEST = {
    FigureColumn.STATE: "？ 无法核对",
    FigureColumn.NAME: "立行立改已完成",
    FigureColumn.COUNTED: "1234.56万元",
    FigureColumn.ORIGIN: "手工改动",
}
_CELL_ROOM = 20
_ROW_ROOM = 8


class FigureTable(QObject):
    """Rows are told by their place in the paper: ``chosen`` when one comes under the keyboard."""

    chosen = Signal(int)
    activated = Signal()

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.model = FigureTableModel(self)
        self.shown = FigureFilter(self.model, self)
        self._rows: tuple[FigureRow, ...] = ()
        table.setModel(self.shown)
        self._dress()
        table.selectionModel().currentRowChanged.connect(self._on_current_changed)
        table.activated.connect(lambda _: self.activated.emit())
        copy = QShortcut(QKeySequence.StandardKey.Copy, table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy)

    @property
    def current_at(self) -> int:
        """The place of the current row, -1 where there is none."""
        index = self._table.currentIndex()
        return self.shown.mapToSource(index).row() if index.isValid() else -1

    def row(self, at: int) -> FigureRow | None:
        """Return a row by its place."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def shows(self, rows: Sequence[FigureRow]) -> bool:
        """Whether just these rows are shown already."""
        return self._rows == tuple(rows)

    def show(self, rows: Sequence[FigureRow], *, has_copy: bool, is_same_paper: bool) -> None:
        """Show the rows of a paper; the place stays, in another paper it is the first to differ."""
        before = self.current_at
        self._rows = tuple(rows)
        self.model.show_rows(rows)
        self._table.setColumnHidden(FigureColumn.ORIGIN, not has_copy)
        differing = (at for at, row in enumerate(rows) if row.verdict is Verdict.DIFFERENT)
        self.go_to(before if is_same_paper and before >= 0 else next(differing, 0))

    def sift(self, verdicts: Collection[Verdict], *, is_by_hand: bool) -> None:
        """Show only some states."""
        at = self.current_at
        self.shown.show_only(verdicts, is_by_hand=is_by_hand)
        self.go_to(at)
        if self.current_at < 0 and self.shown.rowCount():
            self._table.setCurrentIndex(self.shown.index(0, 0))

    @Slot(int)
    def go_to(self, at: int) -> None:
        """Make a row the current one, where it is shown."""
        if not 0 <= at < len(self._rows):
            return
        index = self.shown.mapFromSource(self.model.index(at, 0))
        if index.isValid():
            self._table.setCurrentIndex(index)
            self._table.scrollTo(index)

    @Slot()
    def _copy(self) -> None:
        chosen = {index.row() for index in self._table.selectionModel().selectedIndexes()}
        columns = [c for c in FigureColumn if not self._table.isColumnHidden(c)]
        rows = [
            [str(self.shown.index(row, column).data()) for column in columns]
            for row in sorted(chosen)
        ]
        if rows:
            QGuiApplication.clipboard().setText(written_block(rows))

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.shown.mapToSource(current).row())

    def _dress(self) -> None:
        table = self._table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _ROW_ROOM)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, words in _WIDEST.items():
            room = table.fontMetrics().horizontalAdvance(words) + _CELL_ROOM
            table.setColumnWidth(column, room)
        for column in (FigureColumn.WORDS, FigureColumn.BASIS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
