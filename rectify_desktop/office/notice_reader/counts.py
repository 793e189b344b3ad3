"""What a number of a text counts: problems by state, measures, meetings, people, side sources."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import FindingSource
from rectify_desktop.office.notice_reader.words import any_of, word_list, word_lists

if TYPE_CHECKING:
    from collections.abc import Iterator

TOTAL = "问题总数"
DONE = "已完成"
UNFINISHED = "未完成"
MEASURES = "措施"
TASKS = "任务"
# The problems of one part of the round: 党的领导方面问题.
PART = "方面问题"

# Side sources: what their total and their done matters are called.
SOURCE_NAMES: dict[FindingSource, tuple[str, str]] = {
    FindingSource.ON_THE_SPOT: ("立行立改", "立行立改已完成"),
    FindingSource.PETITION: ("信访件", "信访件已办结"),
    FindingSource.CLUE: ("线索", "线索已办结"),
    FindingSource.RECOMMENDATION: ("巡察建议书", "巡察建议书已落实"),
    FindingSource.SPECIAL: ("专项问题", "专项问题已完成"),
}
# All that has a total and a number done.
DONE_OF: dict[str, str] = {
    TOTAL: DONE,
    MEASURES: f"{MEASURES}{DONE}",
    TASKS: f"{TASKS}{DONE}",
    **dict(SOURCE_NAMES.values()),
}

NUMBER = re.compile(
    r"(?<![\d.〔\[第])(?P<n>\d{1,5}|[一二两三四五六七八九十百]{1,4})\s*(?:余|多)?\s*"
    r"(?P<unit>大类|人次|个|项|件|条|类|次|场|轮|人|名)"
)
_PROBLEM_BEHIND = re.compile(r"\s*(?:具体|主要|突出|反馈|整改|重点)*(?:问题|反馈意见)")
_PROBLEM_BEFORE = re.compile(r"(?:问题|反馈意见)(?:共|合计|总计|有|为|共计|:)*\s*$")
_FILL = r"(?:了|的|整改|问题|事项|任务|为|共|有|:)*\s*$"
_ALL = re.compile(r"\s*(?:具体|反馈)?问题?(?:已经|已|均|都|全部)+")
# 18个问题已完成整改16个: the state belongs to the number behind it.
_NUMBER_FOLLOWS = re.compile(r"(?:整改|落实|了|的|其中|:)*\s*\d+\s*[个项件条]")
_ENDS = re.compile(r"\s*$")
_PERSONS = ("人次", "人", "名")
_ROUNDS = ("次", "场", "轮")
_CLASSES = ("类", "大类")
_OF_MEASURES = (MEASURES, TASKS)
_GROUPS = ("方面", "类")


@dataclass(slots=True)
class Subject:
    """What the numbers of a sentence count: a source of problems, or measures."""

    source: FindingSource | None = None
    # 措施 or 任务, if these are counted; the name of a part, if its problems are.
    measures: str = ""
    part: str = ""

    @property
    def is_feedback(self) -> bool:
        """Whether the problems of the feedback are counted."""
        return self.source is FindingSource.FEEDBACK

    @property
    def is_side(self) -> bool:
        """Whether matters of a side source are counted."""
        return self.source is not None and not self.is_feedback


def timing_names() -> frozenset[str]:
    """Return what the problems to be put right by a certain time are called: 限期整改问题."""
    return frozenset(f"{timing}问题" for timing in word_list("figures", "parts", "timings"))


class CountNames:
    """Names what the numbers of a clause count, from the words around them."""

    def __init__(self) -> None:
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
        # 3个立行立改问题,已全部整改到位: the clause behind the number says it of all.
        self._all_done = re.compile(
            rf"(?:目前|现|现在|至今|截至目前)?(?=[^,]*?(?:均|都|全部))(?:已经|已|均|都|全部)+{any_of(states[DONE])}\s*$"
        )
        self._nouns = [
            (
                name,
                re.compile(rf"\s*{any_of(words)}"),
                re.compile(any_of(words) + r"(?:共|计|:)*\s*$"),
            )
            for name, words in word_lists("figures", "nouns").items()
        ]
        self._measures_done = [
            (
                name,
                re.compile(
                    any_of(word_list("figures", "nouns", name)) + rf"[^,]{{0,4}}?{state}{_FILL}"
                ),
            )
            for name in _OF_MEASURES
        ]
        persons, money = word_lists("figures", "persons"), word_lists("figures", "money")
        self._in_sums = frozenset(("会议", "制度", "督查", "意见建议", *persons, *money))
        self._person_nouns = [
            (name, re.compile(any_of(words) + r"(?:了|共|计|相关|:)*\s*$"))
            for name, words in persons.items()
        ]
        endings = any_of(word_list("figures", "parts", "endings"))
        self._timings = timing_names()
        timings = any_of(word_list("figures", "parts", "timings"))
        self._part = re.compile(
            rf"(?:.*(?:其中|涉及|反馈|指出|包括|发现|存在))?在?"
            rf"(?P<part>[^\d,:、]{{2,20}}?(?<![个大]){endings}|{timings})"
            r"(?:问题|反馈|指出|发现|存在|共|有|为|的)*\s*$"
        )

    def names(
        self, words: str, number: re.Match[str], subject: Subject, *, is_outlook: bool
    ) -> Iterator[str]:
        """Yield the names of the figures that one number of a clause is."""
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
        noun = "类" if number["unit"] in _CLASSES else self._noun(before, behind)
        part = self._part_name(before, behind, is_problem=is_problem) if noun is None else None
        if subject.is_side and noun in (None, *_OF_MEASURES, "方面"):
            yield from self._side_names(subject, before, behind, number["unit"])
        elif noun and not (is_problem and noun in _OF_MEASURES):
            yield f"{noun}{DONE}" if state == DONE and noun in _OF_MEASURES else noun
        elif state and not is_problem and (measures := self._measures(before) or subject.measures):
            yield f"{measures}{state}"
        elif number["unit"] in _ROUNDS:
            return
        elif part is not None:
            # 党的领导方面7个问题已完成5个 says nothing of all problems.
            if state is None and part:
                yield part
        elif state in (DONE, UNFINISHED) and subject.part and not is_problem:
            yield f"{subject.part}{state}"
        elif state and (is_problem or subject.is_feedback):
            if _ALL.match(behind) and state == DONE and is_problem:
                yield TOTAL
            yield state
        elif is_problem and subject.is_feedback:
            yield TOTAL

    def comes_in_sums(self, name: str) -> bool:
        """Whether a figure is of a kind that a text tells piece by piece."""
        return name in self._in_sums

    def is_part(self, name: str) -> bool:
        """Whether a figure counts the problems of one part of the round."""
        return name.endswith(PART) or name in self._timings

    def says_all_done(self, words: str) -> bool:
        """Whether a clause says of all matters before it that they are done."""
        return self._all_done.match(words) is not None

    def _person_names(self, before: str) -> Iterator[str]:
        """Say of people what was done to them; people counted for other reasons are no figure."""
        found = [
            (name, match) for name, ahead in self._person_nouns if (match := ahead.search(before))
        ]
        if found:
            # 诫勉谈话 is no 谈话.
            yield min(found, key=lambda pair: pair[1].start())[0]

    def _side_names(self, subject: Subject, before: str, behind: str, unit: str) -> Iterator[str]:
        if subject.source is None or unit in (*_ROUNDS, *_CLASSES):
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

    def _part_name(self, before: str, behind: str, *, is_problem: bool) -> str | None:
        """Return the name of a part's problems, "" for a number that is of a part in another way.

        None says that the number is of no part.
        """
        match = self._part.match(before)
        if match is None:
            return None
        return f"{match['part']}问题" if is_problem or _ENDS.match(behind) else ""

    def _state(self, before: str, behind: str) -> str | None:
        match = self._state_before.search(before)
        if match is None:
            match = self._state_behind.match(behind)
            if match and _NUMBER_FOLLOWS.match(behind, match.end()):
                return None
        return self._state_of[match["state"]] if match else None

    def _measures(self, before: str) -> str:
        """Return 措施 or 任务 where these are what is done: 措施已完成150条."""
        return next((name for name, done in self._measures_done if done.search(before)), "")

    def _noun(self, before: str, behind: str) -> str | None:
        for name, ahead, back in self._nouns:
            if ahead.match(behind) or (name not in _GROUPS and back.search(before)):
                return name
        return None
