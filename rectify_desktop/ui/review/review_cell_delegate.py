"""How a cell of the review table is drawn, and how it is written in."""

from __future__ import annotations

from html import escape
from typing import Any, cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from rectify_desktop.domain.deadline import DueStanding
from rectify_desktop.overrides import override
from rectify_desktop.ui.look.look import ACCENT, AMBER
from rectify_desktop.ui.review.review_columns import ReviewColumn
from rectify_desktop.ui.review.review_table_model import (
    HintRole,
    NoteRole,
    PlaceholderRole,
    StandingRole,
)
from rectify_desktop.ui.widgets.entry_steps import is_line_break, step_of
from rectify_desktop.ui.widgets.growing_text_edit import GrowingTextEdit
from rectify_desktop.ui.widgets.wrapped_text import TextWrapper

_Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemDelegate.EndEditHint

# The room between a cell's edge and its text; the editor keeps it, so that words do not jump.
PADDING = 6
_FRAME = 2


_STANDING_COLOURS = {
    DueStanding.OVERDUE: ACCENT,
    DueStanding.DUE_SOON: AMBER,
    DueStanding.UNREAD: AMBER,
}


class ReviewCellDelegate(QStyledItemDelegate):
    """Draws wrapped text and opens a growing field to write in.

    Enter and Tab store the text and emit ``stepped``; where storing is refused the field stays
    open with the text in it, so that nothing typed is lost.
    """

    stepped = Signal(object)
    grown = Signal(int)

    def __init__(self, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._view = parent
        self._plain = TextWrapper(parent.font())
        self._bold = TextWrapper(_bold(parent.font()))
        self._is_refused = False
        # One selected cell is told by its frame.
        self.shows_block = False

    def follow_font(self) -> None:
        """Measure and draw in the view's font as it is now."""
        self._plain = TextWrapper(self._view.font())
        self._bold = TextWrapper(_bold(self._view.font()))

    @property
    def line_height(self) -> float:
        """The height of one line of text in pixels."""
        return self._plain.line_height

    def line_count(self, index: _Index, width: int) -> int:
        """Return how many lines the cell needs at ``width`` pixels."""
        text = str(index.data() or "")
        lines = len(self._plain.lines(text, width - 2 * PADDING))
        return lines + bool(index.data(NoteRole))

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Show a text whole where the cell has no room for it."""
        cell = _rect(option)
        room = (cell.height() - 2 * PADDING + 1) // self.line_height
        is_cut = index.isValid() and self.line_count(index, cell.width()) > room
        # Escaped, or Qt would take a text with angle brackets for markup.
        text = escape(str(index.data() or "")).replace("\n", "<br>") if is_cut else ""
        QToolTip.showText(event.globalPos(), f"<p>{text}</p>" if text else "", view)
        return is_cut

    # Drawing

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setClipRect(_rect(option))
        self._draw_ground(painter, option, index)
        box = QRectF(_rect(option)).adjusted(PADDING, PADDING, -PADDING, -PADDING)
        if index.column() == ReviewColumn.DUE:
            self._draw_deadline(painter, box, self._view.palette(), index)
        else:
            self._draw_text(painter, box, self._view.palette(), index)
        if self._view.currentIndex() == index:
            painter.setPen(QPen(self._frame_colour(), _FRAME))
            painter.drawRect(QRectF(_rect(option)).adjusted(1, 1, -2, -2))
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        palette = self._view.palette()
        role = QPalette.ColorRole.Base
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            role = QPalette.ColorRole.AlternateBase
        painter.fillRect(_rect(option), palette.color(role))
        if index.row() == self._view.currentIndex().row():
            tint = QColor(_accent())
            tint.setAlpha(24)
            painter.fillRect(_rect(option), tint)
        if self.shows_block and cast("Any", option).state & QStyle.StateFlag.State_Selected:
            tint = QColor(_accent())
            tint.setAlpha(56)
            painter.fillRect(_rect(option), tint)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(_rect(option).bottomLeft(), _rect(option).bottomRight())
        painter.drawLine(_rect(option).topRight(), _rect(option).bottomRight())

    def _draw_text(self, painter: QPainter, box: QRectF, palette: QPalette, index: _Index) -> None:
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        text = str(index.data() or "")
        placeholder = str(index.data(PlaceholderRole) or "")
        note = str(index.data(NoteRole) or "")
        is_quiet = index.column() == ReviewColumn.LAST_PROGRESS or not text
        painter.setPen(quiet if is_quiet else palette.color(QPalette.ColorRole.Text))
        alignment = Qt.AlignmentFlag(
            index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft
        )
        body = box.adjusted(0, 0, 0, -self.line_height) if note else box
        self._plain.draw(painter, body, text or placeholder, alignment)
        if note:
            painter.setPen(quiet)
            foot = QRectF(box.x(), box.bottom() - self.line_height, box.width(), self.line_height)
            self._plain.draw(painter, foot, note, Qt.AlignmentFlag.AlignRight)

    def _draw_deadline(
        self, painter: QPainter, box: QRectF, palette: QPalette, index: _Index
    ) -> None:
        # Qt hands a text enumeration back as plain text.
        standing = DueStanding(index.data(StandingRole))
        wording, _, left = str(index.data() or "").rpartition("\n")
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._plain.draw(painter, box, wording, Qt.AlignmentFlag.AlignLeft)
        used = len(self._plain.lines(wording, box.width())) if wording else 0
        if standing in _STANDING_COLOURS:
            painter.setPen(_STANDING_COLOURS[standing])
        wrapper = self._bold if standing is DueStanding.OVERDUE else self._plain
        rest = box.adjusted(0, used * self.line_height, 0, 0)
        wrapper.draw(painter, rest, left, Qt.AlignmentFlag.AlignLeft)

    def _frame_colour(self) -> QColor:
        """Return a clear colour while keys go to the table, a quiet one while they go elsewhere."""
        is_written_in = self._view.state() == QAbstractItemView.State.EditingState
        has_keys = is_written_in or self._view.hasFocus()
        return _accent() if has_keys else self._view.palette().color(QPalette.ColorRole.Dark)

    # Writing

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = GrowingTextEdit(parent)
        editor.setObjectName("reviewCellEdit")
        # The cell is its frame: with one of its own the words would jump when it opens.
        editor.setStyleSheet("border: none; border-radius: 0; padding: 0;")
        editor.setViewportMargins(PADDING - _FRAME, PADDING - _FRAME, PADDING - _FRAME, 0)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        editor.setPlaceholderText(str(index.data(HintRole) or ""))
        # A first key typed on the cell replaces its text, as in any sheet.
        editor.selectAll()
        row = index.row()
        editor.grown.connect(lambda: self.grown.emit(row))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        field = cast("GrowingTextEdit", editor)
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        # The view asks again whenever the row changes; typed words must outlive that.
        if not field.document().isModified() and field.toPlainText() != text:
            field.setPlainText(text)
            field.caret_to_end()

    @override
    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        field = cast("GrowingTextEdit", editor)
        self._is_refused = not self._view.model().setData(index, field.toPlainText())
        field.document().setModified(self._is_refused)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        editor.setGeometry(_rect(option).adjusted(_FRAME, _FRAME, -_FRAME - 1, -_FRAME - 1))

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        field = cast("GrowingTextEdit", editor)
        match event.type():
            case QEvent.Type.KeyPress | QEvent.Type.ShortcutOverride if field.is_composing:
                # Enter, Esc and digits belong to the input method until it is done.
                event.accept()
                return False
            case QEvent.Type.KeyPress:
                return self._take_key(field, cast("QKeyEvent", event))
            case QEvent.Type.FocusOut:
                self._leave(field, cast("QFocusEvent", event).reason())
                return False
            case _:
                return False

    def commit(self, field: QWidget) -> bool:
        """Store what is in the field and close it; return False if storing was refused."""
        self.commitData.emit(field)
        if not self._is_refused:
            self.closeEditor.emit(field, _Hint.NoHint)
        return not self._is_refused

    def _take_key(self, field: GrowingTextEdit, event: QKeyEvent) -> bool:
        if is_line_break(event):
            field.insertPlainText("\n")
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.closeEditor.emit(field, _Hint.RevertModelCache)
            return True
        step = step_of(event)
        if step is None:
            return False
        if self.commit(field):
            self.stepped.emit(step)
        return True

    def _leave(self, field: GrowingTextEdit, reason: Qt.FocusReason) -> None:
        """Store on leaving; a menu or another window in front only interrupts the writing."""
        if reason is Qt.FocusReason.ActiveWindowFocusReason:
            self.commitData.emit(field)
        elif reason is not Qt.FocusReason.PopupFocusReason:
            self.commit(field)


def _rect(option: QStyleOptionViewItem) -> QRect:
    """Return where the cell is; Qt's stubs do not know this field."""
    return cast("Any", option).rect


def _accent() -> QColor:
    """Return the application's own accent: style sheets pale that of a view for its selections."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Highlight)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
