"""Stretches of a feedback: parted into items, cut off where the list ends, read as problems."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import ProposedFinding, ProposedTheme
from rectify_desktop.office.notice_reader.lines import tidy
from rectify_desktop.office.notice_reader.runs import glued_run, run_of
from rectify_desktop.office.notice_reader.tree import Tree, joined

if TYPE_CHECKING:
    from rectify_desktop.office.notice_reader.feedback_words import FeedbackWords
    from rectify_desktop.office.notice_reader.lines import NoticeText

_ITEM_LENGTH = 200
# 甲、乙等问题: what stands behind a list by 、.
LISTED_BEFORE = re.compile(
    r"等(?:方面|\d+个|[一二三四五六七八九十]+个|一些|突出|主要|具体)*(?:方面)?(?:的)?问题"
    r"|等(?:\d+|[一二三四五六七八九十]+)个方面"
)
_TOLD_OF = re.compile(r"(?:的(?:情况|现象|问题)|等)[。;,]?\s*$")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one line."""

    line: int
    start: int
    end: int


class SpanReader:
    """Reads stretches of one text."""

    def __init__(self, text: NoticeText, words: FeedbackWords) -> None:
        self._text = text
        self._words = words

    def split(self, span: Span) -> list[Span]:
        """Part a list by ；, else by 。, else by 、 before 等问题; commas never part."""
        words = self.words(span)
        if ";" in words:
            return self.parted(span, r"[;。]")
        if "。" in words.rstrip(" 。"):
            return self.parted(span, r"。")
        if listed := LISTED_BEFORE.search(words):
            inner = Span(span.line, span.start, span.start + listed.start())
            return self.parted(inner, r"、")
        if told := _TOLD_OF.search(words):
            # 甲不严、乙不实的情况 and 甲不严、乙不实等 are two; 建设、管理不严的情况 is one.
            inner = self.parted(Span(span.line, span.start, span.start + told.start()), r"、")
            # Where commas stand among them, 、 parts no problems either.
            words_of = [self.words(part) for part in inner]
            if all(self._words.names_fault(each) and "," not in each for each in words_of):
                return inner
        return self.parted(span, r"。")

    def parted(self, span: Span, marks: str) -> list[Span]:
        """Part a span at the given marks."""
        words = self.words(span)
        spans: list[Span] = []
        at = 0
        for match in [*re.finditer(marks, words), None]:
            end = match.start() if match else len(words)
            if words[at:end].strip():
                spans.append(Span(span.line, span.start + at, span.start + end))
            at = match.end() if match else end
        return spans

    def run_in(self, span: Span) -> list[Span]:
        """Return the items of 一是…二是… or 1.…2.…; nothing if they are demands."""
        folded = self.words(span)
        run = run_of(folded) or glued_run(folded)
        if not run or folded[: run[0].start].strip(" :,。"):
            return []
        ends = [after.start for _, after in pairwise(run)] + [len(folded)]
        spans: list[Span] = []
        for at, (item, end) in enumerate(zip(run, ends, strict=True)):
            stop = self.end_of_last(folded, item.text, end) if at == len(run) - 1 else end
            spans.append(Span(span.line, span.start + item.text, span.start + stop))
        problems = [span for span in spans if not self._words.is_demand(self.words(span))]
        # A list that is mostly demands is one of demands.
        return problems if len(problems) * 2 > len(spans) else []

    def until_demand(self, span: Span) -> Span:
        """Cut a list off at the sentence that turns to demands, clues or praise."""
        words = self.words(span)
        at = 0
        while (stop := words.find("。", at)) >= 0 and stop + 1 < len(words):
            following = words[stop + 1 :].split("。")[0]
            turns = self._words.turns_away(following)
            if turns or self._words.is_demand(following):
                return Span(span.line, span.start, span.start + stop + 1)
            at = stop + 1
        return span

    def is_problem(self, span: Span) -> bool:
        """Whether a span can be a problem: no demand, no aside, not too long."""
        words = self.words(span)
        return (
            not self._words.is_demand(words)
            and not self._words.is_aside(words)
            and len(words) <= _ITEM_LENGTH
        )

    def end_of_last(self, folded: str, start: int, end: int) -> int:
        """End the last item where a sentence turns to clues or demands."""
        at = start
        while (stop := folded.find("。", at, end)) >= 0 and stop + 1 < end:
            following = folded[stop + 1 : end].split("。")[0]
            if self._words.turns_away(following):
                return stop + 1
            at = stop + 1
        return end

    def details_in(self, item: Span) -> tuple[Span, Span] | None:
        """Tell a theme from the problems behind 包括 or 主要表现为, if there are any."""
        words = self.words(item)
        match = self._words.details.search(words)
        if match is None or match.start() == 0 or words[match.start() - 1] not in "。,;:":
            return None
        rest = Span(item.line, item.start + match.end(), item.end)
        return Span(item.line, item.start, item.start + match.start()), rest

    def words(self, span: Span) -> str:
        """Return the folded words of a span."""
        return self._text.folded[span.line][span.start : span.end]

    def title(self, span: Span) -> str:
        """Return a span as written, without the marks around it."""
        return self._written(span).strip("。:：;；,， ")

    def _written(self, span: Span) -> str:
        return tidy(self._text.lines[span.line][span.start : span.end])

    def finding(self, span: Span, theme: int | None) -> ProposedFinding:
        """Read a span as a problem: its first sentence is the title."""
        words = self.words(span)
        end = words.find("。") + 1 or len(words)
        title = self.title(Span(span.line, span.start, span.start + end))
        rest = self._written(Span(span.line, span.start + end, span.end))
        return ProposedFinding("", title, span.line, theme=theme, description=rest)

    def tree(self, spans: list[Span]) -> Tree:
        """Return problems without themes."""
        return numbered([], [self.finding(span, None) for span in spans])


def numbered(themes: list[ProposedTheme], findings: list[ProposedFinding]) -> Tree:
    """Return themes and problems numbered as a ledger does; one without words is none."""
    named = tuple(finding for finding in findings if finding.title)
    return joined([Tree(themes=tuple(themes), findings=named)])
