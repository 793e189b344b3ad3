"""Starting the window: platform, look, language, and what happens on a bug."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from rectify_desktop import __version__
from rectify_desktop.services.program.keep_log import crash_log
from rectify_desktop.services.program.watch_connections import watch_connections
from rectify_desktop.ui.background.garbage import hold_collecting, resume_collecting
from rectify_desktop.ui.input_method.start import (
    input_method_told,
    method_here,
    speak_to_input_method,
)
from rectify_desktop.ui.look.look import apply_look
from rectify_desktop.ui.window.display import application_on_display
from rectify_desktop.ui.window.error_report import ErrorReport
from rectify_desktop.ui.window.window_place import show_in_place

if TYPE_CHECKING:
    from pathlib import Path

    from rectify_desktop.ui.look.appearance import Appearance
    from rectify_desktop.ui.main_window import MainWindow
    from rectify_desktop.ui.preferences.settings import Settings


def run_window(ledger_path: Path | None) -> int:
    """Open the window on a ledger, else on the one opened last, and return the exit status.

    Raises:
        NoDisplay: there is nothing to show a window on.

    """
    watch_connections()
    hold_collecting()
    # Most of a start is loading the window: it is loaded in here, where nothing is collected.
    from rectify_desktop.ui.preferences.settings import Settings

    settings = Settings()
    look = settings.appearance()
    method = method_here()
    with input_method_told(method):
        application = application_on_display(lambda: prepare_application(look))
    report = ErrorReport()
    report.install()
    try:
        with crash_log():
            report.window = window = _opened_window(settings, ledger_path)
            window.settled.connect(resume_collecting, Qt.ConnectionType.SingleShotConnection)
            show_in_place(window, settings)
            speak_to_input_method(application, method)
            return application.exec()
    except Exception as error:
        # A program without a console would end without a word.
        report.on_error(type(error), error, error.__traceback__)
        application.exec()
        return 1
    finally:
        report.uninstall()


def _opened_window(settings: Settings, ledger_path: Path | None) -> MainWindow:
    """Return the window with its ledger: what stands on the screen first is the list."""
    from rectify_desktop.ui.main_window import MainWindow

    window = MainWindow(settings)
    last = settings.recent_ledgers()
    chosen = ledger_path or (last[0] if last else None)
    if chosen is not None:
        window.open_ledger(chosen)
    return window


def prepare_application(appearance: Appearance | None = None) -> QApplication:
    """Return the application dressed in our look and speaking Chinese."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyle("Fusion")
    else:
        # As an argument: setting it would hand a style to Python, and with it all its enums.
        application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("rectify-desktop")
    application.setApplicationDisplayName("")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("rectify-desktop")
    speak_chinese(application)
    apply_look(application, appearance)
    application.setWindowIcon(QIcon(":/icons/program.svg"))
    return application


def speak_chinese(application: QApplication) -> None:
    """Let Qt's own dialogs and buttons read Chinese, whatever the system's language."""
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load("qtbase_zh_CN", folder):
        application.installTranslator(translator)
