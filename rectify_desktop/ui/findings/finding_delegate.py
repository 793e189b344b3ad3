"""With which editor a cell of the 问题清单 is written in, and what does not fit into it."""

from __future__ import annotations

from functools import cached_property
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
    QPlainTextEdit,
    QStyledItemDelegate,
    QToolTip,
    QWidget,
)

from rectify_desktop.overrides import override
from rectify_desktop.ui.findings.finding_cells import PADDING
from rectify_desktop.ui.findings.finding_table_model import RemarkRole
from rectify_desktop.ui.widgets.entry_steps import step_of
from rectify_desktop.ui.widgets.plain_text import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QKeyEvent
    from PySide6.QtWidgets import QTableView

    from rectify_desktop.ui.desk import Desk
    from rectify_desktop.ui.findings.cell_editors import CellEditors

_Index = QModelIndex | QPersistentModelIndex
# PySide6's stubs do not know the fields of QStyleOptionViewItem.
Option = Any
_Hint = QAbstractItemDelegate.EndEditHint

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_INPUT_METHOD = (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab)


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

    @cached_property
    def _editors(self) -> CellEditors:
        """The editors of the list; a list that is only looked at loads none."""
        from rectify_desktop.ui.findings.cell_editors import CellEditors

        return CellEditors(self._view, self._desk)

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
        editor = self._editors.editor_for(parent, index)
        editor.setObjectName("findingCellEdit")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        self._editors.fill(editor, index)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        self._is_refused = not model.setData(index, self._editors.value_in(editor))

    @override
    def updateEditorGeometry(self, editor: QWidget, option: Option, index: _Index) -> None:
        self._editors.place(editor, option.rect)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        field = cast("QWidget", editor)
        if event.type() == QEvent.Type.Show:
            # Only now is a long text laid out at the width of the cell.
            self._editors.fit(field)
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
            if not self._editors.hide_offers(editor):
                self.closeEditor.emit(editor, _Hint.RevertModelCache)
            return True
        is_enter = key.key() in _ENTER
        if is_enter and key.modifiers() & Qt.KeyboardModifier.AltModifier:
            if isinstance(editor, QPlainTextEdit):
                editor.insertPlainText("\n")
            return True
        if is_enter and key.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._editors.take_offer(editor)
            self.closeEditor.emit(editor, _Hint.RevertModelCache)
            self.filled.emit(self._editors.typed_in(editor))
            return True
        step = step_of(key)
        if step is None:
            return False
        self._editors.take_offer(editor)
        if self.commit(editor):
            self.stepped.emit(step)
        return True

    def commit(self, editor: QWidget) -> bool:
        """Store what is in an editor and close it; where it is refused, it stays open."""
        self.commitData.emit(editor)
        if not self._is_refused:
            self.closeEditor.emit(editor, _Hint.NoHint)
        return not self._is_refused
