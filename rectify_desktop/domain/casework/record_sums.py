"""What the rows of a side ledger come to, kind by kind; kinds are never added up (domain §3.12)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.casework.funds import fund_sums
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.terms import (
    ACCOUNTABILITY_TERMS,
    FUND_TERMS,
    MEETING_TERMS,
    POLICY_TERMS,
)
from rectify_desktop.domain.wording.money import money_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from rectify_desktop.domain.casework.record_rules import SideRecord


@dataclass(frozen=True, slots=True)
class RecordSum:
    """One figure in words, and the ids of the rows it is made of."""

    text: str
    record_ids: frozenset[str]


def record_sums(records: Iterable[SideRecord]) -> tuple[RecordSum, ...]:
    """Return the figures of some records, in the order of the kinds; empty kinds are out."""
    listed = tuple(records)
    policies = [each for each in listed if isinstance(each, PolicyDocument)]
    funds = [each for each in listed if isinstance(each, FundRecovery)]
    actions = [each for each in listed if isinstance(each, AccountabilityAction)]
    meetings = [each for each in listed if isinstance(each, MeetingRecord)]
    return (
        *_by_kind(policies, POLICY_TERMS, lambda rows: f"{len(rows)}项"),
        *(
            _sum(
                FUND_TERMS[each.kind],
                f"{len(each.records)}笔，{money_text(each.fen)}",
                each.records,
            )
            for each in fund_sums(funds)
        ),
        *_by_kind(actions, ACCOUNTABILITY_TERMS, _people_called),
        *_by_kind(meetings, MEETING_TERMS, _people_met),
    )


def _by_kind(
    records: Sequence[SideRecord],
    terms: Mapping[Any, str],
    words: Callable[[Sequence[Any]], str],
) -> tuple[RecordSum, ...]:
    groups = {kind: [each for each in records if each.kind == kind] for kind in terms}
    return tuple(_sum(terms[kind], words(rows), rows) for kind, rows in groups.items() if rows)


def _people_called(actions: Sequence[AccountabilityAction]) -> str:
    return f"{sum(action.person_times for action in actions)}人次"


def _people_met(meetings: Sequence[MeetingRecord]) -> str:
    """Count meetings, and people where anybody counted them."""
    people = sum(meeting.person_times for meeting in meetings)
    return f"{len(meetings)}次" + (f"，{people}人次" if people else "")


def _sum(term: str, words: str, records: Iterable[SideRecord]) -> RecordSum:
    return RecordSum(f"{term} {words}", frozenset(record.id for record in records))
