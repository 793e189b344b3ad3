"""Paragraphs broken at the width of a page, as copying from a PDF leaves them, made whole again.

Each line but the last of a paragraph is as wide as the page, wherever a sentence stands then.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.lines import is_page_number
from rectify_desktop.office.notice_reader.markers import MarkerKind, read_marker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.office.notice_reader.folding import Folding
    from rectify_desktop.office.notice_reader.labels import LabelReader

# A page has so many columns; a Chinese character takes two.
_WIDTHS = range(36, 100)
# A first line is indented; digits kept together, or a mark that must not begin a line, leave room.
_SLACK = 8
_SLACK_BEHIND_STOP = 2
_FEWEST_LINES = 8
_FULL_SHARE = 0.35
_CUT_SHARE = 0.5
_CLOSED = re.compile(r"[。！？!?：:]\s*$")
_RUNNING = re.compile(r"[，。；,;、]")
_INDENTED = re.compile(r"\s{2,}|\u3000")
_WIDE = frozenset("WFA")


class WrappedLines:
    """Makes paragraphs whole again whose lines were all broken at one width."""

    def __init__(self, folding: Folding, labels: LabelReader) -> None:
        self._folding = folding
        self._labels = labels

    def whole(self, lines: Sequence[str]) -> list[str]:
        """Return the paragraphs of a text; whole ones stay as they are, read again or not."""
        paragraphs = list(lines)
        while width := _page_width([line.strip() for line in paragraphs if line.strip()]):
            joined = self._joined(paragraphs, width)
            if len(joined) == len(paragraphs):
                break
            paragraphs = joined
        return paragraphs

    def _joined(self, lines: Sequence[str], width: int) -> list[str]:
        paragraphs: list[str] = []
        between: list[str] = []
        is_open = False
        for line in lines:
            if is_open and is_page_number(line.translate(self._folding)):
                between.append(line)
            elif is_open and self._goes_on(line):
                paragraphs[-1] = _one(paragraphs[-1], line.strip())
                is_open = _is_full(line, width)
            else:
                paragraphs += [*between, line]
                between = []
                is_open = _is_full(line, width)
        return [*paragraphs, *between]

    def _goes_on(self, line: str) -> bool:
        """Whether a line opens no paragraph, by its indent, its marker or its label."""
        words = line.strip().translate(self._folding)
        if not words or _INDENTED.match(line) or self._labels.at_head(words, loosely=False):
            return False
        marker = read_marker(words)
        # 二是 goes on with the paragraph that 一是 opened.
        return marker is None or marker.kind is MarkerKind.RUN_IN


def _is_full(line: str, width: int) -> bool:
    """Whether a line ends where the page does; a sentence may also end there with its paragraph."""
    slack = _SLACK_BEHIND_STOP if _CLOSED.search(line) else _SLACK
    return _width(line.strip()) >= width - slack


def _page_width(lines: Sequence[str]) -> int:
    """Return the width the lines were broken at, 0 if they were not."""
    widths = [_width(line) for line in lines]
    widest = max(widths, default=0)
    if len(lines) < _FEWEST_LINES or widest not in _WIDTHS:
        return 0
    full = [line for line, width in zip(lines, widths, strict=True) if width >= widest - _SLACK]
    cut = [line for line in full if not _CLOSED.search(line)]
    # Titles below one another may be as wide, but hold no commas.
    running = [line for line in full if _RUNNING.search(line)]
    is_broken = (
        len(full) >= len(lines) * _FULL_SHARE
        and len(cut) >= len(full) * _CUT_SHARE
        and len(running) >= len(full) * _CUT_SHARE
    )
    return widest if is_broken else 0


def _width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in _WIDE else 1 for char in line)


def _one(paragraph: str, line: str) -> str:
    meets_latin = paragraph[-1:].isascii() and paragraph[-1:].isalpha() and line[:1].isascii()
    return f"{paragraph} {line}" if meets_latin and line[:1].isalpha() else paragraph + line
