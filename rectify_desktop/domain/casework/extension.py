"""Extensions (延期、持续整改): both dates stay, and who agreed (domain §3.6)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import ExtensionKind
from rectify_desktop.domain.ids import ExtensionId, new_id

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import FindingId, RoundId


@dataclass(frozen=True, slots=True)
class Extension:
    """A request to put a finding's deadline off, or to go on beyond it (持续整改)."""

    round_id: RoundId
    finding_id: FindingId
    asked_on: date
    kind: ExtensionKind = ExtensionKind.EXTENSION
    reason: str = ""
    due_before: date | None = None
    due_after: date | None = None
    stage_goal: str = ""
    next_review_on: date | None = None
    expected_on: date | None = None
    agreed_by: str = ""
    agreed_on: date | None = None
    id: ExtensionId = field(default_factory=lambda: ExtensionId(new_id()))

    @property
    def is_agreed(self) -> bool:
        """Whether somebody agreed to it."""
        return self.agreed_on is not None

    @property
    def was_asked_late(self) -> bool:
        """Whether it was asked for only after the deadline had passed (超期后申请)."""
        return self.due_before is not None and self.asked_on > self.due_before
