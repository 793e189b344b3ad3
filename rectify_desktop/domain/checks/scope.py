"""What the rules look at: one ledger with its case records, the words, and the days that count."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeVar

from rectify_desktop.domain.casework.suggestions import FiledRecords
from rectify_desktop.domain.checks.rule import CheckHit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from rectify_desktop.domain.casework.evidence import Evidence
    from rectify_desktop.domain.casework.extension import Extension
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.casework.side_ledgers import FundRecovery, PolicyDocument
    from rectify_desktop.domain.checks.words import CheckWords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId, MeasureId
    from rectify_desktop.domain.ledger import Ledger

_T = TypeVar("_T")

# The fields of a finding and of a round whose texts are read, as clerks know them.
FINDING_TEXTS: dict[str, str] = {
    "title": "问题",
    "description": "具体表现",
    "situation": "整改情况",
    "plan": "整改计划",
    "acceptance_criterion": "验收标准",
    "remarks": "备注",
}
ROUND_TEXTS: dict[str, str] = {
    "opening": "开头",
    "organisation": "组织整改情况",
    "next_steps": "下一步安排",
    "closing": "结尾",
}
OF_ROUND = "round."


@dataclass(frozen=True, slots=True)
class CheckedText:
    """One text to be read: of a finding's field, of the round, or a line of a paper."""

    text: str
    field: str
    name: str
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class ByFinding(Generic[_T]):
    """Records by the finding they name."""

    lists: Mapping[FindingId, tuple[_T, ...]]

    def of(self, finding_id: FindingId) -> tuple[_T, ...]:
        """Return the records of one finding."""
        return self.lists.get(finding_id, ())


class RecordIndex:
    """The case records of a round by finding; made once, for edits of texts do not move them."""

    def __init__(self, ledger: Ledger, records: CaseRecords) -> None:
        self._owner: dict[MeasureId, FindingId] = {
            measure.id: key for key, measures in ledger.measures.items() for measure in measures
        }
        self.evidence: ByFinding[Evidence] = _by_finding(
            (item, self._served(item)) for item in records.evidence
        )
        self.policies: ByFinding[PolicyDocument] = _by_finding(
            (item, item.finding_ids) for item in records.policies
        )
        self.funds: ByFinding[FundRecovery] = _by_finding(
            (item, item.finding_ids) for item in records.funds
        )
        self.extensions: ByFinding[Extension] = _by_finding(
            (item, (item.finding_id,)) for item in records.extensions
        )
        self.filed = FiledRecords.of(records)

    def moved_since(self, before: RecordIndex) -> set[FindingId]:
        """Return the findings whose records are others than before."""
        pairs = (
            (self.evidence, before.evidence),
            (self.policies, before.policies),
            (self.funds, before.funds),
            (self.extensions, before.extensions),
        )
        return {key for now, then in pairs for key in _differing(now.lists, then.lists)}

    def _served(self, item: Evidence) -> list[FindingId]:
        through = (self._owner[key] for key in item.measure_ids if key in self._owner)
        return list(dict.fromkeys((*item.finding_ids, *through)))


@dataclass(frozen=True)
class Scope:
    """Everything a rule may look at; ``progress`` holds what each finding reported, oldest first.

    ``period_end`` is the last day of 集中整改, None where it is unknown; ``numbers`` are those of
    rules that the office tuned.
    """

    ledger: Ledger
    records: CaseRecords
    words: CheckWords
    today: date
    period_end: date | None = None
    progress: Mapping[FindingId, tuple[str, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    numbers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    @cached_property
    def index(self) -> RecordIndex:
        """The case records by finding."""
        return RecordIndex(self.ledger, self.records)

    @cached_property
    def roster(self) -> frozenset[str]:
        """The names of everybody the office knows."""
        people = self.ledger.people.values()
        return frozenset(person.name for person in people if len(person.name) > 1)

    def with_ledger(self, ledger: Ledger) -> Scope:
        """Return the scope over an edited ledger; texts move no record, so their index stays."""
        scope = replace(self, ledger=ledger)
        if ledger.measures is self.ledger.measures:
            vars(scope)["index"] = self.index
        if ledger.people is self.ledger.people:
            vars(scope)["roster"] = self.roster
        return scope

    def findings_moved_since(self, before: Scope) -> frozenset[FindingId] | None:
        """Return the findings of which something beside their fields moved; None for all."""
        if _common_ground(self) != _common_ground(before):
            return None
        moved = _differing(self.progress, before.progress)
        measures, known = self.ledger.measures, before.ledger.measures
        if measures is not known:
            moved |= _differing(measures, known)
        if self.index is not before.index:
            if self.index.filed != before.index.filed:
                return None
            moved |= self.index.moved_since(before.index)
        return frozenset(moved)

    def number(self, rule: str) -> int:
        """Return the number of a rule, as the office has it."""
        return self.numbers.get(rule, self.words.numbers[rule])

    @property
    def year(self) -> int:
        """The year a day without one most likely means."""
        return (self.ledger.round.feedback_on or self.today).year

    @property
    def report_day(self) -> date:
        """The last day a paper of now can tell of."""
        facts = self.ledger.round
        return min(facts.as_of or facts.signed_on or self.today, self.today)


def texts_of(finding: Finding) -> Iterator[CheckedText]:
    """Yield the texts of a finding that hold anything."""
    for name, term in FINDING_TEXTS.items():
        if text := getattr(finding, name):
            yield CheckedText(text, name, term, finding)


def round_texts(scope: Scope) -> Iterator[CheckedText]:
    """Yield the passages of the round that hold anything."""
    for name, term in ROUND_TEXTS.items():
        if text := getattr(scope.ledger.round, name):
            yield CheckedText(text, OF_ROUND + name, term)


def called(finding: Finding) -> str:
    """Name a finding in a sentence: 问题1.2, or by its title where it has no number."""
    return f"问题{finding.number}" if finding.number else f"“{finding.title[:16]}”"


def hit_in_text(
    rule: str, text: CheckedText, what: str, wanted: str, words: str = "", start: int = -1
) -> CheckHit:
    """Return a hit at ``start`` in a text; ``what`` goes on from 问题1.2的整改情况里."""
    named = f"{called(text.finding)}的{text.name}" if text.finding else text.name
    finding_id = text.finding.id if text.finding else None
    return CheckHit(rule, f"{named}里{what}。", wanted, finding_id, text.field, words, start)


def _common_ground(scope: Scope) -> tuple[object, ...]:
    """Return what every finding is judged by."""
    facts = scope.ledger.round
    return facts, scope.today, scope.period_end, scope.roster, scope.numbers, scope.words


def _differing(now: Mapping[FindingId, object], then: Mapping[FindingId, object]) -> set[FindingId]:
    if now is then:
        return set()
    return {key for key in now.keys() | then.keys() if now.get(key) != then.get(key)}


def _by_finding(pairs: Iterable[tuple[_T, Iterable[FindingId]]]) -> ByFinding[_T]:
    lists: defaultdict[FindingId, list[_T]] = defaultdict(list)
    for item, ids in pairs:
        for key in ids:
            lists[key].append(item)
    return ByFinding({key: tuple(items) for key, items in lists.items()})
