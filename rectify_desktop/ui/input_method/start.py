"""Choosing the input method before Qt starts, and speaking to it once the window is there."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from rectify_desktop.ui.input_method.choice import VARIABLE, InputMethod, chosen_input_method
from rectify_desktop.ui.window.display import first_platform, told_to_qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_X11 = "xcb"
# Behind the first rows: what speaks to fcitx is loaded when there is something to type in.
_DELAY_MS = 150


def method_here() -> InputMethod:
    """Return how Chinese is typed on this desktop; Wayland brings its own way."""
    if first_platform(os.environ) != _X11:
        return InputMethod.PLATFORM
    return chosen_input_method(os.environ)


def input_method_told(method: InputMethod) -> AbstractContextManager[None]:
    """Let Qt take the plugin of ``method`` while the application is made."""
    return told_to_qt(VARIABLE, method.value) if method.value else nullcontext()


def speak_to_input_method(application: QApplication, method: InputMethod) -> None:
    """Speak to fcitx from now on, where that is how Chinese is typed here."""
    if method is InputMethod.PORTAL and application.platformName() == _X11:
        QTimer.singleShot(_DELAY_MS, application, lambda: _start_client(application))


def _start_client(application: QApplication) -> None:
    from rectify_desktop.ui.input_method.client import InputMethodClient
    from rectify_desktop.ui.input_method.portal import Portal

    client = InputMethodClient(lambda: Portal(application.applicationName()), application)
    client.setObjectName("inputMethodClient")
