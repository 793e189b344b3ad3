"""Starting: platform, language, look and what happens on a bug."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from rectify_desktop import errors
from rectify_desktop.paths import user_data_folder
from rectify_desktop.ui.window.display import asked_platforms, platforms_to_try
from rectify_desktop.ui.window.error_report import ErrorReport

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_qts_own_buttons_read_chinese(qtbot: QtBot) -> None:
    buttons = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, "", "", buttons.Yes | buttons.No)
    qtbot.addWidget(box)

    assert box.button(buttons.Yes).text().startswith("是")
    assert box.button(buttons.No).text().startswith("否")
    assert QLocale().language() is QLocale.Language.Chinese


def test_the_palette_is_light_whatever_the_desktop_says(qapp: QApplication) -> None:
    palette = qapp.palette()

    assert palette.color(QPalette.ColorRole.Base).lightness() > 240
    assert palette.color(QPalette.ColorRole.Text).lightness() < 80


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="plugins are named otherwise")
@pytest.mark.parametrize(
    ("named", "asked"),
    [
        ("", ()),
        ("xcb", ("xcb",)),
        ("offscreen", ("offscreen",)),
        ("dxcb", ()),
        ("dxcb;xcb", ("xcb",)),
        (";dwayland;wayland", ("wayland",)),
        ("linuxfb:fb=/dev/fb0", ("linuxfb:fb=/dev/fb0",)),
    ],
)
def test_a_platform_whose_plugin_is_missing_is_not_tried(
    named: str, asked: tuple[str, ...]
) -> None:
    assert asked_platforms({"QT_QPA_PLATFORM": named}) == asked


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt chooses")
@pytest.mark.parametrize(
    ("named", "tried"),
    [
        ("", ("xcb", "offscreen")),
        ("dxcb", ("xcb", "offscreen")),
        ("wayland", ("wayland", "xcb", "offscreen")),
    ],
)
def test_behind_what_the_desktop_names_comes_what_usually_works(
    named: str, tried: tuple[str, ...]
) -> None:
    assert platforms_to_try({"QT_QPA_PLATFORM": named, "DISPLAY": ":0"}) == tried


@pytest.fixture
def report(qtbot: QtBot) -> ErrorReport:
    window = QWidget()
    qtbot.addWidget(window)
    return ErrorReport(window)


def shown_box(report: ErrorReport) -> QMessageBox:
    box = report.window.findChild(QMessageBox, "errorReportBox")
    assert box is not None
    assert box.isVisible()
    return box


def test_a_bug_is_told_in_plain_chinese_and_its_details_can_be_copied(
    report: ErrorReport,
) -> None:
    try:
        _ = 1 / 0
    except ZeroDivisionError as bug:
        report.on_error(type(bug), bug, bug.__traceback__)

    box = shown_box(report)
    assert "没有预料到的问题" in box.text()
    assert box.textFormat() is Qt.TextFormat.PlainText
    [copy] = [b for b in box.findChildren(QPushButton) if b.text() == "复制详情"]
    copy.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    assert box.isVisible()


def test_what_a_worker_did_not_report_is_logged(
    report: ErrorReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.excepthook", report.on_error)
    report.install()
    worker = threading.Thread(target=lambda: 1 / 0)
    worker.start()
    worker.join()
    report.uninstall()

    log = user_data_folder() / "logs" / "rectify.log"
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")
    assert report._box is None


WITHOUT_CONSOLE = """
import sys
sys.stdout = sys.stderr = None
from rectify_desktop.__main__ import main
raise SystemExit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("words", "status"),
    [(["exprot"], 2), (["check", "--ledger", "none.zgtz"], 2), (["--version"], 0)],
)
def test_a_program_without_a_console_fails_on_no_word_it_says(
    words: list[str], status: int
) -> None:
    command = [sys.executable, "-c", WITHOUT_CONSOLE, *words]

    assert subprocess.run(command, timeout=60).returncode == status


FAILING_START = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from rectify_desktop.ui import app, main_window

def broken(_settings):
    QTimer.singleShot(300, lambda: print([b.text() for b in QApplication.topLevelWidgets()
                                         if b.objectName() == "errorReportBox"], flush=True))
    QTimer.singleShot(400, QApplication.quit)
    raise ZeroDivisionError

main_window.MainWindow = broken
raise SystemExit(app.run_window(None))
"""


def test_a_window_that_cannot_be_made_is_told_in_a_box(tmp_path: Path) -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", FAILING_START],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )
    assert outcome.returncode == 1
    assert "没有预料到的问题" in outcome.stdout


def test_the_box_is_closed_by_escape(report: ErrorReport, qtbot: QtBot) -> None:
    report.on_error(ValueError, ValueError("x"), None)
    box = shown_box(report)

    qtbot.keyClick(box, Qt.Key.Key_Escape)

    assert not box.isVisible()


def test_an_error_with_a_sentence_shows_just_that(report: ErrorReport) -> None:
    error = errors.RuleViolation("不可以。")

    report.on_error(type(error), error, None)

    assert shown_box(report).text() == "不可以。"


def test_bugs_are_logged_in_the_users_folder(
    report: ErrorReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.excepthook", report.on_error)
    report.install()
    bug = ValueError("内部错误")

    report.on_error(ValueError, bug, None)

    log = user_data_folder() / "logs" / "rectify.log"
    assert "内部错误" in log.read_text(encoding="utf-8")
    report.uninstall()
