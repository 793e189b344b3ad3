"""The faces of official papers, each with what stands in for it where it is not installed.

Papers are laid out in twips (twentieths of a point): one picture for screen, printer and PDF, only
scaled. Every face is named in full, stand-ins included, for a computer that chooses by itself may
take Japanese forms or set everything in 楷体. Qt keeps one list of stand-ins per first family and
process, so each list is made only here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

TWIPS_PER_POINT = 20
TWIPS_PER_INCH = 1440
TWIPS_PER_MM = TWIPS_PER_INCH / 25.4

# Latin words, whose digits may be wider beside letters, and the dash (破折号) drawn as one.
_TOGETHER = re.compile("[!-~]{2,}|——")
_SONG_LAST = (
    "Noto Serif CJK SC", "Source Han Serif SC", "Source Han Serif CN", "Noto Serif SC", "SimSun",
    "宋体", "AR PL UMing CN",
)  # fmt: skip
_HEI_LAST = (
    "Noto Sans CJK SC", "Source Han Sans SC", "Source Han Sans CN", "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei", "Droid Sans Fallback",
)  # fmt: skip


class FaceKind(StrEnum):
    """A kind of type; the values are the fields of PaperFonts."""

    BODY = "body"
    TITLE = "title"
    KAI = "kai"
    HEI = "hei"
    NUMBER = "number"


_STAND_INS = {
    FaceKind.BODY: ("仿宋_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "华文仿宋", "FandolFang R"),
    FaceKind.TITLE: ("方正小标宋简体", "方正小标宋_GBK", "华文中宋"),
    FaceKind.KAI: (
        "楷体_GB2312",
        "楷体",
        "KaiTi",
        "方正楷体_GBK",
        "华文楷体",
        "LXGW WenKai",
        "AR PL UKai CN",
    ),
    FaceKind.HEI: ("黑体", "SimHei", "方正黑体_GBK"),
    FaceKind.NUMBER: ("宋体", "SimSun"),
}


def families(kind: FaceKind, chosen: str) -> tuple[str, ...]:
    """Return the family an office chose for a kind and, in order, all that may stand in for it."""
    last = _HEI_LAST if kind is FaceKind.HEI else (*_SONG_LAST, *_HEI_LAST)
    return tuple(dict.fromkeys((chosen, *_STAND_INS[kind], *last)))


@cache
def needs_bold(kind: FaceKind, chosen: str) -> bool:
    """Whether only a lighter face stands in for a kind, which bold brings nearer to it."""
    return set(QFontDatabase.families()).isdisjoint((chosen, *_STAND_INS[kind]))


@dataclass(frozen=True, slots=True)
class Typeface:
    """How characters look: family, size and the spacing between them, both in twips."""

    kind: FaceKind
    family: str
    size: int
    is_bold: bool = False
    spacing: int = 0


@lru_cache(maxsize=512)
def font_of(face: Typeface, extra: float = 0.0) -> QFont:
    """Return the font of a face; ``extra`` twips widen each character to fill a line."""
    font = QFont()
    font.setFamilies(list(families(face.kind, face.family)))
    font.setPixelSize(face.size)
    font.setBold(face.is_bold)
    # Characters stand as wide as they were measured one by one: no pair is drawn together.
    font.setKerning(False)
    font.setFeature(QFont.Tag("liga"), 0)
    without_local_forms(font)
    # Widths of a size must not depend on the dots of the device.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spacing := face.spacing + extra:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return font


def without_local_forms(font: QFont) -> None:
    """Let digits beside Latin letters be drawn with the glyphs that are known to be digits.

    Noto CJK draws them alike with others, of which Qt cannot say in a PDF file what they mean.
    """
    font.setFeature(QFont.Tag("locl"), 0)


class _Widths(dict[str, float]):
    """The widths of characters and words in one face, measured when first asked for."""

    def __init__(self, face: Typeface) -> None:
        super().__init__()
        self._metrics = QFontMetricsF(font_of(face))

    def __missing__(self, words: str) -> float:
        width = self[words] = self._metrics.horizontalAdvance(words)
        return width


def text_widths(text: str, face: Typeface) -> list[float]:
    """Return the width of each character of a text in a face, spacing included.

    What a face draws in another width together than apart, it is measured by together.
    """
    known = _widths_of(face)
    widths = [known[char] for char in text]
    for found in _TOGETHER.finditer(text):
        start, end = found.span()
        scale = known[found.group()] / sum(widths[start:end])
        widths[start:end] = [width * scale for width in widths[start:end]]
    return widths


@cache
def _widths_of(face: Typeface) -> dict[str, float]:
    return _Widths(face)
