"""What moved, what waits, and the milestones around today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from rectify_desktop.domain.casework.closure import ClosureRequest, ClosureStep
from rectify_desktop.domain.casework.extension import Extension
from rectify_desktop.domain.casework.milestones import Milestone, MilestoneRule, milestones
from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.remark import ReviewerRemark
from rectify_desktop.domain.casework.terms import ClosureOutcome
from rectify_desktop.domain.casework.working_calendar import WorkingCalendar
from rectify_desktop.domain.ids import FindingId
from rectify_desktop.domain.overview.deadlines import (
    MilestoneEntry,
    MilestoneStanding,
    milestone_entries,
)
from rectify_desktop.domain.overview.news import news_of, waiting_for
from rectify_desktop.domain.review.review_changes import ChangedFindings, ChangeKind, ReviewChanges
from rectify_desktop.domain.terms import FindingSource
from tests.invented_ledger import ROUND, TODAY

A, B = FindingId("a"), FindingId("b")
FEEDBACK = FindingSource.FEEDBACK


def changes(*groups: ChangedFindings, since: date | None = TODAY) -> ReviewChanges:
    return ReviewChanges(TODAY, TODAY, since, groups=groups)


def test_what_moved_is_told_with_its_rows() -> None:
    group = ChangedFindings(ChangeKind.COMPLETED, FEEDBACK, (A, B), ("1.1", "1.2"))

    (news,) = news_of(changes(group))

    assert (news.count.name, news.named, news.count.finding_ids) == (
        "完成整改2条", "1.1、1.2", (A, B)
    )  # fmt: skip


def test_how_things_stand_is_no_news() -> None:
    group = ChangedFindings(ChangeKind.STILL_OVERDUE, FEEDBACK, (A,), ("1.1",))

    assert news_of(changes(group)) == ()


def test_the_first_review_has_nothing_to_compare_with() -> None:
    group = ChangedFindings(ChangeKind.NEW, FEEDBACK, (A,), ("1.1",))

    assert news_of(changes(group, since=None)) == ()


def test_several_sources_are_named_one_is_not() -> None:
    group = ChangedFindings(ChangeKind.NEW, FindingSource.PETITION, (A,), ("5",))

    (news,) = news_of(replace(changes(group), names_sources=True))

    assert news.count.name == "信访件新增1件"


def test_a_closure_waits_for_whoever_signs_next() -> None:
    passed = ClosureStep("责任科室负责人", outcome=ClosureOutcome.PASSED)
    request = ClosureRequest(ROUND.id, A, TODAY, steps=(passed, ClosureStep("责任领导")))

    (waiting,) = waiting_for(CaseRecords(closures=(request,)), ())

    assert (waiting.text, waiting.finding_ids) == ("销号待审（责任领导）：1件", (A,))


def test_what_was_decided_or_answered_waits_no_longer() -> None:
    passed = ClosureStep("书记", outcome=ClosureOutcome.PASSED)
    closed = ClosureRequest(ROUND.id, A, TODAY, steps=(passed,))
    agreed = Extension(ROUND.id, A, TODAY, agreed_on=TODAY)
    answered = ReviewerRemark(ROUND.id, "补充时限", answer="已补充")

    assert waiting_for(CaseRecords(closures=(closed,), extensions=(agreed,)), (answered,)) == ()


def test_open_remarks_are_counted_as_remarks_and_open_their_findings() -> None:
    remarks = (
        ReviewerRemark(ROUND.id, "补充时限", finding_ids=(A, B)),
        ReviewerRemark(ROUND.id, "核对数字", finding_ids=(A,)),
    )

    (waiting,) = waiting_for(CaseRecords(), remarks)

    assert (waiting.number, waiting.finding_ids) == (2, (A, B))


def found(*rules: MilestoneRule, feedback_on: date | None = date(2026, 2, 27)) -> list[Milestone]:
    return list(milestones(rules, feedback_on, WorkingCalendar()))


def lines(*found_milestones: Milestone) -> list[tuple[MilestoneStanding, str]]:
    return [(e.standing, e.state_text) for e in milestone_entries(found_milestones, TODAY)]


def test_today_stands_between_what_was_and_what_will_be() -> None:
    rules = (
        MilestoneRule(ROUND.id, "民主生活会", days=45),
        MilestoneRule(ROUND.id, "方案", days=10),
        MilestoneRule(ROUND.id, "传达", days=3, done_on=TODAY - timedelta(days=9)),
    )

    assert lines(*found(*rules)) == [
        (MilestoneStanding.DONE, "已办结"),
        (MilestoneStanding.OVERDUE, "已过3天"),
        (MilestoneStanding.TODAY, ""),
        (MilestoneStanding.LATER, "还有32天"),
    ]


def test_a_milestone_due_today_stands_before_today() -> None:
    (due,) = found(MilestoneRule(ROUND.id, "方案", fixed_on=TODAY))

    assert lines(due) == [(MilestoneStanding.SOON, "今天到期"), (MilestoneStanding.TODAY, "")]


def test_without_a_feedback_day_there_is_no_line_to_mark_today_on() -> None:
    assert lines(*found(MilestoneRule(ROUND.id, "方案", days=3), feedback_on=None)) == [
        (MilestoneStanding.UNKNOWN, "待反馈日期")
    ]


def test_the_legal_end_is_told_beside_the_day_to_work_by() -> None:
    """2026-03-14 is a Saturday."""
    entries = milestone_entries(found(MilestoneRule(ROUND.id, "方案", days=15)), TODAY)
    entry: MilestoneEntry = next(e for e in entries if e.rule_id is not None)

    assert entry.day == date(2026, 3, 13)
    assert "最迟办理2026年3月13日（工作日）" in entry.details
    assert "法定期满2026年3月16日（遇假顺延）" in entry.details
    assert "2026年的放假安排尚未录入" in entry.details
