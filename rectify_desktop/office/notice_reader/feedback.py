"""Feedback mode: the list of problems in a feedback paper or the news of a feedback meeting.

Only the list behind 发现, 存在, 主要问题 counts. It is parted at 一是二是, else at ；, else at 。,
else at 、 before 等问题; commas never part. Demands, advice and pledges use the same markers and
yield nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal import ProposedFinding, ProposedTheme
from rectify_desktop.office.notice_reader.lines import tidy
from rectify_desktop.office.notice_reader.markers import read_marker, run_of
from rectify_desktop.office.notice_reader.tree import Tree, joined
from rectify_desktop.office.notice_reader.words import any_of, pattern_of, word_list

if TYPE_CHECKING:
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.words import TitleWords

_ITEM_LENGTH = 200
_LISTED_BEFORE = re.compile(
    r"等(?:方面|\d+个|[一二三四五六七八九十]+个|一些|突出|主要|具体)*(?:方面)?(?:的)?问题"
)


@dataclass(frozen=True, slots=True)
class _Span:
    """A stretch of one line."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FeedbackReading:
    """The problems found, the lines their list takes up, and whether demands were seen."""

    tree: Tree
    lines: range
    has_demands: bool
    has_cue: bool


class FeedbackReader:
    """Finds the list of problems in one text."""

    def __init__(self, text: NoticeText, titles: TitleWords) -> None:
        self._text = text
        self._titles = titles
        found = any_of(word_list("feedback", "cues", "found"))
        nouns = any_of(word_list("feedback", "cues", "nouns"))
        lists = any_of(word_list("feedback", "cues", "lists"))
        # 发现…问题：, 存在的主要问题是, 主要表现在: the words and the mark that open a list.
        opens = (
            rf"(?:{lists}\s*[:,]?|(?:主要|分别)?(?:有|是|如下)?[,。:]?\s*(?=一是|\(一\)|1[.、]))"
        )
        self._cue = re.compile(
            rf"{found}[^。;:]{{0,40}}?{nouns}(?:[^。;:]{{0,12}}?:|{opens})"
            rf"|(?:主要|突出|具体){nouns}(?::|{opens}|(?:是|有|包括|为)\s*[:,]?)"
            rf"|{found}[^。;:]{{0,60}}?[,、]?\s*{lists}\s*[:,]?"
        )
        self._before_cue = re.compile(
            rf"{any_of(['发现', '存在', '指出', '反映出', '暴露出', '查找出'])}(?:了|出|的|在)?"
        )
        self._details = re.compile(any_of(word_list("feedback", "cues", "details")) + r"\s*:?\s*")
        self._demand = pattern_of("feedback", "demands", "cues")
        self._demand_start = re.compile(
            r"\s*(?:一|二|三|四|五|六|七|八|九|十)?(?:是|要)?\s*"
            + any_of(word_list("feedback", "demands", "starts"))
        )
        self._about = re.compile(r"\s*" + any_of(word_list("feedback", "demands", "about")))
        self._aside = pattern_of("feedback", "demands", "asides")

    def read(self) -> FeedbackReading:
        """Read the first list of problems that yields any."""
        has_cue = False
        for line, folded in enumerate(self._text.folded):
            for cue in self._cue.finditer(folded):
                if self._is_demanded(folded, cue.start(), cue.end()):
                    continue
                has_cue = True
                tree, last = self._list_behind(line, cue.end())
                if tree.findings:
                    return FeedbackReading(tree, range(line, last + 1), self._has_demands(), True)
            tree = self._list_before(line)
            if tree.findings:
                return FeedbackReading(tree, range(line, line + 1), self._has_demands(), True)
        return FeedbackReading(Tree(), range(0), self._has_demands(), has_cue)

    def _has_demands(self) -> bool:
        return any(self._demand.search(folded) for folded in self._text.folded)

    def _is_demanded(self, folded: str, start: int, end: int) -> bool:
        """Whether the words of a cue belong to a demand: 要聚焦发现的问题…, 对存在的问题建议…."""
        sentence_start = max(folded.rfind(mark, 0, start) for mark in "。;") + 1
        sentence = folded[sentence_start:end]
        return self._demand.search(sentence) is not None or any(
            self._about.match(clause) or self._is_demand(clause)
            for clause in re.split(r"[,:、]", sentence)
        )

    def _is_demand(self, words: str) -> bool:
        return self._demand_start.match(words) is not None and not self._titles.faults.search(
            words.replace("问题", "")
        )

    # The list behind a cue

    def _list_behind(self, line: int, start: int) -> tuple[Tree, int]:
        folded = self._text.folded[line]
        rest = _Span(line, start, len(folded))
        items = self._run_in(rest)
        if items:
            return self._with_themes(items), line
        if folded[start:].strip(" 。:"):
            spans = self._split(self._until_demand(rest))
            return self._tree([span for span in spans if self._is_problem(span)]), line
        return self._paragraphs_below(line)

    def _run_in(self, span: _Span) -> list[_Span]:
        """Return the items of 一是…二是… or 1.…2.…; nothing if they are demands."""
        folded = self._text.folded[span.line][span.start : span.end]
        run = run_of(folded)
        if not run or folded[: run[0].start].strip(" :,。"):
            return []
        ends = [after.start for _, after in pairwise(run)] + [len(folded)]
        spans: list[_Span] = []
        for at, (item, end) in enumerate(zip(run, ends, strict=True)):
            stop = end
            if at == len(run) - 1:
                stop = self._end_of_last(folded, item.text, end)
            spans.append(_Span(span.line, span.start + item.text, span.start + stop))
        problems = [span for span in spans if not self._is_demand(self._words(span))]
        # A list that is mostly demands is one of demands.
        return problems if len(problems) * 2 > len(spans) else []

    def _end_of_last(self, folded: str, start: int, end: int) -> int:
        """End the last item where a sentence turns to clues or demands."""
        at = start
        while (stop := folded.find("。", at, end)) >= 0 and stop + 1 < end:
            following = folded[stop + 1 : end].split("。")[0]
            if self._aside.search(following) or self._demand.search(following):
                return stop + 1
            at = stop + 1
        return end

    def _with_themes(self, items: list[_Span]) -> Tree:
        """Make themes of items that go on 包括…；…, findings of the others."""
        themes: list[ProposedTheme] = []
        findings: list[ProposedFinding] = []
        for item in items:
            details = self._details_in(item)
            if details is None:
                findings.append(self._finding(item, None))
                continue
            head, rest = details
            themes.append(ProposedTheme(self._title(head), item.line))
            findings += [self._finding(span, len(themes) - 1) for span in self._split(rest)]
        return _numbered(themes, findings)

    def _details_in(self, item: _Span) -> tuple[_Span, _Span] | None:
        words = self._words(item)
        match = self._details.search(words)
        if match is None or match.start() == 0 or words[match.start() - 1] not in "。,;:":
            return None
        rest = _Span(item.line, item.start + match.end(), item.end)
        return _Span(item.line, item.start, item.start + match.start()), rest

    def _split(self, span: _Span) -> list[_Span]:
        """Part a list by ；, else by 。, else by 、 before 等问题; commas never part."""
        words = self._words(span)
        if ";" in words:
            return self._parted(span, r"[;。]")
        if "。" in words.rstrip(" 。"):
            return self._parted(span, r"。")
        if listed := _LISTED_BEFORE.search(words):
            inner = _Span(span.line, span.start, span.start + listed.start())
            return self._parted(inner, r"、")
        return self._parted(span, r"。")

    def _parted(self, span: _Span, marks: str) -> list[_Span]:
        words = self._words(span)
        spans: list[_Span] = []
        at = 0
        for match in [*re.finditer(marks, words), None]:
            end = match.start() if match else len(words)
            if words[at:end].strip():
                spans.append(_Span(span.line, span.start + at, span.start + end))
            at = match.end() if match else end
        return spans

    def _until_demand(self, span: _Span) -> _Span:
        """Cut a list off at the sentence that turns to demands, clues or praise."""
        words = self._words(span)
        at = 0
        while (stop := words.find("。", at)) >= 0 and stop + 1 < len(words):
            following = words[stop + 1 :].split("。")[0]
            turns = self._demand.search(following) or self._aside.search(following)
            if turns or self._is_demand(following):
                return _Span(span.line, span.start, span.start + stop + 1)
            at = stop + 1
        return span

    def _is_problem(self, span: _Span) -> bool:
        words = self._words(span)
        return (
            not self._is_demand(words)
            and self._aside.search(words) is None
            and len(words) <= _ITEM_LENGTH
        )

    # Other shapes

    def _list_before(self, line: int) -> Tree:
        """Read 存在甲、乙、丙等问题, where the cue stands in front of a list by 、."""
        folded = self._text.folded[line]
        for listed in _LISTED_BEFORE.finditer(folded):
            start = max(folded.rfind(mark, 0, listed.start()) for mark in "。;:") + 1
            cues = list(self._before_cue.finditer(folded, start, listed.start()))
            if not cues or self._is_demanded(folded, start, cues[-1].end()):
                continue
            # Commas never part: such a list is one problem, and the clerk splits it.
            spans = self._parted(_Span(line, cues[-1].end(), listed.start()), "、")
            if any(self._titles.faults.search(self._words(span)) for span in spans):
                return self._tree(spans)
        return Tree()

    def _paragraphs_below(self, cue_line: int) -> tuple[Tree, int]:
        """Read numbered paragraphs under a cue that stands at the end of its line."""
        spans: list[_Span] = []
        last = cue_line
        expected: tuple[object, int] | None = None
        for line in range(cue_line + 1, len(self._text)):
            folded = self._text.folded[line]
            if self._text.is_blank(line):
                continue
            marker = read_marker(folded)
            if marker is None or (expected and (marker.kind, marker.ordinal) != expected):
                break
            if expected is None and marker.ordinal != 1:
                break
            span = _Span(line, marker.end, len(folded))
            if self._is_demand(self._words(span)):
                break
            spans.append(span)
            expected = (marker.kind, marker.ordinal + 1)
            last = line
        return (self._with_themes(spans) if spans else Tree()), last

    # Findings

    def _words(self, span: _Span) -> str:
        return self._text.folded[span.line][span.start : span.end]

    def _title(self, span: _Span) -> str:
        return self._written(span).strip("。:：;；,， ")

    def _written(self, span: _Span) -> str:
        return tidy(self._text.lines[span.line][span.start : span.end])

    def _finding(self, span: _Span, theme: int | None) -> ProposedFinding:
        words = self._words(span)
        end = words.find("。") + 1 or len(words)
        title = self._title(_Span(span.line, span.start, span.start + end))
        rest = self._written(_Span(span.line, span.start + end, span.end))
        return ProposedFinding("", title, span.line, theme=theme, description=rest)

    def _tree(self, spans: list[_Span]) -> Tree:
        return _numbered([], [self._finding(span, None) for span in spans])


def _numbered(themes: list[ProposedTheme], findings: list[ProposedFinding]) -> Tree:
    named = tuple(finding for finding in findings if finding.title)
    return joined([Tree(themes=tuple(themes), findings=named)])
