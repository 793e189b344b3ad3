"""The faces of official papers, each with what stands in for it where it is not installed.

Qt keeps one list of stand-ins per first family and process, so each stack is defined only here.
"""

from __future__ import annotations

from PySide6.QtGui import QFont

_FANG_SONG = ("仿宋_GB2312", "仿宋", "FangSong", "FandolFang R", "Noto Serif CJK SC")
_TITLE_SONG = ("方正小标宋简体", "方正小标宋_GBK", "Noto Serif CJK SC")
_HEI = ("黑体", "SimHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei")


def body_font(points: float) -> QFont:
    """Return 仿宋, the face of running text."""
    return _font(_FANG_SONG, points)


def heading_font(points: float) -> QFont:
    """Return 黑体, the face of column titles."""
    return _font(_HEI, points)


def alert_font(points: float) -> QFont:
    """Return bold 黑体, the face of what must be noticed."""
    font = _font(_HEI, points)
    font.setBold(True)
    return font


def title_font(points: float) -> QFont:
    """Return 小标宋, the face of titles."""
    font = _font(_TITLE_SONG, points)
    font.setBold(True)
    return font


def _font(families: tuple[str, ...], points: float) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(points)
    return font
