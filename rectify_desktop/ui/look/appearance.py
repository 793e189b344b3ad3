"""What a person chooses of the look: the size of letters and how strong the contrast is."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class TextSize(StrEnum):
    """字号: how large the letters of the window are."""

    STANDARD = "standard"
    LARGE = "large"
    LARGEST = "largest"


class Contrast(StrEnum):
    """外观: as the system asks, or one of the two in any case."""

    SYSTEM = "system"
    STANDARD = "standard"
    HIGH = "high"


TEXT_SIZE_TERMS = {TextSize.STANDARD: "标准", TextSize.LARGE: "大", TextSize.LARGEST: "特大"}
CONTRAST_TERMS = {
    Contrast.SYSTEM: "跟随系统",
    Contrast.STANDARD: "标准",
    Contrast.HIGH: "高对比度",
}
TEXT_SCALES = {TextSize.STANDARD: 1.0, TextSize.LARGE: 1.2, TextSize.LARGEST: 1.45}


class Appearance(NamedTuple):
    """The look as one person wants it."""

    text_size: TextSize = TextSize.STANDARD
    contrast: Contrast = Contrast.SYSTEM
