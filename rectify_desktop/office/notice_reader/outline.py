"""The outline of a problem part: which segments are problems, which stand above them.

Depth is relative. A problem is what the text itself labels or words as one; the markers above it
become theme and heading, the markers below it stay measures, whatever their shape.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.markers import RANK, MarkerKind

if TYPE_CHECKING:
    from collections.abc import Sequence

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

    def take(self, path: Sequence[MarkerKind], ordinals: Sequence[int]) -> None:
        """Note the levels of one problem, outermost first."""
        for kind in path:
            if kind not in self._order:
                self._insert(kind, path)
        for kind, ordinal in zip(path, ordinals, strict=True):
            self._last[kind] = ordinal
            for lower in self._order[self._order.index(kind) + 1 :]:
                if lower not in path and lower is MarkerKind.RUN_IN:
                    self._last.pop(lower, None)

    def _insert(self, kind: MarkerKind, path: Sequence[MarkerKind]) -> None:
        behind = [k for k in path[path.index(kind) + 1 :] if k in self._order]
        at = self._order.index(behind[0]) if behind else len(self._order)
        self._order.insert(at, kind)


def close_bodies(items: list[Item], size: int) -> list[Item]:
    """Give each problem the segments up to the next one."""
    for at, item in enumerate(items):
        end = items[at + 1].first if at + 1 < len(items) else size
        item.body = range(item.title + 1, end)
    return items
