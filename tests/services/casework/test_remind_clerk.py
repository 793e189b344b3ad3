"""What is told on opening, and the text that urges each department."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.reminders import Reminder, ReminderKind
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.casework.terms import ExtensionKind
from rectify_desktop.domain.terms import DeclaredResult
from rectify_desktop.services.casework.remind_clerk import reminders_on, urging_of
from rectify_desktop.services.findings.register_findings import (
    add_finding,
    assign,
    change_finding,
    change_round,
)
from rectify_desktop.services.review.hold_review import hold_review
from rectify_desktop.services.review.report_progress import (
    record_progress,
    review_for,
    weekly_series,
)

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.services.workspace import Workspace


def due(workspace: Workspace, today: date, days: int) -> Finding:
    """Enter a finding that is due so many days from today."""
    added = add_finding(workspace, title=f"{days}天后到期的问题")
    change_finding(workspace, replace(added, due_on=today + timedelta(days=days)))
    return workspace.findings.get(added.id)


def told(workspace: Workspace, today: date, kind: ReminderKind) -> list[Reminder]:
    return [item for item in reminders_on(workspace, today) if item.kind is kind]


def test_findings_are_told_from_15_days_before_they_are_due(
    workspace: Workspace, today: date
) -> None:
    for days in (16, 15, 7, 3, 0, -1):
        due(workspace, today, days)
    done = due(workspace, today, -30)
    change_finding(workspace, replace(done, declared_result=DeclaredResult.COMPLETED))
    soon = told(workspace, today, ReminderKind.DUE)
    assert [item.days_left for item in soon] == [0, 3, 7, 15]
    assert soon[0].text == "时限2026年3月12日，今天到期"
    (late,) = told(workspace, today, ReminderKind.OVERDUE)
    assert late.text == "时限2026年3月11日，已超期1天"
    assert reminders_on(workspace, today)[0] == late


def test_milestones_are_told_by_their_last_working_day(workspace: Workspace) -> None:
    change_round(workspace, replace(workspace.current_round(), feedback_on=date(2026, 4, 2)))
    # One month on is 2 May, a holiday: 30 April is the last working day before it.
    items = told(workspace, date(2026, 4, 20), ReminderKind.MILESTONE)
    assert "报送整改方案和清单：最迟2026年4月30日办理，还有10天" in [item.text for item in items]


def test_unanswered_order_and_coming_review_are_told(workspace: Workspace, today: date) -> None:
    finding = add_finding(workspace, title="长期坚持的问题")
    order = SupervisionOrder(
        finding.round_id,
        "督1",
        finding_ids=(finding.id,),
        due_on=date(2026, 3, 11),
        issued_on=date(2026, 3, 2),
    )
    extension = Extension(
        finding.round_id,
        finding.id,
        date(2026, 1, 5),
        ExtensionKind.CONTINUED,
        next_review_on=date(2026, 3, 20),
        agreed_on=date(2026, 1, 9),
    )
    with workspace.operation("准备"):
        workspace.casework.orders.save(order)
        workspace.casework.extensions.save(extension)
    (unanswered,) = told(workspace, today, ReminderKind.UNANSWERED)
    assert unanswered.text == "督办单“督1”未回复（限3月11日）"
    (review,) = told(workspace, today, ReminderKind.REVIEW)
    assert review.text == "持续整改复核日期2026年3月20日，还有8天"
    assert told(workspace, date(2026, 3, 4), ReminderKind.REVIEW) == []


def test_finding_silent_for_two_reviews_is_told(workspace: Workspace, today: date) -> None:
    silent, busy = (add_finding(workspace, title=text) for text in ("没有声音", "一直在报"))
    series = weekly_series(workspace)
    for weeks in (2, 1):
        review = review_for(workspace, series, today - timedelta(weeks=weeks))
        record_progress(workspace, review.id, busy.id, progress=f"第{weeks}周的进展")
        hold_review(workspace, review.id, review.ends_on)
    (item,) = told(workspace, today, ReminderKind.SILENT)
    assert (item.finding_id, item.text) == (silent.id, "连续2期没有报告新进展")


def test_each_department_is_urged_for_its_own_findings(workspace: Workspace, today: date) -> None:
    change_round(workspace, replace(workspace.current_round(), unit_name="青石局"))
    first, second = due(workspace, today, -2), due(workspace, today, 5)
    assign(workspace, first.id, responsible_departments="后勤科、财务科", owners="马某")
    assign(workspace, second.id, responsible_departments="财务科")
    due(workspace, today, 100)
    orphan = due(workspace, today, 1)
    before = workspace.undo_name
    texts = urging_of(workspace, today)
    names = {d.id: d.name for d in workspace.parties.departments()}
    by_name = {names.get(key, "") if key else "": text for key, text in texts.items()}
    assert set(by_name) == {"后勤科", "财务科", ""}
    assert by_name["后勤科"] == (
        "后勤科：请抓紧办理下列巡察整改事项，并及时反馈进展。\n"
        f"1．问题{first.number}“-2天后到期的问题”：时限2026年3月10日，已超期2天；责任人：马某。\n"
        "青石局巡察整改工作领导小组办公室\n"
        "2026年3月12日"
    )
    assert [line[:2] for line in by_name["财务科"].splitlines()[1:3]] == ["1．", "2．"]
    assert orphan.title in by_name[""]
    assert workspace.undo_name == before


@pytest.mark.parametrize("today", [date(2026, 3, 12)])
def test_ledger_in_which_nothing_presses_tells_nothing(workspace: Workspace, today: date) -> None:
    due(workspace, today, 40)
    assert reminders_on(workspace, today) == ()
    assert urging_of(workspace, today) == {}
