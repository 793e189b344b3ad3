"""Taking the pictures of the manual from the sample ledger, so that they never age.

The window is shown without a display, at the size of a usual office screen and on a fixed day;
after a change of the window ``build_installer.py pictures`` takes them anew.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rectify_desktop.packaging.release import PROJECT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from rectify_desktop.ui.ledger_pages import LedgerPages
    from rectify_desktop.ui.main_window import MainWindow

PICTURES = PROJECT / "resources" / "manual" / "pictures"
_TODAY = date(2026, 11, 20)
_SIZE = (1366, 768)
# A page composes its papers in short steps; this is long enough on any machine.
_SETTLED_MS = 2500


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: its file name without .png, and what leads to the widget it shows."""

    name: str
    reach: Callable[[MainWindow], QWidget]


def _page(key: str) -> Callable[[MainWindow], QWidget]:
    """Return a way to a page of the window by the name of the verb that shows it."""

    def reach(window: MainWindow) -> QWidget:
        from rectify_desktop.ui.actions import ActionKey

        _pages(window).run(ActionKey[key])
        return window

    return reach


def _pages(window: MainWindow) -> LedgerPages:
    assert window.pages is not None
    return window.pages


def _first_finding(window: MainWindow) -> QWidget:
    _page("SHOW_FINDINGS")(window)
    pages = _pages(window)
    first = window.desk.ledger.findings[0] if window.desk else None
    assert first is not None
    pages.findings.reveal([first.id])
    return window


def _round_dialog(window: MainWindow) -> QWidget:
    from rectify_desktop.ui.dialogs.round_dialog import RoundDialog

    assert window.desk is not None
    dialog = RoundDialog(window.desk.ledger.round, _TODAY, window)
    dialog.show()
    return dialog


SHOTS: tuple[Shot, ...] = (
    Shot("overview", _page("SHOW_OVERVIEW")),
    Shot("window", _first_finding),
    Shot("review", _page("SHOW_REVIEW")),
    Shot("casework", _page("SHOW_CASEWORK")),
    Shot("evidence", _page("SHOW_EVIDENCE")),
    Shot("papers", _page("SHOW_PAPERS")),
    Shot("checks", _page("SHOW_CHECKS")),
    Shot("round", _round_dialog),
)


def take_pictures(target: Path = PICTURES, shots: Iterable[Shot] = SHOTS) -> None:
    """Write every picture into ``target``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from rectify_desktop.services.sample import create_sample
    from rectify_desktop.ui.app import prepare_application
    from rectify_desktop.ui.main_window import MainWindow
    from rectify_desktop.ui.settings import Settings

    application = prepare_application()
    with tempfile.TemporaryDirectory(prefix="rectify-pictures-") as name:
        folder = Path(name)
        ledger = create_sample(folder / "示例台账.zgtz", _TODAY)
        window = MainWindow(Settings(folder / "settings.ini"), today=lambda: _TODAY)
        window.resize(*_SIZE)
        window.show()
        window.open_ledger(ledger)
        for shot in shots:
            shown = shot.reach(window)
            _wait()
            _save(shown, target / f"{shot.name}.png")
            if shown is not window:
                shown.close()
        window.close()
        application.processEvents()


def _wait() -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(_SETTLED_MS, loop.quit)
    loop.exec()


def _save(shown: QWidget, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not shown.grab().save(str(path), quality=0):
        raise OSError(f"cannot write {path}")
