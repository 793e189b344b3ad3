"""The order of a ledger and the numbers people use: 1.2 is the second finding under heading 1."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.domain.finding import Finding, Heading, Theme


def in_order(
    themes: Iterable[Theme], headings: Iterable[Heading], findings: Iterable[Finding]
) -> list[Finding]:
    """Return the findings in the order of the paper list: by theme, heading, own position."""
    theme_rank = {theme.id: (theme.position, theme.id) for theme in themes}
    heading_rank = {heading.id: (heading.position, heading.id) for heading in headings}

    def rank(finding: Finding) -> tuple[tuple[int, str], tuple[int, str], int, str]:
        theme = theme_rank.get(finding.theme_id, (-1, "")) if finding.theme_id else (-1, "")
        heading = heading_rank.get(finding.heading_id, (-1, "")) if finding.heading_id else (-1, "")
        return theme, heading, finding.position, finding.id

    return sorted(findings, key=rank)


def numbers_for(findings: Sequence[Finding]) -> list[str]:
    """Return fresh numbers for findings in ledger order."""
    return numbers_at([(finding.theme_id, finding.heading_id) for finding in findings])


def numbers_at(places: Sequence[tuple[object, object | None]]) -> list[str]:
    """Return the numbers of findings from the theme and heading each stands under, in order.

    Headings count on through all themes; a heading with one finding gives it its own number, one
    with several gives 1.1, 1.2 …; findings without a heading count like headings.

    >>> numbers_at([("甲", "一"), ("甲", "一"), ("甲", "二"), ("乙", None), ("乙", None)])
    ['1.1', '1.2', '2', '3', '4']
    """
    numbers: list[str] = []
    count = 0
    for (_, heading), group in groupby(places):
        size = len(list(group))
        if heading is None:
            numbers += [str(count + index) for index in range(1, size + 1)]
            count += size
            continue
        count += 1
        if size == 1:
            numbers.append(str(count))
        else:
            numbers += [f"{count}.{index}" for index in range(1, size + 1)]
    return numbers


def renumbered(findings: Sequence[Finding]) -> list[Finding]:
    """Return findings in the given order with fresh numbers and positions."""
    numbers = numbers_for(findings)
    return [
        replace(finding, number=number, position=index)
        for index, (finding, number) in enumerate(zip(findings, numbers, strict=True))
    ]
