"""Milestones of a round (整改节点): what is due so long after the feedback (domain §1.10)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import ANCHOR_TERMS, DayCounting, MilestoneAnchor
from rectify_desktop.domain.ids import MilestoneId, new_id
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.domain.casework.working_calendar import WorkingCalendar
    from rectify_desktop.domain.ids import RoundId

# Milestones are told of on opening so many days ahead (domain §7.6).
REMINDER_DAYS = (15, 7, 3)


@dataclass(frozen=True, slots=True)
class MilestoneRule:
    """One row of a round's rule set; every part of it is the office's to change.

    ``months`` and ``days`` are added to the anchor one after the other; working days can be
    counted only of ``days``. ``fixed_on`` overrides what is computed, where a paper names the
    day. ``ends_period`` marks the row that is the end of 集中整改.
    """

    round_id: RoundId
    name: str
    anchor: MilestoneAnchor = MilestoneAnchor.FEEDBACK
    months: int = 0
    days: int = 0
    counting: DayCounting = DayCounting.NATURAL
    ends_period: bool = False
    paper: str = ""
    note: str = ""
    fixed_on: date | None = None
    done_on: date | None = None
    position: int = 0
    id: MilestoneId = field(default_factory=lambda: MilestoneId(new_id()))

    @property
    def basis(self) -> str:
        """How the day is found, as a clerk reads it: 反馈之日起1个月."""
        if self.fixed_on is not None:
            return "按文件规定的日期"
        unit = "个工作日" if self.counting is DayCounting.WORKING else "日"
        parts = [f"{self.months}个月"] if self.months else []
        parts += [f"{self.days}{unit}"] if self.days else []
        term = ANCHOR_TERMS[self.anchor]
        return f"{term}起{'零'.join(parts)}" if parts else term


@dataclass(frozen=True, slots=True)
class Milestone:
    """When a rule falls due in a round.

    ``counted_on`` is the day the count ends on; ``work_by`` the last working day up to it, which
    reminders use; ``legal_on`` the first working day from it on (domain §6.2, 民法典 §203). All
    three are None as long as the day they are counted from is unknown. ``unknown_year`` is a year
    whose holidays nobody has entered.
    """

    rule: MilestoneRule
    counted_on: date | None = None
    work_by: date | None = None
    legal_on: date | None = None
    unknown_year: int | None = None

    def days_left(self, today: date) -> int | None:
        """Days until the last working day for it, negative once it is over; None if done."""
        if self.rule.done_on is not None or self.work_by is None:
            return None
        return (self.work_by - today).days

    def is_due_soon(self, today: date) -> bool:
        """Whether it is to be told of on opening: overdue, or within the first reminder."""
        left = self.days_left(today)
        return left is not None and left <= REMINDER_DAYS[0]


def months_after(day: date, months: int) -> date:
    """Return the same day number so many months on, or month end if there is none (domain §6.2).

    >>> months_after(date(2025, 8, 31), 6), months_after(date(2023, 11, 30), 3)
    (datetime.date(2026, 2, 28), datetime.date(2024, 2, 29))
    """
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def milestones(
    rules: Iterable[MilestoneRule], feedback_on: date | None, calendar: WorkingCalendar
) -> tuple[Milestone, ...]:
    """Return when each rule of a round falls due; the first day does not count (民法典 §201)."""
    rules = tuple(rules)
    ends = [rule for rule in rules if rule.ends_period]
    period_end = _counted(ends[0], feedback_on, None, calendar) if ends else None
    return tuple(
        _shifted(rule, _counted(rule, feedback_on, period_end, calendar), calendar)
        for rule in rules
    )


def must_be_a_rule(rule: MilestoneRule, others: Sequence[MilestoneRule]) -> None:
    """Raise RuleViolation if a row cannot be computed or contradicts another of its round."""
    if not rule.name.strip():
        raise RuleViolation("请填写节点名称。")
    if rule.months < 0 or rule.days < 0:
        raise RuleViolation(f"“{rule.name}”的月数和天数不能小于零。")
    if rule.ends_period and rule.anchor is MilestoneAnchor.PERIOD_END:
        raise RuleViolation("集中整改期满之日要自反馈之日起算，不能从它自己起算。")
    end = next((other for other in others if other.ends_period and other.id != rule.id), None)
    if rule.ends_period and end is not None:
        raise RuleViolation(f"集中整改期满只能有一个节点，现在已是“{end.name}”。")
    if rule.anchor is MilestoneAnchor.PERIOD_END and end is None:
        raise RuleViolation("还没有“集中整改期满”的节点，请先设置它，再从期满之日起算。")


def with_period(rules: Iterable[MilestoneRule], months: int) -> tuple[MilestoneRule, ...]:
    """Return rules whose 集中整改 lasts so many months; what counts from its end moves along."""
    return tuple(
        replace(rule, months=months, days=0) if rule.ends_period else rule for rule in rules
    )


def _counted(
    rule: MilestoneRule,
    feedback_on: date | None,
    period_end: date | None,
    calendar: WorkingCalendar,
) -> date | None:
    if rule.fixed_on is not None:
        return rule.fixed_on
    start = period_end if rule.anchor is MilestoneAnchor.PERIOD_END else feedback_on
    if start is None:
        return None
    day = months_after(start, rule.months)
    if rule.counting is DayCounting.WORKING:
        return calendar.after(day, rule.days)
    return day + timedelta(days=rule.days)


def _shifted(rule: MilestoneRule, counted_on: date | None, calendar: WorkingCalendar) -> Milestone:
    if counted_on is None:
        return Milestone(rule)
    work_by, legal_on = calendar.on_or_before(counted_on), calendar.on_or_after(counted_on)
    unknown = next(
        (day.year for day in (work_by, counted_on, legal_on) if not calendar.knows(day.year)), None
    )
    return Milestone(rule, counted_on, work_by, legal_on, unknown)
