"""The milestones of a round in order of their days, with today among them (整改节点)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.dates import chinese_date, days_left_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from rectify_desktop.domain.casework.milestones import Milestone
    from rectify_desktop.domain.ids import MilestoneId


class MilestoneStanding(StrEnum):
    """How a milestone stands on a day."""

    DONE = "done"
    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    UNKNOWN = "unknown"
    TODAY = "today"


@dataclass(frozen=True, slots=True)
class MilestoneEntry:
    """One line of the time line; that of today has no rule."""

    standing: MilestoneStanding
    day: date | None
    name: str
    day_text: str
    state_text: str
    details: str = ""
    rule_id: MilestoneId | None = None

    @property
    def text(self) -> str:
        """The line as it is read out."""
        said = (self.day_text, self.name, self.state_text)
        return "，".join(part for part in said if part)


def milestone_entries(milestones: Iterable[Milestone], today: date) -> tuple[MilestoneEntry, ...]:
    """Return milestones by day, today behind those of the same day; the dayless come last."""
    entries = [_entry(milestone, today) for milestone in milestones]
    if any(entry.day is not None for entry in entries):
        words = chinese_date(today)
        entries.append(
            MilestoneEntry(
                MilestoneStanding.TODAY, today, "今天", _day_text(today, today), "", words
            )
        )
    return tuple(
        sorted(
            entries,
            key=lambda entry: (
                entry.day is None,
                entry.day or today,
                entry.standing is MilestoneStanding.TODAY,
            ),
        )
    )


def _entry(milestone: Milestone, today: date) -> MilestoneEntry:
    rule = milestone.rule
    day = rule.done_on or milestone.work_by
    return MilestoneEntry(
        _standing(milestone, today),
        day,
        rule.name,
        _day_text(day, today) if day else "",
        _state_text(milestone, today),
        _details(milestone),
        rule.id,
    )


def _standing(milestone: Milestone, today: date) -> MilestoneStanding:
    if milestone.rule.done_on is not None:
        return MilestoneStanding.DONE
    left = milestone.days_left(today)
    if left is None:
        return MilestoneStanding.UNKNOWN
    if left < 0:
        return MilestoneStanding.OVERDUE
    return MilestoneStanding.SOON if milestone.is_due_soon(today) else MilestoneStanding.LATER


def _state_text(milestone: Milestone, today: date) -> str:
    if milestone.rule.done_on is not None:
        return "已办结"
    left = milestone.days_left(today)
    return "待反馈日期" if left is None else days_left_text(left)


def _details(milestone: Milestone) -> str:
    """Say how the day was found, with the legal end beside the day it is to be done by."""
    rule = milestone.rule
    parts = [f"{rule.name}：{rule.basis}"]
    if milestone.counted_on and milestone.work_by and milestone.legal_on:
        parts += [
            f"计算日期{chinese_date(milestone.counted_on)}",
            f"最迟办理{chinese_date(milestone.work_by)}（工作日）",
            f"法定期满{chinese_date(milestone.legal_on)}（遇假顺延）",
        ]
    if rule.done_on is not None:
        parts.append(f"办结{chinese_date(rule.done_on)}")
    if milestone.unknown_year is not None:
        parts.append(f"{milestone.unknown_year}年的放假安排尚未录入，只按周六、周日推算")
    return "，".join(parts)


def _day_text(day: date, today: date) -> str:
    """Name the year only where it is another one."""
    return f"{day:%m-%d}" if day.year == today.year else f"{day:%Y-%m-%d}"
