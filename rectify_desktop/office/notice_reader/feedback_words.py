"""The words of a feedback: what opens a list of problems, what turns to demands or praise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.words import any_of, pattern_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.office.notice_reader.words import TitleWords


class FeedbackWords:
    """Tells the words of a feedback apart."""

    def __init__(self, titles: TitleWords) -> None:
        self._titles = titles
        found = any_of(word_list("feedback", "cues", "found"))
        nouns = any_of(word_list("feedback", "cues", "nouns"))
        lists = any_of(word_list("feedback", "cues", "lists"))
        # 发现…问题：, 存在的主要问题是, 主要表现在: the words and the mark that open a list.
        counted = r"(?:主要|分别)?(?:有|是|如下)?[,。:]?\s*(?=一是|\(一\)|1[.、]|有的)"
        opens = rf"(?:。?\s*{lists}\s*[:,]?|{counted})"
        self.cue = re.compile(
            rf"{found}[^。;:]{{0,40}}?{nouns}(?:[^。;:]{{0,12}}?:|{opens})"
            rf"|(?:主要|突出|具体){nouns}(?::|{opens}|(?:是|有|包括|为)\s*[:,]?)"
            rf"|{found}[^。;:]{{0,60}}?[,、]?\s*{lists}\s*[:,]?"
            # A newspaper sets 问题 in front of its sentences.
            r"|(?:^\s*|(?<=。)\s+)(?:主要|反馈)?问题\s+(?=[^。]+。)"
            rf"|(?:以下|如下)[^。;:]{{0,16}}{nouns}:"
        )
        # 但仍存在一些问题。 closes a paragraph: a list by field may follow below.
        self.closing_cue = re.compile(rf"{found}[^。;:]{{0,40}}?{nouns}\s*。?\s*$")
        # 现将巡察情况通报如下： numbered paragraphs below it may be the problems.
        reported = any_of(word_list("feedback", "cues", "reported"))
        self.reported = re.compile(rf"(?:情况|意见|问题)[^。;:]{{0,10}}{reported}[:。]?\s*$")
        self.before_cue = re.compile(
            rf"{any_of(['发现', '存在', '指出', '反映出', '暴露出', '查找出'])}(?:了|出|的|在)?"
        )
        self.details = re.compile(any_of(word_list("feedback", "cues", "details")) + r"\s*:?\s*")
        self._demand = pattern_of("feedback", "demands", "cues")
        self._demand_start = re.compile(
            r"\s*(?:一|二|三|四|五|六|七|八|九|十)?(?:是|要)?\s*(?!以下)"
            + any_of(word_list("feedback", "demands", "starts"))
        )
        self._about = re.compile(r"\s*" + any_of(word_list("feedback", "demands", "about")))
        self._aside = pattern_of("feedback", "demands", "asides")
        doubtful = any_of(word_list("feedback", "demands", "doubtful"))
        self._doubtful = re.compile(rf"{doubtful}[^,。;:]{{0,4}}{found}[^,。;:]*$")

    def has_demands(self, lines: Iterable[str]) -> bool:
        """Whether any of some folded lines demands, advises or pledges."""
        return any(self._demand.search(folded) for folded in lines)

    def is_aside(self, words: str) -> bool:
        """Whether words speak of clues handed over, of the meeting itself, or praise."""
        return self._aside.search(words) is not None

    def turns_away(self, sentence: str) -> bool:
        """Whether a sentence turns from the problems to demands, clues or praise."""
        return self.is_aside(sentence) or self._demand.search(sentence) is not None

    def is_demanded(self, folded: str, start: int, end: int) -> bool:
        """Whether the words of a cue belong to a demand: 要聚焦发现的问题…, 对存在的问题建议…."""
        sentence_start = max(folded.rfind(mark, 0, start) for mark in "。;") + 1
        sentence = folded[sentence_start:end]
        if self._doubtful.search(sentence):
            return True
        return self._demand.search(sentence) is not None or any(
            self._about.match(clause) or self.is_demand(clause)
            for clause in re.split(r"[,:、]", sentence)
        )

    def names_fault(self, words: str) -> bool:
        """Whether words state a fault."""
        return self._titles.names_fault(words)

    def is_demand(self, words: str) -> bool:
        """Whether words open like a demand (要…, 进一步…) and name no fault."""
        return self._demand_start.match(words) is not None and not self._titles.faults.search(
            words.replace("问题", "")
        )
