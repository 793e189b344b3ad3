"""The section finder: it comes before any marker logic.

The organisation part counts with the same markers as the problems (notice-variants §1); only the
problem part may yield findings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import SectionKind
from rectify_desktop.office.notice_reader.contents import behind_contents
from rectify_desktop.office.notice_reader.first_problem import FirstProblem
from rectify_desktop.office.notice_reader.headings import HeadingReader
from rectify_desktop.office.notice_reader.layout import Layout, sections_from
from rectify_desktop.office.notice_reader.markers import MarkerKind
from rectify_desktop.office.notice_reader.words import any_of, pattern_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rectify_desktop.office.notice_reader.announcement import Announcement
    from rectify_desktop.office.notice_reader.headings import Heading
    from rectify_desktop.office.notice_reader.labels import Label
    from rectify_desktop.office.notice_reader.lines import NoticeText
    from rectify_desktop.office.notice_reader.words import TitleWords

_TITLE_LENGTH = 80
_RUNNING_LENGTH = 30
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

    def __init__(
        self,
        text: NoticeText,
        labels: Sequence[Label | None],
        titles: TitleWords,
        announcement: Announcement,
    ) -> None:
        self._text = text
        self._announcement = announcement
        self._titles = titles
        self._headings = HeadingReader(titles)
        self._opening = pattern_of("sections", "cues", "opening")
        self._summary = re.compile(
            r"\s*[\[(【]?" + any_of(word_list("sections", "cues", "summaries"))
        )
        closing = [
            *word_list("sections", "cues", "closing"),
            *word_list("sections", "cues", "contact"),
        ]
        self._closing = re.compile(r"\s*" + any_of(closing))
        self._afterwards = re.compile(r"\s*" + any_of(word_list("sections", "cues", "afterwards")))
        self._labels = labels
        self._first = FirstProblem(text, titles, labels)

    def find(self) -> Layout:
        """Return the layout of the text."""
        headings = list(self._headings_from(behind_contents(self._text)))
        opening = self._opening_line(headings)
        headings = self._sectional(headings, opening)
        organisation = next((h for h in headings if h.kind is SectionKind.ORGANISATION), None)
        part = self._problem_part(headings, organisation, opening)
        return self._layout(opening, organisation, part, headings)

    def _sectional(self, headings: list[Heading], opening: int) -> list[Heading]:
        """Keep the headings that part the paper: 一、 or, without those, （一）; and bare lines."""
        after = [h for h in headings if h.line >= opening]
        level = MarkerKind.CHINESE_BRACKET
        if any(self._is_upper(h) for h in after):
            level = MarkerKind.CHINESE
        chosen = [h for h in after if h.marker is None or h.marker.kind is level]
        if any(h.kind is SectionKind.PROBLEMS for h in chosen):
            return chosen
        # A paper may put the problem part one level lower: （二）反馈问题整改进展情况; what stands
        # so under the next steps (（二）持续抓好整改落实) is a pledge.
        lines = {h.line for h in chosen}
        steps = (h.line for h in chosen if h.kind is SectionKind.NEXT_STEPS)
        end = next(steps, len(self._text))
        return [
            h for h in after if h.line in lines or (h.kind is SectionKind.PROBLEMS and h.line < end)
        ]

    def _is_upper(self, heading: Heading) -> bool:
        """Whether a 一、 names a part or a problem: then the （一） below it names no part."""
        if heading.marker is None or heading.marker.kind is not MarkerKind.CHINESE:
            return False
        return heading.kind is not None or self._titles.is_about_problem(heading.text)

    def _headings_from(self, first: int) -> Iterator[Heading]:
        for line in range(first, len(self._text)):
            if not self._labels[line]:
                heading = self._headings.read(self._text, line)
                if heading is not None:
                    yield heading

    def is_status_group(self, sentence: str) -> bool:
        """Whether a heading gathers problems by their state (已完成整改的问题)."""
        return self._headings.is_status_group(sentence)

    def _opening_line(self, headings: list[Heading]) -> int:
        """Return the first line of running text that opens the paper, 0 if there is none."""
        limit = next((h.line for h in headings if h.marker and h.kind), len(self._text))
        for line, folded in enumerate(self._text.folded[:limit]):
            is_running = len(folded) > _RUNNING_LENGTH and ("。" in folded or "," in folded)
            is_plain = self._text.markers[line] is None and not self._summary.match(folded)
            if is_running and is_plain and self._opening.search(folded):
                return line
        return 0

    def _behind_opening(self, line: int) -> int:
        """Return the line behind the opening; a text may begin with its first problem."""
        opens = any(self._opening.search(folded) for folded in self._text.folded[line : line + 1])
        return line + 1 if opens else line

    # The problem part

    def _problem_part(
        self, headings: list[Heading], organisation: Heading | None, opening: int
    ) -> _ProblemPart | None:
        for heading in headings:
            if heading.kind is SectionKind.PROBLEMS:
                return self._headed_part(heading, headings)
        start = organisation.line + 1 if organisation else self._behind_opening(opening)
        leaf = self._first.sure_from(start)
        if leaf is None and self._is_announced(opening):
            leaf = self._first.worded_from(start)
        if leaf is not None:
            return self._unnamed_part(leaf, headings, organisation)
        return self._part_by_slogan(headings, organisation) if self._is_announced(opening) else None

    def _part_by_slogan(
        self, headings: list[Heading], organisation: Heading | None
    ) -> _ProblemPart | None:
        """Return the part behind the organisation's that speaks of 问题 or 整改 (狠抓问题整改)."""
        if organisation is None:
            return None
        for heading in headings:
            is_next = heading.follows(organisation) and heading.line > organisation.line
            if is_next and heading.kind is None and heading.tells_of_deeds:
                end = self._end(heading.line, heading, headings)
                end = self._before_outlook(heading.line, end)
                return _ProblemPart(heading.line, end, (heading.line,), is_uncertain=True)
        return None

    def _unnamed_part(
        self, leaf: int, headings: list[Heading], organisation: Heading | None
    ) -> _ProblemPart:
        """Return the part around a first problem where no heading names the part."""
        level = [
            h
            for h in headings
            if organisation
            and h.is_level_of(organisation)
            and h.line > organisation.line
            # 一、总体要求 and 二、组织领导 are both of the organisation.
            and h.kind is not SectionKind.ORGANISATION
        ]
        above = [h for h in level if h.line <= leaf]
        if not above:
            first = self._first.with_themes_above(leaf)
            end = self._end(first, None, headings)
            own = (first,) if first < leaf and self._headings.is_slogan(self._text, first) else ()
            return _ProblemPart(first, self._before_outlook(first, end), own, is_uncertain=True)
        # 二、聚焦问题，动真碰硬 stands over all problems and is no theme.
        following = [h for h in level if h.line > leaf]
        holders = [above[0], *(h for h in following if self._holds_leaf(h, level))]
        is_part = len(holders) == 1 and not above[0].is_theme
        own = (above[0].line,) if is_part else ()
        after = (h.line for h in level if h.line > holders[-1].line)
        end = self._end(above[0].line, None, headings)
        end = min(end, next(after, end))
        first = above[0].line
        return _ProblemPart(first, self._before_outlook(first, end), own, is_uncertain=True)

    def _holds_leaf(self, heading: Heading, level: list[Heading]) -> bool:
        """Whether a problem stands under a heading, before the next of its level."""
        if heading.is_theme:
            return True
        end = next((h.line for h in level if h.line > heading.line), len(self._text))
        leaf = self._first.sure_from(heading.line)
        return leaf is not None and leaf < end

    def _is_announced(self, opening: int) -> bool:
        """Whether the title or the opening, up to the first marked line, announces a notice."""
        marked = (n for n in range(opening + 1, len(self._text)) if self._text.markers[n])
        return self._announcement.is_in(self._text.folded[: next(marked, len(self._text))])

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
            if self._labels[line] or self._text.markers[line]:
                break
            if self._afterwards.match(self._text.folded[line]):
                outlook = line
        is_usual = any(
            self._afterwards.match(folded) and not self._labels[line]
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
