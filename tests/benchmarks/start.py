"""From starting the process to a window one can work in, against PySide6 with an empty table.

Usable means: the rows are painted and the arrow key has moved to the next one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from grown_ledger import USUAL, ledger_file
from ratio import ROUNDS, Ratio, alternating

if TYPE_CHECKING:
    from collections.abc import Iterator

# The clock tells how long a start takes, and neighbours are in it: more rounds than elsewhere.
STARTS = 3 * ROUNDS

# Instead of waiting for a person, the loop presses a key as soon as rows are on the screen.
LOOP = """
import os
import sys
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QTreeView

class Painted(QObject):
    seen = False
    def eventFilter(self, watched, event):
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False

def run_until_usable(*_):
    views = [each for each in QApplication.allWidgets() if isinstance(each, QTableView | QTreeView)]
    view = next(each for each in views if each.isVisible() and each.model())
    painted = Painted()
    view.viewport().installEventFilter(painted)
    while not painted.seen:
        QApplication.processEvents()
    if view.model().rowCount():
        before = view.currentIndex()
        no_keys = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(view, QKeyEvent(kind, Qt.Key.Key_Down, no_keys))
        assert view.currentIndex() != before
    print("usable", flush=True)
    # The size at rest, with everything that is made behind the first row.
    for _ in range(20):
        QApplication.processEvents()
    with open("/proc/self/statm") as pages:
        print(int(pages.read().split()[1]) * os.sysconf("SC_PAGE_SIZE"), flush=True)
    return 0

QApplication.exec = run_until_usable
"""
BARE = """
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QMainWindow

application = QApplication([])
window = QMainWindow()
table = QTableView()
table.setModel(QStandardItemModel(0, 8))
window.setCentralWidget(table)
window.resize(1366, 768)
window.show()
application.exec()
"""
# What letters of Chinese cost is no part of our doing: told beside, with no limit of its own.
CHINESE = BARE.replace(
    "window.show()", 'table.model().setHorizontalHeaderLabels(["整改"] * 8)\nwindow.show()'
)
# The program's way in does so, too, before Qt is loaded.
FIRST = """
from rectify_desktop.ui.background.garbage import hold_collecting

hold_collecting()
"""
OURS = """
from pathlib import Path
from rectify_desktop.ui.app import run_window

run_window(Path(sys.argv[1]))
"""


def measure() -> Iterator[Ratio]:
    """Compare our window on 33 findings with a bare one, each in fresh processes."""
    with ledger_file(USUAL) as ledger:
        yield _start("a bare PySide6 window", BARE, ledger, 1.5)
        yield _start("a bare window with Chinese titles", CHINESE, ledger)
        if Path("/proc/self/statm").exists():
            yield _memory("a bare window", BARE, ledger, 1.5)
            yield _memory("a bare window with Chinese titles", CHINESE, ledger)


def seconds_to_start(ledger: Path) -> float:
    """Return the seconds from starting the process to a usable window."""
    return _started(FIRST + LOOP + OURS, ledger)[0]


def _start(name: str, window: str, ledger: Path, limit: float | None = None) -> Ratio:
    ours, bare = alternating(
        lambda: seconds_to_start(ledger), lambda: _started(LOOP + window, ledger)[0], STARTS
    )
    return Ratio(f"start to usable window on {USUAL} findings against {name}", ours, bare, limit)


def _memory(name: str, window: str, ledger: Path, limit: float | None = None) -> Ratio:
    ours = median(_started(FIRST + LOOP + OURS, ledger)[1] for _ in range(ROUNDS))
    bare = median(_started(LOOP + window, ledger)[1] for _ in range(ROUNDS))
    return Ratio(f"memory at {USUAL} findings against {name}", ours, bare, limit, "MB")


def _started(script: str, ledger: Path) -> tuple[float, float]:
    """Return the seconds until a window is usable, and its megabytes at rest."""
    # As users start it: with the modules Python compiled the first time.
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    # The measuring person's own settings stay out of it.
    variables["RECTIFY_USER_DATA"] = str(ledger.parent / "user")
    began = time.perf_counter()
    command = [sys.executable, "-c", script, str(ledger)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=variables) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        seconds = time.perf_counter() - began
        rest, _ = process.communicate()
    if said != "usable\n":
        raise SystemExit(f"the window did not open: {said}")
    return seconds, int(rest or 0) / 1_000_000
