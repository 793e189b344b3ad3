"""Which findings are looked at (筛选): any of the values of one kind, and so for every kind."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.deadline import DueStanding, due_state
from rectify_desktop.domain.terms import (
    NO_RESULT_TERM,
    RESULT_TERMS,
    SOURCE_TERMS,
    TIMING_TERMS,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import DepartmentId, FindingId, PersonId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing

    _Traits = Callable[[Finding, "QueryFacts"], Collection[Any]]


class QueryKind(StrEnum):
    """A kind of condition; each is a field of the query, named by the value."""

    SOURCE = "sources"
    RESULT = "results"
    TIMING = "timings"
    DEPARTMENT = "departments"
    LEADER = "leaders"
    DUE = "dues"
    SILENT = "silences"
    LACK = "lacks"


class DueWithin(StrEnum):
    """How near a deadline is, in the steps in which offices remind (domain §7.6)."""

    OVERDUE = "overdue"
    DAYS_3 = "days_3"
    DAYS_7 = "days_7"
    DAYS_15 = "days_15"
    NO_DATE = "no_date"


class Lack(StrEnum):
    """What a finding does not have."""

    EVIDENCE = "evidence"
    MEASURES = "measures"
    OWNER = "owner"
    DEPARTMENT = "department"


QUERY_KIND_TERMS: dict[QueryKind, str] = {
    QueryKind.SOURCE: "来源",
    QueryKind.RESULT: "结果",
    QueryKind.TIMING: "时序",
    QueryKind.DEPARTMENT: "科室",
    QueryKind.LEADER: "领导",
    QueryKind.DUE: "时限",
    QueryKind.SILENT: "无进展",
    QueryKind.LACK: "缺项",
}
DUE_TERMS: dict[DueWithin, str] = {
    DueWithin.OVERDUE: "超期",
    DueWithin.DAYS_3: "3天内到期",
    DueWithin.DAYS_7: "7天内到期",
    DueWithin.DAYS_15: "15天内到期",
    DueWithin.NO_DATE: "无时限",
}
LACK_TERMS: dict[Lack, str] = {
    Lack.EVIDENCE: "无佐证",
    Lack.MEASURES: "无措施",
    Lack.OWNER: "无责任人",
    Lack.DEPARTMENT: "无责任科室",
}
_DAYS = {DueWithin.DAYS_3: 3, DueWithin.DAYS_7: 7, DueWithin.DAYS_15: 15}
# One review without news is no silence yet; a longer one than the last is offered with it.
LEAST_SILENT = 2
MOST_SILENT = 4


@dataclass(frozen=True, slots=True)
class QueryFacts:
    """What findings are held against; ``silent`` counts the reviews without news up to today."""

    ledger: Ledger
    today: date
    silent: Mapping[FindingId, int] = field(default_factory=lambda: MappingProxyType({}))
    proven: Collection[FindingId] = frozenset()
    _known: dict[QueryKind, list[Collection[Any]]] = field(
        default_factory=dict["QueryKind", "list[Collection[Any]]"], repr=False, compare=False
    )

    def tells_the_same_as(self, other: QueryFacts) -> bool:
        """Whether these are the very same facts on the same day."""
        return self.today == other.today and (
            self.ledger is other.ledger
            and self.silent is other.silent
            and self.proven is other.proven
        )

    def values(self, kind: QueryKind) -> Sequence[Collection[Any]]:
        """Return the values of a kind that each finding has; read once, for several conditions."""
        known = self._known.get(kind)
        if known is None:
            read = _TRAITS[kind]
            known = self._known[kind] = [read(each, self) for each in self.ledger.findings]
        return known


@dataclass(frozen=True, slots=True)
class FindingQuery:
    """The conditions of a view; empty ones hold nothing back.

    ``silences`` holds least numbers of reviews without news.
    """

    sources: frozenset[FindingSource] = frozenset()
    results: frozenset[DeclaredResult | None] = frozenset()
    timings: frozenset[Timing] = frozenset()
    departments: frozenset[DepartmentId] = frozenset()
    leaders: frozenset[PersonId] = frozenset()
    dues: frozenset[DueWithin] = frozenset()
    silences: frozenset[int] = frozenset()
    lacks: frozenset[Lack] = frozenset()

    def __bool__(self) -> bool:
        return any(self.values(kind) for kind in QueryKind)

    def values(self, kind: QueryKind) -> frozenset[Any]:
        """Return what is chosen of a kind."""
        return getattr(self, kind.value)

    def having(self, kind: QueryKind, values: Iterable[Any]) -> FindingQuery:
        """Return the query with other values of one kind."""
        return replace(self, **{kind.value: frozenset(values)})

    def toggled(self, kind: QueryKind, value: Any) -> FindingQuery:
        """Return the query with one value more, or without it if it was chosen."""
        return self.having(kind, self.values(kind) ^ {value})

    def findings_of(self, facts: QueryFacts) -> tuple[Finding, ...]:
        """Return the findings of the ledger that match, in its order."""
        findings = facts.ledger.findings
        return tuple(findings[at] for at in self._places(facts)) if self else findings

    def counts(self, kind: QueryKind, facts: QueryFacts) -> Counter[Hashable]:
        """Count by the values of one kind what all other kinds let through."""
        values = facts.values(kind)
        passed = self.having(kind, ())._places(facts)
        return Counter(chain.from_iterable(values[at] for at in passed))

    def _places(self, facts: QueryFacts) -> Sequence[int]:
        """Return at which places of the ledger the findings stand that match."""
        passed: Sequence[int] = range(len(facts.ledger.findings))
        for kind in QueryKind:
            if chosen := self.values(kind):
                values = facts.values(kind)
                passed = [at for at in passed if not chosen.isdisjoint(values[at])]
        return passed

    def text(self, ledger: Ledger) -> str:
        """Return the conditions as a sentence's part: 科室：财务科或办公室；时限：超期."""
        parts: list[str] = []
        for kind in QueryKind:
            names = [value_name(kind, each, ledger) for each in self.values(kind)]
            if names:
                parts.append(f"{QUERY_KIND_TERMS[kind]}：{'或'.join(sorted(names))}")
        return "；".join(parts)


def value_name(kind: QueryKind, value: Any, ledger: Ledger) -> str:
    """Return what a value is called; a party that is gone has no name left."""
    match kind:
        case QueryKind.SOURCE:
            return SOURCE_TERMS[value]
        case QueryKind.RESULT:
            return NO_RESULT_TERM if value is None else RESULT_TERMS[value]
        case QueryKind.TIMING:
            return TIMING_TERMS[value]
        case QueryKind.DEPARTMENT:
            return ledger.departments[value].name if value in ledger.departments else "已删除"
        case QueryKind.LEADER:
            return ledger.people[value].name if value in ledger.people else "已删除"
        case QueryKind.DUE:
            return DUE_TERMS[value]
        case QueryKind.SILENT:
            return f"连续{value}期以上"
        case QueryKind.LACK:
            return LACK_TERMS[value]


def offered_values(kind: QueryKind, counted: Mapping[Hashable, int], ledger: Ledger) -> list[Any]:
    """Return the values of a kind that some finding has, in the order in which they are shown."""
    orders: dict[QueryKind, Iterable[Any]] = {
        QueryKind.SOURCE: SOURCE_TERMS,
        QueryKind.RESULT: (None, *RESULT_TERMS),
        QueryKind.TIMING: TIMING_TERMS,
        QueryKind.DEPARTMENT: ledger.departments,
        QueryKind.LEADER: ledger.people,
        QueryKind.DUE: DUE_TERMS,
        QueryKind.SILENT: range(LEAST_SILENT, MOST_SILENT + 1),
        QueryKind.LACK: LACK_TERMS,
    }
    return [value for value in orders[kind] if counted.get(value)]


def _due(finding: Finding, facts: QueryFacts) -> Collection[DueWithin]:
    state = due_state(finding, facts.today)
    if state.standing is DueStanding.OVERDUE:
        return (DueWithin.OVERDUE,)
    if state.standing in (DueStanding.NO_DATE, DueStanding.UNREAD):
        return (DueWithin.NO_DATE,)
    left = state.days_left
    return () if left is None else [step for step, days in _DAYS.items() if left <= days]


def _lacks(finding: Finding, facts: QueryFacts) -> list[Lack]:
    has = {
        Lack.EVIDENCE: finding.id in facts.proven,
        Lack.MEASURES: bool(facts.ledger.measures_of(finding.id)),
        Lack.OWNER: bool(finding.owners or finding.lead_officials),
        Lack.DEPARTMENT: bool(finding.responsible_departments),
    }
    return [lack for lack, is_there in has.items() if not is_there]


def _silent(finding: Finding, facts: QueryFacts) -> Collection[int]:
    return range(LEAST_SILENT, min(facts.silent.get(finding.id, 0), MOST_SILENT) + 1)


_TRAITS: dict[QueryKind, _Traits] = {
    QueryKind.SOURCE: lambda finding, _: (finding.source,),
    QueryKind.RESULT: lambda finding, _: (finding.declared_result,),
    QueryKind.TIMING: lambda finding, _: finding.timings,
    QueryKind.DEPARTMENT: lambda finding, _: frozenset(
        (*finding.responsible_departments, *finding.supporting_departments)
    ),
    QueryKind.LEADER: lambda finding, _: finding.lead_officials,
    QueryKind.DUE: _due,
    QueryKind.SILENT: _silent,
    QueryKind.LACK: _lacks,
}
