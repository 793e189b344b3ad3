"""The rules of the evaluation sheet and of 满意度 (domain §§1.7, 3.13).

Points are kept in tenths, so that half a point is exact; 不了解 is counted and is no valid vote.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_told
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rectify_desktop.domain.casework.evaluation import EvaluationItem, SatisfactionTally

FULL_TENTHS = 1000
_POINTS = re.compile(r"\d{1,4}(?:\.\d)?")
_MOST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Grade:
    """A grade and the points it starts from, in tenths."""

    name: str
    from_tenths: int


@dataclass(frozen=True, slots=True)
class PartScore:
    """What one part of the sheet is worth and what is left of it."""

    part: str
    full_tenths: int
    deducted_tenths: int

    @property
    def score_tenths(self) -> int:
        """What is left of it."""
        return self.full_tenths - self.deducted_tenths


@dataclass(frozen=True, slots=True)
class Satisfaction:
    """Votes of one group or of all; the rate is of valid votes, None where there is none."""

    satisfied: int
    mostly_satisfied: int
    dissatisfied: int
    unaware: int

    @property
    def handed_in(self) -> int:
        """All sheets that came back."""
        return self.valid + self.unaware

    @property
    def valid(self) -> int:
        """The votes that count: 不了解 is none."""
        return self.satisfied + self.mostly_satisfied + self.dissatisfied

    @property
    def rate_text(self) -> str:
        """满意 and 基本满意 of the valid votes, to a tenth of a percent; empty without votes."""
        if not self.valid:
            return ""
        tenths = (2000 * (self.satisfied + self.mostly_satisfied) + self.valid) // (2 * self.valid)
        # A rate that rounds to all of them is not all of them as long as one was dissatisfied.
        if self.dissatisfied and tenths == FULL_TENTHS:
            tenths -= 1
        return f"{points_text(tenths)}%"


def part_scores(items: Iterable[EvaluationItem]) -> tuple[PartScore, ...]:
    """Return the score of each part, in the order of the sheet."""
    items = tuple(items)
    return tuple(
        PartScore(
            part,
            sum(item.full_tenths for item in items if item.part == part),
            sum(item.deducted_tenths for item in items if item.part == part),
        )
        for part in dict.fromkeys(item.part for item in items)
    )


def total_tenths(items: Iterable[EvaluationItem]) -> int:
    """Return what is left of all parts together."""
    return sum(score.score_tenths for score in part_scores(items))


def grade_of(tenths: int, grades: Iterable[Grade]) -> str:
    """Return the grade of a score; empty if it is below all of them."""
    reached = [grade for grade in grades if tenths >= grade.from_tenths]
    return max(reached, key=lambda grade: grade.from_tenths).name if reached else ""


def must_be_scorable(item: EvaluationItem) -> None:
    """Raise RuleViolation if an item has no text or worth, or loses points without a reason."""
    must_be_told(item.text, "请填写评分内容。")
    if item.full_tenths <= 0:
        raise RuleViolation(f"“{item.text}”的分值应大于零。")
    if not 0 <= item.deducted_tenths <= item.full_tenths:
        full = points_text(item.full_tenths)
        raise RuleViolation(f"“{item.text}”的扣分应在0到{full}分之间。")
    if item.deducted_tenths:
        must_be_told(item.reason, f"“{item.text}”扣了分，请写明扣分理由。")


def sheet_fault(items: Sequence[EvaluationItem]) -> str:
    """Return what is wrong with the sheet as a whole; empty if it adds up to 100 points."""
    full = sum(item.full_tenths for item in items)
    return "" if full == FULL_TENTHS else f"各项分值合计{points_text(full)}分，不是100分，请核对。"


def must_be_countable(tally: SatisfactionTally) -> None:
    """Raise RuleViolation if a tally names nobody or counts below zero."""
    must_be_told(tally.group, "请填写测评对象，例如班子成员、干部职工、服务对象。")
    votes = (tally.satisfied, tally.mostly_satisfied, tally.dissatisfied, tally.unaware)
    if min(votes) < 0:
        raise RuleViolation("测评票数不能小于零。")


def satisfaction(tallies: Iterable[SatisfactionTally]) -> Satisfaction:
    """Return the votes of all groups together."""
    tallies = tuple(tallies)
    return Satisfaction(
        sum(tally.satisfied for tally in tallies),
        sum(tally.mostly_satisfied for tally in tallies),
        sum(tally.dissatisfied for tally in tallies),
        sum(tally.unaware for tally in tallies),
    )


def points_text(tenths: int) -> str:
    """Return points as people write them.

    >>> points_text(1000), points_text(985), points_text(5)
    ('100', '98.5', '0.5')
    """
    whole, rest = divmod(tenths, 10)
    return f"{whole}.{rest}" if rest else str(whole)


def read_points(text: str) -> int:
    """Return points as tenths; nothing written is none.

    Raises:
        RuleViolation: it is no number, or has more than one decimal.

    >>> read_points("2.5"), read_points("１０分"), read_points("")
    (25, 100, 0)

    """
    plain = unicodedata.normalize("NFKC", text).strip().removesuffix("分").strip()
    if not plain:
        return 0
    if _POINTS.fullmatch(plain) is None:
        raise RuleViolation(f"“{text.strip()}”不是分数，请写成5或者2.5，最多一位小数。")
    whole, _, rest = plain.partition(".")
    return int(whole) * 10 + int(rest or 0)


def read_votes(text: str) -> int:
    """Return a number of votes; nothing written is none.

    Raises:
        RuleViolation: it is no whole number.

    """
    plain = unicodedata.normalize("NFKC", text).strip().removesuffix("票").strip()
    if plain and not (plain.isdecimal() and len(plain) <= _MOST_DIGITS):
        raise RuleViolation(f"“{text.strip()}”不是票数，请填写整数。")
    return int(plain or 0)
