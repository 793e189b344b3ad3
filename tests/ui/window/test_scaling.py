"""At 100 to 200 per cent nothing is cut, and at 125 the window still has room on a small screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

SCREEN = (1366, 768)
TASK_BAR = 40
# Wherever there is no room these end in dots, and the tip has all of it.
GIVES_WAY = {"figuresLabel", "paperTitleLabel"}
LOOKING = """
import json
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar, QToolButton
from rectify_desktop.ui.actions import ActionKey
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.main_window import MainWindow

application = prepare_application()
window = MainWindow()
window.open_ledger(Path(sys.argv[1]))
width, height = int(sys.argv[2]), int(sys.argv[3])
window.resize(width, height)
window.show()

def settle():
    loop = QEventLoop()
    QTimer.singleShot(200, loop.quit)
    loop.exec()

def cut():
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            if label.width() + 1 < label.sizeHint().width():
                yield label.objectName()
    for kind in (QPushButton, QToolButton):
        for button in window.findChildren(kind):
            if button.isVisible() and button.text():
                if button.width() + 1 < button.minimumSizeHint().width():
                    yield button.objectName()

found = {}
KEYS = (
    ActionKey.SHOW_FINDINGS, ActionKey.SHOW_REVIEW, ActionKey.SHOW_CASEWORK, ActionKey.SHOW_PAPERS
)
for key in KEYS:
    window.actions_by_key[key].trigger()
    window.resize(width, height)
    settle()
    once = set(cut())
    # A label told something new this very moment has its room after the next layout.
    settle()
    found[key.value] = sorted(once & set(cut()))
    if key is ActionKey.SHOW_CASEWORK:
        for tabs in window.findChildren(QTabBar, "sectionTabs"):
            for at in range(tabs.count() if tabs.isVisible() else 0):
                tabs.setCurrentIndex(at)
                settle()
ratio = window.devicePixelRatioF()
least = window.minimumSizeHint().toTuple()
print(json.dumps({"cut": found, "size": window.size().toTuple(), "ratio": ratio, "least": least}))
window.close()
"""


def looked_at(ledger: Path, scale: float, room: tuple[int, int]) -> dict:
    """Open the window in a process of its own, for a scale holds for a whole process."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    command = [sys.executable, "-c", LOOKING, str(ledger), *(str(each) for each in room)]
    outcome = subprocess.run(
        command, env=environment, capture_output=True, text=True, encoding="utf-8", check=True
    )
    return json.loads(outcome.stdout.splitlines()[-1])


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_no_words_are_cut_at_any_scale(ledger_file: Path, scale: float) -> None:
    # A screen in whose pixels the window has the room of 1366×768 at each scale up to 150 %.
    room = (1366, 728) if scale == 1.0 else (960, 500)

    seen = looked_at(ledger_file, scale, room)

    assert seen["ratio"] == scale
    for page, names in seen["cut"].items():
        assert set(names) <= GIVES_WAY, page


def test_at_125_per_cent_the_window_fits_a_small_screen(ledger_file: Path) -> None:
    room = (int(SCREEN[0] / 1.25), int((SCREEN[1] - TASK_BAR) / 1.25))

    seen = looked_at(ledger_file, 1.25, room)

    assert tuple(seen["size"]) == room


def test_at_150_per_cent_no_page_is_higher_than_a_small_screen(ledger_file: Path) -> None:
    room = (960, int((SCREEN[1] - TASK_BAR) / 1.5))

    seen = looked_at(ledger_file, 1.5, room)

    assert seen["least"][1] <= room[1]
