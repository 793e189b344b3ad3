"""The figures that side ledgers give a notice (会议、制度、资金、问责): counted as of a day.

Kinds are never added up; a kind without records is not mentioned. What is dated after the day is
not counted, what has no date is, and the clerk is told of both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from rectify_desktop.domain.casework.terms import (
    ACCOUNTABILITY_TERMS,
    FUND_TERMS,
    MEETING_TERMS,
    POLICY_TERMS,
    AccountabilityKind,
    FundKind,
    MeetingKind,
    PolicyKind,
)
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import gap_mark
from rectify_desktop.domain.wording.money import money_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.casework.side_ledgers import (
        AccountabilityAction,
        FundRecovery,
        MeetingRecord,
        PolicyDocument,
    )

_Record = TypeVar("_Record")

_CONVENED = (MeetingKind.PARTY_GROUP, MeetingKind.LEADING_GROUP, MeetingKind.PROGRESS)
_FUND_WORDS = {FundKind.SAVED: FUND_TERMS[FundKind.SAVED]}
_ACCOUNTABILITY_WORDS = {AccountabilityKind.FIRST_FORM: "运用监督执纪第一种形态"}


def case_figures_passage(
    records: CaseRecords | None, as_of: date | None, *, party_meeting: str = ""
) -> str:
    """Word the figures of all side ledgers as one sentence; nothing where there are none.

    ``party_meeting`` is what the unit calls its 党组（党委）会议.
    """
    if records is None:
        return ""
    clauses = [
        *_meetings(_until(records.meetings, _held_on, as_of), party_meeting),
        _policies(_until(records.policies, _issued_on, as_of)),
        _funds(_until(records.funds, _booked_on, as_of)),
        _accountability(_until(records.accountability, _acted_on, as_of)),
    ]
    said = "；".join(clause for clause in clauses if clause)
    day = chinese_date(as_of) if as_of is not None else gap_mark("截至日期")
    return f"截至{day}，{said}。" if said else ""


def case_figures_cautions(records: CaseRecords | None, as_of: date | None) -> tuple[str, ...]:
    """Tell how many records were counted without a date, or not counted as they are later."""
    if records is None:
        return ()
    days = [
        *map(_held_on, records.meetings),
        *map(_issued_on, records.policies),
        *map(_booked_on, records.funds),
        *map(_acted_on, records.accountability),
    ]
    undated = days.count(None)
    later = sum(day is not None and as_of is not None and day > as_of for day in days)
    cautions: list[str] = []
    if undated:
        cautions.append(f"会议、制度、资金、问责台账中有{undated}条没有日期，已计入数字，请核对")
    if later:
        cautions.append(f"会议、制度、资金、问责台账中有{later}条在截至日期之后，未计入数字")
    return tuple(cautions)


def _held_on(record: MeetingRecord) -> date | None:
    return record.held_on


def _issued_on(record: PolicyDocument) -> date | None:
    return record.issued_on


def _booked_on(record: FundRecovery) -> date | None:
    return record.booked_on


def _acted_on(record: AccountabilityAction) -> date | None:
    return record.acted_on


def _until(
    records: Iterable[_Record], day_of: Callable[[_Record], date | None], as_of: date | None
) -> list[_Record]:
    return [
        record
        for record in records
        if as_of is None or (day := day_of(record)) is None or day <= as_of
    ]


def _meetings(meetings: Sequence[MeetingRecord], party_meeting: str) -> list[str]:
    def held(kind: MeetingKind) -> list[MeetingRecord]:
        return [meeting for meeting in meetings if meeting.kind is kind]

    names = {**MEETING_TERMS, MeetingKind.OTHER: "其他会议"}
    if party_meeting:
        names[MeetingKind.PARTY_GROUP] = party_meeting
    convened = "、".join(
        f"{names[kind]}{len(found)}次"
        for kind in (*_CONVENED, MeetingKind.OTHER)
        if (found := held(kind))
    )
    studied = len(held(MeetingKind.STUDY))
    return [
        f"召开{convened}" if convened else "",
        _democratic_life(held(MeetingKind.DEMOCRATIC_LIFE)),
        f"开展{names[MeetingKind.STUDY]}{studied}次" if studied else "",
        _trainings(held(MeetingKind.TRAINING)),
    ]


def _democratic_life(meetings: Sequence[MeetingRecord]) -> str:
    """Name the day of a 专题民主生活会: the one meeting whose date every notice gives."""
    term = MEETING_TERMS[MeetingKind.DEMOCRATIC_LIFE]
    days = [
        chinese_date(meeting.held_on) if meeting.held_on else gap_mark(f"{term}日期")
        for meeting in meetings
    ]
    if len(days) > 1:
        return f"召开{term}{len(days)}次（{'、'.join(days)}）"
    return "".join(f"{day}召开{term}" for day in days)


def _trainings(trainings: Sequence[MeetingRecord]) -> str:
    if not trainings:
        return ""
    said = f"举办{MEETING_TERMS[MeetingKind.TRAINING]}{len(trainings)}期"
    counted = [training.person_times for training in trainings if training.person_times]
    if not counted:
        return said
    uncounted = len(trainings) - len(counted)
    # A sum over some of them would say less than was done, and nobody would see why.
    times = gap_mark(f"{uncounted}期培训的人次") if uncounted else f"{sum(counted)}人次"
    return f"{said}，培训{times}"


def _policies(policies: Sequence[PolicyDocument]) -> str:
    counts = {kind: sum(item.kind is kind for item in policies) for kind in PolicyKind}
    return "、".join(
        f"{POLICY_TERMS[kind]}制度{count}项" for kind, count in counts.items() if count
    )


def _funds(funds: Sequence[FundRecovery]) -> str:
    said: list[str] = []
    for kind in FundKind:
        amounts = [fund.amount_fen for fund in funds if fund.kind is kind]
        if amounts:
            words = _FUND_WORDS.get(kind, f"{FUND_TERMS[kind]}资金")
            known = gap_mark(f"{words}的金额") if 0 in amounts else money_text(sum(amounts))
            said.append(words + known)
    return "、".join(said)


def _accountability(actions: Sequence[AccountabilityAction]) -> str:
    said: list[str] = []
    for kind in AccountabilityKind:
        times = [action.person_times for action in actions if action.kind is kind]
        if times:
            words = _ACCOUNTABILITY_WORDS.get(kind, ACCOUNTABILITY_TERMS[kind])
            said.append(f"{words}{sum(times)}人次")
    return "、".join(said)
