"""Enter presses the button that has the focus, in the window as in any dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton

from rectify_desktop.overrides import override
from rectify_desktop.ui.window.focus_watch import FocusWatch

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_Button = QPushButton | QToolButton
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)


class KeyedButtons(FocusWatch):
    """Watches buttons outside dialogs, where Qt knows only Space."""

    kinds = (QPushButton, QToolButton)

    @override
    def is_wanted(self, widget: QWidget) -> bool:
        # In a dialog Enter belongs to its default button.
        return not isinstance(widget.window(), QDialog)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and _is_enter(cast("QKeyEvent", event)):
            cast("_Button", watched).click()
            return True
        return super().eventFilter(watched, event)


def _is_enter(key: QKeyEvent) -> bool:
    return key.key() in _ENTER and not key.modifiers() & _HELD and not key.isAutoRepeat()
