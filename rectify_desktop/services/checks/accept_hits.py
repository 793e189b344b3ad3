"""Letting doubts of 体检 stand for a reason, and telling them again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.privacy import PRIVATE_RULES
from rectify_desktop.domain.checks.rule import Acceptance, must_be_acceptable
from rectify_desktop.errors import NotFound
from rectify_desktop.services.checks.check_ledger import rules_in_force

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.ids import AcceptanceId
    from rectify_desktop.services.workspace import Workspace


def accept_hits(
    workspace: Workspace, hits: Sequence[CheckHit], reason: str, *, by: str, today: date
) -> tuple[Acceptance, ...]:
    """Let doubts stand for one reason, which is kept, shown and printed; one step.

    Raises:
        NotFound: the rule of one was switched off.
        RuleViolation: one is an error, or there is no reason.

    """
    rules = rules_in_force(workspace)
    round_id = workspace.current_round().id
    held = _held(workspace)
    accepted: list[Acceptance] = []
    for hit in hits:
        rule = rules.get(hit.rule)
        if rule is None:
            raise NotFound("这条体检规则已经关闭，请刷新后重试。")
        kept, mark = must_be_acceptable(rule, reason), hit.fingerprint
        acceptance = Acceptance(
            round_id, hit.rule, mark, hit.message, kept, by.strip(), today, hit.finding_id
        )
        accepted.append(replace(acceptance, id=held[mark]) if mark in held else acceptance)
    with workspace.operation("保留存疑项"):
        workspace.checks.acceptances.save_all(accepted)
    return tuple(accepted)


def withdraw_acceptances(workspace: Workspace, hits: Sequence[CheckHit]) -> None:
    """Tell doubts again that had been let stand; one step.

    Raises:
        NotFound: nobody had accepted one of them, or it was decided of for the public edition.

    """
    held = _held(workspace)
    unknown = [hit for hit in hits if hit.fingerprint not in held]
    if any(hit.rule in PRIVATE_RULES.values() for hit in unknown):
        raise NotFound("这一处是在“个人信息”里决定的，请到那里撤回。")
    if unknown:
        raise NotFound("这一处没有保留记录，请刷新后重试。")
    with workspace.operation("取消保留"):
        for uid in {held[hit.fingerprint] for hit in hits}:
            workspace.checks.acceptances.delete(uid)


def _held(workspace: Workspace) -> dict[str, AcceptanceId]:
    known = workspace.checks.acceptances.of_round(workspace.current_round().id)
    return {item.fingerprint: item.id for item in known}
