"""What the words around remarks say of them: who made them, on what paper, when, of which finding.

All of it is a guess: the lines say it of the whole, or of what follows, and not of each remark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.remark_proposal import ProposedRemark, RemarkField
from rectify_desktop.domain.wording.numerals import read_number
from rectify_desktop.domain.wording.written_dates import written_days
from rectify_desktop.office.remark_reader.words import fold, remark_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

_NUMBER = r"\d{1,2}(?:[.\-]\d{1,2}){0,2}"
_NUMBERED_FINDINGS = re.compile(
    rf"(?:问题(?:编号)?|编号)(?:为|是)?[“\"(]?(?P<list>{_NUMBER}(?:[、,和及与]{_NUMBER})*)(?![\d万元年月日%])"
)
_COUNTED_FINDING = re.compile(
    r"第(?P<n>\d{1,2}|[一二三四五六七八九十]{1,3})(?:个|项|条|号)(?:具体|反馈)?问题"
)
# A remark that opens with the paper it is of: 《问题清单》第3项…
_BEFORE_PAPER = re.compile(r"^(?:建议)?(?:关于|对|在)?[《“\"]?")
_WHOLE_DAY = re.compile(r"[\s\d年月日号.\-/〇零一二三四五六七八九十]+")
_SEAL = re.compile(r"\((?:盖?章|公章|签章)\)")


@dataclass(frozen=True, slots=True)
class Context:
    """Who made the remarks, on what paper and when; empty where nothing says."""

    reviewer: str = ""
    paper: str = ""
    received_on: date | None = None

    def within(self, outer: Context) -> Context:
        """Return it with what it leaves open taken from around it."""
        return Context(
            self.reviewer or outer.reviewer,
            self.paper or outer.paper,
            self.received_on or outer.received_on,
        )


def context_of(lines: Iterable[str]) -> Context:
    """Return what some lines say; of several days the last, which stands at the signature."""
    words = remark_words()
    reviewers: list[str] = []
    paper, day = "", None
    for line in map(fold, lines):
        reviewers += [match[0] for match in words.reviewer.finditer(line)]
        found = words.paper.search(line)
        paper = paper or (found[0] if found else "")
        days = [known.on() for known in written_days(line) if known.on() is not None]
        day = days[-1] if days else day
    return Context("、".join(dict.fromkeys(reviewers)), paper, day)


def is_signature(folded: str) -> bool:
    """Whether a line is a name with its seal, or a day, and nothing else."""
    plain = _SEAL.sub("", folded).strip(" ,.:")
    if _WHOLE_DAY.fullmatch(plain) and written_days(plain):
        return True
    return remark_words().reviewer.fullmatch(plain) is not None


def mentioned_findings(text: str) -> tuple[str, ...]:
    """Return the numbers of findings that a remark names, as written: 问题1.2、1.3.

    >>> mentioned_findings("问题1.2、1.3和第三个问题的措施相同")
    ('1.2', '1.3', '3')
    """
    folded = fold(text)
    found = [
        number
        for match in _NUMBERED_FINDINGS.finditer(folded)
        for number in re.split("[、,和及与]", match["list"])
    ]
    found += [str(read_number(match["n"])) for match in _COUNTED_FINDING.finditer(folded)]
    return tuple(dict.fromkeys(found))


def in_context(remark: ProposedRemark, context: Context) -> ProposedRemark:
    """Return a remark with what the words around it and its own say, marked as guesses."""
    if not remark.paper:
        own = remark_words().paper.match(_BEFORE_PAPER.sub("", fold(remark.text), count=1))
        paper = own[0] if own else context.paper
        if paper:
            remark = replace(remark, paper=paper).guessed(RemarkField.PAPER)
    if not remark.reviewer and context.reviewer:
        remark = replace(remark, reviewer=context.reviewer).guessed(RemarkField.REVIEWER)
    if remark.received_on is None and context.received_on is not None:
        remark = replace(remark, received_on=context.received_on).guessed(RemarkField.RECEIVED_ON)
    if not remark.finding_numbers and (numbers := mentioned_findings(remark.text)):
        remark = replace(remark, finding_numbers=numbers).guessed(RemarkField.FINDINGS)
    return remark
