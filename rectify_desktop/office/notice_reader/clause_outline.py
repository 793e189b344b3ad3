"""The outline of a text whose problems are the first words of what was done (针对…问题，已…).

Measures are worded like that, too, so this outline is tried only where no line is a problem.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.markers import MarkerKind, read_marker, run_of
from rectify_desktop.office.notice_reader.outline import Item, close_bodies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.segments import Segment
    from rectify_desktop.office.notice_reader.words import TitleWords

_FEWEST = 2
_NEARLY_ALL = 0.8
_THEME_KINDS = (MarkerKind.THEME, MarkerKind.CHINESE, MarkerKind.CHINESE_BRACKET)


class ClauseOutline:
    """Finds the problems by the clause that a line or a run-in item opens with."""

    def __init__(self, text: NoticeText, segments: list[Segment], titles: TitleWords) -> None:
        self._text = text
        self._titles = titles
        self.segments = [piece for segment in segments for piece in self._pieces(segment)]

    def items(self) -> list[Item]:
        """Return the problems in order; their indexes are those of this outline's segments."""
        opens = [self._opens_with_problem(segment) for segment in self.segments]
        lines = [
            opening
            for segment, opening in zip(self.segments, opens, strict=True)
            if segment.marker is not None and segment.marker.kind not in _THEME_KINDS
        ]
        found = sum(opens)
        if found < _FEWEST or sum(lines) < len(lines) * _NEARLY_ALL:
            return []
        items: list[Item] = []
        above: list[int] = []
        for at, segment in enumerate(self.segments):
            if opens[at]:
                items.append(Item(at, tuple(above)))
                above = []
            elif segment.marker is not None and segment.marker.kind in _THEME_KINDS:
                above.append(at)
        return close_bodies(items, len(self.segments))

    def _pieces(self, segment: Segment) -> Iterator[Segment]:
        """Take 一是针对…问题，…。二是针对…问题，…。 apart; any other segment stays whole."""
        folded = self._text.folded[segment.line]
        run = run_of(folded[segment.start : segment.end])
        starts = [segment.start + item.start for item in run]
        texts = [segment.start + item.text for item in run]
        if not run or any(self._clause_end(folded, at, segment.end) is None for at in texts):
            yield segment
            return
        if folded[segment.start : starts[0]].strip():
            yield replace(segment, end=starts[0])
        for (start, end), text in zip(pairwise([*starts, segment.end]), texts, strict=True):
            yield replace(
                segment, start=text, end=end, marker=read_marker(folded, start), label=None
            )

    def _opens_with_problem(self, segment: Segment) -> bool:
        folded = self._text.folded[segment.line]
        return self._clause_end(folded, segment.start, segment.end) is not None

    def _clause_end(self, folded: str, start: int, end: int) -> int | None:
        return self._titles.end_of_heading(folded, start, end, by_comma=True)
