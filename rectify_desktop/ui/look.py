"""The look: Fusion with our own palette, style sheet and fonts, the same on every desk.

Light only: on Linux without a platform theme a colour scheme cannot be asked for, and a dark
desktop would otherwise put white words on white paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QColor, QFont, QPalette

# Importing it registers the icons and the style sheet with Qt.
import rectify_desktop.ui.generated.rectify_rc  # noqa: F401

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Every face is named: under a C locale Qt would otherwise take the Japanese forms of characters.
UI_FONTS = ["Microsoft YaHei UI", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"]
_POINT_SIZE = 10.0

INK = QColor("#1f2933")
QUIET = QColor("#66727f")
PAPER = QColor("#ffffff")
DESKTOP = QColor("#f3f5f7")
BAND = QColor("#f7f9fb")
LINE = QColor("#d9dfe6")
NAVY = QColor("#23364d")
ACCENT = QColor("#b22222")
AMBER = QColor("#9a5b00")
GREEN = QColor("#2f6f4f")
CHOSEN = QColor("#dce7f3")
HOVERED = QColor("#f3f7fb")
FAINT = QColor("#8a95a1")
GONE = QColor("#f6e3e1")
COME = QColor("#dff0e5")

_ROLES = {
    QPalette.ColorRole.Window: DESKTOP,
    QPalette.ColorRole.WindowText: INK,
    QPalette.ColorRole.Base: PAPER,
    QPalette.ColorRole.AlternateBase: BAND,
    QPalette.ColorRole.Text: INK,
    QPalette.ColorRole.Button: QColor("#fbfcfd"),
    QPalette.ColorRole.ButtonText: INK,
    QPalette.ColorRole.BrightText: ACCENT,
    QPalette.ColorRole.ToolTipBase: QColor("#fffdf5"),
    QPalette.ColorRole.ToolTipText: INK,
    QPalette.ColorRole.PlaceholderText: QColor("#75818e"),
    QPalette.ColorRole.Highlight: QColor("#2f5f93"),
    QPalette.ColorRole.HighlightedText: PAPER,
    QPalette.ColorRole.Link: QColor("#1f5a96"),
    QPalette.ColorRole.LinkVisited: QColor("#1f5a96"),
    QPalette.ColorRole.Light: PAPER,
    QPalette.ColorRole.Midlight: QColor("#e8edf2"),
    QPalette.ColorRole.Mid: LINE,
    QPalette.ColorRole.Dark: QColor("#aab4bf"),
    QPalette.ColorRole.Shadow: QColor("#8a95a1"),
}
_DISABLED = QColor("#9aa5b1")


def apply_look(application: QApplication) -> None:
    """Dress the whole application."""
    application.setStyle("Fusion")
    application.setPalette(_palette())
    font = QFont()
    font.setFamilies(UI_FONTS)
    font.setPointSizeF(_POINT_SIZE)
    application.setFont(font)
    application.setStyleSheet(_style_sheet())


def _palette() -> QPalette:
    palette = QPalette()
    for role, colour in _ROLES.items():
        palette.setColor(role, colour)
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, _DISABLED)
    return palette


def _style_sheet() -> str:
    file = QFile(":/styles/rectify.qss")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Text):
        msg = "the style sheet is not among the compiled resources"
        raise RuntimeError(msg)
    return bytes(file.readAll().data()).decode("utf-8")
