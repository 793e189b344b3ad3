"""The history (历史) of one finding: every change, and one value brought back as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rectify_desktop.ui.finding_form.history_table_model import HistoryColumn, HistoryTableModel
from rectify_desktop.ui.widgets.column_widths import set_widths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.services.findings.finding_history import FieldChange

_WIDTHS = {HistoryColumn.AT: 92, HistoryColumn.FIELD: 68}
_MOST_LINES = 6
# Sizing rows to their text costs time; nobody reads further back than this here.
_MOST_CHANGES = 300


class HistoryPane(QWidget):
    """``restore_wanted`` tells the change whose earlier value is wanted back."""

    restore_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = HistoryTableModel(self)
        self._is_read_only = False
        self._table = QTableView(self)
        self._table.setObjectName("historyTable")
        self._table.setAccessibleName(self.tr("修改历史"))
        self._table.setModel(self.model)
        self._table.setFrameShape(QFrame.Shape.NoFrame)
        self._table.verticalHeader().hide()
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._table.setTabKeyNavigation(False)
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        set_widths(header, _WIDTHS)
        for column in (HistoryColumn.BEFORE, HistoryColumn.AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        # Texts wrap; what is longer than a few lines is told whole by its tool tip.
        self._table.setWordWrap(True)
        self._table.verticalHeader().setMaximumSectionSize(_MOST_LINES * _line(self._table))
        header.sectionResized.connect(self._table.resizeRowsToContents)
        self._restore = QPushButton(self.tr("恢复为原来的值(&Z)"), self)
        self._restore.setObjectName("restoreValueButton")
        self._restore.clicked.connect(self._on_restore_clicked)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 0, 8, 8)
        buttons.addWidget(self._restore)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table)
        layout.addLayout(buttons)
        self._table.selectionModel().currentRowChanged.connect(self._show_what_can_be_done)
        self.model.modelReset.connect(self._show_what_can_be_done)

    def set_read_only(self, is_read_only: bool) -> None:
        """Offer no restoring on a ledger that can only be looked at."""
        self._is_read_only = is_read_only
        self._show_what_can_be_done()

    def show_changes(self, changes: Sequence[FieldChange]) -> None:
        """Show the changes of a finding, newest first."""
        self.model.show_rows(changes[:_MOST_CHANGES])
        self._table.resizeRowsToContents()

    def _chosen(self) -> FieldChange | None:
        row = self._table.currentIndex().row()
        return self.model.row(row) if 0 <= row < self.model.rowCount() else None

    def _show_what_can_be_done(self) -> None:
        change = self._chosen()
        can_restore = change is not None and change.earlier is not None
        self._restore.setEnabled(can_restore and not self._is_read_only)

    def _on_restore_clicked(self) -> None:
        change = self._chosen()
        if change is not None:
            self.restore_wanted.emit(change)


def _line(widget: QWidget) -> int:
    return widget.fontMetrics().lineSpacing()
