"""Segments: a problem part cut at its line heads, its labels and its first run-in marker."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.labels import LabelKind
from rectify_desktop.office.notice_reader.lines import first_sentence
from rectify_desktop.office.notice_reader.markers import MarkerKind, read_marker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rectify_desktop.office.notice_reader.labels import Label, LabelReader
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.markers import Marker

_FIRST_RUN_IN = re.compile(r"(?<=[。:;!?\s])一是")
_NEXT_RUN_IN = re.compile(r"(?<=[。:;,!?\s])[一二]是")


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of one line; its words begin at ``start``, behind its marker or label."""

    line: int
    start: int
    end: int
    marker: Marker | None = None
    label: Label | None = None

    @property
    def is_label(self) -> bool:
        """Whether a label of a problem opens it (反馈问题： opens a title, not a label's value)."""
        return self.label is not None and self.label.kind is not LabelKind.PROBLEM


def segments_of(text: NoticeText, lines: Iterable[int], labels: LabelReader) -> list[Segment]:
    """Cut the given lines into segments."""
    found: list[Segment] = []
    for line in lines:
        if any(char.isalnum() for char in text.folded[line]):
            found += _segments_of_line(text.folded[line], line, labels)
    return found


def _segments_of_line(folded: str, line: int, labels: LabelReader) -> Iterator[Segment]:
    marker = read_marker(folded)
    head = marker.end if marker else 0
    label = labels.at_head(folded, head, loosely=marker is None)
    if label is not None and marker is not None and label.kind is not LabelKind.PROBLEM:
        marker = None
    start = label.end if label else head
    inside = [
        found for found in labels.inside(folded, start) if found.kind is not LabelKind.PROBLEM
    ]
    end = inside[0].start if inside else len(folded)
    yield from _parted(folded, Segment(line, start, end, marker, label))
    for at, found in enumerate(inside):
        stop = inside[at + 1].start if at + 1 < len(inside) else len(folded)
        yield Segment(line, found.end, stop, None, found)


def _parted(folded: str, segment: Segment) -> Iterator[Segment]:
    """Part 1.标题。一是具体问题 into the title and its first run-in problem."""
    if segment.is_label or segment.marker is None or segment.marker.kind is MarkerKind.RUN_IN:
        yield segment
        return
    limit = first_sentence(folded, segment.start)
    match = _FIRST_RUN_IN.search(folded, segment.start, segment.end)
    # A heading is one sentence; a 一是 further down belongs to running text.
    if match is None or match.start() > limit + 1 or _goes_on(folded, match.end(), segment.end):
        yield segment
        return
    marker = read_marker(folded, match.start())
    yield Segment(segment.line, segment.start, match.start(), segment.marker, segment.label)
    yield Segment(segment.line, marker.end if marker else match.end(), segment.end, marker)


def _goes_on(folded: str, start: int, end: int) -> bool:
    """Whether 二是 follows 一是 in the same paragraph: then they describe one problem."""
    following = _NEXT_RUN_IN.search(folded, start, end)
    return following is not None and following.group() == "二是"
