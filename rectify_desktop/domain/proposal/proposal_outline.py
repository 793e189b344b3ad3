"""A proposal as the rows of an outline, and back: what is edited by hand is the rows.

In rows an item stands under the nearest one above it, so that no index can point astray; themes,
headings, findings and their numbers are made anew from them.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.outline import numbers_at
from rectify_desktop.domain.proposal.proposal import (
    ProposedFinding,
    ProposedHeading,
    ProposedMeasure,
    ProposedTheme,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rectify_desktop.domain.proposal.proposal import ImportProposal


class Level(IntEnum):
    """What a row is, from the lowest level to the highest."""

    MEASURE = 0
    FINDING = 1
    HEADING = 2
    THEME = 3


LEVEL_TERMS: dict[Level, str] = {
    Level.MEASURE: "措施",
    Level.FINDING: "问题",
    Level.HEADING: "类别",
    Level.THEME: "方面",
}

_BEHIND_ALL = sys.maxsize

Item = ProposedTheme | ProposedHeading | ProposedFinding | ProposedMeasure


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One item of the outline; ``under`` is the level it stands under, None for the top.

    The measures of a finding are the rows below it; those its item still holds do not count.
    """

    item: Item
    level: Level
    under: Level | None = None

    @property
    def title(self) -> str:
        """The words of the item."""
        return self.item.text if isinstance(self.item, ProposedMeasure) else self.item.title


def outline_of(proposal: ImportProposal) -> tuple[OutlineRow, ...]:
    """Return the rows of a proposal, each behind the one it stands under, in source order."""
    return tuple(_Tree(proposal).rows())


def with_outline(proposal: ImportProposal, rows: Iterable[OutlineRow]) -> ImportProposal:
    """Return the proposal with its tree made from rows, freshly numbered."""
    built = _Building()
    for row in rows:
        built.add(row)
    findings = built.findings
    numbers = numbers_at([(finding.theme, finding.heading) for finding in findings])
    return replace(
        proposal,
        themes=tuple(built.themes),
        headings=tuple(built.headings),
        findings=tuple(
            finding if finding.number == number else replace(finding, number=number)
            for finding, number in zip(findings, numbers, strict=True)
        ),
    )


class _Tree:
    """The items of a proposal by what they stand under."""

    def __init__(self, proposal: ImportProposal) -> None:
        self._proposal = proposal
        self._headings: dict[int | None, list[int]] = {}
        self._findings: dict[tuple[int | None, int | None], list[int]] = {}
        for index, heading in enumerate(proposal.headings):
            self._headings.setdefault(heading.theme, []).append(index)
        for index, finding in enumerate(proposal.findings):
            # The heading decides: a finding stands where its heading stands.
            key = (finding.theme, None) if finding.heading is None else (None, finding.heading)
            self._findings.setdefault(key, []).append(index)

    def rows(self) -> Iterator[OutlineRow]:
        themes = [
            (theme.line, Level.THEME, index) for index, theme in enumerate(self._proposal.themes)
        ]
        for _, level, index in sorted([*themes, *self._children(None)]):
            if level is Level.THEME:
                yield OutlineRow(self._proposal.themes[index], Level.THEME)
                for _, inner, at in sorted(self._children(index)):
                    yield from self._branch(inner, at, Level.THEME)
            else:
                yield from self._branch(level, index, None)

    def _children(self, theme: int | None) -> list[tuple[int, Level, int]]:
        """Return headings and findings directly under a theme or the top, by source line."""
        headings, findings = self._proposal.headings, self._proposal.findings
        return [
            *((headings[at].line, Level.HEADING, at) for at in self._headings.get(theme, ())),
            *(
                (findings[at].line, Level.FINDING, at)
                for at in self._findings.get((theme, None), ())
            ),
        ]

    def _branch(self, level: Level, index: int, under: Level | None) -> Iterator[OutlineRow]:
        if level is Level.FINDING:
            yield from self._finding(index, under)
            return
        yield OutlineRow(self._proposal.headings[index], Level.HEADING, under)
        for at in self._findings.get((None, index), ()):
            yield from self._finding(at, Level.HEADING)

    def _finding(self, index: int, under: Level | None) -> Iterator[OutlineRow]:
        finding = self._proposal.findings[index]
        yield OutlineRow(finding, Level.FINDING, under)
        for measure in finding.measures:
            yield OutlineRow(measure, Level.MEASURE, Level.FINDING)


class _Building:
    """A tree in the making; what comes next stands under the nearest of its level."""

    def __init__(self) -> None:
        self.themes: list[ProposedTheme] = []
        self.headings: list[ProposedHeading] = []
        self._read: list[tuple[ProposedFinding, list[ProposedMeasure]]] = []
        self._theme: int | None = None
        self._heading: int | None = None

    @property
    def findings(self) -> list[ProposedFinding]:
        """The findings with the measures that followed them."""
        # Copies are made only where they differ: a list may hold thousands of findings.
        return [
            finding
            if finding.measures == (held := tuple(measures))
            else replace(finding, measures=held)
            for finding, measures in self._read
        ]

    def add(self, row: OutlineRow) -> None:
        """Put one more row behind those before."""
        match row.item:
            case ProposedTheme():
                self.themes.append(row.item)
                self._theme, self._heading = len(self.themes) - 1, None
            case ProposedHeading():
                theme = self._theme if row.under is Level.THEME else None
                self.headings.append(replace(row.item, theme=theme))
                self._heading = len(self.headings) - 1
            case ProposedFinding():
                self._read.append((self._placed(row.item, row.under), []))
            case ProposedMeasure():
                self._read[-1][1].append(row.item)

    def _placed(self, finding: ProposedFinding, under: Level | None) -> ProposedFinding:
        theme, heading = (self._theme if under else None), None
        if under is Level.HEADING and self._heading is not None:
            theme, heading = self.headings[self._heading].theme, self._heading
        if (finding.theme, finding.heading) == (theme, heading):
            return finding
        return replace(finding, theme=theme, heading=heading)


class RowFinder:
    """Finds the row a source line belongs to: the last that begins on or before it.

    Measures do not count: their lines belong to their finding as well.
    """

    def __init__(self, rows: Sequence[OutlineRow]) -> None:
        self._starts = sorted(
            (row.item.line, index)
            for index, row in enumerate(rows)
            if row.level is not Level.MEASURE and row.item.line >= 0
        )

    def at(self, line: int) -> int:
        """Return the row of a source line; −1 where none begins before it."""
        place = bisect_right(self._starts, (line, _BEHIND_ALL)) - 1
        return self._starts[place][1] if place >= 0 else -1
