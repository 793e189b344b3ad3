"""What only the window knows of a desk's computer: Qt, screens, look, faces; no names or paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QLocale, QObject, qVersion
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from rectify_desktop.domain.papers.paper_fonts import DEFAULT_FONTS
from rectify_desktop.ui.printing.missing_faces import missing_faces

if TYPE_CHECKING:
    from rectify_desktop.ui.preferences.settings import Settings


def window_facts(settings: Settings) -> dict[str, object]:
    """Return what helps to tell why a window looks or acts otherwise than on another desk."""
    appearance = settings.appearance()
    application = QApplication.instance()
    client = application.findChild(QObject, "inputMethodClient") if application else None
    return {
        "qt": qVersion(),
        "pyside": PySide6.__version__,
        "platform": QGuiApplication.platformName(),
        "locale": QLocale.system().name(),
        "screens": [_screen(screen) for screen in QGuiApplication.screens()],
        "text_size": appearance.text_size.value,
        "contrast": appearance.contrast.value,
        "window_face": QFontInfo(QApplication.font()).family(),
        "families": len(QFontDatabase.families()),
        # Of the official ones: an office may have typed a name of its own.
        "missing_faces": [face.name for face in missing_faces(DEFAULT_FONTS)],
        "speaks_to_fcitx": bool(client and getattr(client, "is_on", False)),
    }


def _screen(screen: QScreen) -> str:
    size, ratio = screen.size(), screen.devicePixelRatio()
    return f"{size.width()}x{size.height()} x{ratio:g} {screen.logicalDotsPerInch():.0f} dpi"
