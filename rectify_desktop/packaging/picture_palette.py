"""Choosing the 256 colours of a picture, so that its file is small and its signals stay true.

What covers most of a window comes first and exactly; the shades at the edges of letters, of
which there are thousands, take the nearest colour that was chosen.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 256
# How unlike two colours must be, red, green and blue together; less where there is room left.
_DISTANCES = (12, 6, 3, 0)
_OPAQUE = 0xFF000000

_Colour = tuple[int, int, int]


def palette_of(pixels: Iterable[int]) -> list[int]:
    """Return up to 256 colours (0xAARRGGBB) for these pixels, the commonest first."""
    by_count = [_parts(pixel) for pixel, _ in Counter(pixels).most_common()]
    chosen: dict[_Colour, None] = {}
    for distance in _DISTANCES:
        for colour in by_count:
            if len(chosen) == _MOST:
                break
            if all(_distance(colour, other) > distance for other in chosen):
                chosen[colour] = None
    return [_OPAQUE | red << 16 | green << 8 | blue for red, green, blue in chosen]


def _parts(pixel: int) -> _Colour:
    return pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF


def _distance(one: _Colour, other: _Colour) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))
