"""Readings a clerk chose for the deadlines of a list, put into the findings they belong to."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import DoubtKind
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.proposal.proposal import (
        Doubt,
        ImportProposal,
        ProposedFinding,
    )

DEADLINE_KINDS = frozenset({DoubtKind.INFERRED_YEAR, DoubtKind.UNREAD_DEADLINE})


def with_deadlines(
    proposal: ImportProposal, choices: Iterable[tuple[Doubt, str]]
) -> ImportProposal:
    """Return the proposal with deadlines read as chosen; the doubts about them are settled.

    Raises:
        RuleViolation: the doubt is not about a deadline; only its cell in the file can change it.

    """
    # From the end backwards, so that earlier places stay where they are.
    for doubt, reading in sorted(choices, key=lambda c: (c[0].line, c[0].start), reverse=True):
        if doubt.kind not in DEADLINE_KINDS:
            raise RuleViolation(f"表格里的“{doubt.text}”不能在这里改写，请在原表中改好后重新导入。")
        proposal = _with_deadline(proposal, doubt, reading)
    return proposal


def _with_deadline(proposal: ImportProposal, doubt: Doubt, reading: str) -> ImportProposal:
    # A merged cell holds for all findings beside it, up to the next cell that says the same.
    following = [
        other.line
        for other in proposal.doubts
        if other.kind in DEADLINE_KINDS and other.text == doubt.text and other.line > doubt.line
    ]
    end = min(following, default=len(proposal.lines))
    starts = [*(finding.line for finding in proposal.findings[1:]), len(proposal.lines)]
    findings = tuple(
        _finding_with(finding, doubt, reading, end) if last > doubt.line else finding
        for finding, last in zip(proposal.findings, starts, strict=True)
    )
    lines = list(proposal.lines)
    if doubt.start >= 0:
        line = lines[doubt.line]
        lines[doubt.line] = line[: doubt.start] + reading + line[doubt.start + len(doubt.text) :]
    doubts = tuple(
        _moved(other, doubt, len(reading)) for other in proposal.doubts if other != doubt
    )
    return replace(proposal, findings=findings, lines=tuple(lines), doubts=doubts)


def _finding_with(
    finding: ProposedFinding, doubt: Doubt, reading: str, end: int
) -> ProposedFinding:
    # Several deadlines of one finding stand one after the other.
    parts = re.compile(rf"(?<![^，]){re.escape(doubt.text)}(?![^，])")
    if finding.line < end:
        wording = parts.sub(lambda _: reading, finding.due_wording)
        finding = replace(finding, due_wording=wording)
    return _measures_with(finding, doubt, reading, end)


def _measures_with(
    finding: ProposedFinding, doubt: Doubt, reading: str, end: int
) -> ProposedFinding:
    measures = tuple(
        replace(measure, due_wording=reading)
        if measure.due_wording == doubt.text and doubt.line <= measure.line < end
        else measure
        for measure in finding.measures
    )
    return replace(finding, measures=measures)


def _moved(other: Doubt, doubt: Doubt, length: int) -> Doubt:
    """Return a doubt at its new place where it stands behind the text that was rewritten."""
    if other.line != doubt.line or other.start <= doubt.start:
        return other
    return replace(other, start=other.start + length - len(doubt.text))
