"""Milestones run from the feedback by months and days, and shift to working days both ways."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rectify_desktop.domain.casework.milestones import (
    MilestoneRule,
    milestones,
    months_after,
    must_be_a_rule,
    with_period,
)
from rectify_desktop.domain.casework.terms import DayCounting, MilestoneAnchor
from rectify_desktop.domain.casework.working_calendar import WorkingCalendar, year_of_work
from rectify_desktop.domain.ids import RoundId
from rectify_desktop.errors import RuleViolation

ROUND = RoundId("round")
CALENDAR = WorkingCalendar([year_of_work(2026, "5月1日至5日，10月1日至7日", "5月9日，10月10日")])
END = MilestoneRule(ROUND, "集中整改期满", months=6, ends_period=True)
REPORT = MilestoneRule(ROUND, "报送报告", MilestoneAnchor.PERIOD_END)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2025, 3, 24), 6, date(2025, 9, 24)),
        (date(2025, 10, 30), 3, date(2026, 1, 30)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
        (date(2025, 4, 30), 0, date(2025, 4, 30)),
    ],
)
def test_months_run_to_the_same_day_number_or_month_end(
    day: date, months: int, expected: date
) -> None:
    assert months_after(day, months) == expected


def test_deadline_on_a_holiday_is_told_with_both_its_ends() -> None:
    rule = MilestoneRule(ROUND, "报送方案", months=1)
    (milestone,) = milestones([rule], date(2026, 4, 2), CALENDAR)
    assert milestone.counted_on == date(2026, 5, 2)
    assert milestone.work_by == date(2026, 4, 30)
    assert milestone.legal_on == date(2026, 5, 6)
    assert milestone.unknown_year is None


def test_natural_and_working_days_differ_by_a_switch() -> None:
    natural = MilestoneRule(ROUND, "召开传达会", days=7)
    working = replace(natural, counting=DayCounting.WORKING)
    days = [item.counted_on for item in milestones([natural, working], date(2026, 4, 29), CALENDAR)]
    assert days == [date(2026, 5, 6), date(2026, 5, 12)]


def test_day_that_a_paper_names_overrides_what_is_counted() -> None:
    fixed = replace(END, fixed_on=date(2026, 9, 18))
    end, report = milestones([fixed, REPORT], date(2026, 4, 2), CALENDAR)
    assert (end.counted_on, report.counted_on) == (date(2026, 9, 18),) * 2
    assert end.rule.basis == "按文件规定的日期"


def test_what_follows_the_end_of_the_period_moves_with_it() -> None:
    rules = with_period((END, REPORT, MilestoneRule(ROUND, "报送方案", months=1)), 3)
    days = [item.counted_on for item in milestones(rules, date(2026, 1, 31), CALENDAR)]
    assert days == [date(2026, 4, 30), date(2026, 4, 30), date(2026, 2, 28)]


def test_nothing_is_counted_before_the_feedback_day_is_known() -> None:
    for milestone in milestones([END, REPORT], None, CALENDAR):
        assert (milestone.counted_on, milestone.work_by, milestone.legal_on) == (None,) * 3
        assert milestone.days_left(date(2026, 3, 12)) is None


def test_year_without_entered_holidays_is_named() -> None:
    (milestone,) = milestones([END], date(2026, 9, 30), CALENDAR)
    assert (milestone.counted_on, milestone.unknown_year) == (date(2027, 3, 30), 2027)


@pytest.mark.parametrize(
    ("today", "left", "is_told"),
    [
        (date(2026, 4, 14), 16, False),
        (date(2026, 4, 15), 15, True),
        (date(2026, 4, 30), 0, True),
        (date(2026, 5, 1), -1, True),
    ],
)
def test_milestone_is_told_of_from_15_days_before_the_last_working_day(
    today: date, left: int, is_told: bool
) -> None:
    rule = MilestoneRule(ROUND, "报送方案", months=1)
    (milestone,) = milestones([rule], date(2026, 4, 2), CALENDAR)
    assert (milestone.days_left(today), milestone.is_due_soon(today)) == (left, is_told)
    (done,) = milestones([replace(rule, done_on=date(2026, 4, 9))], date(2026, 4, 2), CALENDAR)
    assert not done.is_due_soon(today)


@pytest.mark.parametrize(
    ("rule", "basis"),
    [
        (MilestoneRule(ROUND, "某", months=1), "反馈之日起1个月"),
        (MilestoneRule(ROUND, "某", days=45), "反馈之日起45日"),
        (MilestoneRule(ROUND, "某", days=3, counting=DayCounting.WORKING), "反馈之日起3个工作日"),
        (MilestoneRule(ROUND, "某", months=1, days=5), "反馈之日起1个月零5日"),
        (REPORT, "集中整改期满之日"),
    ],
)
def test_basis_is_told_in_words(rule: MilestoneRule, basis: str) -> None:
    assert rule.basis == basis


@pytest.mark.parametrize(
    ("rule", "others", "sentence"),
    [
        (MilestoneRule(ROUND, " "), (), "请填写节点名称"),
        (MilestoneRule(ROUND, "某", days=-1), (), "不能小于零"),
        (replace(END, anchor=MilestoneAnchor.PERIOD_END), (), "不能从它自己起算"),
        (MilestoneRule(ROUND, "又一个", ends_period=True), (END,), "现在已是“集中整改期满”"),
        (REPORT, (REPORT,), "还没有“集中整改期满”的节点"),
    ],
)
def test_rule_that_cannot_be_counted_is_refused(
    rule: MilestoneRule, others: tuple[MilestoneRule, ...], sentence: str
) -> None:
    with pytest.raises(RuleViolation, match=sentence):
        must_be_a_rule(rule, others)
