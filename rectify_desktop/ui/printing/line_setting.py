"""Text set in lines: where each ends, and where its words stand when it is spread or centred.

Only where lines end is kept; the marks of a line are made when its page is drawn, for a long paper
has thousands of lines and a few of them in sight.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.line_breaks import break_lines
from rectify_desktop.domain.wording.gaps import GAP
from rectify_desktop.ui.printing.page_marks import BoxMark, Ink, WordMark
from rectify_desktop.ui.printing.print_fonts import text_widths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rectify_desktop.ui.printing.page_marks import Mark
    from rectify_desktop.ui.printing.print_fonts import Typeface

# Numbers and Latin words stay as they are when a line is spread.
_PART = re.compile(r"[!-~]+|[^!-~]+")
# Of a character's square, what stands above the base line; so it is in every Chinese face.
_ASCENT = 0.88
_MOST_SPREAD = 0.2


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one face."""

    text: str
    face: Typeface
    ink: Ink = Ink.BLACK


@dataclass(frozen=True, slots=True)
class _Segment:
    """Words of one line that are drawn at once; ``steps`` is how often they may be spread."""

    words: str
    piece: Piece
    width: float
    steps: int
    is_gap: bool

    @property
    def can_widen(self) -> bool:
        """Whether its characters may stand further apart."""
        return self.steps == len(self.words)


@dataclass(frozen=True, slots=True)
class SetText:
    """Pieces broken into lines of ``width``; the first of each paragraph begins ``first`` in."""

    pieces: tuple[Piece, ...]
    width: float
    first: float
    breaks: tuple[tuple[int, int], ...]

    @property
    def count(self) -> int:
        """How many lines there are; none where there is no text."""
        return len(self.breaks)

    def line_width(self, at: int) -> float:
        """Return the width of the words of a line as they are."""
        return sum(segment.width for segment in self._segments(at))

    def marks(
        self,
        at: int,
        top: float,
        pitch: float,
        *,
        left: float = 0.0,
        share: float = 0.0,
        spread: bool = False,
    ) -> Iterator[Mark]:
        """Yield the marks of a line in a strip of ``pitch`` that begins at ``top``.

        ``share`` of the room left over goes before the line: a half centres it. ``spread`` fills
        the room instead, unless a paragraph ends here.
        """
        segments = list(self._segments(at))
        size = max((piece.face.size for piece in self.pieces), default=0)
        indent = self.first if self._opens(at) else 0.0
        spare = self.width - indent - sum(segment.width for segment in segments)
        steps = sum(segment.steps for segment in segments) - 1
        extra = spare / steps if spread and not self._closes(at) and steps > 0 else 0.0
        # Words torn apart read worse than a ragged edge.
        extra = 0.0 if extra > size * _MOST_SPREAD else extra
        x = left + indent + (0.0 if extra else spare * share)
        baseline = top + (pitch - size) / 2 + _ASCENT * size
        for segment in segments:
            width = segment.width + extra * segment.steps
            if segment.is_gap:
                yield BoxMark(x, top, width, pitch, Ink.GAP, is_framed=False)
            inside = extra if segment.can_widen else 0.0
            piece = segment.piece
            yield WordMark(x, baseline, segment.words, piece.face, inside, piece.ink)
            x += width

    def _opens(self, at: int) -> bool:
        """Whether a paragraph begins with a line: no line feed stands between lines of one."""
        return at == 0 or self.breaks[at - 1][1] != self.breaks[at][0]

    def _closes(self, at: int) -> bool:
        return at == self.count - 1 or self._opens(at + 1)

    def _segments(self, at: int) -> Iterator[_Segment]:
        text = "".join(piece.text for piece in self.pieces)
        start, end = self.breaks[at]
        while end > start and text[end - 1] == " ":
            end -= 1
        for first, last, piece, is_gap in self._spans(text, start, end):
            for part in _PART.finditer(text, first, last):
                words = part.group()
                steps = 1 if words[0].isascii() and words[0] != " " else len(words)
                yield _Segment(words, piece, sum(text_widths(words, piece.face)), steps, is_gap)

    def _spans(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, Piece, bool]]:
        """Yield where pieces stand on a line, parted where a gap (【待填：…】) begins and ends."""
        gaps = [gap.span() for gap in GAP.finditer(text)]
        at = 0
        for piece in self.pieces:
            first, last = max(at, start), min(at + len(piece.text), end)
            at += len(piece.text)
            inner = {edge for gap in gaps for edge in gap if first < edge < last}
            for one, other in pairwise(sorted({first, *inner, last}) if first < last else ()):
                is_gap = any(opening <= one and other <= closing for opening, closing in gaps)
                yield one, other, piece, is_gap


def set_text(pieces: Sequence[Piece], width: float, first: float = 0.0) -> SetText:
    """Break pieces into lines of ``width``; the first of each paragraph begins ``first`` in."""
    text = "".join(piece.text for piece in pieces)
    widths: list[float] = []
    for piece in pieces:
        widths += text_widths(piece.text, piece.face)
    return SetText(tuple(pieces), width, first, tuple(break_lines(text, widths, width, first)))
