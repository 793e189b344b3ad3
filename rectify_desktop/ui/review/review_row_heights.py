"""How high the rows of the review table are: as high as their text, but only those in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QTimer, Slot

from rectify_desktop.ui.review.review_cell_delegate import PADDING
from rectify_desktop.ui.review.review_columns import ReviewColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.ui.review.review_cell_delegate import ReviewCellDelegate
    from rectify_desktop.ui.review.review_table_view import ReviewTableView

# Rows show 2 to 8 lines of text, and up to 14 while one of their cells is written in.
_LEAST_LINES = 2
_MOST_LINES = 8
_MOST_LINES_WRITING = 14


class ReviewRowHeights(QObject):
    """Fits rows as they come into sight or change: measuring thousands takes seconds."""

    def __init__(self, table: ReviewTableView, delegate: ReviewCellDelegate) -> None:
        super().__init__(table)
        self._table = table
        self._delegate = delegate
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self.fit_rows_in_sight)
        table.verticalScrollBar().valueChanged.connect(self.fit_rows_in_sight)
        table.horizontalHeader().sectionResized.connect(self.fit_soon)
        delegate.grown.connect(self.fit_row)

    def follow_model(self) -> None:
        """Fit what the table's model changes from now on."""
        model = self._table.model()
        model.modelReset.connect(self.fit_soon)
        model.dataChanged.connect(self._on_data_changed)

    def fit_soon(self) -> None:
        """Fit once, however many columns are being resized."""
        self._timer.start()

    def follow_font(self) -> None:
        """Give rows out of sight the height of the font in use."""
        self._table.verticalHeader().setDefaultSectionSize(self._height_of(_LEAST_LINES))

    @Slot()
    def fit_rows_in_sight(self) -> None:
        """Give the rows in sight the height of their text."""
        table = self._table
        top = max(0, table.rowAt(0))
        bottom = table.viewport().height()
        for row in range(top, table.model().rowCount()):
            if table.rowViewportPosition(row) > bottom:
                break
            self.fit_row(row)

    def fit_row(self, row: int) -> None:
        """Give one row the height of its longest text, or of the field open in it."""
        table = self._table
        model = table.model()
        lines = max(
            self._delegate.line_count(model.index(row, column), table.columnWidth(column))
            for column in ReviewColumn
            if not table.isColumnHidden(column)
        )
        lines = min(max(lines, _LEAST_LINES), _MOST_LINES)
        height = self._height_of(lines)
        field = table.field()
        if field is not None and table.currentIndex().row() == row:
            wanted = field.wanted_height() + 2 * PADDING
            height = max(height, min(wanted, self._height_of(_MOST_LINES_WRITING)))
        if height != table.rowHeight(row):
            table.setRowHeight(row, height)
            if field is not None:
                table.scrollTo(table.currentIndex())

    def _height_of(self, lines: int) -> int:
        return round(lines * self._delegate.line_height) + 2 * PADDING

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex, _: Sequence[int]) -> None:
        for row in range(first.row(), last.row() + 1):
            self.fit_row(row)
