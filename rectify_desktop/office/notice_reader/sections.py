"""The section finder: it comes before any marker logic.

The organisation part counts with the same markers as the problems (notice-variants §1); only the
problem part may yield findings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal import SectionKind
from rectify_desktop.office.notice_reader.headings import HeadingReader
from rectify_desktop.office.notice_reader.layout import Layout, sections_from
from rectify_desktop.office.notice_reader.lines import first_sentence
from rectify_desktop.office.notice_reader.markers import MarkerKind, read_marker
from rectify_desktop.office.notice_reader.words import any_of, pattern_of, word_list

if TYPE_CHECKING:
    from rectify_desktop.office.notice_reader.headings import Heading
    from rectify_desktop.office.notice_reader.labels import LabelReader
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.words import TitleWords

_TITLE_LENGTH = 80
_RUNNING_LENGTH = 30
# How far below its title the label of a problem may stand, in lines with text.
_LABEL_REACH = 4
# A signature stands among the last lines, with nothing long below it.
_SIGNATURE_REACH = 12
_SIGNATURE = re.compile(
    r"\s*(?:中共|中国共产党)?[^\s。,;:]{2,40}(?:党组|党委|总支|支部|委员会|党工委|工委)"
    r"(?:\s+[\d年月日 .]+)?\s*$"
)


@dataclass(frozen=True, slots=True)
class _ProblemPart:
    """The lines of the problem part, its own heading line included, up to ``end``."""

    first: int
    end: int
    headings: tuple[int, ...] = ()
    is_uncertain: bool = False


class SectionFinder:
    """Finds the parts of one text."""

    def __init__(self, text: NoticeText, labels: LabelReader, titles: TitleWords) -> None:
        self._text = text
        self._titles = titles
        self._headings = HeadingReader(titles)
        self._opening = pattern_of("sections", "cues", "opening")
        closing = [
            *word_list("sections", "cues", "closing"),
            *word_list("sections", "cues", "contact"),
        ]
        self._closing = re.compile(r"\s*" + any_of(closing))
        self._afterwards = re.compile(r"\s*" + any_of(word_list("sections", "cues", "afterwards")))
        self._labelled = [labels.at_head(folded) is not None for folded in text.folded]
        self._marked = [read_marker(folded) for folded in text.folded]

    def find(self) -> Layout:
        """Return the layout of the text."""
        headings = [
            heading
            for line, folded in enumerate(self._text.folded)
            if not self._labelled[line] and (heading := self._headings.read(folded, line))
        ]
        opening = self._opening_line(headings)
        headings = _sectional(headings, opening)
        organisation = next((h for h in headings if h.kind is SectionKind.ORGANISATION), None)
        part = self._problem_part(headings, organisation, opening)
        return self._layout(opening, organisation, part, headings)

    def is_status_group(self, sentence: str) -> bool:
        """Whether a heading gathers problems by their state (已完成整改的问题)."""
        return self._headings.is_status_group(sentence)

    def _opening_line(self, headings: list[Heading]) -> int:
        """Return the first line of running text that opens the paper, 0 if there is none."""
        limit = next((h.line for h in headings if h.marker and h.kind), len(self._text))
        for line, folded in enumerate(self._text.folded[:limit]):
            is_running = len(folded) > _RUNNING_LENGTH and ("。" in folded or "," in folded)
            if is_running and self._marked[line] is None and self._opening.search(folded):
                return line
        return 0

    # The problem part

    def _problem_part(
        self, headings: list[Heading], organisation: Heading | None, opening: int
    ) -> _ProblemPart | None:
        for heading in headings:
            if heading.kind is SectionKind.PROBLEMS:
                return self._headed_part(heading, headings)
        leaf = self._first_leaf(organisation.line + 1 if organisation else opening)
        if leaf is None:
            return None
        behind = (h.line for h in headings if organisation and h.is_level_of(organisation))
        themes = (line for line in behind if organisation and organisation.line < line <= leaf)
        first = next(themes, None)
        if first is None:
            first = self._above(leaf)
        end = self._end(first, None, headings)
        return _ProblemPart(first, self._before_outlook(first, end), is_uncertain=True)

    def _headed_part(self, heading: Heading, headings: list[Heading]) -> _ProblemPart:
        """Return the part under a heading, and under those that go on with problems after it."""
        end = self._end(heading.line, heading, headings)
        own = [
            h.line
            for h in headings
            if heading.line <= h.line < end
            and h.kind is SectionKind.PROBLEMS
            and h.is_level_of(heading)
            and not h.is_group
        ]
        return _ProblemPart(heading.line, self._before_outlook(heading.line, end), tuple(own))

    def _first_leaf(self, start: int) -> int | None:
        """Return the first line worded as a problem, or followed by a problem's label."""
        for line in range(start, len(self._text)):
            folded = self._text.folded[line]
            marker = self._marked[line]
            head = marker.end if marker else 0
            sentence = folded[head : first_sentence(folded, head)]
            if not sentence.strip() or len(sentence) > _TITLE_LENGTH:
                continue
            is_worded = marker is not None and self._titles.is_about_problem(sentence)
            if is_worded or self._is_labelled_below(line):
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
            if seen >= _LABEL_REACH or self._marked[below]:
                return False
        return False

    def _above(self, leaf: int) -> int:
        """Go up from the first problem over the theme lines that stand directly above it."""
        first = leaf
        own = self._marked[leaf]
        kinds: set[MarkerKind] = {own.kind} if own else set()
        for line in range(leaf - 1, -1, -1):
            if self._text.is_blank(line):
                continue
            marker = self._marked[line]
            is_title = len(self._text.folded[line].strip()) <= _TITLE_LENGTH
            if marker is None or marker.kind in kinds or not is_title:
                break
            kinds.add(marker.kind)
            first = line
        return first

    def _end(self, first: int, heading: Heading | None, headings: list[Heading]) -> int:
        """Return the line at which next steps, another part or the closing words begin."""
        by_line = {found.line: found for found in headings if found.line > first}
        last = heading
        for line in range(first, len(self._text)):
            if self._is_closing(line):
                return line
            found = by_line.get(line)
            if found is None:
                continue
            if found.kind is SectionKind.NEXT_STEPS:
                return line
            if last is not None and found.follows(last):
                if found.kind is not SectionKind.PROBLEMS:
                    return line
                last = found
        return len(self._text)

    def _before_outlook(self, first: int, end: int) -> int:
        """Return where an outlook without a heading (下一步，…) begins behind the last problem."""
        outlook = end
        for line in range(end - 1, first, -1):
            if self._labelled[line] or self._marked[line]:
                break
            if self._afterwards.match(self._text.folded[line]):
                outlook = line
        is_usual = any(
            self._afterwards.match(folded) and not self._labelled[line]
            for line, folded in enumerate(self._text.folded[first:outlook], first)
        )
        # Where every problem closes with its next step, the last one is no outlook either.
        return end if is_usual else outlook

    def _is_closing(self, line: int) -> bool:
        """Whether the closing words, the contact line or the signature begin here."""
        folded = self._text.folded[line]
        if self._closing.match(folded):
            return True
        if not _SIGNATURE.match(folded):
            return False
        below = self._text.folded[line + 1 : line + _SIGNATURE_REACH]
        return all(len(other.strip()) <= _TITLE_LENGTH for other in below)

    # The whole

    def _layout(
        self,
        opening: int,
        organisation: Heading | None,
        part: _ProblemPart | None,
        headings: list[Heading],
    ) -> Layout:
        starts = [(SectionKind.OPENING, opening)]
        if opening:
            starts.append((SectionKind.FRONT, 0))
        if organisation and (part is None or organisation.line < part.first):
            starts.append((SectionKind.ORGANISATION, organisation.line))
        tail = self._tail_line(part.end if part else opening + 1)
        if part is not None:
            starts.append((SectionKind.PROBLEMS, part.first))
            if part.end < tail:
                starts.append((SectionKind.NEXT_STEPS, part.end))
        else:
            steps = (h.line for h in headings if h.kind is SectionKind.NEXT_STEPS)
            starts += [(SectionKind.NEXT_STEPS, line) for line in steps if line < tail][:1]
        if tail < len(self._text):
            starts.append((SectionKind.TAIL, tail))
        sections = sections_from(starts, len(self._text))
        if part is None:
            return Layout(sections)
        return Layout(sections, part.headings, part.is_uncertain)

    def _tail_line(self, first: int) -> int:
        lines = range(first, len(self._text))
        return next((line for line in lines if self._is_closing(line)), len(self._text))


def _sectional(headings: list[Heading], opening: int) -> list[Heading]:
    """Keep the headings that part the paper: 一、 or, without those, （一）; and bare lines."""
    after = [h for h in headings if h.line >= opening]
    has_upper = any(
        h.kind is not None and h.marker and h.marker.kind is MarkerKind.CHINESE for h in after
    )
    level = MarkerKind.CHINESE if has_upper else MarkerKind.CHINESE_BRACKET
    chosen = [h for h in after if h.marker is None or h.marker.kind is level]
    if any(h.kind is SectionKind.PROBLEMS for h in chosen):
        return chosen
    # A paper may put the problem part one level lower: （二）反馈问题整改进展情况.
    lines = {h.line for h in chosen}
    return [h for h in after if h.line in lines or h.kind is SectionKind.PROBLEMS]
