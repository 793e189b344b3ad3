"""Supervision (督办): issuing, receipt, answer, closing, and the next colour, each one step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_within
from rectify_desktop.domain.casework.supervising import (
    acknowledged,
    answered,
    closed,
    escalated,
    issued,
)
from rectify_desktop.domain.casework.terms import SUPERVISION_TERMS
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.register_findings import name_people

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.casework.supervision import SupervisionOrder
    from rectify_desktop.domain.ids import SupervisionId
    from rectify_desktop.services.workspace import Workspace


def issue_order(workspace: Workspace, order: SupervisionOrder) -> SupervisionOrder:
    """Issue an order, or save a changed one.

    Raises:
        RuleViolation: its number is taken, or something that belongs on it is missing.

    """
    with workspace.operation(f"签发{SUPERVISION_TERMS[order.kind]}"):
        ready = issued(order, workspace.casework.orders.of_round(order.round_id))
        begun_on = workspace.rounds.get(order.round_id).inspected_from
        must_be_within(ready.issued_on, begun_on, "签发日期")
        workspace.casework.orders.save(ready)
    return ready


def issue_order_led_by(
    workspace: Workspace, order: SupervisionOrder, leaders: str
) -> SupervisionOrder:
    """Issue an order with the 责任领导 of a list such as 李某、王某; new names are entered.

    Raises:
        RuleViolation: what ``issue_order`` raises; no name is entered then.

    """
    with workspace.operation(f"签发{SUPERVISION_TERMS[order.kind]}"):
        officials = name_people(workspace, leaders)
        return issue_order(workspace, replace(order, lead_official_ids=officials))


def acknowledge_order(
    workspace: Workspace, order_id: SupervisionId, *, by: str, on: date
) -> SupervisionOrder:
    """Enter who signed for an order, and when (签收)."""
    with workspace.operation("督办签收"):
        order = acknowledged(workspace.casework.orders.get(order_id), by=by, on=on)
        workspace.casework.orders.save(order)
    return order


def answer_order(
    workspace: Workspace, order_id: SupervisionId, *, handling: str, on: date
) -> SupervisionOrder:
    """Enter what the department did about an order (办理情况)."""
    with workspace.operation("督办答复"):
        order = answered(workspace.casework.orders.get(order_id), handling=handling, on=on)
        workspace.casework.orders.save(order)
    return order


def close_order(
    workspace: Workspace, order_id: SupervisionId, *, conclusion: str, on: date
) -> SupervisionOrder:
    """Be done with an order (办结)."""
    with workspace.operation("督办办结"):
        order = closed(workspace.casework.orders.get(order_id), conclusion=conclusion, on=on)
        workspace.casework.orders.save(order)
    return order


def escalate_order(
    workspace: Workspace,
    order_id: SupervisionId,
    *,
    number: str,
    issued_by: str,
    due_on: date,
    today: date,
) -> SupervisionOrder:
    """Issue the next colour after an unanswered order (升级督办)."""
    with workspace.operation("升级督办"):
        casework = workspace.casework
        late = casework.orders.get(order_id)
        if casework.orders.of("follows_id", order_id):
            raise RuleViolation(f"“{late.number}”已经升级过一次，请在升级后的那份上继续。")
        following = escalated(late, number=number, issued_by=issued_by, due_on=due_on, today=today)
        ready = issued(following, casework.orders.of_round(late.round_id))
        casework.orders.save(ready)
    return ready


def delete_order(workspace: Workspace, order_id: SupervisionId) -> None:
    """Take an order off the ledger that was entered by mistake.

    Raises:
        RuleViolation: it was signed for, or another one follows it.

    """
    order = workspace.casework.orders.get(order_id)
    if order.received_on is not None:
        raise RuleViolation(f"“{order.number}”已经签收，不能删除；请填写办理情况后办结。")
    if workspace.casework.orders.of("follows_id", order_id):
        raise RuleViolation(f"“{order.number}”已经升级，不能删除。")
    with workspace.operation("删除督办文书"):
        workspace.casework.orders.delete(order_id)
