"""The outline of a text whose problems carry labels (整改情况：), read backwards from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.markers import MarkerKind
from rectify_desktop.office.notice_reader.outline import Item, Numbering, close_bodies, with_skipped
from rectify_desktop.office.notice_reader.runs import ordinals_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.office.notice_reader.labels import LabelKind
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.markers import Marker
    from rectify_desktop.office.notice_reader.segments import Segment
    from rectify_desktop.office.notice_reader.words import TitleWords

_TITLE_LENGTH = 100
_NEARLY_ALL = 0.8
# Shapes whose lists may stand between a title and its label.
_ASPECTS = (MarkerKind.RUN_IN, MarkerKind.NUMBER_BRACKET, MarkerKind.CIRCLED)


@dataclass(frozen=True, slots=True)
class _Cluster:
    """Labels that follow one another (整改结果, 整改情况), and the segments above the first."""

    region: range
    kinds: list[LabelKind]


class LabelledOutline:
    """Finds the problems of a labelled text.

    The last marked segment before an item's first label is its title, unless hardly any item has a
    marker that counts on: then titles are unnumbered sentences directly above the labels.
    """

    def __init__(self, text: NoticeText, segments: list[Segment], titles: TitleWords) -> None:
        self._text = text
        self._segments = segments
        self._titles = titles
        self._numbering = Numbering()
        self._is_numbered = True
        # The marker of the last title.
        self._title_kind: MarkerKind | None = None

    def items(self) -> list[Item]:
        """Return the problems in order, each with its body."""
        clusters = self._clusters()
        if not clusters:
            return []
        leading = clusters[0].kinds[0]
        self._is_numbered = self._counts_on([c for c in clusters if leading in c.kinds])
        items: list[Item] = []
        seen: set[LabelKind] = set()
        for cluster in clusters:
            repeats = leading in cluster.kinds or not seen.isdisjoint(cluster.kinds)
            opens = not items or repeats or self._has_sequel(cluster.region)
            item = self._item(cluster.region, is_first=not items) if opens else None
            if item is not None:
                items.append(item)
                seen = set()
            seen.update(cluster.kinds)
        segments = self._segments
        complete = with_skipped(items, segments, lambda at: self._is_title(segments[at]))
        return close_bodies(complete, len(segments))

    def _clusters(self) -> list[_Cluster]:
        """Return the runs of labels with nothing between them, each with what stands above it."""
        clusters: list[_Cluster] = []
        after = 0
        for at, segment in enumerate(self._segments):
            if segment.label is None or not segment.is_label:
                continue
            if clusters and after == at:
                clusters[-1].kinds.append(segment.label.kind)
            else:
                clusters.append(_Cluster(range(after, at), [segment.label.kind]))
            after = at + 1
        return clusters

    def _counts_on(self, clusters: list[_Cluster]) -> bool:
        """Whether titles are numbered: not so if a plain sentence stands above nearly every label.

        A numbered title may also have a description below it; then its marker still counts on and
        is no theme (…方面) of its own.
        """
        plain = uncounted = 0
        last: dict[MarkerKind, int] = {}
        for cluster in clusters:
            region = [self._segments[at] for at in cluster.region]
            plain += bool(region) and region[-1].marker is None
            uncounted += not self._has_title_marker(region, last)
        return not (uncounted and plain > len(clusters) * _NEARLY_ALL)

    def _has_title_marker(self, region: list[Segment], last: dict[MarkerKind, int]) -> bool:
        marked = [segment for segment in region if segment.marker is not None]
        if not marked or marked[-1].marker is None:
            return False
        marker = marked[-1].marker
        counts = marker.ordinal == last.get(marker.kind, 0) + 1
        restarts = marker.ordinal == 1 and len(marked) > 1
        last[marker.kind] = marker.ordinal
        return (counts or restarts) and not self._words(marked[-1]).endswith("方面")

    def _words(self, segment: Segment) -> str:
        folded = self._text.folded[segment.line]
        return folded[segment.start : segment.end].strip().rstrip("。")

    def _has_sequel(self, region: range) -> bool:
        """Whether a title stands between two labels: a marker that counts on at a known level."""
        return any(
            self._numbering.continues(segment)
            and segment.marker is not None
            and self._numbering.knows(segment.marker.kind)
            and self._is_title(segment)
            for segment in (self._segments[at] for at in region)
        )

    def _is_title(self, segment: Segment) -> bool:
        return self._titles.is_title(self._words(segment).split("。")[0])

    def _item(self, region: range, *, is_first: bool) -> Item | None:
        title = self._title_in(region)
        if title is None:
            return None
        uppers = tuple(reversed(list(self._uppers(region, title, is_first=is_first))))
        marker = self._segments[title].marker
        path = [m for at in uppers if (m := self._segments[at].marker)]
        self._title_kind = marker.kind if marker else None
        if marker is not None:
            path.append(marker)
        self._numbering.take(path)
        return Item(title, uppers)

    def _title_in(self, region: range) -> int | None:
        marked = [at for at in region if self._segments[at].marker is not None]
        if not self._is_numbered:
            plain = [at for at in region if self._segments[at].marker is None]
            if plain and (not marked or plain[-1] > marked[-1]):
                return plain[-1]
        if not marked:
            return None
        return self._above_aspects(marked)

    def _above_aspects(self, marked: list[int]) -> int:
        """Step over 一是…二是… or （1）…（2）… of one problem: its title is the marker above them.

        Numbered lines are its measures if they name no fault; problems would have a label each.
        """
        last = self._segments[marked[-1]].marker
        if last is None or last.kind not in _ASPECTS:
            return marked[-1]
        if last.kind is not MarkerKind.RUN_IN and self._is_title(self._segments[marked[-1]]):
            return marked[-1]
        if last.ordinal == 1:
            is_measure = last.kind is not MarkerKind.RUN_IN and len(marked) > 1
            is_below = is_measure and self._counts_on_titles(marked[-2])
            return marked[-2] if is_below else marked[-1]
        run = [marked[-1]]
        for at in reversed(marked[:-1]):
            marker = self._segments[at].marker
            before = self._segments[run[-1]].marker
            if marker is None or before is None:
                break
            if marker.kind is last.kind and marker.ordinal == before.ordinal - 1:
                run.append(at)
                continue
            opens_run = before.ordinal == 1 and marker.kind is not last.kind
            if last.kind is not MarkerKind.RUN_IN:
                is_title = self._is_title(self._segments[at]) or self._counts_on_titles(at)
                opens_run = opens_run and is_title
            return at if opens_run else marked[-1]
        return marked[-1]

    def _counts_on_titles(self, at: int) -> bool:
        """Whether a marked segment counts on from the title before it, whatever it says."""
        segment = self._segments[at]
        marker = segment.marker
        is_of_titles = marker is not None and marker.kind is self._title_kind
        return is_of_titles and self._numbering.continues(segment)

    def _uppers(self, region: range, title: int, *, is_first: bool) -> Iterator[int]:
        """Yield the levels newly opened above a title, nearest first."""
        leaf = self._segments[title].marker
        below = leaf
        used = {leaf.kind} if leaf else set[MarkerKind]()
        for at in range(title - 1, region.start - 1, -1):
            marker = self._segments[at].marker
            if marker is None:
                if is_first or self._is_short(self._segments[at]):
                    continue
                return
            if marker.kind in used:
                return
            if not is_first and not self._opens_level(at, region.start, below):
                return
            used.add(marker.kind)
            below = marker
            yield at

    def _opens_level(self, at: int, first: int, below: Marker | None) -> bool:
        """Whether a marked segment above a title opens a level, and ends no list of measures."""
        segment = self._segments[at]
        marker = segment.marker
        if marker is None or not self._is_short(segment):
            return False
        if not self._numbering.is_above(marker.kind, below.kind if below else None):
            return False
        # Where the numbers below begin anew, a level must open; else a sentence that counts on
        # from the measures before it is the last of them.
        begins_anew = below is not None and below.ordinal == 1
        if not begins_anew and self._is_sentence(segment):
            last = self._last_ordinal(first, at, marker.kind)
            if last == marker.ordinal - 1:
                return False
        restarts = marker.ordinal == 1 and self._numbering.knows(marker.kind)
        return restarts or self._numbering.continues(segment)

    def _is_sentence(self, segment: Segment) -> bool:
        words = self._text.folded[segment.line][segment.start : segment.end]
        return words.rstrip().endswith(("。", ";", ","))

    def _last_ordinal(self, first: int, at: int, kind: MarkerKind) -> int | None:
        """Return how far a list of that shape has counted since the last label, value included.

        A list that counts on (整改情况：（一）… ／ （二）…) is one of measures, whatever stands
        above.
        """
        for n in range(at - 1, first - 1, -1):
            marker = self._segments[n].marker
            if marker is not None and marker.kind is kind:
                return marker.ordinal
        if first == 0:
            return None
        value = self._segments[first - 1]
        folded = self._text.folded[value.line][value.start : value.end]
        return next(reversed(ordinals_in(folded, kind)), None)

    def _is_short(self, segment: Segment) -> bool:
        words = self._words(segment)
        return len(words) <= _TITLE_LENGTH and "。" not in words
