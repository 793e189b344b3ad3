"""With which editor a cell of the 问题清单 is written in, and what does not fit into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QToolTip,
    QWidget,
)
from typing_extensions import override

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
from rectify_desktop.ui.findings.finding_table_model import ItemRole, RemarkRole
from rectify_desktop.ui.widgets.day_field import DayField
from rectify_desktop.ui.widgets.entry_steps import step_of
from rectify_desktop.ui.widgets.growing_text_edit import GrowingTextEdit
from rectify_desktop.ui.widgets.names_field import ComposingLineEdit, NamesField
from rectify_desktop.ui.widgets.pick_box import PickBox
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QKeyEvent
    from PySide6.QtWidgets import QTableView

    from rectify_desktop.ui.desk import Desk

_Index = QModelIndex | QPersistentModelIndex
# PySide6's stubs do not know the fields of QStyleOptionViewItem.
Option = Any
_Hint = QAbstractItemDelegate.EndEditHint

_TEXT_ROOM = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_INPUT_METHOD = (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
# The narrowest an open editor gets: a line of names, a few lines of text.
_WRITING_WIDTH = 168
_TEXT_WIDTH = 320


class FindingDelegate(QStyledItemDelegate):
    """Opens the editor that fits the column; says what does not fit in.

    ``stepped`` says that Enter or Tab finished a cell; ``filled`` that Ctrl+Enter puts its words
    into all selected ones. What is refused stays open, so that nothing typed is lost.
    """

    stepped = Signal(object)
    filled = Signal(str)

    def __init__(self, view: QTableView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._is_refused = False
        self._grown_at = QPersistentModelIndex()

    # Reading

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: Option, index: _Index
    ) -> bool:
        """Show what does not fit into a cell, and what 体检 says of it."""
        text = str(index.data() or "")
        remark = str(index.data(RemarkRole) or "")
        needed = view.fontMetrics().horizontalAdvance(text) + 2 * PADDING
        told = [text] if needed > option.rect.width() else []
        told += [remark] if remark else []
        if event.type() != QEvent.Type.ToolTip or not told:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), plain_tip("\n".join(told)), view)
        return True

    # Writing

    @override
    def createEditor(self, parent: QWidget, option: Option, index: _Index) -> QWidget:
        self._is_refused = False
        editor = self._editor_for(parent, index)
        editor.setObjectName("findingCellEdit")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def _editor_for(self, parent: QWidget, index: _Index) -> QWidget:
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
        field.grown.connect(lambda: self._fit(field))
        return field

    def _names(self, of_people: bool) -> list[str]:
        ledger = self._desk.ledger
        parties = ledger.people if of_people else ledger.departments
        return [party.name for party in parties.values()]

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
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

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        value = editor.value if isinstance(editor, PickBox) else typed_in(editor)
        self._is_refused = not model.setData(index, value)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: Option, index: _Index) -> None:
        editor.setGeometry(option.rect)
        if isinstance(editor, GrowingTextEdit):
            self._fit(editor)
        elif isinstance(editor, QLineEdit | PickBox):
            # A narrow cell must not cut what is written into it.
            wanted = max(option.rect.width(), _WRITING_WIDTH)
            editor.resize(min(wanted, self._view.viewport().width()), option.rect.height())

    def _fit(self, field: GrowingTextEdit) -> None:
        """Let a long text grow over the rows below it, as far as the list reaches."""
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

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        field = cast("QWidget", editor)
        if event.type() == QEvent.Type.Show and isinstance(editor, GrowingTextEdit):
            # Only now is the text laid out at the width of the cell.
            self._fit(editor)
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return super().eventFilter(editor, event)
        if getattr(editor, "is_composing", False):
            # Enter and Esc belong to the input method until it is done.
            event.accept()
            return cast("QKeyEvent", event).key() in _OF_INPUT_METHOD
        if event.type() == QEvent.Type.KeyPress and self._take_key(field, cast("QKeyEvent", event)):
            return True
        return super().eventFilter(editor, event)

    def _take_key(self, editor: QWidget, key: QKeyEvent) -> bool:
        if key.key() == Qt.Key.Key_Escape:
            is_offering = isinstance(editor, NamesField) and editor.hide_offers()
            if not is_offering:
                self.closeEditor.emit(editor, _Hint.RevertModelCache)
            return True
        is_enter = key.key() in _ENTER
        if is_enter and key.modifiers() & Qt.KeyboardModifier.AltModifier:
            if isinstance(editor, QPlainTextEdit):
                editor.insertPlainText("\n")
            return True
        if is_enter and key.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._take_offer(editor)
            self.closeEditor.emit(editor, _Hint.RevertModelCache)
            self.filled.emit(typed_in(editor))
            return True
        step = step_of(key)
        if step is None:
            return False
        self._take_offer(editor)
        if self.commit(editor):
            self.stepped.emit(step)
        return True

    def _take_offer(self, editor: QWidget) -> None:
        if isinstance(editor, NamesField):
            editor.take_offer()

    def commit(self, editor: QWidget) -> bool:
        """Store what is in an editor and close it; where it is refused, it stays open."""
        self.commitData.emit(editor)
        if not self._is_refused:
            self.closeEditor.emit(editor, _Hint.NoHint)
        return not self._is_refused


def typed_in(editor: QWidget) -> str:
    """Return the words in an open editor."""
    if isinstance(editor, PickBox):
        return editor.currentText() if editor.value else ""
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip()
    return cast("QLineEdit", editor).text().strip()


def _line(parent: QWidget) -> QLineEdit:
    edit = ComposingLineEdit(parent)
    edit.setFrame(False)
    return edit
