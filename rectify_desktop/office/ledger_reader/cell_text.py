"""What a cell shows, as text: dates as they read in papers, numbers without a tail of zeros."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from rectify_desktop.office.gate.clean_text import clean_text

# How Excel stores characters that XML cannot hold; openpyxl hands it on undecoded.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_FORMAT_NOISE = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_FIXED = re.compile(r"(0+)(?:\.(0+))?(%?)_?\s*")
_MARGIN_BLANKS = re.compile(r"[ \t\u00a0\u3000]+(?=\n)|(?<=\n)[ \t\u00a0\u3000]+|\n(?=\n)")


def shown_text(value: object, number_format: str) -> str:
    """Return the text that a value shows in its number format."""
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return _day_text(value, number_format)
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, int | float):
        return _number_text(value, number_format)
    if isinstance(value, time):
        return value.isoformat("minutes")
    text = str(value)
    if "_x" in text:
        text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    text = clean_text(text)
    return (_MARGIN_BLANKS.sub("", text) if "\n" in text else text).strip()


def _day_text(value: date, number_format: str) -> str:
    """Write a day; a format without days (2025年9月) is stored as the first of the month."""
    codes = _FORMAT_NOISE.sub("", number_format).lower()
    text = f"{value.year}年{value.month}月"
    return f"{text}{value.day}日" if "d" in codes or "y" not in codes else text


def _number_text(value: float, number_format: str) -> str:
    fixed = _FIXED.fullmatch(number_format)
    if fixed is None:
        return str(int(value)) if value == int(value) else format(value, ".15g")
    decimals = len(fixed[2] or "")
    if fixed[3]:
        return f"{value * 100:.{decimals}f}%"
    return f"{value:0{len(fixed[1]) + (decimals + 1 if decimals else 0)}.{decimals}f}"
