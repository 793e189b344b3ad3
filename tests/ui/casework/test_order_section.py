"""The section 督办: issued from findings, signed for, answered, closed, one colour higher."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt

from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import SupervisionKind, SupervisionLevel
from rectify_desktop.services.casework.supervise import issue_order
from rectify_desktop.services.papers.case_papers import compose_case_paper
from rectify_desktop.ui.casework.sections import SectionKey
from tests.invented_ledger import TODAY
from tests.ui.casework.hands import Clerk, action, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rectify_desktop.services.workspace import Workspace
    from rectify_desktop.ui.casework.casework_page import CaseworkPage
    from rectify_desktop.ui.casework.order_section import OrderSection
    from rectify_desktop.ui.desk import Desk


@pytest.fixture
def section(page: CaseworkPage) -> OrderSection:
    return cast("OrderSection", page.show_section(SectionKey.ORDERS))


@pytest.fixture
def order(workspace: Workspace, section: OrderSection) -> SupervisionOrder:
    """Return an order nobody answered by its day, chosen in the section."""
    finding = workspace.ledger().findings[1]
    issued = issue_order(
        workspace,
        SupervisionOrder(
            finding.round_id,
            "园整改督〔2026〕4号",
            finding_ids=(finding.id,),
            department_id=finding.responsible_departments[0],
            matter="合同清理滞后",
            demand="逐份核对",
            issued_by="整改办",
            issued_on=TODAY - timedelta(days=9),
            due_on=TODAY - timedelta(days=2),
        ),
    )
    section.refresh()
    section.choose([issued.id])
    return issued


def do(section: OrderSection, verb: str) -> None:
    found = action(section, f"order{verb}Action")
    assert found.isEnabled(), verb
    found.trigger()


def enabled(section: OrderSection) -> set[str]:
    verbs = ("Receive", "Answer", "Close", "Escalate", "Edit", "Delete")
    return {verb for verb in verbs if action(section, f"order{verb}Action").isEnabled()}


def cells(section: OrderSection) -> dict[str, str]:
    case = section.only_chosen
    return {column.title: column.text(case) for column in section.model.columns}


def test_an_order_is_issued_to_a_department_and_numbered_on(
    section: OrderSection, order: SupervisionOrder, clerk: Clerk, workspace: Workspace, desk: Desk
) -> None:
    number = desk.ledger.findings[1].number
    clerk.will_answer(
        findings={number},
        department=order.department_id,
        leaders="郑允、卫新",
        demand="月底前办结",
        by="整改办",
        due="3月31日",
    )
    do(section, "Issue")
    assert clerk.refused == []
    made = section.only_chosen
    assert made.number == "园整改督〔2026〕5号"
    assert workspace.undo_name == "签发督办单"
    names = desk.ledger.person_names(made.lead_official_ids)
    assert names == "郑允、卫新"
    desk.undo()
    assert "卫新" not in {person.name for person in desk.ledger.people.values()}


@pytest.mark.parametrize(
    ("left_out", "told"),
    [
        ({"findings": set[str]()}, "请选择提示函针对哪些问题。"),
        ({"department": None}, "请填写承办科室。"),
        ({"demand": ""}, "请写明督办要求。"),
        ({"by": ""}, "请填写签发人和签发日期。"),
        ({"due": ""}, "请填写限办时间。"),
        ({"due": "3月1日", "issued": "3月5日"}, "限办时间2026年3月1日早于签发日期2026年3月5日"),
        ({"number": "园整改督〔2026〕4号"}, "已经用过"),
    ],
)
def test_what_belongs_on_an_order_is_asked_for_in_the_form(
    section: OrderSection,
    order: SupervisionOrder,
    clerk: Clerk,
    desk: Desk,
    left_out: dict[str, object],
    told: str,
) -> None:
    whole = {
        "findings": {desk.ledger.findings[1].number},
        "department": order.department_id,
        "demand": "月底前办结",
        "by": "整改办",
        "due": "3月31日",
    }
    clerk.will_answer(**{**whole, **left_out})
    do(section, "Notify")
    (sentence,) = clerk.refused
    assert told in sentence
    assert section.model.rowCount() == 1


def test_an_order_is_received_answered_and_closed_by_enter(
    section: OrderSection, clerk: Clerk, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    clerk.will_answer(
        findings={desk.ledger.findings[1].number},
        department="d1",
        demand="逐份核对",
        by="整改办",
        issued="3月9日",
        due="3月20日",
    )
    do(section, "Issue")
    table = section.ui.caseTable
    for state, answer in (
        ("待签收", {"by": "龚敏", "on": "3月10日"}),
        ("待答复", {"told": "已核对9份。", "on": "3月11日"}),
        ("已答复", {"told": "同意办结"}),
    ):
        qtbot.waitUntil(lambda state=state: cells(section)["状态"] == state)
        clerk.will_answer(**answer)
        press(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cells(section)["状态"] == "已办结")
    (kept,) = workspace.case_records().orders
    assert (kept.received_by, kept.handling, kept.conclusion) == (
        "龚敏",
        "已核对9份。",
        "同意办结",
    )
    assert enabled(section) == set()
    assert clerk.refused == []


def test_an_unanswered_order_is_marked_and_goes_up_by_one_colour(
    section: OrderSection,
    order: SupervisionOrder,
    clerk: Clerk,
    workspace: Workspace,
    qtbot: QtBot,
) -> None:
    assert cells(section)["状态"] == "逾期未答复"
    clerk.will_answer(due="")
    do(section, "Escalate")
    assert clerk.refused == ["请填写限办时间。"]
    clerk.will_answer(due="3月18日")
    do(section, "Escalate")
    first, second = sorted(workspace.case_records().orders, key=lambda each: each.number)
    assert (second.number, second.level) == ("园整改督〔2026〕5号", SupervisionLevel.ORANGE)
    assert second.follows_id == first.id == order.id
    assert cells(section)["颜色"] == "橙色"
    section.choose([order.id])
    qtbot.waitUntil(lambda: cells(section)["状态"] == "已升级")
    assert "Escalate" not in enabled(section)
    section.choose([second.id])
    assert "园整改督〔2026〕4号" in section._trail.toPlainText()


def test_what_was_signed_for_is_neither_changed_nor_deleted(
    section: OrderSection, order: SupervisionOrder, clerk: Clerk, workspace: Workspace, qtbot: QtBot
) -> None:
    assert {"Edit", "Delete"} <= enabled(section)
    clerk.will_answer(demand="逐份核对，限期重签")
    do(section, "Edit")
    (kept,) = workspace.case_records().orders
    assert kept.demand == "逐份核对，限期重签"
    clerk.will_answer(by="龚敏", on="3月5日")
    do(section, "Receive")
    qtbot.waitUntil(lambda: enabled(section) == {"Answer", "Escalate"})


def test_an_order_before_the_inspection_is_refused(
    section: OrderSection, clerk: Clerk, workspace: Workspace, desk: Desk
) -> None:
    with workspace.operation("轮次"):
        facts = workspace.current_round()
        workspace.rounds.save(replace(facts, inspected_from=date(2026, 3, 1)))
    clerk.will_answer(
        findings={desk.ledger.findings[1].number},
        department="d1",
        demand="逐份核对",
        by="整改办",
        issued="2月20日",
        due="3月20日",
    )
    do(section, "Issue")
    assert clerk.refused == ["签发日期2026年2月20日早于巡察开始日期2026年3月1日，请核对。"]


def test_the_paper_is_that_of_the_order_chosen(
    section: OrderSection, order: SupervisionOrder, workspace: Workspace
) -> None:
    key, choice = section._paper()
    paper = compose_case_paper(workspace, key, choice, today=TODAY)
    assert order.number in paper.title


def test_the_findings_of_an_order_are_shown_in_the_list(
    page: CaseworkPage, section: OrderSection, order: SupervisionOrder, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.rows_wanted) as wanted:
        do(section, "ShowFindings")
    assert wanted.args == [order.number, order.finding_ids]


def test_kinds_are_numbered_apart(
    section: OrderSection, order: SupervisionOrder, clerk: Clerk, desk: Desk
) -> None:
    assert order.kind is SupervisionKind.ORDER
    clerk.will_answer(
        findings={desk.ledger.findings[1].number},
        department="d1",
        demand="说明原因",
        by="整改办",
        due="3月20日",
    )
    do(section, "Notify")
    assert section.only_chosen.number == "整改提〔2026〕1号"
