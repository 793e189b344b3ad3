"""Qt without a window: for painting papers from the command line and for the self-test."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QFile, QLibraryInfo, QTranslator
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

_SAMPLE_TEXT = "巡察整改镕"


def ensure_application() -> QApplication:
    """Return the running application, or a new one that needs no display."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["rectify-desktop"])


def missing_of_the_window() -> list[str]:
    """Return, in Chinese, what a window of this installation would lack; empty if nothing."""
    ensure_application()
    missing: list[str] = []
    if not _has_chinese_font():
        missing.append("没有能显示汉字的字体")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if not QTranslator().load("qtbase_zh_CN", folder):
        missing.append("缺少Qt的中文翻译 qtbase_zh_CN")
    if not _has_icons():
        missing.append("缺少图标资源")
    return missing


def _has_chinese_font() -> bool:
    for family in QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        font = QRawFont.fromFont(QFontDatabase.font(family, "", 12))
        if all(font.supportsCharacter(ord(char)) for char in _SAMPLE_TEXT):
            return True
    return False


def _has_icons() -> bool:
    from rectify_desktop.ui.generated import rectify_rc

    return bool(rectify_rc) and QFile.exists(":/icons/undo.svg")
