"""Reviewers' remarks (审核意见): numbered, answered one by one (domain §§2.2, 5.1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import RemarkState
from rectify_desktop.domain.ids import RemarkId, new_id

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import FindingId, RoundId


@dataclass(frozen=True, slots=True)
class ReviewerRemark:
    """One remark of 纪委, 组织部 or 巡察办 on one paper, and the unit's answer to it."""

    round_id: RoundId
    text: str
    number: str = ""
    reviewer: str = ""
    paper: str = ""
    received_on: date | None = None
    answer: str = ""
    answered_on: date | None = None
    answered_by: str = ""
    finding_ids: tuple[FindingId, ...] = ()
    position: int = 0
    id: RemarkId = field(default_factory=lambda: RemarkId(new_id()))

    @property
    def is_answered(self) -> bool:
        """Whether there is an answer to it."""
        return bool(self.answer.strip())

    @property
    def state(self) -> RemarkState:
        """Whether it was answered, as a state to be chosen by."""
        return RemarkState.ANSWERED if self.is_answered else RemarkState.OPEN
