"""Supervision (督办单、提示函): what is demanded of a department, by when (domain §3.8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import SupervisionKind, SupervisionLevel
from rectify_desktop.domain.ids import SupervisionId, new_id

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.ids import DepartmentId, FindingId, PersonId, RoundId


@dataclass(frozen=True, slots=True)
class SupervisionOrder:
    """One 督办单 or 提示函; ``follows_id`` is the unanswered one it was escalated from."""

    round_id: RoundId
    number: str = ""
    kind: SupervisionKind = SupervisionKind.ORDER
    level: SupervisionLevel = SupervisionLevel.BLUE
    finding_ids: tuple[FindingId, ...] = ()
    department_id: DepartmentId | None = None
    lead_official_ids: tuple[PersonId, ...] = ()
    matter: str = ""
    demand: str = ""
    due_on: date | None = None
    issued_by: str = ""
    issued_on: date | None = None
    received_by: str = ""
    received_on: date | None = None
    handling: str = ""
    answered_on: date | None = None
    conclusion: str = ""
    closed_on: date | None = None
    attachments: str = ""
    follows_id: SupervisionId | None = None
    id: SupervisionId = field(default_factory=lambda: SupervisionId(new_id()))
