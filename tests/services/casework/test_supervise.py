"""督办: issued, signed for, answered, closed, and one colour higher when nobody answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.supervising import is_unanswered, unanswered
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import SupervisionKind, SupervisionLevel
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.casework.supervise import (
    acknowledge_order,
    answer_order,
    close_order,
    delete_order,
    escalate_order,
    issue_order,
)
from rectify_desktop.services.findings.register_findings import add_finding

if TYPE_CHECKING:
    from rectify_desktop.services.workspace import Workspace

DUE = date(2026, 3, 10)


@pytest.fixture
def order(workspace: Workspace) -> SupervisionOrder:
    finding = add_finding(workspace, title="欠缴水电费长期未清理")
    with workspace.operation("新增科室"):
        department = workspace.parties.department_named("后勤科").id
        leader = workspace.parties.person_named("郑某").id
    return SupervisionOrder(
        finding.round_id,
        " 督〔2026〕1号 ",
        finding_ids=(finding.id,),
        department_id=department,
        lead_official_ids=(leader,),
        matter="清理欠费",
        demand="逐户核对，限期清缴",
        due_on=DUE,
        issued_by="整改办",
        issued_on=date(2026, 3, 2),
    )


def test_order_is_signed_for_answered_and_closed_each_as_one_step(
    workspace: Workspace, order: SupervisionOrder
) -> None:
    issued = issue_order(workspace, order)
    acknowledge_order(workspace, issued.id, by="钱某", on=date(2026, 3, 3))
    answer_order(workspace, issued.id, handling="已清缴3户。", on=date(2026, 3, 9))
    close_order(workspace, issued.id, conclusion="同意办结", on=date(2026, 3, 10))
    (kept,) = workspace.case_records().orders
    assert (kept.number, kept.received_by, kept.handling) == (
        "督〔2026〕1号",
        "钱某",
        "已清缴3户。",
    )
    assert kept.closed_on == date(2026, 3, 10)
    for name in ("督办办结", "督办答复", "督办签收"):
        assert workspace.undo_name == name
        workspace.undo()
    assert workspace.case_records().orders == (issued,)


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"number": " "}, "请填写督办单编号"),
        ({"finding_ids": ()}, "针对哪些问题"),
        ({"department_id": None}, "请填写承办科室"),
        ({"demand": ""}, "请写明督办要求"),
        ({"issued_on": None}, "签发人和签发日期"),
        ({"issued_by": ""}, "签发人和签发日期"),
        ({"due_on": None}, "请填写限办时间"),
        ({"due_on": date(2026, 3, 1)}, "限办时间2026年3月1日早于签发日期2026年3月2日"),
        ({"kind": SupervisionKind.NOTICE, "number": ""}, "请填写提示函编号"),
    ],
)
def test_order_that_lacks_something_is_not_issued(
    workspace: Workspace, order: SupervisionOrder, facts: dict, sentence: str
) -> None:
    with pytest.raises(RuleViolation, match=sentence):
        issue_order(workspace, replace(order, **facts))
    assert workspace.case_records().orders == ()


def test_number_is_used_once_but_an_order_may_be_corrected(
    workspace: Workspace, order: SupervisionOrder
) -> None:
    issued = issue_order(workspace, order)
    again = SupervisionOrder(order.round_id, "督〔2026〕1号", due_on=DUE)
    with pytest.raises(RuleViolation, match="编号“督〔2026〕1号”已经用过"):
        issue_order(workspace, again)
    corrected = issue_order(workspace, replace(issued, demand="逐户核对"))
    assert workspace.case_records().orders == (corrected,)


def test_acts_come_in_their_order(workspace: Workspace, order: SupervisionOrder) -> None:
    key = issue_order(workspace, order).id
    with pytest.raises(RuleViolation, match="还没有签收"):
        answer_order(workspace, key, handling="已办", on=DUE)
    with pytest.raises(RuleViolation, match="还没有答复，不能办结"):
        close_order(workspace, key, conclusion="同意", on=DUE)
    with pytest.raises(RuleViolation, match="签收日期2026年3月1日早于签发日期"):
        acknowledge_order(workspace, key, by="钱某", on=date(2026, 3, 1))
    acknowledge_order(workspace, key, by="钱某", on=date(2026, 3, 3))
    with pytest.raises(RuleViolation, match="已由钱某于2026年3月3日签收"):
        acknowledge_order(workspace, key, by="孙某", on=date(2026, 3, 4))
    with pytest.raises(RuleViolation, match="已经签收，不能删除"):
        delete_order(workspace, key)
    answer_order(workspace, key, handling="已办", on=DUE)
    close_order(workspace, key, conclusion="同意", on=DUE)
    with pytest.raises(RuleViolation, match="已于2026年3月10日办结"):
        answer_order(workspace, key, handling="补充", on=DUE)


def test_unanswered_order_rises_from_blue_by_orange_to_red(
    workspace: Workspace, order: SupervisionOrder
) -> None:
    last = issue_order(workspace, order)
    days = [date(2026, 3, 12), date(2026, 3, 20), date(2026, 3, 28)]
    for number, today in zip((2, 3), days, strict=False):
        last = escalate_order(
            workspace,
            last.id,
            number=f"督〔2026〕{number}号",
            issued_by="整改办",
            due_on=date(today.year, today.month, today.day + 5),
            today=today,
        )
    orders = workspace.case_records().orders
    assert [item.level for item in orders] == [
        SupervisionLevel.BLUE,
        SupervisionLevel.ORANGE,
        SupervisionLevel.RED,
    ]
    assert [item.follows_id for item in orders] == [None, orders[0].id, orders[1].id]
    assert orders[2].due_on == date(2026, 3, 25)
    with pytest.raises(RuleViolation, match="已是红色"):
        escalate_order(
            workspace, last.id, number="4", issued_by="整改办", due_on=days[2], today=days[2]
        )
    with pytest.raises(RuleViolation, match="已经升级过一次"):
        escalate_order(
            workspace, orders[0].id, number="5", issued_by="整改办", due_on=days[2], today=days[2]
        )
    # The next review shows the latest colour alone.
    assert unanswered(orders, days[2]) == {order.finding_ids[0]: (orders[2],)}


@pytest.mark.parametrize(
    ("today", "is_late"), [(DUE, False), (date(2026, 3, 11), True), (date(2026, 3, 1), False)]
)
def test_order_is_unanswered_from_the_day_after_its_own(
    workspace: Workspace, order: SupervisionOrder, today: date, is_late: bool
) -> None:
    issued = issue_order(workspace, order)
    assert is_unanswered(issued, today) is is_late
    assert bool(unanswered([issued], today)) is is_late
    if not is_late:
        with pytest.raises(RuleViolation, match="不用升级"):
            escalate_order(
                workspace, issued.id, number="2", issued_by="整改办", due_on=DUE, today=today
            )


def test_answered_order_is_never_late_and_an_open_one_may_be_taken_back(
    workspace: Workspace, order: SupervisionOrder
) -> None:
    issued = issue_order(workspace, order)
    assert not is_unanswered(replace(issued, answered_on=DUE), date(2026, 5, 1))
    delete_order(workspace, issued.id)
    assert workspace.case_records().orders == ()
    workspace.undo()
    assert workspace.case_records().orders == (issued,)
