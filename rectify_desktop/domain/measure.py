"""Measures (整改措施): what is done about a finding, each with its own responsibility and date."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.ids import MeasureId, new_id
from rectify_desktop.domain.terms import MeasureState

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import DepartmentId, FindingId, PersonId


@dataclass(frozen=True, slots=True)
class Measure:
    """One 整改措施 of one finding; ``text`` has no marker (一是), ``position`` orders them."""

    finding_id: FindingId
    text: str
    position: int = 0
    department_id: DepartmentId | None = None
    owner_id: PersonId | None = None
    due_on: date | None = None
    due_wording: str = ""
    state: MeasureState = MeasureState.OPEN
    supporting_departments: tuple[DepartmentId, ...] = ()
    id: MeasureId = field(default_factory=lambda: MeasureId(new_id()))
