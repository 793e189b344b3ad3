"""The reminders of the day (到期提醒) as one quiet list; Enter goes to the finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.overview.reminder_table_model import ReminderColumn, ReminderTableModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from rectify_desktop.domain.casework.reminders import Reminder
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger

MOST_ROWS = 50

_SHOWN_ROWS = 7
_DEPARTMENT_CHARACTERS = 7
_ROW_PADDING = 8


class ReminderList(QTableView):
    """``opened`` tells the reminder of a row, ``copied`` the finding to urge somebody about."""

    opened = Signal(object)
    copied = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ReminderTableModel(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("到期提醒"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING)
        self.horizontalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(ReminderColumn.STATE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ReminderColumn.MATTER, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ReminderColumn.DEPARTMENTS, QHeaderView.ResizeMode.Fixed)
        room = self.fontMetrics().horizontalAdvance("汉") * _DEPARTMENT_CHARACTERS
        header.resizeSection(ReminderColumn.DEPARTMENTS, room)
        self.activated.connect(self._on_activated)

    def show_reminders(self, told: Sequence[Reminder], ledger: Ledger) -> None:
        """Show the most pressing reminders; the clerk's row stays."""
        row = self.currentIndex().row()
        self._model.show_reminders(told[:MOST_ROWS], ledger)
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(min(max(row, 0), self._model.rowCount() - 1), 0))
        self.updateGeometry()

    @property
    def current_finding(self) -> Finding | None:
        """The finding of the current row."""
        index = self.currentIndex()
        return self._model.finding(index.row()) if index.isValid() else None

    @override
    def sizeHint(self) -> QSize:
        rows = min(max(self._model.rowCount(), 1), _SHOWN_ROWS)
        return QSize(360, rows * self.verticalHeader().defaultSectionSize() + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            if self.current_finding is not None:
                self.copied.emit(self.current_finding)
        else:
            super().keyPressEvent(event)

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.row(index.row()))
