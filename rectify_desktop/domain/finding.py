"""Themes, headings and findings: the tree of a 问题清单, whose leaf is the counted unit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import FindingId, HeadingId, ThemeId, new_id
from rectify_desktop.domain.terms import (
    NO_RESULT_TERM,
    RESULT_TERMS,
    DeclaredResult,
    FindingSource,
    Timing,
)

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import DepartmentId, PersonId, RoundId

# Open findings are what a review goes through; 长期坚持 stays on its own cycle but is not open.
SETTLED_RESULTS = frozenset({DeclaredResult.COMPLETED, DeclaredResult.SUSTAINED})


@dataclass(frozen=True, slots=True)
class Theme:
    """A 方面: the upper title over findings; never counted as a finding."""

    round_id: RoundId
    title: str
    position: int = 0
    id: ThemeId = field(default_factory=lambda: ThemeId(new_id()))


@dataclass(frozen=True, slots=True)
class Heading:
    """A 类: the title between a theme and its findings; never counted as a finding."""

    round_id: RoundId
    title: str
    position: int = 0
    theme_id: ThemeId | None = None
    id: HeadingId = field(default_factory=lambda: HeadingId(new_id()))


@dataclass(frozen=True, slots=True)
class Finding:
    """A 具体问题: the leaf of the tree and the counted unit.

    ``number`` is the number people use for it on paper (1.2, 13); ``position`` orders the ledger.
    ``declared_wording`` and ``due_wording`` keep what was written, word for word, beside what it
    was read as. ``extras`` holds columns of an imported list that have no place of their own.
    """

    round_id: RoundId
    title: str
    number: str = ""
    position: int = 0
    theme_id: ThemeId | None = None
    heading_id: HeadingId | None = None
    description: str = ""
    source: FindingSource = FindingSource.FEEDBACK
    timings: frozenset[Timing] = frozenset()
    declared_result: DeclaredResult | None = None
    declared_wording: str = ""
    situation: str = ""
    plan: str = ""
    due_on: date | None = None
    due_wording: str = ""
    completed_on: date | None = None
    lead_officials: tuple[PersonId, ...] = ()
    owners: tuple[PersonId, ...] = ()
    responsible_departments: tuple[DepartmentId, ...] = ()
    supporting_departments: tuple[DepartmentId, ...] = ()
    acceptance_criterion: str = ""
    remarks: str = ""
    extras: tuple[tuple[str, str], ...] = ()
    id: FindingId = field(default_factory=lambda: FindingId(new_id()))

    @property
    def is_open(self) -> bool:
        """Whether a review still has to go through it: anything not declared 完成 or 长期坚持."""
        return self.declared_result not in SETTLED_RESULTS

    @property
    def called(self) -> str:
        """What a sentence calls it: 问题1.2, or its title where it has no number."""
        return f"问题{self.number}" if self.number else f"“{self.title}”"

    @property
    def result_text(self) -> str:
        """The result as users read it: the original wording if there is one, else the term."""
        if self.declared_wording:
            return self.declared_wording
        if self.declared_result is None:
            return NO_RESULT_TERM
        return RESULT_TERMS[self.declared_result]
