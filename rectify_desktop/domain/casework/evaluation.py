"""A rehearsal of 成效评估: a sheet of 100 points with deductions, and 满意度 (domain §1.7)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import EvaluationItemId, TallyId, new_id

if TYPE_CHECKING:
    from rectify_desktop.domain.ids import RoundId


@dataclass(frozen=True, slots=True)
class EvaluationItem:
    """One line of the sheet: what it is worth, what was taken off it and why; in tenths."""

    round_id: RoundId
    part: str
    text: str
    full_tenths: int
    deducted_tenths: int = 0
    reason: str = ""
    position: int = 0
    id: EvaluationItemId = field(default_factory=lambda: EvaluationItemId(new_id()))


@dataclass(frozen=True, slots=True)
class SatisfactionTally:
    """What one group of people answered (满意度测评); 不了解 is counted but is no valid vote."""

    round_id: RoundId
    group: str
    satisfied: int = 0
    mostly_satisfied: int = 0
    dissatisfied: int = 0
    unaware: int = 0
    position: int = 0
    id: TallyId = field(default_factory=lambda: TallyId(new_id()))
