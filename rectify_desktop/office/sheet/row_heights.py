"""How high a spreadsheet row must be: neither Excel nor LibreOffice fits merged or wrapped text.

Rule of thumb measured on real pages (office-documents §4): one character of column width is 7
pixels, a Chinese character is as wide as its size, any other about half of it. A line takes 1.36
times its size in 宋体 and 1.45 in what replaces it where it is missing; the higher one never cuts.
"""

from __future__ import annotations

import math

from rectify_desktop.office.line_count import count_lines, ems

# Excel makes no row higher and cuts what does not fit.
MOST_HEIGHT = 409.0
# Nine lines of 10-point 宋体 as Excel sets them, so that a page seldom ends within a line.
_PART_HEIGHT = 108.0
_LEAST_PART = 18.0
_PIXELS_PER_CHARACTER = 7
_PIXELS_LOST = 6
_POINTS_PER_PIXEL = 0.75
_LINE_PITCH = 1.45
_ABOVE_AND_BELOW = 4.0
# Programs round widths to pixels: this much of a line is surely there.
_SURE = 0.99


def text_width(text: str, size: float) -> float:
    """Return how many characters of column width ``text`` takes on one line of ``size`` points."""
    return ems(text) * size / _POINTS_PER_PIXEL / _PIXELS_PER_CHARACTER


def width_for(characters: float, size: float) -> float:
    """Return the width of a column whose lines hold so many characters of ``size`` points."""
    pixels = characters * size / _SURE / _POINTS_PER_PIXEL
    width = (pixels + _PIXELS_LOST) / _PIXELS_PER_CHARACTER
    return math.ceil(width * 100) / 100


def text_room(width: float, columns: int) -> float:
    """Return how many points of text fit on one line of columns so wide together."""
    pixels = width * _PIXELS_PER_CHARACTER - columns * _PIXELS_LOST
    return pixels * _POINTS_PER_PIXEL * _SURE


def lines_needed(text: str, width: float, size: float) -> int:
    """Return how many lines ``text`` takes in a column ``width`` characters wide."""
    return count_lines(text, text_room(width, 1) / size)


def height_of(lines: int, size: float) -> float:
    """Return the height in points of a cell with ``lines`` lines, in whole pixels."""
    height = lines * size * _LINE_PITCH + _ABOVE_AND_BELOW
    return math.ceil(height / _POINTS_PER_PIXEL) * _POINTS_PER_PIXEL


def most_lines(size: float) -> int:
    """Return how many lines of ``size`` points one row can hold."""
    return int((MOST_HEIGHT - _ABOVE_AND_BELOW) / (size * _LINE_PITCH))


def row_heights(height: float) -> list[float]:
    """Spread ``height`` over several rows if one cannot have it; low ones, so that pages fill.

    >>> row_heights(300), row_heights(500)
    ([300], [108.0, 108.0, 108.0, 108.0, 68.0])
    """
    if height <= MOST_HEIGHT:
        return [height]
    parts = math.ceil(height / _PART_HEIGHT)
    rest = height - _PART_HEIGHT * (parts - 1)
    # A sliver of a row would be hard to click and easy to overlook.
    return [_PART_HEIGHT] * (parts - 1) + [max(rest, _LEAST_PART)]
