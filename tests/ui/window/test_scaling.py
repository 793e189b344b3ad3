"""At 100 to 200 per cent, and in letters of every size, every page fits and no word is cut."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.ui.look.appearance import TextSize

if TYPE_CHECKING:
    from pathlib import Path

SCREEN = (1366, 768)
TASK_BAR = 40
# Wherever there is no room these end in dots, and the tip has all of it.
GIVES_WAY = {"figuresLabel", "paperTitleLabel", "headingLabel", "checksStateLabel"}
LOOKING = """
import json
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QLabel, QPushButton, QTabBar, QToolButton
from rectify_desktop.ui.actions import GO_MENU
from rectify_desktop.ui.app import prepare_application
from rectify_desktop.ui.look.appearance import Appearance, TextSize
from rectify_desktop.ui.main_window import MainWindow
from rectify_desktop.ui.preferences.settings import Settings

ledger, size = Path(sys.argv[1]), TextSize(sys.argv[4])
application = prepare_application(Appearance(size))
window = MainWindow(Settings(ledger.with_suffix(".ini")))
window.open_ledger(ledger)
width, height = int(sys.argv[2]), int(sys.argv[3])
window.resize(width, height)
window.show()
EDGES = 12

def settle():
    loop = QEventLoop()
    QTimer.singleShot(200, loop.quit)
    loop.exec()

def words_needed(header, section):
    font = QFont(header.font())
    font.setBold(True)
    words = header.model().headerData(section, Qt.Orientation.Horizontal) or ""
    return max(map(QFontMetrics(font).horizontalAdvance, words.split("\\n")), default=0) + EDGES

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
    for tabs in window.findChildren(QTabBar):
        for at in range(tabs.count() if tabs.isVisible() else 0):
            # A tab that is not on offer has no width at all.
            if 0 < tabs.tabRect(at).width() < tabs.tabSizeHint(at).width() - 1:
                yield tabs.tabText(at)
    for header in window.findChildren(QHeaderView):
        is_head = header.isVisible() and header.orientation() is Qt.Orientation.Horizontal
        for section in range(header.count() if is_head else 0):
            if 0 < header.sectionSize(section) < words_needed(header, section):
                yield header.model().headerData(section, Qt.Orientation.Horizontal)

found = {}

def look_at(name):
    window.resize(width, height)
    settle()
    once = set(cut())
    # A label told something new this very moment has its room after the next layout.
    settle()
    found[name] = sorted(once & set(cut()))

for key in GO_MENU:
    window.actions_by_key[key].trigger()
    look_at(key.value)
    for tabs in window.pages._ui.pageStack.currentWidget().findChildren(QTabBar, "sectionTabs"):
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            look_at(tabs.tabText(at))
ratio = window.devicePixelRatioF()
least = window.minimumSizeHint().toTuple()
print(json.dumps({"cut": found, "size": window.size().toTuple(), "ratio": ratio, "least": least}))
window.close()
"""


def looked_at(
    ledger: Path, scale: float, room: tuple[int, int], size: TextSize = TextSize.STANDARD
) -> dict:
    """Open the window in a process of its own, for a scale holds for a whole process."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    arguments = [str(ledger), *(str(each) for each in room), size.value]
    outcome = subprocess.run(
        [sys.executable, "-c", LOOKING, *arguments],
        env=environment, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return json.loads(outcome.stdout.splitlines()[-1])


def room_at(scale: float) -> tuple[int, int]:
    """Return what a small screen has for the window, in pixels of the scale."""
    return int(SCREEN[0] / scale), int((SCREEN[1] - TASK_BAR) / scale)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_no_words_are_cut_at_any_scale(ledger_file: Path, scale: float) -> None:
    # A screen of 200 per cent has more pixels: what it shows is as large as at 150.
    room = room_at(min(scale, 1.5))

    seen = looked_at(ledger_file, scale, room)

    assert seen["ratio"] == scale
    for page, names in seen["cut"].items():
        assert set(names) <= GIVES_WAY, page
    assert tuple(seen["size"]) == room
    assert seen["least"][0] <= room[0]
    assert seen["least"][1] <= room[1]


@pytest.mark.parametrize("size", [TextSize.LARGE, TextSize.LARGEST])
def test_no_words_are_cut_in_larger_letters(ledger_file: Path, size: TextSize) -> None:
    room = room_at(1.0)

    seen = looked_at(ledger_file, 1.0, room, size)

    for page, names in seen["cut"].items():
        assert set(names) <= GIVES_WAY, page
    assert tuple(seen["size"]) == room
