"""The phrases offered under the cell that is being written in; the cell keeps the caret.

Letters narrow them by pinyin initials, an input method by its characters: nothing of it goes into
the cell. The box lies over the window, so that no window of its own takes the input method away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from rectify_desktop.overrides import override
from rectify_desktop.ui.widgets.plain_text import plain_tip
from rectify_desktop.ui.widgets.typed_match import best_matches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QInputMethodEvent, QKeyEvent

_WIDTH = 380
_ROWS = 9
_EDGE = 4
_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_STEPS = {_Key.Key_Up: -1, _Key.Key_Down: 1, _Key.Key_PageUp: -_ROWS, _Key.Key_PageDown: _ROWS}
_PHRASE = Qt.ItemDataRole.UserRole


class OfferedPhrases(NamedTuple):
    """What is offered: the person's own, what the ledger often says, what could be kept."""

    own: Sequence[str]
    frequent: Sequence[str]
    to_keep: str = ""


class PhraseBox(QFrame):
    """``chosen`` tells a phrase to be written, ``kept`` one to be kept, ``forgotten`` one to go."""

    chosen = Signal(str)
    kept = Signal(str)
    forgotten = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("phraseBox")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._field: QWidget | None = None
        self._offered = OfferedPhrases((), ())
        self._typed = ""
        self._composed = ""
        self._title = _line(self, "phraseTitle")
        self.list = QListWidget(self)
        self.list.setObjectName("phraseList")
        self.list.setAccessibleName(self.tr("常用语"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._take)
        self._note = _line(self, "searchNote")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for part in (self._title, self.list, self._note):
            layout.addWidget(part)
        self.hide()

    def offer(self, offered: OfferedPhrases, field: QWidget) -> None:
        """Lie under a field and take its keys until something is chosen or Esc is pressed."""
        self.close_box()
        self._offered, self._typed, self._composed = offered, "", ""
        self._field = field
        field.installEventFilter(self)
        self._fill()
        self._lie_under(field)
        self.show()
        self.raise_()

    def show_again(self, offered: OfferedPhrases) -> None:
        """Show phrases as they are after one was kept or forgotten."""
        self._offered = offered
        self._fill()

    def close_box(self) -> None:
        """Give the keys back to the field."""
        if self._field is not None:
            self._field.removeEventFilter(self)
            self._field = None
        self.hide()

    # Showing

    def _fill(self) -> None:
        typed = self._typed + self._composed
        self.list.clear()
        own = set(self._offered.own)
        phrases = list(dict.fromkeys([*self._offered.own, *self._offered.frequent]))
        for phrase in best_matches(phrases, typed) if typed else phrases:
            mark = self.tr("本人") if phrase in own else self.tr("常见")
            self._add(f"{phrase}　〔{mark}〕", phrase)
        to_keep = self._offered.to_keep
        if to_keep and to_keep not in own and not typed:
            self._add(self.tr("＋ 把本格内容收为常用语：{0}").format(to_keep), None)
        self.list.setCurrentRow(0)
        told = self.tr("常用语，键入拼音首字母或文字查找")
        self._title.setText(self.tr("常用语：{0}").format(typed) if typed else told)
        keys = self.tr("回车填入　Ctrl+Del删去本人的一条　Esc关闭")
        self._note.setText(keys if self.list.count() else self.tr("没有相符的常用语。"))

    def _add(self, shown: str, phrase: str | None) -> None:
        item = QListWidgetItem(shown, self.list)
        item.setData(_PHRASE, phrase)
        item.setToolTip(plain_tip(shown))

    def _lie_under(self, field: QWidget) -> None:
        window = field.window()
        place = QRect(field.mapTo(window, QPoint(0, 0)), field.size())
        row = self.list.sizeHintForRow(0) if self.list.count() else field.fontMetrics().height()
        labels = self._title.sizeHint().height() + self._note.sizeHint().height()
        height = row * min(max(self.list.count(), 1), _ROWS) + labels + 2 * _EDGE
        width = min(_WIDTH, window.width() - 2 * _EDGE)
        left = max(_EDGE, min(place.left(), window.width() - width - _EDGE))
        below = place.bottom() + _EDGE
        is_room_below = below + height <= window.height()
        top = below if is_room_below else max(_EDGE, place.top() - _EDGE - height)
        self.setGeometry(left, top, width, height)

    # Keys

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.KeyPress:
                return self._take_key(cast("QKeyEvent", event))
            case QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            case QEvent.Type.InputMethod:
                self._compose(cast("QInputMethodEvent", event))
                return True
            case QEvent.Type.FocusOut | QEvent.Type.Hide:
                self.close_box()
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == _Key.Key_Escape:
            self.close_box()
        elif key in _ENTER:
            self._take(self.list.currentItem())
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key == _Key.Key_Delete and is_control:
            self._forget(self.list.currentItem())
        elif key == _Key.Key_Backspace:
            self._narrow(self._typed[:-1])
        elif event.text().strip() and event.text().isprintable() and not is_control:
            self._narrow(self._typed + event.text())
        return True

    def _compose(self, event: QInputMethodEvent) -> None:
        # Marks that an input method puts between syllables are nobody's words.
        self._composed = "".join(filter(str.isalnum, event.preeditString()))
        self._narrow(self._typed + event.commitString())

    def _narrow(self, typed: str) -> None:
        self._typed = typed
        self._fill()

    def _step(self, step: int) -> None:
        last = self.list.count() - 1
        self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), last))

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        phrase = item.data(_PHRASE)
        to_keep = self._offered.to_keep
        self.close_box()
        if phrase is None:
            self.kept.emit(to_keep)
        else:
            self.chosen.emit(phrase)

    def _forget(self, item: QListWidgetItem | None) -> None:
        phrase = item.data(_PHRASE) if item is not None else None
        if phrase in self._offered.own:
            self.forgotten.emit(phrase)


def _line(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setContentsMargins(8, 4, 8, 4)
    return label
