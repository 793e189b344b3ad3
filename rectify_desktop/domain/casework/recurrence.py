"""A rehearsal of 回头看: closed findings drawn by a seed that is printed (domain §1.8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import DrawOutcome
from rectify_desktop.domain.ids import DrawId, new_id

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import FindingId, RoundId


@dataclass(frozen=True, slots=True)
class DrawnFinding:
    """One finding that was drawn, and what was found of it."""

    finding_id: FindingId
    outcome: DrawOutcome = DrawOutcome.UNCHECKED
    checked_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RecurrenceDraw:
    """One draw (模拟回头看抽查); the same seed over the same findings draws the same ones."""

    round_id: RoundId
    drawn_on: date
    seed: int
    drawn_by: str = ""
    findings: tuple[DrawnFinding, ...] = ()
    id: DrawId = field(default_factory=lambda: DrawId(new_id()))
