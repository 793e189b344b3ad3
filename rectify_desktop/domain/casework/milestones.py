"""Milestones of a round (整改节点): what is due so long after the feedback (domain §1.10)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import DayCounting, MilestoneAnchor
from rectify_desktop.domain.ids import MilestoneId, new_id

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import RoundId


@dataclass(frozen=True, slots=True)
class MilestoneRule:
    """One row of a round's rule set; every part of it is the office's to change.

    ``months`` and ``days`` are added to the anchor one after the other; working days can be
    counted only of ``days``. ``fixed_on`` overrides what is computed, where a paper names the
    day. ``ends_period`` marks the row that is the end of 集中整改.
    """

    round_id: RoundId
    name: str
    anchor: MilestoneAnchor = MilestoneAnchor.FEEDBACK
    months: int = 0
    days: int = 0
    counting: DayCounting = DayCounting.NATURAL
    ends_period: bool = False
    paper: str = ""
    note: str = ""
    fixed_on: date | None = None
    done_on: date | None = None
    position: int = 0
    id: MilestoneId = field(default_factory=lambda: MilestoneId(new_id()))
