"""Who signs a 销号: the steps of a unit in turn, and one hand that signs for several findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.closure import ClosureRequest


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
