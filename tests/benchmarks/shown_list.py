"""The program's own window on a grown ledger, its list in front: what a clerk has before them."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from grown_ledger import TODAY, ledger_file
from PySide6.QtWidgets import QApplication

from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.background.garbage import resume_collecting
from rectify_desktop.ui.finding_form.finding_form import FindingForm
from rectify_desktop.ui.findings.finding_list_page import FindingListPage
from rectify_desktop.ui.main_window import MainWindow
from rectify_desktop.ui.preferences.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

WIDTH, HEIGHT = 1366, 768
# What is made behind the first painting: the form, and what the rules say of all findings.
_QUIET_SECONDS = 0.5
_LONGEST_WAIT = 120.0


@contextmanager
def shown_list(size: int) -> Generator[FindingListPage]:
    """Yield the list of a window on a ledger of ``size`` findings, once the window is at rest."""
    prepare_application()
    with ledger_file(size) as path:
        os.environ["RECTIFY_USER_DATA"] = str(path.parent / "user")
        window = opened_window(path)
        page = window.findChild(FindingListPage)
        assert page is not None
        yield page
        window.close()
        settle()


def opened_window(path: Path) -> MainWindow:
    """Return a window at rest, as the program has it a moment after it was started."""
    window = MainWindow(Settings(path.parent / "settings.ini"), today=lambda: TODAY)
    window.resize(WIDTH, HEIGHT)
    window.open_ledger(path)
    window.show()
    _rest(window)
    resume_collecting()
    return window


def settle() -> None:
    """Let the window do what it has to do at once."""
    for _ in range(10):
        QApplication.processEvents()


def _rest(window: MainWindow) -> None:
    began = time.monotonic()
    quiet_since = began
    while time.monotonic() - quiet_since < _QUIET_SECONDS:
        worked = time.process_time()
        QApplication.processEvents()
        is_busy = time.process_time() - worked > _QUIET_SECONDS / 1000
        if is_busy or window.findChild(FindingForm) is None:
            quiet_since = time.monotonic()
        assert time.monotonic() - began < _LONGEST_WAIT, "the window does not come to rest"
