"""Who signs a 销号: the steps of a unit in turn, and one hand that signs for several findings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.closure import ClosureRequest
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger


def must_be_roles(roles: Sequence[str]) -> tuple[str, ...]:
    """Return the steps of a unit without blanks.

    Raises:
        RuleViolation: nobody is named, or somebody twice.

    """
    steps = tuple(role.strip() for role in roles if role.strip())
    if not steps:
        raise RuleViolation("销号至少要有一个审核环节。")
    twice = next((role for role in steps if steps.count(role) > 1), None)
    if twice is not None:
        raise RuleViolation(f"审核环节“{twice}”写了两遍，请删去一个。")
    return steps


def must_wait_alike(requests: Sequence[ClosureRequest]) -> None:
    """Raise RuleViolation unless all requests wait at the same step: one hand signs for all."""
    upcoming = [request.next_step for request in requests]
    roles = list(dict.fromkeys(step.role for step in upcoming if step is not None))
    if len(roles) > 1:
        listed = "、".join(f"“{role}”" for role in roles)
        raise RuleViolation(f"选中的问题停在不同的审核环节（{listed}），请分开审核。")


@dataclass(frozen=True, slots=True)
class RoleWords:
    """Which steps are signed by somebody the finding names (``closing.toml``)."""

    owners: tuple[str, ...]
    leaders: tuple[str, ...]
    departments: tuple[str, ...]


def usual_signer(
    role: str,
    finding: Finding,
    ledger: Ledger,
    requests: Sequence[ClosureRequest],
    words: RoleWords,
) -> str:
    """Return who usually signs a step: one the finding names, else who signed it last.

    What a head of department signed counts for findings of that department alone.
    """
    if role in words.owners and finding.owners:
        return ledger.person_names(finding.owners[:1])
    if role in words.leaders and finding.lead_officials:
        return ledger.person_names(finding.lead_officials[:1])
    alike = {finding.id}
    if role in words.departments:
        mine = set(finding.responsible_departments)
        alike |= {each.id for each in ledger.findings if mine & set(each.responsible_departments)}
    names = [
        step.name
        for request in requests
        if role not in words.departments or request.finding_id in alike
        for step in request.steps
        if step.role == role and step.name
    ]
    return names[-1] if names else ""
