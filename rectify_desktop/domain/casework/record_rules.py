"""What a side-ledger record must say before it is entered: the rules of its fields.

What was done to put findings right cannot have been done before the inspection began (domain
§5.5); between its beginning and the feedback it is 边巡边改 and allowed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_told, must_be_within
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.inspection import InspectionRound

SideRecord = PolicyDocument | FundRecovery | AccountabilityAction | MeetingRecord


def must_be_recordable(record: SideRecord, facts: InspectionRound, today: date) -> None:
    """Raise RuleViolation if a record lacks its subject, counts nothing or has an impossible day.

    A missing day is allowed: it is asked for where a paper needs it.
    """
    subject, day = _checked(record)
    must_be_in_time(f"“{subject}”的日期", day, facts, today)


def must_be_in_time(what: str, day: date | None, facts: InspectionRound, today: date) -> None:
    """Raise RuleViolation if a deed of 整改 lies before the inspection or after today."""
    must_be_within(day, facts.inspected_from, what)
    if day is not None and day > today:
        raise RuleViolation(f"{what}{chinese_date(day)}晚于今天，还没有发生的事项不能登记。")


def _checked(record: SideRecord) -> tuple[str, date | None]:
    """Return what a record is about and its day, once its other fields were found in order."""
    match record:
        case PolicyDocument():
            return _told(record.title, "请填写制度名称。"), record.issued_on
        case FundRecovery():
            subject = _told(record.matter, "请填写资金事项。")
            if record.amount_fen <= 0:
                raise RuleViolation(f"“{subject}”的金额应大于零，请填写实际金额。")
            return subject, record.booked_on
        case AccountabilityAction():
            subject = _told(record.subject, "请填写问责事项或对象。")
            if record.person_times < 1:
                raise RuleViolation(f"“{subject}”的人次至少为1。")
            return subject, record.acted_on
        case MeetingRecord():
            subject = _told(record.title, "请填写会议名称。")
            if record.agenda_items < 0 or record.person_times < 0:
                raise RuleViolation(f"“{subject}”的议题数和人次不能小于零。")
            return subject, record.held_on


def _told(text: str, sentence: str) -> str:
    must_be_told(text, sentence)
    return text.strip()
