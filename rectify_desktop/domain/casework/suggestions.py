"""What a progress text offers for the side ledgers: rules, money, 问责, meetings, with their place.

Nothing is filed by itself: a suggestion is a draft that the clerk confirms, changes or passes by
(promise 2 of design §1). What is filed already is marked, so that nothing is counted twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from rectify_desktop.domain.casework.funds import WrittenAmount, amounts_in
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.wording.numerals import read_number
from rectify_desktop.domain.wording.written_dates import written_days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from enum import StrEnum

    from rectify_desktop.domain.casework.record_rules import SideRecord
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.casework.terms import (
        AccountabilityKind,
        FundKind,
        MeetingKind,
        PolicyKind,
    )
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId

_Kind = TypeVar("_Kind", bound="StrEnum")
_SENTENCE = re.compile(r"[^。；;！!？?\n]+")
_CLAUSE = re.compile(r"[，,：:]")
_SUM = re.compile(r"\s*(?:共|合计|累计|总计|总额|金额|资金|涉及)")
_TITLED = re.compile(r"《([^《》\n]{2,60})》")
_EDITION = re.compile(r"[（(](?:试行|暂行|修订|修订版|试行版)[）)]$")
_NUMBER = r"\d{1,5}|[一二三四五六七八九十百两]{1,4}"
_PEOPLE = re.compile(rf"({_NUMBER})\s*(?:余)?(?:人次|人|名)")
_PERSON_TIMES = re.compile(rf"({_NUMBER})\s*(?:余)?人次")


@dataclass(frozen=True, slots=True)
class SuggestionWords:
    """Which words tell of what; data of the office (``suggestions.toml``)."""

    policies: tuple[tuple[PolicyKind, tuple[str, ...]], ...]
    other_papers: tuple[str, ...]
    policy_endings: tuple[str, ...]
    funds: tuple[tuple[FundKind, tuple[str, ...]], ...]
    accountability: tuple[tuple[AccountabilityKind, tuple[str, ...]], ...]
    meetings: tuple[tuple[MeetingKind, tuple[str, ...]], ...]
    deeds: tuple[str, ...]
    negations: tuple[str, ...]

    def is_policy(self, title: str) -> bool:
        """Whether a title is one of a 制度, as plans, lists and notices are not."""
        return _EDITION.sub("", title).endswith(self.policy_endings)

    def are_denied(self, clause: str) -> bool:
        """Whether a clause tells of what was not done, or of the fault itself."""
        return any(word in clause for word in self.negations)


@dataclass(frozen=True, slots=True)
class FiledRecords:
    """What tells whether a suggestion is filed already; made once for many texts."""

    policies: frozenset[str]
    funds: frozenset[tuple[FundKind, int]]
    accountability: frozenset[tuple[AccountabilityKind, int, FindingId]]
    meetings: frozenset[tuple[MeetingKind, date | None]]

    @classmethod
    def of(cls, records: CaseRecords) -> FiledRecords:
        """Return what the side ledgers of a round hold."""
        return cls(
            frozenset(policy.title for policy in records.policies),
            frozenset((fund.kind, fund.amount_fen) for fund in records.funds),
            frozenset(
                (action.kind, action.person_times, key)
                for action in records.accountability
                for key in action.finding_ids
            ),
            frozenset((meeting.kind, meeting.held_on) for meeting in records.meetings),
        )


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A draft of a record, and the words at ``start`` in the text that gave rise to it."""

    record: SideRecord
    text: str
    start: int
    is_filed: bool = False


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence of a text, its place in it, and the day it names."""

    text: str
    start: int
    day: date | None


def suggestions(
    text: str, finding: Finding, words: SuggestionWords, filed: FiledRecords, *, today: date
) -> tuple[Suggestion, ...]:
    """Return what a text of a finding offers for filing, in the order of the text."""
    found: list[Suggestion] = []
    for sentence in _sentences(text, today):
        found += _policies(sentence, finding, words, filed)
        found += _funds(sentence, finding, words, filed)
        found += _accountability(sentence, finding, words, filed)
        found += _meetings(sentence, finding, words, filed)
    return tuple(sorted(found, key=lambda item: item.start))


def _sentences(text: str, today: date) -> Iterator[_Sentence]:
    for match in _SENTENCE.finditer(text):
        days = (written.on(today.year) for written in written_days(match[0]))
        past = [day for day in days if day is not None and day <= today]
        yield _Sentence(match[0], match.start(), past[0] if past else None)


def _policies(
    sentence: _Sentence, finding: Finding, words: SuggestionWords, filed: FiledRecords
) -> Iterator[Suggestion]:
    for match in _TITLED.finditer(sentence.text):
        # 制定《甲》《乙》和《丙》: titles in a row share the verb before the first of them.
        before = _TITLED.sub("", sentence.text[: match.start()])
        clause = _CLAUSE.split(before)[-1]
        found = _latest(clause, words.policies)
        if found is None or words.are_denied(clause):
            continue
        if any(word in clause for word in words.other_papers):
            continue
        record = PolicyDocument(
            finding.round_id,
            match[1],
            found[0],
            issued_on=sentence.day,
            finding_ids=(finding.id,),
        )
        yield _suggestion(record, sentence, match.start(), match[0], match[1] in filed.policies)


def _funds(
    sentence: _Sentence, finding: Finding, words: SuggestionWords, filed: FiledRecords
) -> Iterator[Suggestion]:
    for amount in amounts_in(sentence.text):
        found = _deed_of(sentence.text, amount, words)
        if found is None or not amount.fen:
            continue
        kind, matter = found
        record = FundRecovery(
            finding.round_id,
            matter,
            kind,
            amount.fen,
            booked_on=sentence.day,
            finding_ids=(finding.id,),
        )
        is_filed = (kind, amount.fen) in filed.funds
        yield _suggestion(record, sentence, amount.start, amount.text, is_filed)


def _deed_of(
    text: str, amount: WrittenAmount, words: SuggestionWords
) -> tuple[FundKind, str] | None:
    """Return what became of an amount and the words that say so; None if nothing does."""
    end = amount.start + len(amount.text)
    before = text[: amount.start]
    own = max((mark.end() for mark in _CLAUSE.finditer(before)), default=0)
    # 清退甲、乙两项，共计3万元: a sum belongs to the deed before the comma.
    reach = 0 if _SUM.match(before, own) else own
    rest = _CLAUSE.split(text[end:], maxsplit=1)[0]
    if words.are_denied(before[reach:] + rest):
        return None
    found = _latest(before[reach:], words.funds)
    if found is not None:
        return found[0], text[reach + found[1] : end].strip("，, ")
    # 对违规发放的3万元津贴全部追回: the deed may stand behind its object.
    found = _latest(rest, words.funds)
    return None if found is None else (found[0], (text[own:end] + rest).strip("，, "))


def _accountability(
    sentence: _Sentence, finding: Finding, words: SuggestionWords, filed: FiledRecords
) -> Iterator[Suggestion]:
    for clause, start in _clauses(sentence):
        found, people = _latest(clause, words.accountability), _PEOPLE.search(clause)
        count = read_number(people[1]) if people else None
        if found is None or people is None or not count or words.are_denied(clause):
            continue
        record = AccountabilityAction(
            finding.round_id,
            clause.strip(),
            found[0],
            count,
            sentence.day,
            finding_ids=(finding.id,),
        )
        is_filed = (found[0], count, finding.id) in filed.accountability
        yield _suggestion(record, sentence, start + people.start(), people[0], is_filed)


def _meetings(
    sentence: _Sentence, finding: Finding, words: SuggestionWords, filed: FiledRecords
) -> Iterator[Suggestion]:
    for clause, start in _clauses(sentence):
        # A meeting that a title merely names was not held by naming it.
        bare = _TITLED.sub(lambda title: "　" * len(title[0]), clause)
        found = _latest(bare, words.meetings)
        if found is None or words.are_denied(bare):
            continue
        if not any(deed in bare[: found[1]] for deed in words.deeds):
            continue
        kind, at = found
        word = next(word for known, of in words.meetings if known is kind for word in of
                    if clause.startswith(word, at))  # fmt: skip
        times = _PERSON_TIMES.search(sentence.text)
        record = MeetingRecord(
            finding.round_id,
            clause.strip(),
            kind,
            sentence.day,
            person_times=(read_number(times[1]) or 0) if times else 0,
            finding_ids=(finding.id,),
        )
        is_filed = sentence.day is not None and (kind, sentence.day) in filed.meetings
        yield _suggestion(record, sentence, start + at, word, is_filed)


def _clauses(sentence: _Sentence) -> Iterator[tuple[str, int]]:
    """Yield the clauses of a sentence with their place in it."""
    at = 0
    for clause in _CLAUSE.split(sentence.text):
        yield clause, at
        at += len(clause) + 1


def _latest(
    text: str, words: tuple[tuple[_Kind, tuple[str, ...]], ...]
) -> tuple[_Kind, int] | None:
    """Return the kind whose word stands last in a text, and where; the first kind wins a tie."""
    if not _any_word(words).search(text):
        return None
    places = [(text.rfind(word), kind) for kind, known in words for word in known]
    at, kind = max(places, key=lambda place: place[0])
    return None if at < 0 else (kind, at)


@cache
def _any_word(words: tuple[tuple[StrEnum, tuple[str, ...]], ...]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(word) for _, known in words for word in known))


def _suggestion(
    record: SideRecord, sentence: _Sentence, at: int, text: str, is_filed: bool
) -> Suggestion:
    return Suggestion(record, text, sentence.start + at, is_filed)
