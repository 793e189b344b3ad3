"""Figures a text states about its round, each with what it counts; tallies of side sources."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.inspection import SourceTally
from rectify_desktop.domain.numerals import read_number
from rectify_desktop.domain.proposal import Doubt, DoubtKind, SectionKind, StatedFigure
from rectify_desktop.domain.terms import FindingSource
from rectify_desktop.office.notice_reader.lines import tidy
from rectify_desktop.office.notice_reader.markers import read_marker
from rectify_desktop.office.notice_reader.sources import SourceCues
from rectify_desktop.office.notice_reader.words import any_of, word_list, word_lists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.office.notice_reader.layout import Layout
    from rectify_desktop.office.notice_reader.lines import NoticeText

TOTAL = "问题总数"
DONE = "已完成"
UNFINISHED = "未完成"

# Side sources: what their total and their done matters are called.
SOURCE_NAMES: dict[FindingSource, tuple[str, str]] = {
    FindingSource.ON_THE_SPOT: ("立行立改", "立行立改已完成"),
    FindingSource.PETITION: ("信访件", "信访件已办结"),
    FindingSource.CLUE: ("线索", "线索已办结"),
    FindingSource.RECOMMENDATION: ("巡察建议书", "巡察建议书已落实"),
    FindingSource.SPECIAL: ("专项问题", "专项问题已完成"),
}

_NUMBER = re.compile(
    r"(?<![\d.〔\[第])(?P<n>\d{1,5}|[一二两三四五六七八九十百]{1,4})\s*(?:余|多)?\s*"
    r"(?P<unit>大类|人次|个|项|件|条|类|次|场|轮|人|名)"
)
_CLAUSES = re.compile(r"[^,;:、。]+")
_PROBLEM_BEHIND = re.compile(r"\s*(?:具体|主要|突出|反馈|整改|重点)*(?:问题|反馈意见)")
_PROBLEM_BEFORE = re.compile(r"(?:问题|反馈意见)(?:共|合计|总计|有|为|共计|:)*\s*$")
_FILL = r"(?:了|的|整改|问题|事项|任务|为|共|有|:)*\s*$"
_ALL = re.compile(r"\s*(?:具体|反馈)?问题?(?:已经|已|均|都|全部)+")
# 18个问题已完成整改16个: the state belongs to the number behind it.
_NUMBER_FOLLOWS = re.compile(r"(?:整改|落实|了|的|其中|:)*\s*\d+\s*[个项件条]")
_PERSONS = ("人次", "人", "名")
_ROUNDS = ("次", "场", "轮")
_MEASURES = "措施"


@dataclass(slots=True)
class _Subject:
    """What the numbers of a sentence count: a source of problems, or measures."""

    source: FindingSource | None = None
    counts_measures: bool = False

    @property
    def is_feedback(self) -> bool:
        return self.source is FindingSource.FEEDBACK

    @property
    def is_side(self) -> bool:
        return self.source is not None and not self.is_feedback


class FigureReader:
    """Reads the figures of one text, clause by clause; the subject runs on within a sentence."""

    def __init__(self, text: NoticeText) -> None:
        self._text = text
        states = word_lists("figures", "states")
        self._state_of = {word: name for name, words in states.items() for word in words}
        state = any_of(self._state_of)
        self._state_before = re.compile(rf"(?P<state>{state}){_FILL}")
        self._state_behind = re.compile(
            rf"\s*(?:具体|反馈)?(?:问题|事项)?(?:已经|均|都|全部|需要|需|仍|尚|还)*(?P<state>{state})"
        )
        # 2件信访件均已办结: the matter itself stands between its number and its state.
        self._matter_state = re.compile(
            rf"[^\d,;。]{{0,8}}?(?:已经|已|均|都|全部)*(?P<state>{state})"
        )
        self._sources = SourceCues()
        self._nouns = [
            (
                name,
                re.compile(rf"\s*{any_of(words)}"),
                re.compile(any_of(words) + r"(?:共|计|:)*\s*$"),
            )
            for name, words in word_lists("figures", "nouns").items()
        ]
        self._person_nouns = [
            (name, re.compile(any_of(words) + r"(?:了|共|计|相关|:)*\s*$"))
            for name, words in word_lists("figures", "persons").items()
        ]
        self._others = re.compile(any_of(word_list("figures", "others", "words")))
        self._ours = re.compile(any_of(word_list("figures", "others", "ours")))
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
        subject = _Subject()
        is_other = False
        for clause in _CLAUSES.finditer(folded):
            words = clause.group()
            if clause.start() and folded[clause.start() - 1] == "。":
                is_other = False
                subject = _Subject(FindingSource.FEEDBACK if subject.is_feedback else None)
            if self._ours.search(words):
                is_other = False
            elif self._others.search(words):
                is_other = True
            subject = self._subject_of(words, subject)
            if not is_other:
                self._read_clause(line, clause.start(), words, subject, is_outlook=is_outlook)

    def _subject_of(self, words: str, before: _Subject) -> _Subject:
        """Return what a clause counts: what it names, else what the sentence named before."""
        if named := self._sources.named_in(words):
            return _Subject(named)
        is_feedback = "反馈" in words or ("问题" in words and _NUMBER.search(words) is not None)
        return _Subject(FindingSource.FEEDBACK) if is_feedback else before

    def _read_clause(
        self, line: int, start: int, words: str, subject: _Subject, *, is_outlook: bool
    ) -> None:
        for number in _NUMBER.finditer(words):
            value = read_number(number["n"])
            if value is None:
                continue
            is_digits = number["n"].isdecimal()
            for name in self._names(words, number, subject, is_outlook=is_outlook):
                subject.counts_measures = name.startswith(_MEASURES)
                # Numbers in characters are slogans (一个问题、一名领导) unless they count 方面.
                if not is_digits and name not in {"方面", "类"} and value < 2:
                    continue
                phrase = tidy(self._text.lines[line][start : start + len(words)])
                self._found.setdefault(name, StatedFigure(name, value, phrase, line))

    def _names(
        self, words: str, number: re.Match[str], subject: _Subject, *, is_outlook: bool
    ) -> Iterator[str]:
        before, behind = words[: number.start()], words[number.end() :]
        if number["unit"] in _PERSONS:
            yield from () if is_outlook else self._person_names(before)
            return
        state = self._state(before, behind)
        is_problem = (
            _PROBLEM_BEHIND.match(behind) is not None or _PROBLEM_BEFORE.search(before) is not None
        )
        if is_outlook:
            if state and is_problem and not subject.is_side:
                yield state
            return
        noun = "类" if number["unit"] in ("类", "大类") else self._noun(before, behind)
        if subject.is_side and noun in (None, _MEASURES, "方面"):
            yield from self._side_names(subject, before, behind, number["unit"])
        elif noun and not (is_problem and noun == _MEASURES):
            yield f"{noun}已完成" if state == DONE and noun == _MEASURES else noun
        elif state and subject.counts_measures and not is_problem:
            yield f"{_MEASURES}{state}"
        elif number["unit"] in _ROUNDS:
            return
        elif state and (is_problem or subject.is_feedback):
            if _ALL.match(behind) and state == DONE and is_problem:
                yield TOTAL
            yield state
        elif is_problem and subject.is_feedback:
            yield TOTAL

    def _person_names(self, before: str) -> Iterator[str]:
        """Say of people what was done to them; people counted for other reasons are no figure."""
        yield from (name for name, ahead in self._person_nouns if ahead.search(before))

    def _side_names(self, subject: _Subject, before: str, behind: str, unit: str) -> Iterator[str]:
        if subject.source is None or unit in (*_ROUNDS, "类", "大类"):
            return
        total, done = SOURCE_NAMES[subject.source]
        state = self._state(before, behind)
        whole = self._matter_state.match(behind)
        if state is None and whole and not _NUMBER_FOLLOWS.match(behind, whole.end()):
            yield total
            state = self._state_of[whole["state"]]
        if state is None:
            yield total
        elif state == DONE:
            yield done
        else:
            yield f"{total}{state}"

    def _state(self, before: str, behind: str) -> str | None:
        match = self._state_before.search(before)
        if match is None:
            match = self._state_behind.match(behind)
            if match and _NUMBER_FOLLOWS.match(behind, match.end()):
                return None
        return self._state_of[match["state"]] if match else None

    def _noun(self, before: str, behind: str) -> str | None:
        for name, ahead, back in self._nouns:
            if ahead.match(behind) or (name not in {"方面", "类"} and back.search(before)):
                return name
        return None


def tallies_of(stated: tuple[StatedFigure, ...]) -> tuple[SourceTally, ...]:
    """Return the side sources that the text counts without listing them."""
    values = {figure.name: figure.value for figure in stated}
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
