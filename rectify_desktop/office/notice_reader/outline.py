"""The outline of a problem part: which segments are problems, which stand above them.

Depth is relative. A problem is what the text itself labels or words as one; the markers above it
become theme and heading, the markers below it stay measures, whatever their shape.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.markers import RANK, MarkerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rectify_desktop.office.notice_reader.markers import Marker
    from rectify_desktop.office.notice_reader.segments import Segment


@dataclass(slots=True)
class Item:
    """A problem: the index of its title segment, the new levels opened above it, its body."""

    title: int
    uppers: tuple[int, ...] = ()
    body: range = field(default_factory=lambda: range(0))
    is_guessed: bool = False

    @property
    def first(self) -> int:
        """The index of the first segment that belongs to it or to a level it opens."""
        return self.uppers[0] if self.uppers else self.title


class Numbering:
    """What has been counted so far on each level, and which levels a text has."""

    def __init__(self) -> None:
        self._last: dict[MarkerKind, int] = {}
        self._order: list[MarkerKind] = []

    def knows(self, kind: MarkerKind) -> bool:
        """Whether the text has shown this level above its problems."""
        return kind in self._order

    def continues(self, segment: Segment) -> bool:
        """Whether a marker counts on from the last one of its level."""
        marker = segment.marker
        return marker is not None and marker.ordinal == self._last.get(marker.kind, 0) + 1

    def is_above(self, kind: MarkerKind, other: MarkerKind | None) -> bool:
        """Whether one level stands above another, as shown so far, else by habit."""
        if other is None:
            return True
        if kind in self._order and other in self._order:
            return self._order.index(kind) < self._order.index(other)
        return RANK[kind] < RANK[other]

    def take(self, path: Sequence[Marker]) -> None:
        """Note the markers of one problem and of the levels it opens, outermost first."""
        kinds = [marker.kind for marker in path]
        for kind in kinds:
            if kind not in self._order:
                self._insert(kind, kinds)
        self._last.update((marker.kind, marker.ordinal) for marker in path)

    def _insert(self, kind: MarkerKind, path: Sequence[MarkerKind]) -> None:
        behind = [k for k in path[path.index(kind) + 1 :] if k in self._order]
        at = self._order.index(behind[0]) if behind else len(self._order)
        self._order.insert(at, kind)


def with_skipped(
    items: list[Item], segments: list[Segment], may_be_title: Callable[[int], bool]
) -> list[Item]:
    """Add the one problem that the numbering needs between two others (1., [2.], 3.)."""
    complete: list[Item] = []
    for item, following in zip_longest(items, items[1:]):
        complete.append(item)
        here = segments[item.title].marker
        there = segments[following.title].marker if following and not following.uppers else None
        if here is None or there is None:
            continue
        if there.kind is not here.kind or there.ordinal != here.ordinal + 2:
            continue
        between = range(item.title + 1, following.title)
        skipped = (at for at in between if _is_next(segments[at], here) and may_be_title(at))
        complete += [Item(at, is_guessed=True) for at in skipped][:1]
    return complete


def _is_next(segment: Segment, marker: Marker) -> bool:
    found = segment.marker
    return found is not None and (found.kind, found.ordinal) == (marker.kind, marker.ordinal + 1)


def close_bodies(items: list[Item], size: int) -> list[Item]:
    """Give each problem the segments up to the next one."""
    for at, item in enumerate(items):
        end = items[at + 1].first if at + 1 < len(items) else size
        item.body = range(item.title + 1, end)
    return items
