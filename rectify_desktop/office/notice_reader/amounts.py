"""Figures that are no counts: rates of completion, and money with what was done with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from rectify_desktop.office.notice_reader.words import any_of, word_list, word_lists

if TYPE_CHECKING:
    from collections.abc import Iterator

# What a rate is called; the matters it is of stand in front: 措施完成率.
RATE = "完成率"
PERCENT = "%"

_MONEY = re.compile(
    r"(?<![\d.])(?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:余|多)?(?P<unit>亿元|万元|元)"
)
_SENTENCE_END = "。;"


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in a line: its name, its value in its unit, and where it stands."""

    name: str
    value: Decimal
    unit: str
    start: int
    end: int


class AmountReader:
    """Finds money and rates in folded lines."""

    def __init__(self) -> None:
        kinds = word_lists("figures", "money")
        self._kind_of = {word: name for name, words in kinds.items() for word in words}
        self._kind = re.compile(any_of(self._kind_of))
        self._thing = re.compile(any_of(word_list("figures", "amounts", "things")))
        rates = any_of(word_list("figures", "amounts", "rates"))
        self._rate = re.compile(
            rf"(?:(?P<said>{rates})|占比?|占总数的)(?:已经|已|均|都|约|达到|达|为|是|:)*\s*"
            r"(?:(?P<n>\d{1,3}(?:\.\d+)?)\s*%|(?P<whole>百分之百))"
        )

    def money_in(self, folded: str) -> Iterator[Amount]:
        """Yield the sums of a line that say what was done with them, or that they are funds."""
        behind = 0
        for match in _MONEY.finditer(folded):
            clause, sentence = self._before(folded, behind, match.start())
            behind = match.end()
            kind = self._kind.search(clause) or self._kind.search(sentence)
            if kind is None and not self._thing.search(clause):
                continue
            name = self._kind_of[kind.group()] if kind else "资金"
            value = Decimal(match["n"].replace(",", ""))
            yield Amount(name, value, match["unit"], match.start(), match.end())

    def rates_in(self, words: str) -> Iterator[tuple[Amount, bool]]:
        """Yield the rates of a clause, and whether each is called one and not just 占98%."""
        for match in self._rate.finditer(words):
            value = Decimal(100) if match["whole"] else Decimal(match["n"])
            amount = Amount(RATE, value, PERCENT, match.start(), match.end())
            yield amount, match["said"] is not None

    @staticmethod
    def _before(folded: str, behind: int, start: int) -> tuple[str, str]:
        """Return what of the clause and of the sentence stands before a sum and behind another."""
        begins = max(behind, *(folded.rfind(mark, 0, start) + 1 for mark in _SENTENCE_END))
        sentence = folded[begins:start]
        clause = sentence[max(sentence.rfind(mark) + 1 for mark in ",、:") :]
        return clause, sentence
