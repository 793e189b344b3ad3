"""The window with the sample ledger on it, without a display: what the manual is made from."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

    from rectify_desktop.ui.main_window import MainWindow

# A fixed day, so that the same pages come out whenever they are made.
SAMPLE_DAY = date(2026, 11, 20)
_SIZE = (1366, 768)


@contextmanager
def sample_window() -> Generator[MainWindow]:
    """Show the window at the size of a usual office screen; it is closed behind the ``with``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from rectify_desktop.services.sample.create_sample import create_sample
    from rectify_desktop.ui.app import prepare_application
    from rectify_desktop.ui.main_window import MainWindow
    from rectify_desktop.ui.preferences.settings import Settings

    application = prepare_application()
    with tempfile.TemporaryDirectory(prefix="rectify-manual-") as name:
        folder = Path(name)
        ledger = create_sample(folder / "示例台账.zgtz", SAMPLE_DAY)
        window = MainWindow(Settings(folder / "settings.ini"), today=lambda: SAMPLE_DAY)
        window.resize(*_SIZE)
        window.show()
        window.open_ledger(ledger)
        yield window
        window.close()
        application.processEvents()
