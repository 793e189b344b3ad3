"""督办: how an order stands on a day, and which number comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rectify_desktop.domain.casework.order_standing import (
    OrderStanding,
    followed_orders,
    next_order_number,
    order_standing,
)
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import SupervisionKind
from rectify_desktop.domain.ids import RoundId

TODAY = date(2026, 3, 12)
ORDER = SupervisionOrder(
    RoundId("round"), "督〔2026〕1号", due_on=date(2026, 3, 11), issued_on=date(2026, 3, 2)
)


@pytest.mark.parametrize(
    ("changes", "standing"),
    [
        ({}, OrderStanding.LATE),
        ({"due_on": TODAY}, OrderStanding.UNSIGNED),
        ({"due_on": TODAY, "received_on": date(2026, 3, 3)}, OrderStanding.WAITING),
        ({"answered_on": date(2026, 3, 9)}, OrderStanding.ANSWERED),
        ({"answered_on": TODAY, "closed_on": TODAY}, OrderStanding.CLOSED),
    ],
)
def test_an_order_stands_as_its_days_say(changes: dict[str, date], standing: OrderStanding) -> None:
    assert order_standing(replace(ORDER, **changes), (), TODAY) is standing


def test_an_order_that_was_followed_is_gone_on_with_in_the_next() -> None:
    following = SupervisionOrder(ORDER.round_id, "督〔2026〕2号", follows_id=ORDER.id)
    followed = followed_orders([ORDER, following])
    assert order_standing(ORDER, followed, TODAY) is OrderStanding.ESCALATED


@pytest.mark.parametrize(
    ("numbers", "following"),
    [
        ([], "整改督〔2026〕1号"),
        (["督〔2026〕1号"], "督〔2026〕2号"),
        (["督〔2026〕9号", "督〔2026〕10号"], "督〔2026〕11号"),
        (["督〔2025〕7号"], "督〔2026〕1号"),
        (["督[2026]第3号"], "督[2026]第4号"),
        (["口头通知"], "整改督〔2026〕1号"),
    ],
)
def test_the_next_number_goes_on_from_the_last_one(numbers: list[str], following: str) -> None:
    orders = [replace(ORDER, number=number) for number in numbers]
    assert next_order_number(orders, SupervisionKind.ORDER, TODAY) == following


def test_numbers_of_the_other_kind_do_not_count() -> None:
    notice = replace(ORDER, kind=SupervisionKind.NOTICE, number="提〔2026〕5号")
    assert next_order_number([notice], SupervisionKind.ORDER, TODAY) == "整改督〔2026〕1号"
