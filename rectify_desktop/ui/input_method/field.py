"""What a text field shows of letters on their way, and what it tells of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QInputMethodQueryEvent,
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
