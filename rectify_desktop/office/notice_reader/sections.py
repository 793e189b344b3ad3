"""The section finder: which lines are opening, organisation, problems, next steps and tail.

It comes before any marker logic, because the organisation part counts with the same markers as
the problems (notice-variants §1). Only the problem part may yield findings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal import Section, SectionKind
from rectify_desktop.office.notice_reader.lines import first_sentence
from rectify_desktop.office.notice_reader.markers import MarkerKind, read_marker
from rectify_desktop.office.notice_reader.words import (
    TitleWords,
    any_of,
    pattern_of,
    word_list,
    word_lists,
)

if TYPE_CHECKING:
    from rectify_desktop.office.notice_reader.labels import LabelReader
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.markers import Marker

_HEADING_LENGTH = 60
_BARE_HEADING_LENGTH = 30
_TITLE_LENGTH = 80
# How far below its title the label of a problem may stand, in lines with text.
_LABEL_REACH = 4
_SIGNATURE = re.compile(
    r"\s*(?:中共|中国共产党)?[^\s。,;:]{2,40}(?:党组|党委|总支|支部|委员会|党工委|工委)"
    r"(?:\s+[\d年月日 .]+)?\s*$"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that may open a section; ``kind`` is None where its words name none."""

    line: int
    marker: Marker | None
    text: str
    kind: SectionKind | None


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a text lie; ``problem_heading`` is the line that names the problem part.

    ``is_uncertain`` says that the problem part was found by its items alone.
    """

    sections: tuple[Section, ...]
    problem_heading: int | None = None
    is_uncertain: bool = False

    def lines_of(self, kind: SectionKind) -> range:
        """Return the lines of one part; an empty range if the text has no such part."""
        for section in self.sections:
            if section.kind is kind:
                return range(section.first, section.last + 1)
        return range(0)

    def kind_of(self, line: int) -> SectionKind | None:
        """Return the part a line belongs to."""
        for section in self.sections:
            if section.first <= line <= section.last:
                return section.kind
        return None


class SectionFinder:
    """Finds the parts of one text."""

    def __init__(self, text: NoticeText, labels: LabelReader, titles: TitleWords) -> None:
        self._text = text
        self._titles = titles
        self._next_steps = pattern_of("sections", "headings", "next_steps")
        self._organisation = pattern_of("sections", "headings", "organisation")
        self._problems = pattern_of("sections", "headings", "problems")
        self._endings = re.compile(any_of(word_list("sections", "headings", "endings")) + r"\s*$")
        self._opening = pattern_of("sections", "cues", "opening")
        self._closing = re.compile(
            r"\s*"
            + any_of(
                [
                    *word_list("sections", "cues", "closing"),
                    *word_list("sections", "cues", "contact"),
                ]
            )
        )
        self._afterwards = re.compile(r"\s*" + any_of(word_list("sections", "cues", "afterwards")))
        self._states = re.compile(
            any_of(word for words in word_lists("results", "wordings").values() for word in words)
            + r"(?:的|类|整改|销号|落实)*(?:问题|事项|任务)(?:[(共].{0,8})?$"
        )
        self._labels = labels
        self._labelled = [labels.at_head(folded) is not None for folded in text.folded]

    def find(self) -> Layout:
        """Return the layout of the text."""
        headings = [h for line in range(len(self._text)) if (h := self._heading(line))]
        opening = self._find_opening(headings)
        sectional = self._sectional(headings, opening)
        organisation = next((h for h in sectional if h.kind is SectionKind.ORGANISATION), None)
        start, heading, uncertain = self._problem_start(sectional, organisation, opening)
        end = len(self._text) if start is None else self._problem_end(start, heading, sectional)
        return self._layout(opening, organisation, start, heading, end, sectional, uncertain)

    # Headings

    def _heading(self, line: int) -> Heading | None:
        folded = self._text.folded[line]
        if not folded.strip() or self._labelled[line]:
            return None
        marker = read_marker(folded)
        start = marker.end if marker else 0
        end = first_sentence(folded, start)
        sentence = folded[start:end].strip().rstrip("。:")
        if marker and marker.kind in (MarkerKind.CHINESE, MarkerKind.CHINESE_BRACKET):
            if len(sentence) <= _HEADING_LENGTH:
                return Heading(line, marker, sentence, self._kind(sentence))
            return Heading(line, marker, sentence[:_HEADING_LENGTH], None)
        is_bare = marker is None and len(sentence) <= _BARE_HEADING_LENGTH
        if is_bare and not re.search(r"[,;。]|:.", folded) and (kind := self._kind(sentence)):
            return Heading(line, None, sentence, kind)
        return None

    def _kind(self, sentence: str) -> SectionKind | None:
        if self._next_steps.search(sentence):
            return SectionKind.NEXT_STEPS
        if self.is_status_group(sentence):
            return SectionKind.PROBLEMS
        if self._is_content(sentence):
            return None
        if self._organisation.search(sentence):
            return SectionKind.ORGANISATION
        is_deed = re.search(r"[,、]", sentence) and not sentence.endswith(("情况", "成效"))
        if self._problems.search(sentence) and self._endings.search(sentence) and not is_deed:
            return SectionKind.PROBLEMS
        return None

    def is_status_group(self, sentence: str) -> bool:
        """Whether a heading gathers problems by their state (已完成整改的问题)."""
        return self._states.search(sentence) is not None and "关于" not in sentence

    def _is_content(self, sentence: str) -> bool:
        """Whether a heading speaks of a theme or a problem itself, not of a part of the paper."""
        bare = self._problems.sub("", sentence)
        return (
            re.search(r"方面|关于|针对|“|\"", sentence) is not None
            or self._titles.faults.search(bare.replace("问题", "")) is not None
        )

    def _sectional(self, headings: list[Heading], opening: int) -> list[Heading]:
        """Keep the headings that part the paper: 一、 or, without those, （一）; and bare lines."""
        after = [h for h in headings if h.line >= opening]
        has_upper = any(
            h.kind is not None and h.marker and h.marker.kind is MarkerKind.CHINESE for h in after
        )
        level = MarkerKind.CHINESE if has_upper else MarkerKind.CHINESE_BRACKET
        chosen = [h for h in after if h.marker is None or h.marker.kind is level]
        if not any(h.kind is SectionKind.PROBLEMS for h in chosen):
            # A paper may put the problem part one level lower: （二）反馈问题整改进展情况.
            chosen += [h for h in after if h not in chosen and h.kind is SectionKind.PROBLEMS]
        return sorted(chosen, key=lambda h: h.line)

    # The problem part

    def _problem_start(
        self, headings: list[Heading], organisation: Heading | None, opening: int
    ) -> tuple[int | None, Heading | None, bool]:
        for heading in headings:
            if heading.kind is SectionKind.PROBLEMS:
                is_group = self.is_status_group(heading.text)
                return heading.line + (not is_group), None if is_group else heading, False
        leaf = self._first_leaf(organisation.line + 1 if organisation else opening, organisation)
        if leaf is None:
            return None, None, False
        after_organisation = [
            h.line
            for h in headings
            if organisation and organisation.line < h.line <= leaf and _same_level(h, organisation)
        ]
        return (after_organisation or [self._above(leaf)])[0], None, True

    def _first_leaf(self, start: int, organisation: Heading | None) -> int | None:
        """Return the first line worded as a problem, or followed by a problem's label."""
        for line in range(start, len(self._text)):
            folded = self._text.folded[line]
            marker = read_marker(folded)
            head = marker.end if marker else 0
            sentence = folded[head : first_sentence(folded, head)]
            if len(sentence) > _TITLE_LENGTH or not sentence.strip():
                continue
            worded = marker is not None and self._titles.is_about_problem(sentence)
            labelled = self._is_labelled_below(line)
            if labelled or (worded and not (organisation and marker is None)):
                return line
        return None

    def _is_labelled_below(self, line: int) -> bool:
        if self._labelled[line]:
            return False
        seen = 0
        for below in range(line + 1, min(line + 3 * _LABEL_REACH, len(self._text))):
            if self._text.is_blank(below):
                continue
            if self._labelled[below]:
                return True
            seen += 1
            if seen >= _LABEL_REACH or read_marker(self._text.folded[below]):
                return False
        return False

    def _above(self, leaf: int) -> int:
        """Go up from the first problem over the theme lines that stand directly above it."""
        start = leaf
        kinds: set[MarkerKind] = set()
        if own := read_marker(self._text.folded[leaf]):
            kinds.add(own.kind)
        for line in range(leaf - 1, -1, -1):
            if self._text.is_blank(line):
                continue
            marker = read_marker(self._text.folded[line])
            is_title = len(self._text.folded[line].strip()) <= _TITLE_LENGTH
            if marker is None or marker.kind in kinds or not is_title:
                break
            kinds.add(marker.kind)
            start = line
        return start

    def _problem_end(self, start: int, heading: Heading | None, headings: list[Heading]) -> int:
        by_line = {found.line: found for found in headings if found.line > start}
        for line in range(start, len(self._text)):
            if self.is_closing(line):
                return line
            found = by_line.get(line)
            if found and found.kind is SectionKind.NEXT_STEPS:
                return line
            follows = found and heading and _follows(found, heading)
            if follows and found and found.kind is not SectionKind.PROBLEMS:
                return line
        return len(self._text)

    def is_closing(self, line: int) -> bool:
        """Whether the closing words, the contact line or the signature begin here."""
        folded = self._text.folded[line]
        if self._closing.match(folded):
            return True
        is_last = all(self._text.is_blank(n) or len(self._text.folded[n].strip()) < 80
                      for n in range(line + 1, min(line + 12, len(self._text))))  # fmt: skip
        return is_last and _SIGNATURE.match(folded) is not None

    # The whole

    def _find_opening(self, headings: list[Heading]) -> int:
        """Return the first line of running text that opens the paper, 0 if there is none."""
        first_heading = next((h.line for h in headings if h.marker and h.kind), len(self._text))
        for line in range(len(self._text)):
            folded = self._text.folded[line]
            if line > first_heading:
                break
            is_running = len(folded) > 30 and ("。" in folded or "," in folded)
            if is_running and not read_marker(folded) and self._opening.search(folded):
                return line
        return 0

    def _layout(
        self,
        opening: int,
        organisation: Heading | None,
        start: int | None,
        heading: Heading | None,
        end: int,
        headings: list[Heading],
        uncertain: bool,
    ) -> Layout:
        size = len(self._text)
        problem_head = heading.line if heading else start
        body_end = size if problem_head is None else end
        tail = self._tail_start(problem_head if problem_head is not None else opening, end, start)
        marks: list[tuple[SectionKind, int]] = [(SectionKind.OPENING, opening)]
        if opening:
            marks.insert(0, (SectionKind.FRONT, 0))
        if organisation and (problem_head is None or organisation.line < problem_head):
            marks.append((SectionKind.ORGANISATION, organisation.line))
        if problem_head is not None:
            marks.append((SectionKind.PROBLEMS, problem_head))
            if body_end < tail:
                marks.append((SectionKind.NEXT_STEPS, body_end))
        else:
            marks += [
                (SectionKind.NEXT_STEPS, h.line)
                for h in headings
                if h.kind is SectionKind.NEXT_STEPS and h.line < tail
            ][:1]
        if tail < size:
            marks.append((SectionKind.TAIL, tail))
        return Layout(tuple(_sections(marks, size)), heading.line if heading else None, uncertain)

    def _tail_start(self, first: int, end: int, start: int | None) -> int:
        begin = end if start is not None else first + 1
        for line in range(begin, len(self._text)):
            if self.is_closing(line):
                return line
        return len(self._text)


def _sections(marks: list[tuple[SectionKind, int]], size: int) -> list[Section]:
    ordered = sorted(marks, key=lambda mark: mark[1])
    ends = [first for _, first in ordered[1:]] + [size]
    return [
        Section(kind, first, end - 1)
        for (kind, first), end in zip(ordered, ends, strict=True)
        if end > first
    ]


def _same_level(one: Heading, other: Heading) -> bool:
    if one.marker is None or other.marker is None:
        return one.marker is other.marker
    return one.marker.kind is other.marker.kind


def _follows(one: Heading, other: Heading) -> bool:
    return (
        one.marker is not None
        and other.marker is not None
        and one.marker.kind is other.marker.kind
        and one.marker.ordinal == other.marker.ordinal + 1
    )
