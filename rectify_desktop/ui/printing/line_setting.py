"""Text set in lines: where each ends, and where its words stand when it is spread or centred."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.gaps import GAP
from rectify_desktop.domain.papers.line_breaks import break_lines
from rectify_desktop.ui.printing.page_marks import BoxMark, Ink, WordMark
from rectify_desktop.ui.printing.print_fonts import widths_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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

    text: str
    piece: Piece
    width: float
    steps: int
    is_gap: bool


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line; ``indent`` is where it begins, ``room`` what it has from there."""

    segments: tuple[_Segment, ...]
    indent: float
    room: float
    is_last: bool
    size: int

    @property
    def width(self) -> float:
        """The width of its words as they are."""
        return sum(segment.width for segment in self.segments)

    def marks(
        self,
        top: float,
        pitch: float,
        *,
        left: float = 0.0,
        share: float = 0.0,
        spread: bool = False,
    ) -> Iterator[Mark]:
        """Yield the marks of the line in a strip of ``pitch`` that begins at ``top``.

        ``share`` of the room left over goes before the line: a half centres it. ``spread`` fills
        the room instead, unless a paragraph ends here.
        """
        spare = self.room - self.width
        steps = sum(segment.steps for segment in self.segments) - 1
        extra = spare / steps if spread and not self.is_last and steps > 0 else 0.0
        # Words torn apart read worse than a ragged edge.
        extra = 0.0 if extra > self.size * _MOST_SPREAD else extra
        x = left + self.indent + (0.0 if extra else spare * share)
        baseline = top + (pitch - self.size) / 2 + _ASCENT * self.size
        for segment in self.segments:
            width = segment.width + extra * segment.steps
            if segment.is_gap:
                yield BoxMark(x, top, width, pitch, Ink.GAP, is_framed=False)
            inside = extra if segment.steps == len(segment.text) else 0.0
            piece = segment.piece
            yield WordMark(x, baseline, segment.text, piece.face, inside, piece.ink)
            x += width


def set_lines(pieces: Sequence[Piece], width: float, first: float = 0.0) -> list[SetLine]:
    """Break pieces into lines of ``width``; the first of each paragraph begins ``first`` in."""
    text = "".join(piece.text for piece in pieces)
    widths = [
        known[char] for piece in pieces for known in (widths_of(piece.face),) for char in piece.text
    ]
    size = max((piece.face.size for piece in pieces), default=0)
    spans = _spans(pieces, text)
    lines: list[SetLine] = []
    opens = True
    for start, end in break_lines(text, widths, width, first):
        indent = first if opens else 0.0
        opens = end == len(text) or text[end] == "\n"
        segments = tuple(_segments(text, widths, spans, start, end))
        lines.append(SetLine(segments, indent, width - indent, opens, size))
    return lines


def _spans(pieces: Iterable[Piece], text: str) -> list[tuple[int, int, Piece, bool]]:
    """Return where each piece stands, parted where a gap (【待填：…】) begins and ends."""
    edges = {edge for gap in GAP.finditer(text) for edge in gap.span()}
    gaps = [gap.span() for gap in GAP.finditer(text)]
    spans: list[tuple[int, int, Piece, bool]] = []
    at = 0
    for piece in pieces:
        end = at + len(piece.text)
        cuts = sorted({at, end, *(edge for edge in edges if at < edge < end)})
        for first, last in itertools.pairwise(cuts):
            is_gap = any(start <= first and last <= stop for start, stop in gaps)
            spans.append((first, last, piece, is_gap))
        at = end
    return spans


def _segments(
    text: str,
    widths: Sequence[float],
    spans: Iterable[tuple[int, int, Piece, bool]],
    start: int,
    end: int,
) -> Iterator[_Segment]:
    while end > start and text[end - 1] == " ":
        end -= 1
    for first, last, piece, is_gap in spans:
        if last <= start or first >= end:
            continue
        for part in _PART.finditer(text, max(first, start), min(last, end)):
            words = part.group()
            width = sum(widths[part.start() : part.end()])
            steps = 1 if words[0].isascii() and words[0] != " " else len(words)
            yield _Segment(words, piece, width, steps, is_gap)
