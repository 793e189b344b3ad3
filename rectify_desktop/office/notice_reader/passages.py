"""The passages of a notice that go into the round as they stand: opening, part one, last part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import SectionKind
from rectify_desktop.office.notice_reader.amounts import RATE
from rectify_desktop.office.notice_reader.contact import contact_sentence, contact_start
from rectify_desktop.office.notice_reader.counts import (
    DONE_OF,
    MEASURES,
    SOURCE_NAMES,
    TASKS,
    TOTAL,
)
from rectify_desktop.office.notice_reader.lines import first_sentence
from rectify_desktop.office.notice_reader.markers import MarkerKind
from rectify_desktop.office.notice_reader.words import any_of, word_list, word_lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rectify_desktop.domain.proposal.proposal import StatedFigure
    from rectify_desktop.office.notice_reader.layout import Layout
    from rectify_desktop.office.notice_reader.lines import NoticeText

_HEADING_LENGTH = 60
# 三、下一步工作打算 中心将…: a heading without a mark, closed by a blank, a colon or a full stop.
_PLAIN_HEADING = re.compile(r"[^,。:;\s]{2,30}(?:[。:]\s*|\s+|$)")
_AS_OF = re.compile(r"\s*截[至止][^,。;]*?(?:日|[月年]底?|目前|,)(?:,|(?=[^\d,]))")
_SENTENCES = re.compile(r"[^。;]+[。;]?")
_CLAUSES = re.compile(r"[^,。;:、]+")
_DAY = re.compile(r"\d+\s*[年月日]|\d{4}年?\d+日")
_COUNTED = re.compile(r"\d")


class Passages:
    """Reads the passages of one text."""

    def __init__(self, text: NoticeText, layout: Layout, stated: tuple[StatedFigure, ...]) -> None:
        self._text = text
        self._layout = layout
        self._stated = stated

    def opening(self) -> str:
        """Return what stands before part one."""
        return self._paragraphs(self._layout.lines_of(SectionKind.OPENING))

    def organisation(self) -> str:
        """Return part one without its heading and without the counts, which a ledger makes anew."""
        lines = list(self._layout.lines_of(SectionKind.ORGANISATION))
        parts = [self._behind_heading(lines[0])] if lines else []
        parts += [
            self._uncounted(line) if self._is_figures(line) else self._text.slice(line)
            for line in lines[1:]
        ]
        return "\n".join(filter(None, parts))

    def next_steps(self) -> str:
        """Return the last part without its heading, if it has one."""
        lines = self._layout.lines_of(SectionKind.NEXT_STEPS)
        if not lines:
            return ""
        end = contact_sentence(self._text.folded[lines[-1]])
        first = self._first_step(lines[0], end if len(lines) == 1 else None)
        if len(lines) == 1:
            return first
        last = self._text.slice(lines[-1], 0, end)
        return "\n".join(filter(None, (first, self._paragraphs(lines[1:-1]), last)))

    def closing(self) -> str:
        """Return the words that ask for supervision."""
        cue = re.compile(r"\s*" + any_of(word_list("sections", "cues", "closing")))
        for line in self._layout.lines_of(SectionKind.TAIL):
            folded = self._text.folded[line]
            if cue.match(folded):
                return self._text.slice(line, 0, contact_start(folded))
        return ""

    def _paragraphs(self, lines: Iterable[int]) -> str:
        return "\n".join(filter(None, map(self._text.slice, lines)))

    # Headings

    def _first_step(self, line: int, end: int | None) -> str:
        """Return the first line of the last part, which is its heading or begins with it."""
        folded, marker = self._text.folded[line], self._text.markers[line]
        if marker is not None and marker.kind is MarkerKind.CHINESE:
            return self._behind_heading(line, end)
        return self._text.slice(line, 0, end) if folded.strip().endswith("。") else ""

    def _behind_heading(self, line: int, end: int | None = None) -> str:
        """Return the text that a heading was fused with, "" for a heading alone."""
        folded, marker = self._text.folded[line], self._text.markers[line]
        start = marker.end if marker else 0
        plain = _PLAIN_HEADING.match(folded, start)
        close = plain.end() if plain else first_sentence(folded, start)
        is_sentence = plain is None and not folded[close:].strip() and folded.strip().endswith("。")
        if is_sentence or close - start > _HEADING_LENGTH:
            return self._text.slice(line, start, end)
        return self._text.slice(line, close, end)

    # Counts

    def _is_figures(self, line: int) -> bool:
        names = [figure.name for figure in self._stated if figure.line == line]
        is_dated = self._text.folded[line].startswith(("截至", "截止"))
        return is_dated and (TOTAL in names or len(names) > 1)

    def _uncounted(self, line: int) -> str:
        """Return what the paragraph of figures tells beside the counts of problems.

        Money, people, rules and measures (清退3.2万元、约谈5人次) stand in no ledger unless a clerk
        enters them: such sentences stay, with the day they are told of.
        """
        folded = self._text.folded[line]
        day = _AS_OF.match(folded)
        kept = list(self._kept(line, day.end() if day else 0))
        if not kept:
            return ""
        words = "".join(self._text.slice(line, *span) for span in kept).rstrip("；;，,")
        if day is not None and kept[0][0] >= day.end():
            words = f"{self._text.slice(line, 0, day.end()).rstrip('，,')}，{words}"
        return words if words.endswith(("。", ".")) else f"{words}。"

    def _kept(self, line: int, start: int) -> Iterator[tuple[int, int]]:
        """Yield what stays of each sentence: from its first clause that is no count of ours."""
        folded = self._text.folded[line]
        ours = {f.text for f in self._stated if f.line == line and f.name in _counted_anew()}
        for sentence in _SENTENCES.finditer(folded, start):
            for clause in _CLAUSES.finditer(folded, *sentence.span()):
                words = self._text.slice(line, *clause.span())
                is_count = any(words in text or text in words for text in ours)
                is_counting = _COUNTED.search(_DAY.sub("", clause.group())) is not None
                if not is_count and (is_counting or "," not in sentence.group()):
                    yield clause.start(), sentence.end()
                    break


def _counted_anew() -> frozenset[str]:
    """Return the figures that a notice makes of its ledger: problems by state and by source."""
    states = word_lists("figures", "states")
    sides = [
        name
        for total, done in SOURCE_NAMES.values()
        for name in (total, done, *(f"{total}{state}" for state in states))
    ]
    ours = {total for total in DONE_OF if total not in (MEASURES, TASKS)}
    return frozenset({TOTAL, RATE, *states, *sides, *ours})
