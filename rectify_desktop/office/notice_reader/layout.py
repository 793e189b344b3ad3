"""The layout of a text: which lines are opening, organisation, problems, next steps and tail."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import Section, SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a text lie; ``problem_headings`` are lines that name a problem part.

    ``is_uncertain`` says that the problem part was found by its items alone.
    """

    sections: tuple[Section, ...]
    problem_headings: tuple[int, ...] = ()
    is_uncertain: bool = False

    def lines_of(self, kind: SectionKind) -> range:
        """Return the lines of one part; an empty range if the text has no such part."""
        for section in self.sections:
            if section.kind is kind:
                return range(section.first, section.last + 1)
        return range(0)

    def kind_of(self, line: int) -> SectionKind | None:
        """Return the part a line belongs to."""
        for section in self.sections:
            if section.first <= line <= section.last:
                return section.kind
        return None


def sections_from(starts: Iterable[tuple[SectionKind, int]], size: int) -> tuple[Section, ...]:
    """Return the parts that begin at the given lines, each up to the next one."""
    ordered = sorted(starts, key=lambda start: start[1])
    ends = [*(first for _, first in ordered[1:]), size][: len(ordered)]
    return tuple(
        Section(kind, first, end - 1)
        for (kind, first), end in zip(ordered, ends, strict=True)
        if end > first
    )


def recut(layout: Layout, problems: range, size: int) -> Layout:
    """Return the layout with another problem part, as a clerk cut it; its neighbours give way."""
    first, behind = problems.start, problems.stop
    others = [part for part in layout.sections if part.kind is not SectionKind.PROBLEMS]
    before = [part for part in others if part.first < first]
    after = [part for part in others if part.last >= behind]
    starts = [(part.kind, part.first) for part in before] or [(SectionKind.OPENING, 0)]
    starts.append((SectionKind.PROBLEMS, first))
    starts += [(part.kind, max(part.first, behind)) for part in after[1:]]
    starts.append((after[0].kind if after else SectionKind.TAIL, behind))
    return replace(
        layout,
        sections=sections_from(starts, size),
        problem_headings=tuple(line for line in layout.problem_headings if line in problems),
        is_uncertain=False,
    )
