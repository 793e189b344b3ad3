"""Checking a finding, the round, the lines of a paper by all the rules there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.registry import (
    FINDING_CHECKS,
    PAPER_CHECKS,
    ROUND_CHECKS,
    TEXT_CHECKS,
)
from rectify_desktop.domain.checks.scope import CheckedText, Scope, round_texts, texts_of

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.finding import Finding


def check_finding(scope: Scope, finding: Finding) -> tuple[CheckHit, ...]:
    """Return what is wrong with one finding by itself."""
    hits = [hit for check in FINDING_CHECKS for hit in check(finding, scope)]
    hits += [
        hit for text in texts_of(finding) for check in TEXT_CHECKS for hit in check(text, scope)
    ]
    return tuple(hits)


def check_round(scope: Scope) -> Generator[None, None, tuple[CheckHit, ...]]:
    """Return what is wrong with the round, and with its findings as a list, rule by rule."""
    hits: list[CheckHit] = []
    for check in ROUND_CHECKS:
        hits += check(scope)
        yield
    for text in round_texts(scope):
        hits += [hit for check in TEXT_CHECKS for hit in check(text, scope)]
        yield
    return tuple(hits)


def check_lines(scope: Scope, lines: Sequence[str]) -> tuple[CheckHit, ...]:
    """Return what is wrong with the lines of a paper; ``field`` says which line, from 1."""
    texts = [
        CheckedText(line, f"line {at}", f"第{at}段")
        for at, line in enumerate(lines, start=1)
        if line.strip()
    ]
    hits = [hit for text in texts for check in TEXT_CHECKS for hit in check(text, scope)]
    hits += [hit for check in PAPER_CHECKS for hit in check(lines)]
    return tuple(hits)
