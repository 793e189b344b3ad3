"""How a cell of the 问题清单 is drawn, and with which editor it is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from rectify_desktop.domain.deadline import DueStanding
from rectify_desktop.domain.terms import NO_RESULT_TERM, RESULT_TERMS
from rectify_desktop.ui import look
from rectify_desktop.ui.models.finding_columns import FindingColumn
from rectify_desktop.ui.models.finding_tree_model import CountRole, StandingRole
from rectify_desktop.ui.plain_text import plain_tip
from rectify_desktop.ui.widgets.growing_text_edit import GrowingTextEdit
from rectify_desktop.ui.widgets.pick_box import PickBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeView

_Index = QModelIndex | QPersistentModelIndex
# PySide6's stubs do not know the fields of QStyleOptionViewItem.
Option = Any
_Hint = QAbstractItemDelegate.EndEditHint

_ROW_ROOM = 12
_PADDING = 6
_DOT = 9
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINE_BREAK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

_LIGHTS = {
    DueStanding.OVERDUE: look.ACCENT,
    DueStanding.DUE_SOON: QColor("#d98a00"),
    DueStanding.UNREAD: QColor("#d98a00"),
    DueStanding.IN_TIME: QColor("#4f8f6b"),
    DueStanding.NO_DATE: QColor("#b4bec9"),
    DueStanding.SETTLED: QColor("#b4bec9"),
}
_LIGHT_WORDS = {
    DueStanding.OVERDUE: look.ACCENT,
    DueStanding.DUE_SOON: look.AMBER,
    DueStanding.UNREAD: look.AMBER,
}


class FindingDelegate(QStyledItemDelegate):
    """Draws group rows, lights and the current cell; opens the editor that fits the column.

    ``entered`` says that Enter finished a cell, so that the view goes on to the next row.
    """

    entered = Signal()

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._grown_at = QPersistentModelIndex()

    # Drawing

    @override
    def sizeHint(self, option: Option, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), option.fontMetrics.height() + _ROW_ROOM)

    @override
    def initStyleOption(self, option: Option, index: _Index) -> None:
        super().initStyleOption(option, index)
        # The frame of the current cell is ours, see paint.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if index.data(CountRole) is not None:
            option.font.setWeight(QFont.Weight.DemiBold)
        if index.column() == FindingColumn.LIGHT:
            option.text = ""

    @override
    def paint(self, painter: QPainter, option: Option, index: _Index) -> None:
        super().paint(painter, option, index)
        painter.save()
        count = index.data(CountRole)
        if count is not None:
            self._draw_count(painter, option, index, int(count))
        elif index.column() == FindingColumn.LIGHT:
            self._draw_light(painter, option, index)
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _draw_count(self, painter: QPainter, option: Option, index: _Index, count: int) -> None:
        """Draw how many findings a group holds, behind its title."""
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        title = painter.fontMetrics().horizontalAdvance(str(index.data()))
        box = option.rect.adjusted(title + 3 * _PADDING, 0, -_PADDING, 0)
        painter.setFont(option.font)
        painter.setPen(look.QUIET)
        painter.drawText(box, _LEFT, self.tr("{0} 条").format(count))

    def _draw_light(self, painter: QPainter, option: Option, index: _Index) -> None:
        standing = index.data(StandingRole)
        if standing is None:
            return
        box = option.rect
        dot = QRectF(box.x() + _PADDING, box.center().y() - _DOT / 2 + 1, _DOT, _DOT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LIGHTS[standing])
        painter.drawEllipse(dot)
        painter.setFont(option.font)
        is_pressing = standing in _LIGHT_WORDS
        painter.setPen(_LIGHT_WORDS[standing] if is_pressing else look.QUIET)
        words = box.adjusted(_DOT + 2 * _PADDING, 0, 0, 0)
        painter.drawText(words, _LEFT, str(index.data()))

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: Option, index: _Index
    ) -> bool:
        """Show what does not fit into a cell."""
        text = str(index.data() or "")
        needed = view.fontMetrics().horizontalAdvance(text) + 2 * _PADDING
        if event.type() != QEvent.Type.ToolTip or needed <= option.rect.width():
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), plain_tip(text), view)
        return True

    # Writing

    @override
    def createEditor(self, parent: QWidget, option: Option, index: _Index) -> QWidget:
        editor = self._editor_for(parent, index)
        editor.setObjectName("findingCellEdit")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def _editor_for(self, parent: QWidget, index: _Index) -> QWidget:
        if index.column() == FindingColumn.RESULT:
            return _result_box(parent)
        if index.column() == FindingColumn.TITLE:
            field = GrowingTextEdit(parent)
            field.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            field.selectAll()
            field.setViewportMargins(_PADDING - 2, 4, _PADDING - 2, 4)
            self._grown_at = QPersistentModelIndex(index)
            field.grown.connect(lambda: self._fit(field))
            return field
        edit = QLineEdit(parent)
        edit.setFrame(False)
        return edit

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, PickBox):
            editor.show_value(value)
        # The view asks again whenever the row changes; words typed since must outlive that. A
        # growing field was filled when it was made.
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(value or ""))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, PickBox):
            model.setData(index, editor.value)
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText().strip())
        else:
            model.setData(index, cast("QLineEdit", editor).text().strip())

    @override
    def updateEditorGeometry(self, editor: QWidget, option: Option, index: _Index) -> None:
        editor.setGeometry(option.rect)
        if isinstance(editor, GrowingTextEdit):
            self._fit(editor)

    def _fit(self, field: GrowingTextEdit) -> None:
        """Let a long text grow over the rows below it, as far as the list reaches."""
        cell = self._view.visualRect(self._grown_at)
        wanted = field.wanted_height() + _ROW_ROOM
        room = self._view.viewport().height()
        height = min(max(cell.height(), wanted), room)
        top = min(cell.top(), max(0, room - height))
        is_too_long = wanted > room
        bars = Qt.ScrollBarPolicy
        field.setVerticalScrollBarPolicy(
            bars.ScrollBarAsNeeded if is_too_long else bars.ScrollBarAlwaysOff
        )
        field.setGeometry(cell.x(), top, cell.width(), height)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(editor, GrowingTextEdit):
            # Only now is the text laid out at the width of the cell.
            self._fit(editor)
        is_composing = isinstance(editor, GrowingTextEdit) and editor.is_composing
        if event.type() == QEvent.Type.KeyPress and not is_composing:
            key = cast("QKeyEvent", event)
            if key.key() in _ENTER:
                return self._take_enter(cast("QWidget", editor), key)
        return super().eventFilter(editor, event)

    def _take_enter(self, editor: QWidget, key: QKeyEvent) -> bool:
        if key.modifiers() & _LINE_BREAK:
            if isinstance(editor, QPlainTextEdit):
                editor.insertPlainText("\n")
            return True
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, _Hint.NoHint)
        self.entered.emit()
        return True


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _result_box(parent: QWidget) -> PickBox:
    box = PickBox(parent)
    box.offer([(None, NO_RESULT_TERM), *RESULT_TERMS.items()])
    return box
