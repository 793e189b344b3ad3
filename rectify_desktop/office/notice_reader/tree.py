"""Themes, headings and findings of a problem part, from its outline."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.outline import numbers_at
from rectify_desktop.domain.proposal.proposal import (
    Doubt,
    DoubtKind,
    ProposedHeading,
    ProposedTheme,
)
from rectify_desktop.office.notice_reader.findings import FindingReader, Place
from rectify_desktop.office.notice_reader.headings import bare_title
from rectify_desktop.office.notice_reader.labels import LabelKind
from rectify_desktop.office.notice_reader.markers import MarkerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rectify_desktop.domain.proposal.proposal import ProposedFinding
    from rectify_desktop.domain.terms import FindingSource
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.outline import Item
    from rectify_desktop.office.notice_reader.results import ResultReader, ResultReading
    from rectify_desktop.office.notice_reader.segments import Segment
    from rectify_desktop.office.notice_reader.words import TitleWords

_DEEDS = (LabelKind.RESULT, LabelKind.SITUATION, LabelKind.MEASURES, LabelKind.PLAN)
_CHINESE_LEVELS = (MarkerKind.THEME, MarkerKind.CHINESE, MarkerKind.CHINESE_BRACKET)
# 聚焦…方面整改情况: the part tells how the theme was put right.
_PART_WORDS = re.compile(
    r"(?<=方面)(?:(?:存在)?的?(?:主要|突出)?问题[及和与的])?的?(?:整改|落实|进展|完成)+情况$"
)
_THEME_KINDS = (*_CHINESE_LEVELS, MarkerKind.WORD)


@dataclass(frozen=True, slots=True)
class Tree:
    """What a problem part holds, and what is doubtful about it.

    ``tells_deeds`` is set where a label announces a result or what was done: no feedback does.
    """

    themes: tuple[ProposedTheme, ...] = ()
    headings: tuple[ProposedHeading, ...] = ()
    findings: tuple[ProposedFinding, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    tells_deeds: bool = False


def joined(trees: Iterable[Tree]) -> Tree:
    """Join the trees of several parts into one, numbered as a ledger numbers."""
    themes: list[ProposedTheme] = []
    headings: list[ProposedHeading] = []
    findings: list[ProposedFinding] = []
    places: list[tuple[int | None, int | None]] = []
    doubts: list[Doubt] = []
    tells_deeds = False
    for tree in trees:
        first_theme, first_heading = len(themes), len(headings)
        themes += tree.themes
        headings += [replace(h, theme=_moved(h.theme, first_theme)) for h in tree.headings]
        findings += tree.findings
        places += [
            (_moved(f.theme, first_theme), _moved(f.heading, first_heading)) for f in tree.findings
        ]
        doubts += tree.doubts
        tells_deeds = tells_deeds or tree.tells_deeds
    numbered = tuple(
        replace(finding, number=number, theme=theme, heading=heading)
        for finding, number, (theme, heading) in zip(
            findings, numbers_at(places), places, strict=True
        )
    )
    return Tree(tuple(themes), tuple(headings), numbered, tuple(doubts), tells_deeds)


def _moved(index: int | None, by: int) -> int | None:
    return None if index is None else index + by


@dataclass(frozen=True, slots=True)
class _Level:
    """An upper level that is open at some point of the outline; ``group`` is its result."""

    kind: MarkerKind
    segment: int
    group: ResultReading | None


class TreeBuilder:
    """Turns the items of one outline into themes, headings and findings."""

    def __init__(
        self,
        text: NoticeText,
        segments: list[Segment],
        titles: TitleWords,
        results: ResultReader,
        is_group: Callable[[str], bool],
    ) -> None:
        self._text = text
        self._segments = segments
        self._results = results
        self._is_group = is_group
        self._findings = FindingReader(text, segments, titles, results)
        self._themes: list[ProposedTheme] = []
        self._headings: list[ProposedHeading] = []
        self._doubts: list[Doubt] = []

    def build(self, items: list[Item], source: FindingSource) -> Tree:
        """Build the tree of the items, all of one source."""
        heading_kinds = self._heading_kinds(items)
        path: list[_Level] = []
        theme: int | None = None
        heading: int | None = None
        roles: tuple[int | None, int | None] = (None, None)
        findings: list[ProposedFinding] = []
        for item in items:
            path = self._opened(item, path)
            wanted = self._roles(item, path, heading_kinds)
            if wanted[0] != roles[0]:
                theme = self._add_theme(wanted[0])
            if wanted != roles:
                heading = self._add_heading(wanted[1], theme)
            roles = wanted
            group = next((level.group for level in path if level.group), None)
            place = Place(theme, heading, source, group)
            findings.append(self._findings.read(item, place))
        doubts = (*self._doubts, *self._findings.doubts)
        tells_deeds = any(s.label and s.label.kind in _DEEDS for s in self._segments)
        return Tree(
            tuple(self._themes), tuple(self._headings), tuple(findings), doubts, tells_deeds
        )

    def _heading_kinds(self, items: list[Item]) -> set[MarkerKind]:
        """Return the levels that stand above problems; a problem on one is a heading too."""
        markers = (self._segments[at].marker for item in items for at in item.uppers)
        return {marker.kind for marker in markers if marker and marker.kind not in _CHINESE_LEVELS}

    def _opened(self, item: Item, path: list[_Level]) -> list[_Level]:
        """Open the item's new levels; a level closes those of its kind and below."""
        for at in item.uppers:
            if marker := self._segments[at].marker:
                path = [*_above(path, marker.kind), _Level(marker.kind, at, self._group(at))]
        own = self._segments[item.title].marker
        return _above(path, own.kind) if own else path

    def _roles(
        self, item: Item, path: list[_Level], heading_kinds: set[MarkerKind]
    ) -> tuple[int | None, int | None]:
        """Say which segments are the theme and the heading of an item."""
        levels = [level.segment for level in path if level.group is None]
        own = self._segments[item.title].marker
        if own is not None and own.kind in heading_kinds:
            levels.append(item.title)
        if len(levels) >= 2:
            self._doubt_outer(levels[:-2])
            return levels[-2], levels[-1]
        if not levels:
            return None, None
        marker = self._segments[levels[0]].marker
        is_theme = marker is not None and marker.is_chinese and marker.kind in _THEME_KINDS
        return (levels[0], None) if is_theme else (None, levels[0])

    def _doubt_outer(self, levels: list[int]) -> None:
        """Say of levels above the theme that a ledger has no place for them."""
        for at in levels:
            segment = self._segments[at]
            words = self._text.lines[segment.line][segment.start : segment.end].rstrip()
            doubt = Doubt(
                DoubtKind.UNCERTAIN_LEVEL,
                words,
                "层级多于两级，这一级没有读入",
                segment.line,
                segment.start,
            )
            if doubt not in self._doubts:
                self._doubts.append(doubt)

    def _group(self, at: int) -> ResultReading | None:
        segment = self._segments[at]
        words = self._text.folded[segment.line][segment.start : segment.end].strip()
        return self._results.of_group(words) if self._is_group(words) else None

    def _add_theme(self, at: int | None) -> int | None:
        if at is None:
            return None
        segment = self._segments[at]
        words = self._text.slice(segment.line, segment.start, segment.end)
        title = bare_title(words.rstrip("。.:：】]")).rstrip("。:：")
        title = _PART_WORDS.sub("", title)
        self._themes.append(ProposedTheme(title, segment.line))
        return len(self._themes) - 1

    def _add_heading(self, at: int | None, theme: int | None) -> int | None:
        if at is None:
            return None
        title, _ = self._findings.title_of(at)
        self._headings.append(ProposedHeading(title, self._segments[at].line, theme))
        return len(self._headings) - 1


def _above(path: list[_Level], kind: MarkerKind) -> list[_Level]:
    """Return the levels of a path above the one of ``kind``; all if there is none."""
    depth = next((n for n, level in enumerate(path) if level.kind is kind), len(path))
    return path[:depth]
