"""Reading a 通报 or a 反馈 into a proposal: sections first, then outline, figures, dates, facts."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import (
    Doubt,
    DoubtKind,
    ImportProposal,
    SectionKind,
    SourceKind,
)
from rectify_desktop.domain.terms import FindingSource
from rectify_desktop.domain.wording.written_dates import damaged_dates, impossible_days
from rectify_desktop.office.notice_reader.announcement import Announcement
from rectify_desktop.office.notice_reader.clause_outline import ClauseOutline
from rectify_desktop.office.notice_reader.facts import FactReader
from rectify_desktop.office.notice_reader.feedback import FeedbackReader
from rectify_desktop.office.notice_reader.feedback_paper import as_feedback, feedback_layout
from rectify_desktop.office.notice_reader.figures import FigureReader, damaged_counts
from rectify_desktop.office.notice_reader.folding import Folding
from rectify_desktop.office.notice_reader.headed_feedback import headed_problems
from rectify_desktop.office.notice_reader.labelled_outline import LabelledOutline
from rectify_desktop.office.notice_reader.labels import LabelReader
from rectify_desktop.office.notice_reader.layout import recut
from rectify_desktop.office.notice_reader.lines import NoticeText
from rectify_desktop.office.notice_reader.places import with_places
from rectify_desktop.office.notice_reader.plan_paper import as_plan, is_plan
from rectify_desktop.office.notice_reader.reasons import reason_for
from rectify_desktop.office.notice_reader.reconciliation import Reconciler
from rectify_desktop.office.notice_reader.results import ResultReader
from rectify_desktop.office.notice_reader.sections import SectionFinder
from rectify_desktop.office.notice_reader.segments import segments_of
from rectify_desktop.office.notice_reader.sources import SourceCues
from rectify_desktop.office.notice_reader.tree import Tree, TreeBuilder, joined
from rectify_desktop.office.notice_reader.worded_outline import WordedOutline
from rectify_desktop.office.notice_reader.words import TitleWords
from rectify_desktop.office.notice_reader.wrapped import WrappedLines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.office.notice_reader.feedback import FeedbackReading
    from rectify_desktop.office.notice_reader.layout import Layout

# What became of a text that may be a notice but was read as a feedback.
_DESCRIBED = "按反馈材料读入：问题后面的文字都作为问题描述，没有作为整改情况"
_LIST_ALONE = "按反馈材料读入：只读了列出的问题，其余文字没有读入"


def read_notice(
    lines: Sequence[str], name: str, *, problems: range | None = None
) -> ImportProposal:
    """Read the text of a notice or of a feedback into a proposal; a text is never refused.

    The proposal's lines are the logical lines of the text; reading them again gives the same.
    ``problems`` are the lines of the problem part where a clerk said so.
    """
    return _Reading(lines, name, problems).proposal()


class _Reading:
    """One text on its way to a proposal."""

    def __init__(self, lines: Sequence[str], name: str, problems: range | None) -> None:
        self._name = name
        self._problems = problems
        self._labels = LabelReader()
        self._text = NoticeText.of(WrappedLines(Folding(), self._labels).whole(lines))
        self._titles = TitleWords.load()
        self._sources = SourceCues()
        self._announcement = Announcement()
        self._heads = [self._labels.at_head(folded) for folded in self._text.folded]
        self._finder = SectionFinder(self._text, self._heads, self._titles, self._announcement)

    def proposal(self) -> ImportProposal:
        """Read the text as a notice if it is one, else as a feedback."""
        layout = self._finder.find()
        if self._problems is not None:
            layout = recut(layout, self._problems, len(self._text))
        tree = self._notice_tree(layout)
        kind, feedback = SourceKind.NOTICE, None
        if self._problems is None and not tree.findings and not self._is_notice(layout):
            feedback = FeedbackReader(self._text, self._titles).read()
            tree = feedback.tree
            headed = None if tree.findings else headed_problems(self._text, self._titles)
            if headed is not None:
                recut_layout = recut(layout, headed, len(self._text))
                # The clerk is told where reading began, for no heading says so.
                layout = replace(recut_layout, is_uncertain=True)
                tree = as_feedback(self._text, self._notice_tree(layout))
            else:
                layout = feedback_layout(layout, feedback.lines, len(self._text))
            kind = SourceKind.FEEDBACK if self._is_feedback(tree) else SourceKind.UNKNOWN
        elif not (tree.tells_deeds or self._is_notice(layout)) and self._is_feedback(tree):
            kind = SourceKind.FEEDBACK
            tree = as_feedback(self._text, tree)
        if kind is SourceKind.NOTICE and is_plan(self._text):
            tree = as_plan(tree)
        return self._assembled(kind, layout, tree, feedback)

    def _assembled(
        self, kind: SourceKind, layout: Layout, tree: Tree, feedback: FeedbackReading | None
    ) -> ImportProposal:
        first = tree.findings[0].line if tree.findings else len(self._text)
        stated = FigureReader(self._text).read(layout, first)
        facts = FactReader(self._text, layout, stated)
        is_notice = kind is SourceKind.NOTICE
        round_facts = facts.of_notice() if is_notice else facts.of_feedback()
        balance = Reconciler(stated, tree).balance()
        doubts = [
            *tree.doubts,
            *self._section_doubts(layout),
            *facts.doubts,
            *self._date_doubts(),
            *damaged_counts(self._text),
            *balance.doubts,
        ]
        if kind is SourceKind.FEEDBACK:
            doubts += self._genre_doubts(tree, is_list=feedback is not None)
        return ImportProposal(
            source_name=self._name,
            kind=kind,
            lines=self._text.lines,
            facts=round_facts,
            sections=layout.sections,
            themes=tree.themes,
            headings=tree.headings,
            findings=tree.findings,
            stated=stated,
            doubts=with_places(doubts, layout, tree.findings),
            reconciliation=balance.checks,
            reason="" if tree.findings else reason_for(self._text, layout, kind, feedback),
        )

    def _notice_tree(self, layout: Layout) -> Tree:
        """Read each problem part by itself: parts may differ in shape and in source."""
        parts: list[tuple[FindingSource, list[int]]] = []
        for line in layout.lines_of(SectionKind.PROBLEMS):
            if line in layout.problem_headings:
                named = self._sources.named_in(self._text.folded[line])
                parts.append((named or FindingSource.FEEDBACK, []))
            elif not parts:
                parts.append((FindingSource.FEEDBACK, [line]))
            else:
                parts[-1][1].append(line)
        is_named = bool(layout.problem_headings) and not layout.is_uncertain
        is_sure = is_named and self._is_notice(layout)
        return joined([self._part_tree(lines, source, is_sure=is_sure) for source, lines in parts])

    def _part_tree(self, lines: list[int], source: FindingSource, *, is_sure: bool) -> Tree:
        segments = segments_of(self._text, lines, self._labels, self._heads)
        items = LabelledOutline(self._text, segments, self._titles).items()
        if not items:
            worded = WordedOutline(self._text, segments, self._titles)
            items = worded.items()
            if not items:
                clauses = ClauseOutline(self._text, segments, self._titles)
                if items := clauses.items():
                    segments = clauses.segments
                elif is_sure:
                    items = worded.items_by_number()
        is_group = self._finder.is_status_group
        builder = TreeBuilder(self._text, segments, self._titles, ResultReader(), is_group)
        return builder.build(items, source)

    def _is_notice(self, layout: Layout) -> bool:
        """Whether the text announces how a round was put right (现将…整改情况予以公布).

        A part headed 问题整改进展情况 says the same: no feedback has one.
        """
        headings = (self._text.folded[line] for line in layout.problem_headings)
        if self._announcement.is_hinted_in(headings):
            return True
        front = [
            line
            for kind in (SectionKind.FRONT, SectionKind.OPENING)
            for line in layout.lines_of(kind)
        ]
        return self._announcement.is_in(self._text.folded[line] for line in front)

    def _is_feedback(self, tree: Tree) -> bool:
        return bool(tree.findings) or any(
            re.search(r"反馈(?:了)?[^。]{0,20}(?:情况|意见)", folded)
            for folded in self._text.folded
        )

    def _section_doubts(self, layout: Layout) -> list[Doubt]:
        lines = layout.lines_of(SectionKind.PROBLEMS)
        if not layout.is_uncertain or not lines:
            return []
        return [
            Doubt(
                DoubtKind.UNCERTAIN_SECTION,
                self._text.slice(lines[0]),
                "没有问题部分的小标题，从这一行开始读问题",
                lines[0],
            )
        ]

    def _genre_doubts(self, tree: Tree, *, is_list: bool) -> list[Doubt]:
        """Say of a feedback with 整改…情况 above its problems that it may be a notice."""
        first = tree.findings[0].line if tree.findings else 0
        for line, folded in enumerate(self._text.folded[:first]):
            if "。" not in folded and self._announcement.is_hinted_in([folded]):
                place = _LIST_ALONE if is_list else _DESCRIBED
                words = self._text.slice(line)
                return [Doubt(DoubtKind.UNCERTAIN_SECTION, words, place, line)]
        return []

    def _date_doubts(self) -> list[Doubt]:
        doubts: list[Doubt] = []
        for line, words in enumerate(self._text.lines):
            doubts += [
                Doubt(DoubtKind.DAMAGED_DATE, d.text, "", line, d.start, d.candidates)
                for d in damaged_dates(words)
            ]
            doubts += [
                Doubt(DoubtKind.IMPOSSIBLE_DATE, day.text, "", line, day.start)
                for day in impossible_days(words)
            ]
        return doubts
