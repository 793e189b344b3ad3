"""The look: Fusion with our own palette, style sheet and fonts, the same on every desk.

Light only: on Linux without a platform theme a colour scheme cannot be asked for, and a dark
desktop would otherwise put white words on white paper.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QResource
from PySide6.QtGui import QColor, QFont, QPalette

# Importing it registers the icons and the style sheet with Qt.
import rectify_desktop.ui.generated.rectify_rc  # noqa: F401
from rectify_desktop.ui.look.appearance import TEXT_SCALES, Appearance, Contrast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Every face is named: under a C locale Qt would otherwise take the Japanese forms of characters.
SCREEN_FONTS = [
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Noto Sans SC",
    "HarmonyOS Sans SC",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Droid Sans Fallback",
    "SimHei",
]
# Poor on a screen, but what Qt would take instead may be 楷体 or Japanese.
_SONG = [
    "Noto Serif CJK SC",
    "Source Han Serif SC",
    "Source Han Serif CN",
    "Noto Serif SC",
    "SimSun",
    "AR PL UMing CN",
]
UI_FONTS = [*SCREEN_FONTS, *_SONG]
RECOMMENDED_FONT = "Noto Sans CJK SC"
POINT_SIZE = 10.0

# Each shade as usual and in high contrast: words black on white, nothing told by a pale shade.
_SHADES = {
    "ink": ("#1f2933", "#000000"),
    "quiet": ("#5a6672", "#1a1a1a"),
    "paper": ("#ffffff", "#ffffff"),
    "desktop": ("#f3f5f7", "#ffffff"),
    "band": ("#f7f9fb", "#ffffff"),
    "line": ("#d9dfe6", "#000000"),
    "navy": ("#23364d", "#000000"),
    "accent": ("#b22222", "#a30000"),
    "amber": ("#875000", "#6b3d00"),
    "green": ("#2a6648", "#004d26"),
    "chosen": ("#dce7f3", "#ffe680"),
    "hovered": ("#f3f7fb", "#fff5cc"),
    "faint": ("#8a95a1", "#333333"),
    "gone": ("#f6e3e1", "#ffd9d6"),
    "come": ("#dff0e5", "#c9f0d6"),
    "button": ("#fbfcfd", "#ffffff"),
    "tip": ("#fffdf5", "#ffffff"),
    "hint": ("#66727f", "#404040"),
    "marked": ("#2f5f93", "#003a80"),
    "link": ("#1f5a96", "#003a80"),
    "pale": ("#e8edf2", "#ffffff"),
    "edge": ("#aab4bf", "#000000"),
    "disabled": ("#7f8a96", "#595959"),
}
_COLOURS = {name: QColor(usual) for name, (usual, _) in _SHADES.items()}

INK = _COLOURS["ink"]
QUIET = _COLOURS["quiet"]
PAPER = _COLOURS["paper"]
DESKTOP = _COLOURS["desktop"]
BAND = _COLOURS["band"]
LINE = _COLOURS["line"]
NAVY = _COLOURS["navy"]
ACCENT = _COLOURS["accent"]
LINK = _COLOURS["link"]
AMBER = _COLOURS["amber"]
GREEN = _COLOURS["green"]
CHOSEN = _COLOURS["chosen"]
HOVERED = _COLOURS["hovered"]
FAINT = _COLOURS["faint"]
GONE = _COLOURS["gone"]
COME = _COLOURS["come"]

_ROLES = {
    QPalette.ColorRole.Window: "desktop",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "band",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "button",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "accent",
    QPalette.ColorRole.ToolTipBase: "tip",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "hint",
    QPalette.ColorRole.Highlight: "marked",
    QPalette.ColorRole.HighlightedText: "paper",
    QPalette.ColorRole.Accent: "marked",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.Light: "paper",
    QPalette.ColorRole.Midlight: "pale",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "faint",
}
# What a system calls high contrast is black and white themselves; no usual look goes that far.
_SYSTEM_CONTRAST = 20.9
_GROWING = r"((?:font-size|icon-size|(?:min-|max-)?(?:height|width)): )(\d+)(pt|px)"
_ASKED_BY_SYSTEM = "systemAsksForContrast"


def apply_look(application: QApplication, appearance: Appearance | None = None) -> None:
    """Dress the whole application as its user wants it; again whenever that changes."""
    appearance = appearance or Appearance()
    if application.property(_ASKED_BY_SYSTEM) is None:
        # Asked before our palette hides what the system has.
        asks = contrast_of(application.palette()) >= _SYSTEM_CONTRAST
        application.setProperty(_ASKED_BY_SYSTEM, asks)
    is_strong = appearance.contrast is Contrast.HIGH or (
        appearance.contrast is Contrast.SYSTEM and bool(application.property(_ASKED_BY_SYSTEM))
    )
    for name, shades in _SHADES.items():
        # In place: whoever paints with a colour of this module paints with the new shade.
        _COLOURS[name].setRgb(QColor(shades[is_strong]).rgb())
    application.setPalette(_palette())
    scale = TEXT_SCALES[appearance.text_size]
    font = QFont()
    font.setFamilies(UI_FONTS)
    font.setPointSizeF(POINT_SIZE * scale)
    application.setFont(font)
    application.setStyleSheet(_style_sheet(scale, is_strong=is_strong))


def contrast_of(palette: QPalette) -> float:
    """Return the contrast of words on a window, 1 to 21, as WCAG reckons it."""
    roles = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
    words, paper = (palette.color(role) for role in roles)
    lights = sorted((_luminance(words), _luminance(paper)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _palette() -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, _COLOURS[name])
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, _COLOURS["disabled"])
    return palette


def _style_sheet(scale: float, *, is_strong: bool) -> str:
    sheet = _resource(":/styles/rectify.qss")
    if is_strong:
        from rectify_desktop.ui.look.strong_style import strengthened

        sheet = f"{strengthened(sheet)}\n{_resource(':/styles/high_contrast.qss')}"
    return sheet if scale == 1.0 else _scaled(sheet, scale)


def _scaled(sheet: str, scale: float) -> str:
    """Let rows, titles, icons and ticks of the style sheet grow with the letters."""

    def grown(size: re.Match[str]) -> str:
        value = float(size[2]) * scale
        return f"{size[1]}{value:.1f}pt" if size[3] == "pt" else f"{size[1]}{round(value)}px"

    return re.sub(_GROWING, grown, sheet)


def _resource(name: str) -> str:
    resource = QResource(name)
    if not resource.isValid():
        msg = f"the style sheet {name} is not among the compiled resources"
        raise RuntimeError(msg)
    return bytes(resource.uncompressedData().data()).decode("utf-8")
