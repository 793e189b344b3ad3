"""Closure (销号): who confirmed that a finding is put right; not the same as its result."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import ClosureCondition, ClosureOutcome, ClosureState
from rectify_desktop.domain.ids import ClosureId, new_id

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import FindingId, RoundId


@dataclass(frozen=True, slots=True)
class ClosureStep:
    """One signature of a 销号: whose turn it is, what they said, and what they demand (退回)."""

    role: str
    name: str = ""
    on: date | None = None
    opinion: str = ""
    outcome: ClosureOutcome = ClosureOutcome.PENDING
    demand: str = ""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A condition that was not met and let pass, with the reason that is printed."""

    condition: ClosureCondition
    reason: str


@dataclass(frozen=True, slots=True)
class ClosureRequest:
    """One request to close one finding, with its signatures; a finding may have several in turn."""

    round_id: RoundId
    finding_id: FindingId
    asked_on: date
    asked_by: str = ""
    steps: tuple[ClosureStep, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    withdrawn_on: date | None = None
    withdrawn_why: str = ""
    reopened_on: date | None = None
    reopened_by: str = ""
    reopened_why: str = ""
    id: ClosureId = field(default_factory=lambda: ClosureId(new_id()))

    @property
    def state(self) -> ClosureState:
        """Where it stands: closed once every step has passed."""
        if self.withdrawn_on is not None:
            return ClosureState.WITHDRAWN
        if self.reopened_on is not None:
            return ClosureState.REOPENED
        outcomes = {step.outcome for step in self.steps}
        if ClosureOutcome.RETURNED in outcomes:
            return ClosureState.RETURNED
        return (
            ClosureState.CLOSED if outcomes == {ClosureOutcome.PASSED} else ClosureState.REQUESTED
        )

    @property
    def next_step(self) -> ClosureStep | None:
        """The step whose turn it is; None once it is decided or withdrawn."""
        if self.state is not ClosureState.REQUESTED:
            return None
        pending = (step for step in self.steps if step.outcome is ClosureOutcome.PENDING)
        return next(pending, None)

    @property
    def closed_on(self) -> date | None:
        """The day of the last signature; None unless it was closed, reopened or not."""
        if self.state not in (ClosureState.CLOSED, ClosureState.REOPENED):
            return None
        return max((step.on for step in self.steps if step.on is not None), default=None)

    @property
    def ended_on(self) -> date | None:
        """The day it was returned or opened again; None for one that stands or was taken back."""
        if self.state is ClosureState.RETURNED:
            return max((step.on for step in self.steps if step.on is not None), default=None)
        return self.reopened_on if self.state is ClosureState.REOPENED else None
