"""What a text field shows of letters on their way, and what it tells of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QPalette,
    QTextCharFormat,
    QWindow,
)
from PySide6.QtWidgets import QAbstractItemView
from shiboken6 import isValid

if TYPE_CHECKING:
    from rectify_desktop.ui.input_method.portal import Preedit

_Attribute = QInputMethodEvent.Attribute
_Kind = QInputMethodEvent.AttributeType
# Of X (keysymdef.h): printed characters have their own numbers, keys that edit are listed.
_FIRST_PRINTED, _LAST_PRINTED = 0x20, 0x7E
_EDITING_KEYS = {
    0xFF08: Qt.Key.Key_Backspace,
    0xFF09: Qt.Key.Key_Tab,
    0xFF0D: Qt.Key.Key_Return,
    0xFF1B: Qt.Key.Key_Escape,
    0xFF50: Qt.Key.Key_Home,
    0xFF51: Qt.Key.Key_Left,
    0xFF52: Qt.Key.Key_Up,
    0xFF53: Qt.Key.Key_Right,
    0xFF54: Qt.Key.Key_Down,
    0xFF57: Qt.Key.Key_End,
    0xFF8D: Qt.Key.Key_Enter,
    0xFFFF: Qt.Key.Key_Delete,
}


def preedit_event(preedit: Preedit) -> QInputMethodEvent:
    """Return what shows letters on their way: underlined, and highlighted where a choice is due."""
    attributes: list[_Attribute] = []
    start = 0
    for part in preedit.parts:
        form = _format(is_highlighted=part.is_highlighted)
        attributes.append(_Attribute(_Kind.TextFormat, start, len(part.text), form))
        start += len(part.text)
    if preedit.caret >= 0:
        attributes.append(_Attribute(_Kind.Cursor, preedit.caret, 1))
    return QInputMethodEvent("".join(part.text for part in preedit.parts), attributes)


def takes_words(field: QObject | None) -> bool:
    """Return whether the input method may write into a field as it is now."""
    if field is None or not isValid(field):
        return False
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QCoreApplication.sendEvent(field, query)
    return bool(query.value(Qt.InputMethodQuery.ImEnabled))


def forwarded_key(symbol: int, *, is_release: bool) -> QKeyEvent | None:
    """Return the key that X calls ``symbol``, as a field gets it; None for one no field uses."""
    kind = QEvent.Type.KeyRelease if is_release else QEvent.Type.KeyPress
    no_keys = Qt.KeyboardModifier.NoModifier
    if symbol in _EDITING_KEYS:
        return QKeyEvent(kind, _EDITING_KEYS[symbol], no_keys)
    if _FIRST_PRINTED <= symbol <= _LAST_PRINTED:
        character = chr(symbol)
        return QKeyEvent(kind, ord(character.upper()), no_keys, character)
    return None


def caret_on_screen(field: QObject, window: QWindow) -> QRect:
    """Return where the caret of a field is, in dots of the whole screen as X counts them."""
    if isinstance(field, QAbstractItemView):
        # Until the first word is chosen the table has the caret, and the cell shows the letters.
        inside = field.visualRect(field.currentIndex()) & field.viewport().rect()
        corner = field.viewport().mapToGlobal(inside.topLeft())
    else:
        inside = QGuiApplication.inputMethod().cursorRectangle().toRect()
        corner = window.mapToGlobal(inside.topLeft())
    ratio = window.devicePixelRatio()
    # A screen's own corner is told in dots, what is on it is not.
    origin = window.screen().geometry().topLeft()
    dots = origin + (corner - origin) * ratio
    return QRect(dots, (inside.size() * ratio).expandedTo(inside.size()))


def _format(*, is_highlighted: bool) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontUnderline(True)
    if is_highlighted:
        palette = QGuiApplication.palette()
        form.setBackground(palette.brush(QPalette.ColorRole.Highlight))
        form.setForeground(palette.brush(QPalette.ColorRole.HighlightedText))
    return form
