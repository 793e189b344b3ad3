"""A client of the invented portal, and hands that type as a keyboard of X does."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from tests.ui.window.conftest import bare_window, do, ledger_file, window  # noqa: F401

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from rectify_desktop.ui.input_method.client import InputMethodClient
    from tests.ui.input_method.fake_portal import FakePortal

if not sys.platform.startswith("linux"):
    collect_ignore_glob = ["test_client.py", "test_real_fcitx.py"]

_SYMBOLS = {" ": (0x20, Qt.Key.Key_Space), "\b": (0xFF08, Qt.Key.Key_Backspace)}
_SYMBOLS["\x1b"] = (0xFF1B, Qt.Key.Key_Escape)
_SYMBOLS["\r"] = (0xFF0D, Qt.Key.Key_Return)


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[FakePortal]:
    from tests.ui.input_method.fake_portal import FakePortal

    opened = FakePortal(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def client(portal: FakePortal, qapp: QApplication) -> Iterator[InputMethodClient]:
    from rectify_desktop.ui.input_method.client import InputMethodClient
    from rectify_desktop.ui.input_method.portal import Portal

    opened = InputMethodClient(lambda: Portal("rectify-desktop", portal.address), qapp)
    yield opened
    opened.close()


@pytest.fixture
def press() -> Callable[[str], None]:
    """Return a way to type: each character is pressed and let go in the window in front."""

    def type_all(characters: str) -> None:
        for character in characters:
            symbol, key = _SYMBOLS.get(character, (ord(character), Qt.Key(ord(character.upper()))))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                in_front = QGuiApplication.focusWindow()
                if in_front is None and kind is QEvent.Type.KeyRelease:
                    # The key closed its window.
                    continue
                assert in_front is not None
                text = character if character >= " " else ""
                no_keys = Qt.KeyboardModifier.NoModifier
                event = QKeyEvent(kind, key, no_keys, 38, symbol, 0, text)
                QCoreApplication.sendEvent(in_front, event)

    return type_all
