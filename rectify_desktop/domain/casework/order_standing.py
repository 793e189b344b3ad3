"""How a 督办单 or 提示函 stands on a day, and the number that the next one gets."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.supervising import is_unanswered
from rectify_desktop.domain.casework.terms import SupervisionKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from rectify_desktop.domain.casework.supervision import SupervisionOrder
    from rectify_desktop.domain.ids import SupervisionId

_NUMBER = re.compile(
    r"(?P<head>.*[〔\[（(])(?P<year>\d{4})(?P<middle>[〕\]）)]\D*)(?P<count>\d+)号?"
)
_USUAL_HEADS = {SupervisionKind.ORDER: "整改督〔", SupervisionKind.NOTICE: "整改提〔"}


class OrderStanding(StrEnum):
    """How an order stands, the most pressing first; computed, never stored."""

    LATE = "late"
    UNSIGNED = "unsigned"
    WAITING = "waiting"
    ANSWERED = "answered"
    ESCALATED = "escalated"
    CLOSED = "closed"


STANDING_TERMS: dict[OrderStanding, str] = {
    OrderStanding.LATE: "逾期未答复",
    OrderStanding.UNSIGNED: "待签收",
    OrderStanding.WAITING: "待答复",
    OrderStanding.ANSWERED: "已答复",
    OrderStanding.ESCALATED: "已升级",
    OrderStanding.CLOSED: "已办结",
}


def followed_orders(orders: Iterable[SupervisionOrder]) -> frozenset[SupervisionId]:
    """Return the orders after which the next colour was issued."""
    return frozenset(order.follows_id for order in orders if order.follows_id is not None)


def order_standing(
    order: SupervisionOrder, followed: Collection[SupervisionId], today: date
) -> OrderStanding:
    """Return how an order stands; one that was followed is gone on with in the next."""
    if order.closed_on is not None:
        return OrderStanding.CLOSED
    if order.id in followed:
        return OrderStanding.ESCALATED
    if order.answered_on is not None:
        return OrderStanding.ANSWERED
    if is_unanswered(order, today):
        return OrderStanding.LATE
    return OrderStanding.UNSIGNED if order.received_on is None else OrderStanding.WAITING


def next_order_number(
    orders: Iterable[SupervisionOrder], kind: SupervisionKind, today: date
) -> str:
    """Return the number that goes on from the last one of its kind: 整改督〔2026〕4号."""
    found = [
        match
        for order in orders
        if order.kind is kind and (match := _NUMBER.fullmatch(order.number.strip()))
    ]
    if not found:
        return f"{_USUAL_HEADS[kind]}{today.year}〕1号"
    head, middle = found[-1]["head"], found[-1]["middle"]
    counts = [
        int(match["count"])
        for match in found
        if match["head"] == head and match["year"] == str(today.year)
    ]
    return f"{head}{today.year}{middle}{max(counts, default=0) + 1}号"
