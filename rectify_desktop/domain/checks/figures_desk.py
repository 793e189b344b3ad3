"""数字对账: the numbers of a paper beside those of the ledger, each with what it counts (口径)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from rectify_desktop.domain.checks.written_numbers import WrittenNumber, written_numbers
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rectify_desktop.domain.checks.ledger_numbers import LedgerNumber
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.proposal.proposal import Reconciliation, StatedFigure

    _Known = Mapping[tuple[str, str], Mapping[Decimal, Mapping[FindingId, None]]]

_UNNAMED = "文中数字"
_FEN = {"元": 100, "万元": 1_000_000, "亿元": 10_000_000_000}


class Verdict(StrEnum):
    """How a number of a paper stands to the ledger."""

    EQUAL = "equal"
    DIFFERENT = "different"
    NOT_COUNTABLE = "not_countable"


VERDICT_TERMS: dict[Verdict, str] = {
    Verdict.EQUAL: "相同",
    Verdict.DIFFERENT: "不同",
    Verdict.NOT_COUNTABLE: "无法核对",
}


class OwnLine(NamedTuple):
    """A line the ledger itself would write; ``is_counted`` says that its numbers are computed."""

    text: str
    finding_id: FindingId | None = None
    is_counted: bool = False


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One number of a paper; ``line`` counts from 1, ``counted`` is the ledger's own number.

    It stands at ``start`` to ``end`` of its line, -1 where it cannot be told.
    """

    name: str
    text: str
    line: int
    stated: Decimal
    unit: str
    counted: Decimal | None
    basis: str
    verdict: Verdict
    finding_ids: tuple[FindingId, ...] = ()
    start: int = -1
    end: int = -1

    @property
    def is_unnamed(self) -> bool:
        """Whether nothing is known of it but its words."""
        return self.name == _UNNAMED


@dataclass(frozen=True, slots=True)
class FiguresDesk:
    """The numbers of one paper, and its sums and rates checked against each other."""

    rows: tuple[DeskRow, ...]
    checks: tuple[Reconciliation, ...] = ()

    @property
    def wrong(self) -> tuple[DeskRow, ...]:
        """The numbers that are not those of the ledger."""
        return tuple(row for row in self.rows if row.verdict is Verdict.DIFFERENT)


def compare_figures(
    stated: Iterable[StatedFigure],
    lines: Sequence[str],
    own: Mapping[str, LedgerNumber],
    own_lines: Sequence[OwnLine],
    checks: Sequence[Reconciliation] = (),
) -> FiguresDesk:
    """Set every number of a paper beside the ledger's.

    What the reader names (问题总数, 已完成 …) is compared with what the ledger counts; any other
    number with the text that the ledger itself would write (``own_lines``): there it stands as it
    is, stands otherwise behind the same words, or does not stand at all.
    """
    numbers = list(written_numbers(lines))
    # What people typed into the ledger is no proof of what the ledger counts.
    counted_text = full_width("\n".join(line.text for line in own_lines if line.is_counted))
    known = _known_numbers(own_lines)
    rows: list[DeskRow] = []
    for figure in stated:
        place = _place_of(figure, lines, numbers)
        if place is not None:
            numbers.remove(place)
        row = _placed(_named(figure, own.get(figure.name), counted_text), place)
        if row.verdict is Verdict.NOT_COUNTABLE and place is not None:
            # Nothing counts it by this name, but the ledger may tell of it in the same words.
            told = _unnamed(place, known)
            is_told = told.verdict is not Verdict.NOT_COUNTABLE
            row = replace(told, name=row.name, text=row.text) if is_told else row
        rows.append(row)
    rows += [_unnamed(number, known) for number in numbers]
    rows.sort(key=lambda row: (row.line, row.start))
    return FiguresDesk(tuple(rows), tuple(checks))


def _place_of(
    figure: StatedFigure, lines: Sequence[str], numbers: Sequence[WrittenNumber]
) -> WrittenNumber | None:
    """Return the number of a line that a figure was read from: in its words, else of its value."""
    here = [
        number
        for number in numbers
        if number.line == figure.line + 1
        and number.value == figure.value
        and number.unit == figure.unit
    ]
    line = lines[figure.line] if 0 <= figure.line < len(lines) else ""
    start = line.find(figure.text)
    inside = [n for n in here if start <= n.start < start + len(figure.text)] if start >= 0 else []
    return next(iter(inside or here), None)


def _placed(row: DeskRow, place: WrittenNumber | None) -> DeskRow:
    return row if place is None else replace(row, start=place.start, end=place.end)


def _named(figure: StatedFigure, own: LedgerNumber | None, counted_text: str) -> DeskRow:
    stated = Decimal(figure.value)
    row = DeskRow(figure.name, figure.text, figure.line + 1, stated, figure.unit, None,
                  "台账没有登记这一项", Verdict.NOT_COUNTABLE)  # fmt: skip
    if own is None:
        return row
    counted = own.value / _FEN[figure.unit] if own.is_money and figure.unit in _FEN else own.value
    row = replace(row, counted=counted, basis=own.basis, finding_ids=own.finding_ids)
    places = max(0, -int(stated.as_tuple().exponent))
    if round(counted, places) == stated:
        return replace(row, verdict=Verdict.EQUAL)
    if full_width(figure.text) in counted_text:
        # 党组会议3次 is a part of all meetings; the ledger words it just so.
        return replace(row, counted=stated, verdict=Verdict.EQUAL)
    if own.has_parts and stated < counted:
        return replace(row, basis=f"{own.basis}，文中说的可能是其中一部分")
    return replace(row, verdict=Verdict.DIFFERENT)


def _unnamed(number: WrittenNumber, known: _Known) -> DeskRow:
    values = known.get((number.before, number.unit), {})
    counted = number.value if number.value in values else min(values, default=None)
    if counted is None:
        verdict, basis = Verdict.NOT_COUNTABLE, "台账文字里没有这一句"
    elif counted == number.value:
        verdict, basis = Verdict.EQUAL, "与台账文字一致"
    else:
        verdict, basis = Verdict.DIFFERENT, "台账文字里同一句写的数"
    ids = () if counted is None else tuple(values[counted])
    return DeskRow(
        _UNNAMED, f"{number.before}{number.text}", number.line, number.value, number.unit,
        counted, basis, verdict, ids, number.start, number.end,
    )  # fmt: skip


def _known_numbers(lines: Sequence[OwnLine]) -> _Known:
    """Return what the ledger's text says behind which words, and of which findings."""
    known: defaultdict[tuple[str, str], dict[Decimal, dict[FindingId, None]]] = defaultdict(dict)
    for number in written_numbers([full_width(line.text) for line in lines]):
        ids = known[number.before, number.unit].setdefault(number.value, {})
        finding_id = lines[number.line - 1].finding_id
        if finding_id is not None:
            ids[finding_id] = None
    return known
