"""Segments: a problem part cut at its line heads, its labels and its first run-in marker."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.labels import LabelKind
from rectify_desktop.office.notice_reader.lines import first_sentence
from rectify_desktop.office.notice_reader.markers import (
    RANK,
    Marker,
    MarkerKind,
    read_marker,
)
from rectify_desktop.office.notice_reader.runs import last_run_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rectify_desktop.office.notice_reader.labels import Label, LabelReader
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.runs import RunItem

_FIRST_RUN_IN = re.compile(r"(?<=[。:;!?\s])一是")
# 一是 before a label is left to _parted: it may as well describe the problem above it.
_LEAF_KINDS = (MarkerKind.CIRCLED, MarkerKind.NUMBER_BRACKET)
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


def segments_of(
    text: NoticeText, lines: Iterable[int], labels: LabelReader, heads: Sequence[Label | None]
) -> list[Segment]:
    """Cut the given lines into segments; ``heads`` are the labels all lines open with."""
    written = [line for line in lines if any(map(str.isalnum, text.folded[line]))]
    marked = {
        line: labels.at_head(text.folded[line], marker.end, loosely=False)
        for line in written
        if (marker := text.markers[line]) is not None
    }
    found: list[Segment] = []
    for before, line, after in zip([None, *written], written, [*written[1:], None], strict=False):
        marker, label = text.markers[line], marked.get(line, heads[line])
        is_theme = before is not None and text.folded[before].rstrip("。: ").endswith("方面")
        around = (before, line, after)
        if label and not is_theme and _opens_numbered_labels(text.markers, marked, around):
            marker = None
        found += _segments_of_line(text.folded[line], line, marker, label, labels)
    return found


def _opens_numbered_labels(
    markers: Sequence[Marker | None],
    labels: Mapping[int, Label | None],
    around: tuple[int | None, int, int | None],
) -> bool:
    """Whether 1.存在问题：… ／ 2.整改措施：… below （一）标题 number the labels of one problem."""
    before, line, after = around
    own = markers[line]
    above = None if before is None else markers[before]
    below = None if after is None else markers[after]
    if own is None or above is None or below is None or own.ordinal != 1:
        return False
    following = labels.get(after or 0)
    return (
        RANK[above.kind] < RANK[own.kind]
        and (below.kind, below.ordinal) == (own.kind, own.ordinal + 1)
        and following is not None
        and following.kind is not LabelKind.PROBLEM
        and labels.get(before or 0) is None
    )


def _segments_of_line(
    folded: str, line: int, marker: Marker | None, label: Label | None, labels: LabelReader
) -> Iterator[Segment]:
    """Cut one line that opens with a marker, a label or both."""
    start = marker.end if marker else 0
    if label is not None:
        start = label.end
        if label.kind is not LabelKind.PROBLEM:
            marker = None
    inside = [
        found for found in labels.inside(folded, start) if found.kind is not LabelKind.PROBLEM
    ]
    if inside and folded[start : inside[0].start].endswith("方面"):
        # The official of a theme is no label of a problem.
        inside = []
    ends = [*(found.start for found in inside[1:]), len(folded)][: len(inside)]
    end = inside[0].start if inside else len(folded)
    leaves = [] if label else _labelled_leaves(folded, start, inside)
    if leaves:
        yield from _with_leaf(Segment(line, start, end, marker, label), leaves.pop(0))
    else:
        yield from _parted(folded, Segment(line, start, end, marker, label))
    for found, stop in zip(inside, ends, strict=True):
        is_followed = leaves and found.end <= leaves[0][1].start < stop
        value = Segment(line, found.end, stop, None, found)
        yield from _with_leaf(value, leaves.pop(0)) if is_followed else _unbracketed(folded, value)


def _unbracketed(folded: str, value: Segment) -> Iterator[Segment]:
    """Close the value of a label inside brackets where they close; what follows is of no label."""
    depth = 0
    for at in range(value.start, value.end):
        depth += (folded[at] == "(") - (folded[at] == ")")
        if depth < 0:
            yield replace(value, end=at)
            if any(map(str.isalnum, folded[at + 1 : value.end])):
                yield Segment(value.line, at + 1, value.end)
            return
    yield value


def _labelled_leaves(
    folded: str, start: int, inside: list[Label]
) -> list[tuple[MarkerKind, RunItem]]:
    """Return the markers of ①甲。整改情况：…②乙。整改情况：…: each label has its own problem.

    They count on from one and one sentence stands between each and its label; else it is none.
    """
    leaves: list[tuple[MarkerKind, RunItem]] = []
    before = start
    for label in inside:
        if label.kind is inside[0].kind:
            found = last_run_item(folded, before, label.start)
            if found is None or found[0] not in _LEAF_KINDS or found[1].ordinal != len(leaves) + 1:
                return []
            if "。" in folded[found[1].text : label.start].rstrip(" 。"):
                return []
            leaves.append(found)
        before = label.end
    return leaves


def _with_leaf(segment: Segment, leaf: tuple[MarkerKind, RunItem]) -> Iterator[Segment]:
    kind, item = leaf
    yield Segment(segment.line, segment.start, item.start, segment.marker, segment.label)
    yield Segment(segment.line, item.text, segment.end, Marker(kind, item.ordinal, item.text))


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
