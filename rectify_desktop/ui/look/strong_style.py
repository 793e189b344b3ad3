"""The style sheet in high contrast: the same rules, every shade made black, white or one signal."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_DECLARATION = re.compile(r"([\w-]+):([^;]+);")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_CHOSEN = re.compile(r":(?:selected|checked|pressed|open)")

_BLACK, _WHITE, _CHOSEN_BAND, _HOVERED_BAND, _GREY = (
    "#000000", "#ffffff", "#ffe680", "#fff5cc", "#595959",
)  # fmt: skip
# Lightness above which a shade is paper, and below which it is as good as black.
_PALE, _DARK = 0.75, 0.4


def strengthened(sheet: str) -> str:
    """Return the style sheet with every colour as strong as it gets."""
    return _RULE.sub(lambda rule: f"{rule[1]}{{{_declarations(rule[1], rule[2])}}}", sheet)


def _declarations(selector: str, body: str) -> str:
    def declared(one: re.Match[str]) -> str:
        value = _COLOUR.sub(lambda colour: _strong(selector, one[1], colour[0]), one[2])
        return f"{one[1]}:{value};"

    return _DECLARATION.sub(declared, body)


def _strong(selector: str, name: str, colour: str) -> str:
    lightness = QColor(colour).lightnessF()
    if name.startswith(("border", "gridline")):
        return _BLACK
    if name in {"color", "selection-color"}:
        if ":disabled" in selector:
            return _GREY
        return _WHITE if lightness > _PALE else _BLACK
    if lightness > _PALE:
        return _paper(selector, name)
    return _BLACK if lightness < _DARK and not _CHOSEN.search(selector) else colour


def _paper(selector: str, name: str) -> str:
    if _CHOSEN.search(selector) or name == "selection-background-color":
        return _CHOSEN_BAND
    return _HOVERED_BAND if ":hover" in selector else _WHITE
