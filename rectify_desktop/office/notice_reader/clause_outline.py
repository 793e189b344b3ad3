"""The outline of a text whose problems are the first words of what was done (针对…问题，已…).

Measures are worded like that, too, so this outline is tried only where no line is a problem.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.markers import MarkerKind, read_marker
from rectify_desktop.office.notice_reader.outline import Item, close_bodies
from rectify_desktop.office.notice_reader.runs import run_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.segments import Segment
    from rectify_desktop.office.notice_reader.words import TitleWords

_FEWEST = 2
_QUOTED = re.compile(r"[“\"]")
_SENTENCE_END = re.compile(r"[。;]\s*")
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
        # 1.提升能力。针对…: the first words of a line whose problems follow in the same line.
        heads = [
            not opens[at] and opens[at + 1] and self.segments[at + 1].line == segment.line
            for at, segment in enumerate(self.segments[:-1])
        ] + [False]
        lines = [
            opens[at] or heads[at]
            for at, segment in enumerate(self.segments)
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
            elif segment.marker is not None and (segment.marker.kind in _THEME_KINDS or heads[at]):
                above.append(at)
        return close_bodies(items, len(self.segments))

    def _pieces(self, segment: Segment) -> Iterator[Segment]:
        """Take 一是针对…问题，…。二是针对…问题，…。 apart; any other segment stays whole."""
        folded = self._text.folded[segment.line]
        run = run_of(folded[segment.start : segment.end])
        starts = [segment.start + item.start for item in run]
        texts = [segment.start + item.text for item in run]
        if not run or any(self._clause_end(folded, at, segment.end) is None for at in texts):
            yield from self._sentences(segment)
            return
        if folded[segment.start : starts[0]].strip():
            yield replace(segment, end=starts[0])
        for (start, end), text in zip(pairwise([*starts, segment.end]), texts, strict=True):
            yield replace(
                segment, start=text, end=end, marker=read_marker(folded, start), label=None
            )

    def _sentences(self, segment: Segment) -> Iterator[Segment]:
        """Take 1.提升能力。针对甲问题，…。针对乙问题，…。 apart: a heading and its problems."""
        folded = self._text.folded[segment.line]
        starts = [
            match.end()
            for match in _SENTENCE_END.finditer(folded, segment.start, segment.end)
            if self._names_problem(folded, match.end(), segment.end)
        ]
        if not starts:
            yield segment
            return
        yield replace(segment, end=starts[0])
        for start, end in pairwise([*starts, segment.end]):
            yield replace(segment, start=start, end=end, marker=None, label=None)

    def _names_problem(self, folded: str, start: int, end: int) -> bool:
        """Whether a clause says which problem it is about (not 针对反馈的问题，…)."""
        close = self._clause_end(folded, start, end)
        words = folded[start : close or start].replace("问题", "")
        return _QUOTED.search(words) is not None or self._titles.faults.search(words) is not None

    def _opens_with_problem(self, segment: Segment) -> bool:
        folded = self._text.folded[segment.line]
        return self._clause_end(folded, segment.start, segment.end) is not None

    def _clause_end(self, folded: str, start: int, end: int) -> int | None:
        return self._titles.end_of_heading(folded, start, end, by_comma=True)
