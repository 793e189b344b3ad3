"""数字对账: the numbers of a paper beside those of the ledger, each with what it counts (口径)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.wording.lazy_pattern import lazy_pattern
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rectify_desktop.domain.checks.ledger_numbers import LedgerNumber
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.proposal.proposal import Reconciliation, StatedFigure

_NUMBER = lazy_pattern(
    r"(?<![\d.〔\[第A-Za-z])(?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:余|多)?\s*"
    r"(?P<unit>人次|万元|亿元|元|个|项|条|件|次|期|场|名|人|份|家|户|处|所|台|篇|轮|本|座|起|批|[%％])"
)
_WORDS = 6
_FEN = {"元": 100, "万元": 1_000_000, "亿元": 10_000_000_000}


class Verdict(StrEnum):
    """How a number of a paper stands to the ledger."""

    EQUAL = "equal"
    DIFFERENT = "different"
    NOT_COUNTABLE = "not_countable"


VERDICT_TERMS: dict[Verdict, str] = {
    Verdict.EQUAL: "相符",
    Verdict.DIFFERENT: "不符",
    Verdict.NOT_COUNTABLE: "台账无从统计",
}


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One number of a paper; ``line`` counts from 1, ``counted`` is the ledger's own number."""

    name: str
    text: str
    line: int
    stated: Decimal
    unit: str
    counted: Decimal | None
    basis: str
    verdict: Verdict
    finding_ids: tuple[FindingId, ...] = ()


@dataclass(frozen=True, slots=True)
class FiguresDesk:
    """The numbers of one paper, and its sums and rates checked against each other."""

    rows: tuple[DeskRow, ...]
    checks: tuple[Reconciliation, ...] = ()

    @property
    def wrong(self) -> tuple[DeskRow, ...]:
        """The numbers that are not those of the ledger."""
        return tuple(row for row in self.rows if row.verdict is Verdict.DIFFERENT)


@dataclass(frozen=True, slots=True)
class _Written:
    """A number as it stands in a line, with the words before it."""

    text: str
    before: str
    unit: str
    value: Decimal
    line: int


def compare_figures(
    stated: Iterable[StatedFigure],
    lines: Sequence[str],
    own: Mapping[str, LedgerNumber],
    own_lines: Sequence[str],
    checks: Sequence[Reconciliation] = (),
) -> FiguresDesk:
    """Set every number of a paper beside the ledger's.

    What the reader names (问题总数, 已完成 …) is compared with what the ledger counts; any other
    number with the text that the ledger itself would write (``own_lines``): there it stands as it
    is, stands otherwise behind the same words, or does not stand at all.
    """
    own_text = full_width("\n".join(own_lines))
    rows = [_named(figure, own.get(figure.name), own_text) for figure in stated]
    named = {(row.line, row.stated, row.unit) for row in rows}
    known = _known_numbers(own_lines)
    rows += [
        _unnamed(number, known)
        for number in _numbers(lines)
        if (number.line, number.value, number.unit) not in named
    ]
    rows.sort(key=lambda row: row.line)
    return FiguresDesk(tuple(rows), tuple(checks))


def _named(figure: StatedFigure, own: LedgerNumber | None, own_text: str) -> DeskRow:
    stated = Decimal(figure.value)
    if own is None:
        return DeskRow(figure.name, figure.text, figure.line + 1, stated, figure.unit, None,
                       "台账没有这一项", Verdict.NOT_COUNTABLE)  # fmt: skip
    counted = own.value / _FEN[figure.unit] if own.is_money and figure.unit in _FEN else own.value
    places = max(0, -int(stated.as_tuple().exponent))
    is_equal = round(counted, places) == stated
    if not is_equal and full_width(figure.text) in own_text:
        # 党组会议3次 is a part of all meetings; the ledger words it just so.
        counted, is_equal = stated, True
    return DeskRow(
        figure.name, figure.text, figure.line + 1, stated, figure.unit, counted, own.basis,
        Verdict.EQUAL if is_equal else Verdict.DIFFERENT, own.finding_ids,
    )  # fmt: skip


def _unnamed(number: _Written, known: Mapping[tuple[str, str], set[Decimal]]) -> DeskRow:
    values = known.get((number.before, number.unit), set())
    if number.value in values:
        counted, verdict, basis = number.value, Verdict.EQUAL, "与台账文字一致"
    elif values:
        counted, verdict, basis = min(values), Verdict.DIFFERENT, "台账文字里同一句写的数"
    else:
        counted, verdict, basis = None, Verdict.NOT_COUNTABLE, "台账文字里没有这一句"
    shown = f"{number.before}{number.text}"
    return DeskRow(
        "文中数字", shown, number.line, number.value, number.unit, counted, basis, verdict
    )


def _known_numbers(lines: Sequence[str]) -> dict[tuple[str, str], set[Decimal]]:
    known: defaultdict[tuple[str, str], set[Decimal]] = defaultdict(set)
    for number in _numbers(lines):
        known[number.before, number.unit].add(number.value)
    return dict(known)


def _numbers(lines: Sequence[str]) -> Iterator[_Written]:
    for at, line in enumerate(lines, start=1):
        text = full_width(line)
        for match in _NUMBER.finditer(text):
            before = "".join(sign for sign in text[: match.start()] if sign.isalnum())[-_WORDS:]
            value = Decimal(match["n"].replace(",", ""))
            yield _Written(match[0], before, match["unit"].replace("％", "%"), value, at)
