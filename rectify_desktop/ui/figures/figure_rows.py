"""The rows of 数字对账: each number and sum of a paper, with its state in a sign and a word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.edited_copy import ORIGIN_TERMS, Origin
from rectify_desktop.domain.checks.figures_desk import VERDICT_TERMS, Verdict
from rectify_desktop.domain.checks.written_numbers import sentence_around

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from rectify_desktop.domain.checks.figures_desk import DeskRow
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.proposal.proposal import Reconciliation
    from rectify_desktop.services.checks.check_figures import ComparedPaper

SIGNS: dict[Verdict, str] = {
    Verdict.EQUAL: "√",
    Verdict.DIFFERENT: "≠",
    Verdict.NOT_COUNTABLE: "？",
}
_OF_CLAIMS = "文中各数相互核对"
_OF_VERDICT: dict[bool | None, Verdict] = {
    True: Verdict.EQUAL,
    False: Verdict.DIFFERENT,
    None: Verdict.NOT_COUNTABLE,
}
_PLACES = 2
_MARKS = re.compile(r"[，、；。：！？,;:]")
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row: ``line`` counts from 1, 0 where it has none; so ``start`` is -1 without a place."""

    verdict: Verdict
    words: str
    name: str
    counted: str
    basis: str
    origin: Origin = Origin.UNCHANGED
    line: int = 0
    start: int = -1
    end: int = -1
    sentence: str = ""
    finding_ids: tuple[FindingId, ...] = ()

    @property
    def state(self) -> str:
        """The state in a sign and a word."""
        return f"{SIGNS[self.verdict]} {VERDICT_TERMS[self.verdict]}"

    @property
    def origin_word(self) -> str:
        """What became of a number of a copy; empty where nothing did."""
        return ORIGIN_TERMS[self.origin]

    @property
    def explanation(self) -> str:
        """What the state and the origin mean, in sentences."""
        told = {
            Verdict.EQUAL: "与台账相同。",
            Verdict.DIFFERENT: f"台账是{self.counted}。" if self.counted else "对不上。",
            Verdict.NOT_COUNTABLE: "台账里没有可以核对的数，请对照原始材料。",
        }[self.verdict]
        return (
            told
            + {
                Origin.UNCHANGED: "",
                Origin.BY_HAND: "这个数是在文件里手工改的。",
                Origin.OVERTAKEN: "原稿就是这个数，台账后来变了，或当时就没有对上。",
            }[self.origin]
        )


def figure_rows(paper: ComparedPaper) -> tuple[FigureRow, ...]:
    """Return the rows of a paper in reading order, then its sums and rates."""
    return (*_numbers(paper), *_broken_claims(paper), *map(_claim, paper.desk.checks))


def _numbers(paper: ComparedPaper) -> Iterator[FigureRow]:
    rows = paper.desk.rows
    origins = paper.copy.origins if paper.copy else (Origin.UNCHANGED,) * len(rows)
    for row, origin in zip(rows, origins, strict=True):
        yield FigureRow(
            row.verdict,
            _clause(paper, row) if row.is_unnamed else row.text,
            "" if row.is_unnamed else row.name,
            number_text(row.counted, row.unit),
            row.basis,
            origin,
            row.line,
            row.start,
            row.end,
            _sentence(paper, row),
            row.finding_ids,
        )


def _sentence(paper: ComparedPaper, row: DeskRow) -> str:
    line = paper.lines[row.line - 1]
    if row.start < 0:
        return line.strip()
    first, last = sentence_around(line, row.start, row.end)
    return line[first:last].strip()


def _clause(paper: ComparedPaper, row: DeskRow) -> str:
    """Return a number with the words before it that say what is counted."""
    before = _MARKS.split(paper.lines[row.line - 1][: row.start])[-1]
    return before[-_MOST_WORDS:] + paper.lines[row.line - 1][row.start : row.end]


def _broken_claims(paper: ComparedPaper) -> Iterator[FigureRow]:
    for hit in paper.hits:
        line = int(hit.field.removeprefix("line "))
        end = hit.start + len(hit.text)
        sentence = paper.lines[line - 1].strip()
        yield FigureRow(
            Verdict.DIFFERENT, hit.text, hit.message, "", hit.wanted,
            line=line, start=hit.start, end=end, sentence=sentence,
        )  # fmt: skip


def _claim(claim: Reconciliation) -> FigureRow:
    verdict = _OF_VERDICT[claim.adds_up]
    counted = number_text(claim.counted, claim.unit)
    stated = number_text(claim.stated, claim.unit)
    return FigureRow(verdict, stated, claim.claim, counted, _OF_CLAIMS)


def number_text(value: int | Decimal | None, unit: str) -> str:
    """Return a number as people write it, empty where there is none.

    >>> from decimal import Decimal
    >>> number_text(Decimal("84.6153846"), "%"), number_text(13, "个"), number_text(None, "")
    ('84.62%', '13个', '')
    """
    if value is None:
        return ""
    shown = f"{round(value, _PLACES):f}"
    return (shown.rstrip("0").rstrip(".") if "." in shown else shown) + unit
