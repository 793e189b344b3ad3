"""Measures inside a situation: the outermost run of 一是…二是…, 1.…2.… or （1）…（2）…."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import ProposedMeasure
from rectify_desktop.office.notice_reader.lines import tidy
from rectify_desktop.office.notice_reader.runs import run_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.office.notice_reader.lines import NoticeText

_BULLET = re.compile(r"(?:[—–－-]{1,2}|[●•◆■▲★➢])\s*(?=\S)")
_FEWEST_BULLETS = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line: from ``start`` up to ``end``."""

    line: int
    start: int
    end: int


def joined_pieces(pieces: list[Piece]) -> list[Piece]:
    """Join neighbouring pieces of one line, so that a paragraph stays one paragraph."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and joined[-1].line == piece.line and joined[-1].end == piece.start:
            joined[-1] = replace(joined[-1], end=piece.end)
        else:
            joined.append(piece)
    return joined


def passage(text: NoticeText, pieces: Sequence[Piece]) -> str:
    """Return pieces as one passage, as written, a line break between paragraphs."""
    if not pieces:
        return ""
    parts = (text.slice(piece.line, piece.start, piece.end) for piece in pieces)
    return "\n".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class MeasureReading:
    """The measures of a situation; ``unmarked`` is where a first 一 lost its 是."""

    measures: tuple[ProposedMeasure, ...] = ()
    unmarked: Piece | None = None


def paragraphs_of(text: NoticeText, pieces: Sequence[Piece]) -> tuple[ProposedMeasure, ...]:
    """Return one measure for each paragraph, for what a label calls measures and nothing counts."""
    words = ((text.slice(piece.line, piece.start, piece.end), piece.line) for piece in pieces)
    return tuple(ProposedMeasure(each, line) for each, line in words if each)


def _bulleted(text: NoticeText, pieces: Sequence[Piece]) -> tuple[ProposedMeasure, ...]:
    """Return the measures of paragraphs that all open with a bullet (——, ●)."""
    found: list[ProposedMeasure] = []
    for piece in pieces:
        words = text.slice(piece.line, piece.start, piece.end)
        bullet = _BULLET.match(words)
        if words and bullet is None:
            return ()
        if bullet is not None:
            found.append(ProposedMeasure(words[bullet.end() :], piece.line))
    return tuple(found) if len(found) >= _FEWEST_BULLETS else ()


def measures_of(text: NoticeText, pieces: Sequence[Piece]) -> MeasureReading:
    """Return the measures a situation lists, none if it is plain prose."""
    parts = [(text.folded[p.line][p.start : p.end], p) for p in pieces]
    folded = "".join(f"{part}\n" for part, _ in parts)
    written = "".join(text.lines[p.line][p.start : p.end] + "\n" for p in pieces)
    starts = [0, *accumulate(len(part) + 1 for part, _ in parts)]
    run = run_of(folded)
    if not run:
        return MeasureReading(_bulleted(text, pieces))
    ends = [after.start for _, after in pairwise(run)] + [len(folded)]
    found: list[ProposedMeasure] = []
    at = 0
    for item, end in zip(run, ends, strict=True):
        while at + 1 < len(starts) and starts[at + 1] <= item.start:
            at += 1
        body = "\n".join(filter(None, map(tidy, written[item.text : end].split("\n"))))
        if body:
            found.append(ProposedMeasure(body, pieces[at].line))
    is_unmarked = run[0].text == run[0].start
    return MeasureReading(tuple(found), pieces[0] if is_unmarked else None)
