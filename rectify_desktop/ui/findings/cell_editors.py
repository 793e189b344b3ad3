"""The editors that cells of the 问题清单 are written in: made, filled and put in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from rectify_desktop.domain.finding import Finding
from rectify_desktop.ui.findings.cell_choices import CHOICES
from rectify_desktop.ui.findings.finding_cells import PADDING
from rectify_desktop.ui.findings.finding_columns import (
    DAY_COLUMNS,
    LINE_COLUMNS,
    NAME_COLUMNS,
    PEOPLE_COLUMNS,
    FindingColumn,
)
from rectify_desktop.ui.findings.finding_table_model import ItemRole
from rectify_desktop.ui.widgets.day_field import DayField
from rectify_desktop.ui.widgets.growing_text_edit import GrowingTextEdit
from rectify_desktop.ui.widgets.names_field import ComposingLineEdit, NamesField
from rectify_desktop.ui.widgets.pick_box import PickBox

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QTableView

    from rectify_desktop.ui.desk import Desk

_Index = QModelIndex | QPersistentModelIndex

_TEXT_ROOM = 12
# The narrowest an open editor gets: a line of names, a few lines of text.
_WRITING_WIDTH = 168
_TEXT_WIDTH = 320


class CellEditors:
    """The editors of one list; loaded by the first cell that is opened."""

    def __init__(self, view: QTableView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._grown_at = QPersistentModelIndex()

    def editor_for(self, parent: QWidget, index: _Index) -> QWidget:
        """Return the editor that fits the column of a cell."""
        if not isinstance(index.data(ItemRole), Finding):
            return _line(parent)
        column = index.column()
        if column in CHOICES:
            box = PickBox(parent)
            box.offer(CHOICES[FindingColumn(column)])
            return box
        if column in NAME_COLUMNS:
            field = NamesField(parent, self._names(column in PEOPLE_COLUMNS))
            field.setFrame(False)
            return field
        if column in DAY_COLUMNS:
            day = DayField(parent, self._desk.today())
            day.setFrame(False)
            return day
        return _line(parent) if column in LINE_COLUMNS else self._growing(parent, index)

    def _growing(self, parent: QWidget, index: _Index) -> GrowingTextEdit:
        field = GrowingTextEdit(parent)
        field.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        field.selectAll()
        field.setViewportMargins(PADDING - 2, 4, PADDING - 2, 4)
        self._grown_at = QPersistentModelIndex(index)
        field.grown.connect(lambda: self.fit(field))
        return field

    def _names(self, of_people: bool) -> list[str]:
        ledger = self._desk.ledger
        parties = ledger.people if of_people else ledger.departments
        return [party.name for party in parties.values()]

    def fill(self, editor: QWidget, index: _Index) -> None:
        """Show in an editor what its cell says, unless something was typed since."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, PickBox):
            # What was picked since must outlive the view's asking again, too.
            if not editor.property("isFilled"):
                editor.show_value(value)
                editor.setProperty("isFilled", True)
        # The view asks again whenever the row changes; words typed since must outlive that. A
        # growing field was filled when it was made.
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(value or ""))
            editor.selectAll()

    def place(self, editor: QWidget, cell: QRect) -> None:
        """Lay an editor over its cell, wide enough to write in."""
        editor.setGeometry(cell)
        self.fit(editor)
        if isinstance(editor, QLineEdit | PickBox):
            # A narrow cell must not cut what is written into it.
            wanted = max(cell.width(), _WRITING_WIDTH)
            editor.resize(min(wanted, self._view.viewport().width()), cell.height())

    def fit(self, field: QWidget) -> None:
        """Let a long text grow over the rows below it, as far as the list reaches."""
        if not isinstance(field, GrowingTextEdit):
            return
        cell = self._view.visualRect(self._grown_at)
        view = self._view.viewport()
        width = min(max(cell.width(), _TEXT_WIDTH), view.width())
        left = max(0, min(cell.x(), view.width() - width))
        wanted = field.wanted_height() + _TEXT_ROOM
        room = view.height()
        height = min(max(cell.height(), wanted), room)
        top = min(cell.top(), max(0, room - height))
        is_too_long = wanted > room
        bars = Qt.ScrollBarPolicy
        field.setVerticalScrollBarPolicy(
            bars.ScrollBarAsNeeded if is_too_long else bars.ScrollBarAlwaysOff
        )
        field.setGeometry(left, top, width, height)

    @staticmethod
    def value_in(editor: QWidget) -> Any:
        """Return what an editor stores: what was picked, or the words."""
        return editor.value if isinstance(editor, PickBox) else CellEditors.typed_in(editor)

    @staticmethod
    def typed_in(editor: QWidget) -> str:
        """Return the words in an open editor."""
        if isinstance(editor, PickBox):
            return editor.currentText() if editor.value else ""
        if isinstance(editor, QPlainTextEdit):
            return editor.toPlainText().strip()
        return cast("QLineEdit", editor).text().strip()

    @staticmethod
    def take_offer(editor: QWidget) -> None:
        """Take over the name that is offered."""
        if isinstance(editor, NamesField):
            editor.take_offer()

    @staticmethod
    def hide_offers(editor: QWidget) -> bool:
        """Hide the names that are offered; return whether there were any."""
        return isinstance(editor, NamesField) and editor.hide_offers()


def _line(parent: QWidget) -> QLineEdit:
    edit = ComposingLineEdit(parent)
    edit.setFrame(False)
    return edit
