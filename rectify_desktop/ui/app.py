"""Starting the window: platform, look, language, and what happens on a bug."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from rectify_desktop import __version__
from rectify_desktop.ui.error_report import ErrorReport
from rectify_desktop.ui.look import apply_look
from rectify_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Mapping


def run_window(ledger_path: Path | None) -> int:
    """Open the window on a ledger, else on the one opened last, and return the exit status."""
    platform = usable_platform(os.environ)
    if platform is not None:
        os.environ["QT_QPA_PLATFORM"] = platform
    application = prepare_application()
    window = MainWindow()
    report = ErrorReport(window)
    report.install()
    last = window.settings.recent_ledgers()
    chosen = ledger_path or (last[0] if last else None)
    window.show()
    if chosen is not None:
        window.open_ledger(chosen)
    try:
        return application.exec()
    finally:
        report.uninstall()


def prepare_application() -> QApplication:
    """Return the application dressed in our look and speaking Chinese."""
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("rectify-desktop")
    application.setApplicationDisplayName("")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("rectify-desktop")
    speak_chinese(application)
    apply_look(application)
    application.setWindowIcon(QIcon(":/icons/program.svg"))
    return application


def speak_chinese(application: QApplication) -> None:
    """Let Qt's own dialogs and buttons read Chinese, whatever the system's language."""
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load("qtbase_zh_CN", folder):
        application.installTranslator(translator)


def usable_platform(environment: Mapping[str, str]) -> str | None:
    """Return "xcb" where QT_QPA_PLATFORM names no plugin of ours; None where it may stay.

    UOS sets dxcb, a plugin only its own Qt has: ours would abort before showing anything.
    """
    wanted = environment.get("QT_QPA_PLATFORM", "")
    if not wanted or not sys.platform.startswith("linux"):
        return None
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    known = {path.stem.removeprefix("libq") for path in folder.glob("libq*.so")}
    names = (name.partition(":")[0] for name in wanted.split(";"))
    return None if any(_is_known(name, known) for name in names) else "xcb"


def _is_known(name: str, plugins: set[str]) -> bool:
    return any(plugin == name or plugin.startswith(f"{name}-") for plugin in plugins)
