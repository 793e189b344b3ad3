"""What a clerk is told on opening a ledger (到期提醒), and the text that urges a department (催办).

Told are findings and milestones 15, 7 and 3 days before they are due, what is overdue, silent or
unanswered (domain §7.6). Days are those on the calendar; the ledger's own dates are not moved.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.extending import next_review_of
from rectify_desktop.domain.casework.milestones import REMINDER_DAYS
from rectify_desktop.domain.review.unanswered import unanswered_demands
from rectify_desktop.domain.wording.dates import chinese_date, days_left_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.milestones import Milestone
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import DepartmentId, FindingId
    from rectify_desktop.domain.ledger import Ledger


class ReminderKind(StrEnum):
    """Why something is told, in the order in which it is told."""

    OVERDUE = "overdue"
    UNANSWERED = "unanswered"
    DUE = "due"
    REVIEW = "review"
    SILENT = "silent"
    MILESTONE = "milestone"


REMINDER_TERMS: dict[ReminderKind, str] = {
    ReminderKind.OVERDUE: "已超期",
    ReminderKind.UNANSWERED: "督办未回复",
    ReminderKind.DUE: "即将到期",
    ReminderKind.REVIEW: "到了复核日期",
    ReminderKind.SILENT: "长期没有进展",
    ReminderKind.MILESTONE: "整改节点",
}


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to tell; ``matter`` names what is due where that is no finding."""

    kind: ReminderKind
    text: str
    finding_id: FindingId | None = None
    days_left: int | None = None
    matter: str = ""


def reminders(
    ledger: Ledger,
    records: CaseRecords,
    milestones: Iterable[Milestone],
    silent: Mapping[FindingId, int],
    *,
    today: date,
) -> tuple[Reminder, ...]:
    """Return all that is to be told on a day, the most pressing first.

    ``silent`` tells for how many reviews running a finding has reported nothing new.
    """
    told = [
        *_due(ledger, today),
        *_unanswered(ledger, records, today),
        *_reviews(ledger, records, today),
        *_silent(ledger, silent),
        *_milestones(milestones, today),
    ]
    kinds = list(ReminderKind)
    return tuple(sorted(told, key=lambda item: (kinds.index(item.kind), item.days_left or 0)))


def urging_texts(
    ledger: Ledger, told: Sequence[Reminder], *, signed: str, today: date
) -> dict[DepartmentId | None, str]:
    """Return the text that urges each department, ready for the clipboard.

    None stands for findings nobody answers for; milestones are the office's own and not urged.
    """
    lines: dict[FindingId, list[str]] = {}
    for item in told:
        if item.finding_id is not None:
            lines.setdefault(item.finding_id, []).append(item.text)
    texts: dict[DepartmentId | None, str] = {}
    for department in (*ledger.departments, None):
        findings = [
            finding
            for finding in ledger.findings
            if finding.id in lines and _answers(department, finding)
        ]
        if findings:
            name = ledger.departments[department].name if department else "未明确责任科室"
            texts[department] = _urging(ledger, name, findings, lines, signed, today)
    return texts


def _urging(
    ledger: Ledger,
    name: str,
    findings: Sequence[Finding],
    lines: Mapping[FindingId, Sequence[str]],
    signed: str,
    today: date,
) -> str:
    matters = [
        f"{place}．{_named(finding)}：{'；'.join(lines[finding.id])}"
        + (f"；责任人：{ledger.person_names(finding.owners)}" if finding.owners else "")
        + "。"
        for place, finding in enumerate(findings, start=1)
    ]
    head = f"{name}：请抓紧办理下列巡察整改事项，并及时反馈进展。"
    return "\n".join((head, *matters, *([signed] if signed else []), chinese_date(today)))


def _due(ledger: Ledger, today: date) -> Iterator[Reminder]:
    for finding in ledger.findings:
        if not finding.is_open or finding.due_on is None:
            continue
        left = (finding.due_on - today).days
        day = chinese_date(finding.due_on)
        if left < 0:
            text = f"时限{day}，已超期{-left}天"
            yield Reminder(ReminderKind.OVERDUE, text, finding.id, left)
        elif left <= REMINDER_DAYS[0]:
            text = f"时限{day}，{days_left_text(left)}"
            yield Reminder(ReminderKind.DUE, text, finding.id, left)


def _unanswered(ledger: Ledger, records: CaseRecords, today: date) -> Iterator[Reminder]:
    known = {finding.id for finding in ledger.findings}
    for key, texts in unanswered_demands(records.orders, today).items():
        if key in known:
            yield Reminder(ReminderKind.UNANSWERED, "、".join(texts), key)


def _reviews(ledger: Ledger, records: CaseRecords, today: date) -> Iterator[Reminder]:
    for finding in ledger.findings:
        day = next_review_of(records.extensions_of(finding.id))
        if day is None or (left := (day - today).days) > REMINDER_DAYS[0]:
            continue
        text = f"持续整改复核日期{chinese_date(day)}，{days_left_text(left)}"
        yield Reminder(ReminderKind.REVIEW, text, finding.id, left)


def _silent(ledger: Ledger, silent: Mapping[FindingId, int]) -> Iterator[Reminder]:
    for finding in ledger.findings:
        if finding.is_open and finding.id in silent:
            text = f"连续{silent[finding.id]}期没有报告新进展"
            yield Reminder(ReminderKind.SILENT, text, finding.id)


def _milestones(milestones: Iterable[Milestone], today: date) -> Iterator[Reminder]:
    for milestone in milestones:
        left = milestone.days_left(today)
        if left is None or milestone.work_by is None or not milestone.is_due_soon(today):
            continue
        name, day = milestone.rule.name, chinese_date(milestone.work_by)
        text = f"{name}：最迟{day}办理，{days_left_text(left)}"
        yield Reminder(ReminderKind.MILESTONE, text, days_left=left, matter=name)


def _answers(department: DepartmentId | None, finding: Finding) -> bool:
    if department is None:
        return not finding.responsible_departments
    return department in finding.responsible_departments


def _named(finding: Finding) -> str:
    return f"问题{finding.number}“{finding.title}”" if finding.number else f"“{finding.title}”"
