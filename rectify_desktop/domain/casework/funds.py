"""Money of the side ledger: amounts as people write them, and sums that never mix kinds.

清退, 追回, 挽回损失 and 归还原渠道 are separate lines wherever they are reported (domain §3.12).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import FundKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rectify_desktop.domain.casework.side_ledgers import FundRecovery

# 10万亿元: more is a slip of the hand, and in the end more than a column of the ledger holds.
_MOST_FEN = 10**15
_FEN = {
    "": 100, "百": 10_000, "千": 100_000, "万": 1_000_000, "十万": 10_000_000,
    "百万": 100_000_000, "千万": 1_000_000_000, "亿": 10_000_000_000,
}  # fmt: skip
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SUM = rf"(?P<number>{_NUMBER})\s*(?P<unit>千万|百万|十万|亿|万|千|百)?\s*"
_AMOUNT = re.compile(rf"(?<!\d)(?<!\d[.,]){_SUM}元(?P<small>\d角(?:\d分)?)?")
_TYPED = re.compile(rf"¥?\s*{_SUM}(?:元整?)?")


@dataclass(frozen=True, slots=True)
class WrittenAmount:
    """An amount as it stands at ``start`` in a text."""

    text: str
    start: int
    fen: int


@dataclass(frozen=True, slots=True)
class FundSum:
    """The records of one kind and what they come to; the rows are those the sum is made of."""

    kind: FundKind
    fen: int
    records: tuple[FundRecovery, ...]


def read_amount(text: str) -> int | None:
    """Read an amount typed into a cell, in fen; None if it is none or has parts of a fen.

    >>> [read_amount(t) for t in ("11.45万元", "1.2亿元", "3,000元", "３．５万", "800", "若干")]
    [11450000, 12000000000, 300000, 3500000, 80000, None]
    """
    match = _TYPED.fullmatch(_folded(text).strip())
    return None if match is None else _fen(match["number"], match["unit"])


def amounts_in(text: str) -> tuple[WrittenAmount, ...]:
    """Return the amounts of money a text names, with their places."""
    return tuple(_amounts(text))


def fund_sums(funds: Iterable[FundRecovery]) -> tuple[FundSum, ...]:
    """Return what each kind comes to, in the order of the kinds; kinds without records are out."""
    funds = tuple(funds)
    by_kind = {kind: tuple(fund for fund in funds if fund.kind is kind) for kind in FundKind}
    return tuple(
        FundSum(kind, sum(fund.amount_fen for fund in records), records)
        for kind, records in by_kind.items()
        if records
    )


def _amounts(text: str) -> Iterator[WrittenAmount]:
    if "元" not in text:
        return
    folded = _folded(text)
    for match in _AMOUNT.finditer(folded):
        fen = _fen(match["number"], match["unit"])
        if fen is not None:
            small = match["small"] or ""
            fen += sum(int(d) * step for d, step in zip(small[::2], (10, 1), strict=False))
            yield WrittenAmount(text[match.start() : match.end()], match.start(), fen)


def _fen(number: str, unit: str | None) -> int | None:
    fen = Decimal(number.replace(",", "")) * _FEN[unit or ""]
    return int(fen) if fen <= _MOST_FEN and fen == fen.to_integral_value() else None


def _folded(text: str) -> str:
    """Return the text in half width, sign for sign."""
    return text.translate(_HALVES)


class _Halves(dict[int, str]):
    """The half-width form of every sign met so far; a blank where it is more than one sign."""

    def __missing__(self, sign: int) -> str:
        half = unicodedata.normalize("NFKC", chr(sign))
        self[sign] = half if len(half) == 1 else " "
        return self[sign]


_HALVES = _Halves()
