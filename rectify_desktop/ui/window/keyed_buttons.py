"""Enter presses the button that has the focus, in the window as in any dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton

from rectify_desktop.overrides import override

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


class KeyedButtons(QObject):
    """Watches the button that has the focus, one at a time; outside dialogs Qt knows only Space."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, _Button):
            old.removeEventFilter(self)
        # In a dialog Enter belongs to its default button.
        if isinstance(new, _Button) and not isinstance(new.window(), QDialog):
            new.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and _is_enter(cast("QKeyEvent", event)):
            cast("_Button", watched).click()
            return True
        return super().eventFilter(watched, event)


def _is_enter(key: QKeyEvent) -> bool:
    return key.key() in _ENTER and not key.modifiers() & _HELD and not key.isAutoRepeat()
