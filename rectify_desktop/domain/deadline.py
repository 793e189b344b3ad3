"""Deadlines: what a 完成时限 cell says, and how a finding stands against it today."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import Timing

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.finding import Finding

# Days before the deadline from which a finding counts as due soon (domain §7.6: 15/7/3 days).
DUE_SOON_DAYS = 15


class DueStanding(StrEnum):
    """How a finding stands against its deadline; computed, never stored."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    UNREAD = "unread"
    IN_TIME = "in_time"
    NO_DATE = "no_date"
    SETTLED = "settled"


STANDING_TERMS: dict[DueStanding, str] = {
    DueStanding.OVERDUE: "超期",
    DueStanding.DUE_SOON: "临期",
    DueStanding.UNREAD: "时限未识别",
    DueStanding.IN_TIME: "未到期",
    DueStanding.NO_DATE: "无时限",
    DueStanding.SETTLED: "已完",
}


@dataclass(frozen=True, slots=True)
class DueState:
    """A finding against its deadline on one day; ``days_left`` is negative once overdue."""

    standing: DueStanding
    days_left: int | None = None

    @property
    def text(self) -> str:
        """What a sheet prints: 超期3天, 剩5天, 今天到期, 已完, 时限未识别 or nothing."""
        if self.standing in (DueStanding.SETTLED, DueStanding.UNREAD):
            return STANDING_TERMS[self.standing]
        if self.days_left is None:
            return ""
        if self.days_left < 0:
            return f"超期{-self.days_left}天"
        return "今天到期" if self.days_left == 0 else f"剩{self.days_left}天"


def due_state(finding: Finding, today: date) -> DueState:
    """Return how ``finding`` stands on ``today``: settled findings are never overdue."""
    if not finding.is_open:
        return DueState(DueStanding.SETTLED)
    if finding.due_on is None:
        # Words that hold a day nobody could read must not pass for a finding without a deadline.
        is_unread = _has_lost_day(finding.due_wording)
        return DueState(DueStanding.UNREAD if is_unread else DueStanding.NO_DATE)
    days_left = (finding.due_on - today).days
    if days_left < 0:
        return DueState(DueStanding.OVERDUE, days_left)
    standing = DueStanding.DUE_SOON if days_left <= DUE_SOON_DAYS else DueStanding.IN_TIME
    return DueState(standing, days_left)


def _has_lost_day(wording: str) -> bool:
    if not wording:
        return False
    # How days are worded is loaded by the first finding that says one in words alone.
    from rectify_desktop.domain.wording.due_wording import has_lost_day

    return has_lost_day(wording)


def due_text(finding: Finding) -> str:
    """Return the deadline as papers show it: the original wording, else the date."""
    if finding.due_wording:
        return finding.due_wording
    if finding.due_on is not None:
        return f"{finding.due_on.year}年{finding.due_on.month}月{finding.due_on.day}日"
    sustained = Timing.SUSTAINED in finding.timings
    return "长期坚持" if sustained else ""
