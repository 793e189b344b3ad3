"""Feedback mode: the list of problems in a feedback paper or the news of a feedback meeting.

Only the list behind 发现, 存在, 主要问题 counts. It is parted at 一是二是, else at ；, else at 。,
else at 、 before 等问题; commas never part. Demands, advice and pledges use the same markers and
yield nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import ProposedFinding, ProposedTheme
from rectify_desktop.office.notice_reader.feedback_fields import FieldReader
from rectify_desktop.office.notice_reader.feedback_spans import (
    LISTED_BEFORE,
    Span,
    SpanReader,
    numbered,
)
from rectify_desktop.office.notice_reader.feedback_words import FeedbackWords
from rectify_desktop.office.notice_reader.tree import Tree

if TYPE_CHECKING:
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.words import TitleWords


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
        self._words = FeedbackWords(titles)
        self._spans = SpanReader(text, self._words)
        self._fields = FieldReader(text, titles, self._words, self._spans)

    def read(self) -> FeedbackReading:
        """Read the first list of problems that yields any."""
        for line in range(len(self._text)):
            if (tree := self._fields.parted_by_blanks(line)).findings:
                return self._reading(tree, range(line, line + 1))
        has_cue = False
        for line, folded in enumerate(self._text.folded):
            for cue in self._words.cue.finditer(folded):
                if self._words.is_demanded(folded, cue.start(), cue.end()):
                    continue
                has_cue = True
                tree, last = self._list_behind(line, cue.end())
                if tree.findings:
                    return self._reading(tree, range(line, last + 1))
            for below in (self._fields_behind, self._reported_below):
                tree, last = below(line)
                if tree.findings:
                    return self._reading(tree, range(line + 1, last + 1))
            tree = self._fields.fields_inside(line)
            if not tree.findings:
                tree = self._list_before(line)
            if tree.findings:
                return self._reading(tree, range(line, line + 1))
        return self._reading(Tree(), range(0), has_cue=has_cue)

    def _reading(self, tree: Tree, lines: range, *, has_cue: bool = True) -> FeedbackReading:
        has_demands = self._words.has_demands(self._text.folded)
        return FeedbackReading(tree, lines, has_demands, has_cue)

    # The list behind a cue

    def _list_behind(self, line: int, start: int) -> tuple[Tree, int]:
        folded = self._text.folded[line]
        rest = Span(line, start, len(folded))
        if fields := self._fields.by_field(rest):
            return fields, line
        items = self._spans.run_in(rest)
        if items:
            return self._with_themes(items), line
        if folded[start:].strip(" 。:"):
            spans = self._spans.split(self._spans.until_demand(rest))
            return self._spans.tree([span for span in spans if self._spans.is_problem(span)]), line
        tree, last = self._paragraphs_below(line)
        return (tree, last) if tree.findings else self._fields.fields_below(line)

    def _with_themes(self, items: list[Span]) -> Tree:
        """Make themes of items that go on 包括…；…, findings of the others."""
        themes: list[ProposedTheme] = []
        findings: list[ProposedFinding] = []
        for item in items:
            details = self._spans.details_in(item)
            if details is None:
                findings.append(self._spans.finding(item, None))
                continue
            head, rest = details
            themes.append(ProposedTheme(self._spans.title(head), item.line))
            findings += [
                self._spans.finding(span, len(themes) - 1) for span in self._spans.split(rest)
            ]
        return numbered(themes, findings)

    # Other shapes

    def _list_before(self, line: int) -> Tree:
        """Read 存在甲、乙、丙等问题, where the cue stands in front of a list by 、."""
        folded = self._text.folded[line]
        for listed in LISTED_BEFORE.finditer(folded):
            start = max(folded.rfind(mark, 0, listed.start()) for mark in "。;:") + 1
            cues = list(self._words.before_cue.finditer(folded, start, listed.start()))
            if not cues or self._words.is_demanded(folded, start, cues[-1].end()):
                continue
            # Commas never part: such a list is one problem, and the clerk splits it.
            spans = self._spans.parted(Span(line, cues[-1].end(), listed.start()), "、")
            if any(self._titles.faults.search(self._spans.words(span)) for span in spans):
                return self._spans.tree(spans)
        return Tree()

    def _fields_behind(self, line: int) -> tuple[Tree, int]:
        """Read 但仍存在一些问题。 with paragraphs 在…方面，甲；乙。 below it."""
        folded = self._text.folded[line]
        cue = self._words.closing_cue.search(folded)
        if cue is None or self._words.is_demanded(folded, cue.start(), cue.end()):
            return Tree(), line
        tree, last = self._fields.fields_below(line)
        return (tree, last) if len(tree.themes) > 1 else (Tree(), line)

    def _reported_below(self, line: int) -> tuple[Tree, int]:
        """Read 现将巡察情况通报如下： with numbered paragraphs below it that state faults."""
        if not self._words.reported.search(self._text.folded[line]):
            return Tree(), line
        tree, last = self._paragraphs_below(line)
        faults = [finding for finding in tree.findings if self._words.names_fault(finding.title)]
        is_list = len(faults) > 1 and len(faults) * 2 > len(tree.findings)
        return (tree, last) if is_list else (Tree(), line)

    def _paragraphs_below(self, cue_line: int) -> tuple[Tree, int]:
        """Read numbered paragraphs under a cue that stands at the end of its line.

        What stands between two of them describes the first.
        """
        spans: list[Span] = []
        between: list[int] = []
        described: dict[int, list[int]] = {}
        last = cue_line
        expected: tuple[object, int] | None = None
        for line in range(cue_line + 1, len(self._text)):
            folded = self._text.folded[line]
            if self._text.is_blank(line):
                continue
            marker = self._text.markers[line]
            if marker is None and spans:
                between.append(line)
                continue
            if marker is None or (expected and (marker.kind, marker.ordinal) != expected):
                break
            if expected is None and marker.ordinal != 1:
                break
            span = Span(line, marker.end, len(folded))
            if self._words.is_demand(self._spans.words(span)):
                break
            described[last], between = between, []
            spans.append(span)
            expected = (marker.kind, marker.ordinal + 1)
            last = line
        tree = self._with_themes(spans) if spans else Tree()
        return self._with_descriptions(tree, described), last

    def _with_descriptions(self, tree: Tree, described: dict[int, list[int]]) -> Tree:
        findings = tuple(
            replace(
                finding,
                description="\n".join(
                    filter(None, (finding.description, *map(self._text.slice, lines)))
                ),
            )
            if (lines := described.get(finding.line))
            else finding
            for finding in tree.findings
        )
        return replace(tree, findings=findings)
