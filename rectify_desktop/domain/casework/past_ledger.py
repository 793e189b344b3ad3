"""An earlier ledger of the unit, and what may be taken over of it for 回头看 (domain §1.8)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rectify_desktop.domain.casework.closure import ClosureRequest
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import DepartmentId, PersonId
    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.domain.ledger import Ledger


@dataclass(frozen=True, slots=True)
class PastLedger:
    """A round as it stood in the ledger of its time, with every 销号 that was asked for."""

    ledger: Ledger
    closures: tuple[ClosureRequest, ...] = ()


@dataclass(frozen=True, slots=True)
class Parties:
    """The departments and people of a ledger that others are known again by: their names."""

    departments: Mapping[str, DepartmentId]
    people: Mapping[str, PersonId]


def must_be_earlier(past: InspectionRound, now: InspectionRound) -> None:
    """Raise RuleViolation unless a round was fed back before the one under way."""
    if past.id == now.id:
        raise RuleViolation("选中的是本台账或它的副本，不是以前的台账，请另选。")
    if past.feedback_on is None:
        raise RuleViolation("选中的台账没有填写反馈日期，请先打开它，在“轮次信息”里补上。")
    if now.feedback_on is None:
        raise RuleViolation("本台账还没有填写反馈日期，请先在“轮次信息”里补上。")
    if past.feedback_on >= now.feedback_on:
        raise RuleViolation(
            f"选中的台账反馈于{chinese_date(past.feedback_on)}，不早于本轮的"
            f"{chinese_date(now.feedback_on)}，不是以前的台账，请另选。"
        )


def known_again(finding: Finding, past: Ledger, parties: Parties) -> Finding:
    """Return a finding of an earlier ledger with the departments and people this one knows."""

    def departments(ids: Iterable[DepartmentId]) -> tuple[DepartmentId, ...]:
        names = (past.departments[key].name for key in ids if key in past.departments)
        return tuple(parties.departments[name] for name in names if name in parties.departments)

    def people(ids: Iterable[PersonId]) -> tuple[PersonId, ...]:
        names = (past.people[key].name for key in ids if key in past.people)
        return tuple(parties.people[name] for name in names if name in parties.people)

    return replace(
        finding,
        lead_officials=people(finding.lead_officials),
        owners=people(finding.owners),
        responsible_departments=departments(finding.responsible_departments),
        supporting_departments=departments(finding.supporting_departments),
    )


def unknown_names(past: Ledger, parties: Parties) -> tuple[str, ...]:
    """Return the departments and people of an earlier ledger that this one does not have."""
    used = [
        *(
            past.departments[key].name
            for finding in past.findings
            for key in (*finding.responsible_departments, *finding.supporting_departments)
            if key in past.departments
        ),
        *(
            past.people[key].name
            for finding in past.findings
            for key in (*finding.lead_officials, *finding.owners)
            if key in past.people
        ),
    ]
    known = parties.departments.keys() | parties.people.keys()
    return tuple(name for name in dict.fromkeys(used) if name not in known)
