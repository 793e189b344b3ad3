"""The outline of a text without labels: the level whose lines are worded as problems."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.lines import first_sentence
from rectify_desktop.office.notice_reader.markers import RANK, MarkerKind
from rectify_desktop.office.notice_reader.outline import Item, Numbering, close_bodies, with_skipped

if TYPE_CHECKING:
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.segments import Segment
    from rectify_desktop.office.notice_reader.words import TitleWords

_TITLE_LENGTH = 100
# Which share of a level's lines must be worded as problems before it is taken for theirs.
_SHARE = 0.5
_NEARLY_ALL = 0.8
_THEME_OF_PROBLEMS = re.compile(
    r"方面(?:存在|反映)?的?(?:主要|突出)?问题的?(?:整改|落实|进展|完成)*(?:情况)?[。:]?$"
)
# …流于形式（已完成整改）: what stands in brackets behind a title is no part of its wording.
_IN_BRACKETS = re.compile(r"\s*\([^()]{2,16}\)(?=[。.]?$)")
_THEME_KINDS = (MarkerKind.THEME, MarkerKind.CHINESE, MarkerKind.CHINESE_BRACKET)


class WordedOutline:
    """Finds the problems of a text without labels by the wording of its numbered lines."""

    def __init__(self, text: NoticeText, segments: list[Segment], titles: TitleWords) -> None:
        self._text = text
        self._segments = segments
        self._titles = titles
        self._about = [self._is_about(segment) for segment in segments]
        self._worded = [
            about or any(map(titles.names_fault, self._readings(segment)))
            for about, segment in zip(self._about, segments, strict=True)
        ]

    def items(self) -> list[Item]:
        """Return the problems in order, each with its body."""
        plain = [at for at, s in enumerate(self._segments) if s.marker is None and self._about[at]]
        kind = self._problem_level()
        if kind is None or (len(plain) > 1 and not self._share(kind, self._about)):
            return close_bodies(self._unnumbered(plain), len(self._segments))
        return close_bodies(self._numbered(kind), len(self._segments))

    def items_by_number(self) -> list[Item]:
        """Return problems whose titles name no fault (健全…机制), found by their place alone.

        They are the lines right below bare themes, else the outermost numbered ones if they are
        bare titles. Lines that mostly tell what was gained (政治站位明显提升) are no problems.
        """
        kind = self._level_below_themes()
        items = self._numbered(kind) if kind else []
        if kind and not self._are_bare(kind) and not any(item.uppers for item in items):
            return []
        sentences = [self._sentence(self._segments[item.title]) for item in items]
        if sum(map(self._titles.names_gain, sentences)) * 2 > len(items):
            return []
        for item in items[:1]:
            item.is_guessed = True
        return close_bodies(items, len(self._segments))

    def _level_below_themes(self) -> MarkerKind | None:
        found = {s.marker.kind for s in self._segments if s.marker} - {MarkerKind.RUN_IN}
        levels = sorted(found, key=RANK.__getitem__)
        while len(levels) > 1 and levels[0] in _THEME_KINDS and self._are_bare(levels[0]):
            levels.pop(0)
        return levels[0] if levels else None

    def _are_bare(self, kind: MarkerKind) -> bool:
        """Whether every line of a level is a title and nothing more."""
        return all(
            len(self._whole(s)) <= _TITLE_LENGTH and "。" not in self._whole(s).rstrip("。")
            for s in self._segments
            if _kind(s) is kind
        )

    def _whole(self, segment: Segment) -> str:
        return self._text.folded[segment.line][segment.start : segment.end].strip()

    def _sentence(self, segment: Segment) -> str:
        folded = self._text.folded[segment.line]
        end = min(first_sentence(folded, segment.start), segment.end)
        return _IN_BRACKETS.sub("", folded[segment.start : end].strip())

    def _readings(self, segment: Segment) -> tuple[str, ...]:
        """Return what may be the title: the first sentence, or what a colon closes in it."""
        sentence = self._sentence(segment)
        head, colon, _ = sentence.partition(":")
        return (sentence, head) if colon else (sentence,)

    def _is_about(self, segment: Segment) -> bool:
        """Whether a title is worded 关于…问题, over two sentences if need be."""
        if self._titles.is_about_problem(self._sentence(segment)):
            return True
        whole = self._whole(segment)
        return len(whole) <= _TITLE_LENGTH and self._titles.is_about_problem(whole)

    def _share(self, kind: MarkerKind, hits: list[bool]) -> float:
        of_kind = [hit for hit, s in zip(hits, self._segments, strict=True) if _kind(s) is kind]
        return sum(of_kind) / len(of_kind) if of_kind else 0.0

    def _problem_level(self) -> MarkerKind | None:
        """Return the lowest level worded 关于…问题, else the lowest that names faults."""
        kinds = Counter(s.marker.kind for s in self._segments if s.marker)
        lowest_first = sorted(kinds, key=lambda kind: -RANK[kind])
        for hits in (self._about, self._worded):
            worded = [kind for kind in lowest_first if self._share(kind, hits) >= _SHARE]
            for at, kind in enumerate(worded):
                if at + 1 == len(worded) or self._stands_under_all(kind, worded[at + 1]):
                    if hits is self._about:
                        return self._fault_below(kind) or kind
                    return self._titled_below(kind)
        # Measures repeat a problem's shape: enough sure titles make a level even among them.
        return next((k for k in lowest_first if self._count(k) > 1), None)

    def _fault_below(self, kind: MarkerKind) -> MarkerKind | None:
        """Step down from 关于…方面的问题, which names a theme, to the faults under each."""
        titles = [self._sentence(s) for s in self._segments if _kind(s) is kind]
        if not all(map(_THEME_OF_PROBLEMS.search, titles)):
            return None
        below = [k for k in RANK if RANK[k] > RANK[kind] and self._stands_under_all(k, kind)]
        return next((k for k in below if self._share(k, self._worded) >= _NEARLY_ALL), None)

    def _titled_below(self, kind: MarkerKind) -> MarkerKind:
        """Step down from bare headings to lines that hold a title and what was done about it.

        1.类 ／ （1）问题。做法。: the lower titles may name no fault that the vocabulary knows;
        titles of measures open with a deed.
        """
        below = [k for k in RANK if RANK[k] > RANK[kind] and self._stands_under_all(k, kind)]
        if not below or not self._are_bare(kind):
            return kind
        lines = [s for s in self._segments if _kind(s) is below[0]]
        titled = sum("。" in self._whole(s).rstrip("。") for s in lines)
        deeds = sum(self._titles.deeds.match(self._whole(s)) is not None for s in lines)
        is_leaf = titled >= len(lines) * _NEARLY_ALL and deeds <= len(lines) * (1 - _NEARLY_ALL)
        return below[0] if is_leaf and below[0] is not MarkerKind.RUN_IN else kind

    def _stands_under_all(self, lower: MarkerKind, upper: MarkerKind) -> bool:
        """Whether nearly every line of one level has lines of the other below it.

        Where only some have, the lower ones describe a problem and are none themselves.
        """
        parents = with_children = 0
        is_open = False
        for segment in self._segments:
            kind = _kind(segment)
            if kind is upper:
                parents += 1
                is_open = True
            elif kind is lower and is_open:
                with_children += 1
                is_open = False
        return with_children >= parents * _NEARLY_ALL

    def _count(self, kind: MarkerKind) -> int:
        return sum(
            about for about, s in zip(self._about, self._segments, strict=True) if _kind(s) is kind
        )

    def _unnumbered(self, plain: list[int]) -> list[Item]:
        items: list[Item] = []
        previous = -1
        for title in plain:
            uppers = self._uppers_between(previous, title)
            items.append(Item(title, uppers))
            previous = title
        return items

    def _uppers_between(self, previous: int, title: int) -> tuple[int, ...]:
        uppers: list[int] = []
        for at in range(title - 1, previous, -1):
            marker = self._segments[at].marker
            if marker is None or marker.kind not in _THEME_KINDS:
                break
            uppers.insert(0, at)
        return tuple(uppers)

    def _numbered(self, kind: MarkerKind) -> list[Item]:
        numbering = Numbering()
        items: list[Item] = []
        pending: list[int] = []
        sure = self._share(kind, self._about) >= _SHARE or self._count(kind) > 1
        for at, segment in enumerate(self._segments):
            if segment.marker is None:
                continue
            if segment.marker.kind is kind:
                is_sequel = numbering.continues(segment)
                restarts = bool(pending) and segment.marker.ordinal == 1
                if self._about[at] or ((is_sequel or restarts) and (self._worded[at] or not sure)):
                    items.append(Item(at, tuple(pending)))
                    path = [m for n in pending if (m := self._segments[n].marker)] + [
                        segment.marker
                    ]
                    numbering.take(path)
                    pending = []
            elif RANK[segment.marker.kind] < RANK[kind] and self._is_level(
                segment, at, numbering, pending
            ):
                pending = [n for n in pending if self._is_over(n, segment)] + [at]
        return with_skipped(items, self._segments, lambda _: True)

    def _is_level(
        self, segment: Segment, at: int, numbering: Numbering, pending: list[int]
    ) -> bool:
        is_short = len(self._whole(segment)) <= _TITLE_LENGTH
        restarts = bool(pending) and segment.marker is not None and segment.marker.ordinal == 1
        if at == 0:
            # Themes may be the paper's own parts, which the organisation part opened: 二、, 三、.
            return is_short
        return (is_short or self._worded[at]) and (numbering.continues(segment) or restarts)

    def _is_over(self, at: int, segment: Segment) -> bool:
        marker = self._segments[at].marker
        return (
            marker is not None
            and segment.marker is not None
            and RANK[marker.kind] < RANK[segment.marker.kind]
        )


def _kind(segment: Segment) -> MarkerKind | None:
    return segment.marker.kind if segment.marker else None
