"""From starting the process to a window one can work in, against PySide6 with an empty table."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from grown_ledger import TODAY
from ratio import Ratio, alternating

from rectify_desktop.services.sample import create_sample

# Instead of waiting for a person, the loop runs until everything is painted and says so.
LOOP = """
import sys
from PySide6.QtWidgets import QApplication

def run_until_painted(*_):
    for _ in range(5):
        QApplication.processEvents()
    print("usable", flush=True)
    return 0

QApplication.exec = run_until_painted
"""
BARE = """
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QMainWindow, QTableView

application = QApplication([])
window = QMainWindow()
table = QTableView()
table.setModel(QStandardItemModel(0, 8))
window.setCentralWidget(table)
window.resize(1366, 768)
window.show()
application.exec()
"""
OURS = """
from pathlib import Path
from rectify_desktop.ui.app import run_window

run_window(Path(sys.argv[1]))
"""


def measure_start() -> list[Ratio]:
    """Compare our window on the sample ledger with a bare one, each in fresh processes."""
    with TemporaryDirectory() as folder:
        ledger = create_sample(Path(folder) / "sample.zgtz", TODAY)
        ours, bare = alternating(lambda: _seconds(OURS, ledger), lambda: _seconds(BARE, ledger))
    return [Ratio("start to usable window against a bare PySide6 window", ours, bare)]


def _seconds(window: str, ledger: Path) -> float:
    # As users start it: with the modules Python compiled the first time.
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    command = [sys.executable, "-c", LOOP + window, str(ledger)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=variables) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        seconds = time.perf_counter() - began
        process.communicate()
    if said != "usable\n":
        raise SystemExit(f"the window did not open: {said}")
    return seconds
