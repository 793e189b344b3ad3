"""Qt without a window: for painting papers from the command line and for the self-test."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QFontDatabase, QIcon, QRawFont
from PySide6.QtWidgets import QApplication, QMessageBox

from rectify_desktop.ui.window.display import surely_started

_SAMPLE_TEXT = "巡察整改镕"
_ICON_SIZE = 32


def ensure_application() -> QApplication:
    """Return the running application, or a new one that needs no display."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    if not sys.platform.startswith("linux"):
        return QApplication(["rectify-desktop"])
    with surely_started():
        return QApplication(["rectify-desktop"])


def missing_of_the_window() -> list[str]:
    """Return, in Chinese, what a window of this installation would lack; empty if nothing."""
    application = ensure_application()
    missing: list[str] = []
    if not _has_chinese_font():
        missing.append("没有能显示汉字的字体")
    if not _buttons_are_chinese(application):
        missing.append("缺少Qt的中文翻译 qtbase_zh_CN")
    if not _has_icons():
        missing.append("缺少图标资源")
    if _has_virtual_keyboard():
        missing.append("带有不应随附的虚拟键盘库")
    return missing


def _has_chinese_font() -> bool:
    for family in QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        font = QRawFont.fromFont(QFontDatabase.font(family, "", 12))
        if all(font.supportsCharacter(ord(char)) for char in _SAMPLE_TEXT):
            return True
    return False


def _has_icons() -> bool:
    from rectify_desktop.ui.generated import rectify_rc

    # Painted, not only found: that takes the plugin for SVG, too.
    return bool(rectify_rc) and not QIcon(":/icons/undo.svg").pixmap(_ICON_SIZE).isNull()


def _buttons_are_chinese(application: QApplication) -> bool:
    from rectify_desktop.ui.app import speak_chinese

    speak_chinese(application)
    question = QMessageBox()
    question.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    texts = [button.text() for button in question.buttons()]
    return any("是" in text for text in texts) and any("否" in text for text in texts)


def _has_virtual_keyboard() -> bool:
    """Whether Qt's virtual keyboard is there, which is GPL and asks for parts we do not have."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
    return any(folder.glob("*VirtualKeyboard*"))
