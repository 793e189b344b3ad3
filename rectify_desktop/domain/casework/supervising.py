"""The rules of supervision: issue, receipt, answer, closing, and the next colour (domain §3.8).

Blue, orange and red follow one another: each follows one that was not answered by its day.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_told, must_not_precede
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import LEVEL_TERMS, SUPERVISION_TERMS, SupervisionLevel
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from rectify_desktop.domain.ids import FindingId

_NEXT_LEVEL = {
    SupervisionLevel.BLUE: SupervisionLevel.ORANGE,
    SupervisionLevel.ORANGE: SupervisionLevel.RED,
}


def issued(order: SupervisionOrder, others: Sequence[SupervisionOrder]) -> SupervisionOrder:
    """Return an order that may be handed out.

    Raises:
        RuleViolation: its number is taken, or finding, demand, department, issuer or a day that
            can be kept is missing.

    """
    term = SUPERVISION_TERMS[order.kind]
    must_be_told(order.number, f"请填写{term}编号。")
    if any(item.number == order.number.strip() and item.id != order.id for item in others):
        raise RuleViolation(f"编号“{order.number.strip()}”已经用过，请换一个。")
    if not order.finding_ids:
        raise RuleViolation(f"请选择{term}针对哪些问题。")
    if order.department_id is None:
        raise RuleViolation("请填写承办科室。")
    must_be_told(order.demand, "请写明督办要求。")
    if order.issued_on is None or not order.issued_by.strip():
        raise RuleViolation("请填写签发人和签发日期。")
    if order.due_on is None:
        raise RuleViolation("请填写限办时间。")
    must_not_precede(order.due_on, order.issued_on, "限办时间", "签发日期")
    return replace(order, number=order.number.strip())


def acknowledged(order: SupervisionOrder, *, by: str, on: date) -> SupervisionOrder:
    """Return an order that the department signed for (签收)."""
    _must_be_open(order)
    if order.received_on is not None:
        day = chinese_date(order.received_on)
        raise RuleViolation(f"{_named(order)}已由{order.received_by}于{day}签收。")
    must_be_told(by, "请填写签收人。")
    must_not_precede(on, order.issued_on, "签收日期", "签发日期")
    return replace(order, received_by=by.strip(), received_on=on)


def answered(order: SupervisionOrder, *, handling: str, on: date) -> SupervisionOrder:
    """Return an order that the department answered (办理情况); an answer may be corrected."""
    _must_be_open(order)
    if order.received_on is None:
        raise RuleViolation(f"{_named(order)}还没有签收，请先登记签收人和签收日期。")
    must_be_told(handling, "请填写办理情况。")
    must_not_precede(on, order.received_on, "答复日期", "签收日期")
    return replace(order, handling=handling.strip(), answered_on=on)


def closed(order: SupervisionOrder, *, conclusion: str, on: date) -> SupervisionOrder:
    """Return an order that is done with (办结)."""
    _must_be_open(order)
    if order.answered_on is None:
        raise RuleViolation(f"{_named(order)}还没有答复，不能办结；逾期未答复的，请升级督办。")
    must_be_told(conclusion, "请填写办结意见。")
    must_not_precede(on, order.answered_on, "办结日期", "答复日期")
    return replace(order, conclusion=conclusion.strip(), closed_on=on)


def escalated(
    order: SupervisionOrder, *, number: str, issued_by: str, due_on: date, today: date
) -> SupervisionOrder:
    """Return the order of the next colour that follows an unanswered one.

    Raises:
        RuleViolation: it was answered, its day is not over, or there is no higher colour.

    """
    _must_be_open(order)
    if not is_unanswered(order, today):
        raise RuleViolation(f"{_named(order)}还没有到期，或者已经答复，不用升级。")
    level = _NEXT_LEVEL.get(order.level)
    if level is None:
        raise RuleViolation(f"{_named(order)}已是{LEVEL_TERMS[order.level]}，请按规定追责问责。")
    return SupervisionOrder(
        order.round_id,
        number,
        order.kind,
        level,
        order.finding_ids,
        order.department_id,
        order.lead_official_ids,
        order.matter,
        order.demand,
        due_on,
        issued_by,
        today,
        follows_id=order.id,
    )


def is_unanswered(order: SupervisionOrder, today: date) -> bool:
    """Whether it went out, its day is over, and nobody has answered."""
    is_out = order.issued_on is not None and order.issued_on <= today
    is_settled = order.answered_on is not None or order.closed_on is not None
    return is_out and not is_settled and order.due_on is not None and order.due_on < today


def unanswered(
    orders: Iterable[SupervisionOrder], today: date
) -> dict[FindingId, tuple[SupervisionOrder, ...]]:
    """Return the unanswered orders of each finding that has one: the next 调度 shows them.

    An order that was followed by another one is told of through that one.
    """
    orders = tuple(orders)
    followed = {order.follows_id for order in orders}
    late = [o for o in orders if is_unanswered(o, today) and o.id not in followed]
    findings = dict.fromkeys(key for order in late for key in order.finding_ids)
    return {key: tuple(o for o in late if key in o.finding_ids) for key in findings}


def _named(order: SupervisionOrder) -> str:
    return f"{SUPERVISION_TERMS[order.kind]}“{order.number}”"


def _must_be_open(order: SupervisionOrder) -> None:
    if order.closed_on is not None:
        raise RuleViolation(f"{_named(order)}已于{chinese_date(order.closed_on)}办结。")
