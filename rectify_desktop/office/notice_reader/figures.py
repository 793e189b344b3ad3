"""Figures a text states about its round, each with what it counts; tallies of side sources."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from rectify_desktop.domain.inspection import SourceTally
from rectify_desktop.domain.proposal.proposal import Doubt, DoubtKind, SectionKind, StatedFigure
from rectify_desktop.domain.terms import FindingSource
from rectify_desktop.domain.wording.numerals import read_number
from rectify_desktop.office.notice_reader.amounts import RATE, AmountReader
from rectify_desktop.office.notice_reader.counts import (
    DONE_OF,
    MEASURES,
    NUMBER,
    SOURCE_NAMES,
    TASKS,
    TOTAL,
    CountNames,
    Subject,
)
from rectify_desktop.office.notice_reader.lines import tidy
from rectify_desktop.office.notice_reader.markers import read_marker
from rectify_desktop.office.notice_reader.sources import SourceCues
from rectify_desktop.office.notice_reader.words import any_of, pattern_of, word_list

if TYPE_CHECKING:
    from decimal import Decimal

    from rectify_desktop.office.notice_reader.layout import Layout
    from rectify_desktop.office.notice_reader.lines import NoticeText

# Before the name of a figure of an earlier round.
PREVIOUS = "上轮"

_TOTAL_OF = {done: total for total, done in DONE_OF.items()}
# A comma between thousands (1,360元) parts no clauses.
_CLAUSES = re.compile(r"(?:[^,;:、。]|(?<=\d),(?=\d{3}(?!\d)))+")
# Words before a number that say nothing of what is counted.
_LEADING = re.compile(r"^(?:先后|累计|共|已|并|同时|分别|召开|开展)+")
_LONGEST_WORDS = 12
_HOPED_FOR = re.compile(r"确保|力争|争取|目标|以上|应当?达")


class _Owner(Enum):
    """Whose figures a clause states."""

    OURS = auto()
    PREVIOUS = auto()
    OTHERS = auto()


@dataclass(frozen=True, slots=True)
class _Clause:
    """Where a figure stands, and whose it is."""

    phrase: str
    line: int
    owner: _Owner


_SPECIFIC = "具体问题"


class FigureReader:
    """Reads the figures of one text, clause by clause; the subject runs on within a sentence."""

    def __init__(self, text: NoticeText) -> None:
        self._text = text
        self._names = CountNames()
        self._amounts = AmountReader()
        self._sources = SourceCues()
        self._measures = {name: pattern_of("figures", "nouns", name) for name in (MEASURES, TASKS)}
        self._owners = {
            _Owner.OURS: pattern_of("figures", "others", "ours"),
            _Owner.PREVIOUS: pattern_of("figures", "others", "previous"),
            _Owner.OTHERS: pattern_of("figures", "others", "words"),
        }
        self._found: dict[str, StatedFigure] = {}

    def read(self, layout: Layout, first_finding: int) -> tuple[StatedFigure, ...]:
        """Return the figures of all that stands around the problems, which have their own."""
        for kind in (SectionKind.OPENING, SectionKind.ORGANISATION):
            for line in layout.lines_of(kind):
                self._read_line(line, is_outlook=False)
        for line in layout.lines_of(SectionKind.PROBLEMS):
            if line < first_finding and read_marker(self._text.folded[line]) is None:
                self._read_line(line, is_outlook=False)
        for line in layout.lines_of(SectionKind.NEXT_STEPS):
            self._read_line(line, is_outlook=True)
        return tuple(self._found.values())

    def _read_line(self, line: int, *, is_outlook: bool) -> None:
        folded = self._text.folded[line]
        money = [] if is_outlook or "元" not in folded else list(self._amounts.money_in(folded))
        subject = Subject()
        owner = _Owner.OURS
        last = ""
        for clause in _CLAUSES.finditer(folded):
            words = clause.group()
            if clause.start() and folded[clause.start() - 1] == "。":
                owner = _Owner.OURS
                last = ""
                # A sentence on another source does not change what the paragraph counts.
                total = self._found.get(TOTAL)
                is_feedback = subject.is_feedback or (total is not None and total.line == line)
                subject = Subject(FindingSource.FEEDBACK if is_feedback else None)
            owner = next((o for o, cue in self._owners.items() if cue.search(words)), owner)
            subject = self._subject_of(words, subject)
            if owner is _Owner.OTHERS:
                continue
            here = _Clause(tidy(self._text.lines[line][slice(*clause.span())]), line, owner)
            names = self._read_counts(here, words, subject, last, is_outlook=is_outlook)
            last = names or last
            if not is_outlook:
                self._read_rates(here, words, subject, last)
                for amount in money:
                    if clause.start() <= amount.start < clause.end():
                        before = folded[clause.start() : amount.start]
                        self._keep(here, amount.name, amount.value, amount.unit, before)

    def _subject_of(self, words: str, before: Subject) -> Subject:
        """Return what a clause counts: what it names, else what the sentence named before."""
        if named := self._sources.named_in(words):
            return Subject(named)
        is_feedback = "反馈" in words or ("问题" in words and NUMBER.search(words) is not None)
        return Subject(FindingSource.FEEDBACK) if is_feedback else before

    def _read_counts(
        self, here: _Clause, words: str, subject: Subject, last: str, *, is_outlook: bool
    ) -> str:
        """Keep the counts of a clause and return the name of the last one."""
        read = ""
        for number in NUMBER.finditer(words):
            value = read_number(number["n"])
            if value is None:
                continue
            is_digits = number["n"].isdecimal()
            counted = self._counted(subject, number["unit"])
            for name in self._names.names(words, number, counted, is_outlook=is_outlook):
                subject.measures = next((n for n in (MEASURES, TASKS) if name.startswith(n)), "")
                subject.part = name if self._names.is_part(name) else subject.part
                # Numbers in characters are slogans (一个问题、一名领导) unless they count 方面.
                if not is_digits and name not in {"方面", "类"} and value < 2:
                    continue
                if name == TOTAL and words.startswith(_SPECIFIC, number.end()):
                    self._forget_coarser(here, value)
                self._keep(here, name, value, number["unit"], words[: number.start()])
                read = name
        if last in DONE_OF and not is_outlook and self._names.says_all_done(words):
            read = DONE_OF[last]
            total = self._found[self._name(here, last)]
            self._keep(here, read, total.value, total.unit)
        return read

    def _forget_coarser(self, here: _Clause, value: int) -> None:
        """Let 20个具体问题 stand for the 7项问题 that they were parted from."""
        name = self._name(here, TOTAL)
        known = self._found.get(name)
        if known and known.value < value and _SPECIFIC not in known.text:
            del self._found[name]

    def _counted(self, subject: Subject, unit: str) -> Subject:
        """Return what a number counts: behind 157条措施, 完成39个 is of the problems again."""
        measures, total = self._found.get(subject.measures), self._found.get(TOTAL)
        if measures and total and measures.unit != unit == total.unit:
            return Subject(FindingSource.FEEDBACK)
        return subject

    def _read_rates(self, here: _Clause, words: str, subject: Subject, last: str) -> None:
        if ("%" not in words and "百分之" not in words) or _HOPED_FOR.search(words):
            return
        for amount, is_named in self._amounts.rates_in(words):
            whole = self._whole_of(words, subject) if is_named else _TOTAL_OF.get(last)
            if whole is not None:
                self._keep(here, rate_name(whole), amount.value, amount.unit)

    def _whole_of(self, words: str, subject: Subject) -> str:
        """Return the total that a rate is of, from its own words, else from the sentence."""
        for name, cue in self._measures.items():
            if cue.search(words):
                return name
        if "问题" in words:
            return TOTAL
        if subject.source is not None and subject.is_side:
            return SOURCE_NAMES[subject.source][0]
        return subject.measures or TOTAL

    def _keep(
        self, here: _Clause, name: str, value: int | Decimal, unit: str, before: str = ""
    ) -> None:
        """Keep the first figure of each name, and further ones under the words before them.

        What is counted once and checked (问题总数) may be told again; meetings, rules, people and
        money are often told in several sums: 党组会议5次、专题会议3次.
        """
        name = self._name(here, name)
        known = self._found.get(name)
        if known and value != known.value and self._names.comes_in_sums(name) and tidy(before):
            name = f"{name}（{_LEADING.sub('', tidy(before))[-_LONGEST_WORDS:]}）"
        self._found.setdefault(name, StatedFigure(name, value, here.phrase, here.line, unit))

    @staticmethod
    def _name(here: _Clause, name: str) -> str:
        return f"{PREVIOUS}{name}" if here.owner is _Owner.PREVIOUS else name


def rate_name(total: str) -> str:
    """Return what the rate of a total is called: 完成率, 措施完成率, 信访件完成率."""
    return RATE if total == TOTAL else f"{total}{RATE}"


def tallies_of(stated: tuple[StatedFigure, ...]) -> tuple[SourceTally, ...]:
    """Return the side sources that the text counts without listing them."""
    values = {figure.name: int(figure.value) for figure in stated}
    return tuple(
        SourceTally(source, values[total], values.get(done, 0), values.get(f"{total}阶段性完成", 0))
        for source, (total, done) in SOURCE_NAMES.items()
        if total in values
    )


def damaged_counts(text: NoticeText) -> list[Doubt]:
    """Return counts that lost their unit (会议5研究), and a team that lost its number."""
    meetings = any_of(word_list("figures", "nouns", "会议"))
    unitless = re.compile(
        rf"{meetings}\d{{1,2}}(?=[\u4e00-\u9fff])(?![次场个期年月日轮项名人余多届号天类条])"
    )
    team = re.compile(r"第(?=巡察组|巡视组)")
    named = re.search(r"第[一二三四五六七八九十\d]{1,3}(?=巡察组|巡视组)", "\n".join(text.folded))
    doubts: list[Doubt] = []
    for line, folded in enumerate(text.folded):
        for match in unitless.finditer(folded):
            words = text.lines[line][match.start() : match.end()]
            doubts.append(
                Doubt(DoubtKind.DAMAGED_COUNT, words, "", line, match.start(), (f"{words}次",))
            )
        for match in team.finditer(folded):
            candidates = (named.group(),) if named else ()
            doubts.append(
                Doubt(
                    DoubtKind.DAMAGED_COUNT,
                    "第",
                    "巡察组的序号缺失",
                    line,
                    match.start(),
                    candidates,
                )
            )
    return doubts
