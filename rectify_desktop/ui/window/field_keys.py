"""Keys that a text field takes from the window without having any use for them, given back."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from rectify_desktop.overrides import override
from rectify_desktop.ui.window.focus_watch import FocusWatch

_Field = QLineEdit | QPlainTextEdit
# Qt moves the caret with it on X11, as Emacs does; here it exports, and End moves the caret.
_WINDOW_KEY = Qt.Key.Key_E


class FieldKeys(FocusWatch):
    """Watches fields for keys that the window knows better."""

    kinds = (QLineEdit, QPlainTextEdit)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo to the window where the field has nothing to take back."""
        if event.type() != QEvent.Type.ShortcutOverride:
            return super().eventFilter(watched, event)
        key = cast("QKeyEvent", event)
        if _is_for_window(cast("_Field", watched), key):
            # Only an event that nobody accepts reaches the verbs of the window.
            key.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_for_window(field: _Field, key: QKeyEvent) -> bool:
    if key.matches(QKeySequence.StandardKey.Undo):
        return not _can_undo(field)
    if key.matches(QKeySequence.StandardKey.Redo):
        return not _can_redo(field)
    is_control = bool(key.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return is_control and key.key() == _WINDOW_KEY


def _can_undo(field: _Field) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return field.document().isUndoAvailable()


def _can_redo(field: _Field) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable()
    return field.document().isRedoAvailable()
