"""Reviewers' remarks as they were read, before a clerk has looked at them: guess by guess."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class RemarkField(StrEnum):
    """A part of a remark that can be read wrongly."""

    NUMBER = "number"
    TEXT = "text"
    REVIEWER = "reviewer"
    PAPER = "paper"
    FINDINGS = "findings"
    RECEIVED_ON = "received_on"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class ProposedRemark:
    """One remark as it was read; ``finding_numbers`` as written, ``guesses`` what nobody wrote so.

    ``place`` says where it stands in the source: 第3行.
    """

    text: str
    number: str = ""
    reviewer: str = ""
    paper: str = ""
    received_on: date | None = None
    finding_numbers: tuple[str, ...] = ()
    answer: str = ""
    place: str = ""
    guesses: frozenset[RemarkField] = frozenset()

    def guessed(self, *fields: RemarkField) -> ProposedRemark:
        """Return it with these parts marked as guesses."""
        return replace(self, guesses=self.guesses | set(fields))


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that was not taken for a remark, and where it stands."""

    text: str
    place: str


@dataclass(frozen=True, slots=True)
class RemarkProposal:
    """All remarks of one source; ``notes`` tell the clerk of the reading as a whole."""

    source_name: str
    remarks: tuple[ProposedRemark, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()

    def with_notes(self, notes: Iterable[str]) -> RemarkProposal:
        """Return it with more sentences."""
        return replace(self, notes=(*self.notes, *notes))
