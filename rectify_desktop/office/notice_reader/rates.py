"""Rates of a text with the denominator that makes them true (口径)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.proposal import Reconciliation
from rectify_desktop.office.notice_reader.amounts import PERCENT
from rectify_desktop.office.notice_reader.counts import DONE, DONE_OF, TOTAL, UNFINISHED
from rectify_desktop.office.notice_reader.figures import rate_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rectify_desktop.domain.proposal.proposal import StatedFigure

_FRACTION = re.compile(r"(?<![\d/])(?P<done>\d{1,5})\s*[/／]\s*(?P<whole>\d{1,5})(?![\d/])")
_STAGE = "阶段性完成"
_FEWEST_PLACES = 2
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class _Share:
    """So much of a total, as stated or as read; ``figures`` are the names it is made of."""

    total: str
    words: str
    done: int
    whole: int
    figures: tuple[str, ...]

    def fits(self, rate: Decimal) -> bool:
        """Whether it makes the rate, rounded or cut off behind its last place."""
        return abs(self._exact - rate) < _last_place(rate)

    def as_exact_as(self, rate: Decimal) -> Decimal:
        """Return the share in per cent with as many places as the rate, two at least."""
        if self.fits(rate):
            return rate
        places = min(_last_place(rate), Decimal(1).scaleb(-_FEWEST_PLACES))
        return self._exact.quantize(places).normalize()

    @property
    def _exact(self) -> Decimal:
        return _HUNDRED * self.done / self.whole


class RateChecker:
    """Looks for the pair of figures that a rate is made of."""

    def __init__(self, stated: Mapping[str, StatedFigure], read: tuple[int, int] | None) -> None:
        """Take the stated figures, and how many findings of how many were read as done."""
        self._stated = stated
        self._values = {name: int(figure.value) for name, figure in stated.items()}
        self._shares = [share for share in self._all_shares(read) if share.whole > 0]

    def checks(self) -> Iterator[Reconciliation]:
        """Yield a check of every rate that a pair can be held against."""
        for total in DONE_OF:
            if figure := self._stated.get(rate_name(total)):
                yield from self._check(total, figure)

    def _check(self, total: str, figure: StatedFigure) -> Iterator[Reconciliation]:
        rate = Decimal(figure.value)
        own = [*_written_beside(total, figure)]
        own += [share for share in self._shares if share.total == total]
        others = [share for share in self._shares if share.total != total]
        fitting = next((share for share in (*own, *others) if share.fits(rate)), None)
        share = fitting or next(iter(own), None)
        if share is None:
            # Nothing is stated that this rate could be of.
            return
        basis = "问题" if share.total == TOTAL else share.total
        yield Reconciliation(
            f"{figure.name} = {share.words}（口径：{basis}）",
            rate,
            share.as_exact_as(rate),
            fitting is not None,
            (figure.name, *share.figures),
            PERCENT,
        )

    def _all_shares(self, read: tuple[int, int] | None) -> Iterator[_Share]:
        values = self._values
        for total, done in DONE_OF.items():
            if total not in values:
                continue
            whole = values[total]
            if done in values:
                yield self._share(total, (done,), values[done])
            stage = _STAGE if total == TOTAL else f"{total}{_STAGE}"
            if done in values and stage in values:
                yield self._share(total, (done, stage), values[done] + values[stage])
            if total == TOTAL and UNFINISHED in values and DONE not in values:
                words = f"（{total}{whole}−{UNFINISHED}{values[UNFINISHED]}）÷{whole}"
                figures = (total, UNFINISHED)
                yield _Share(total, words, whole - values[UNFINISHED], whole, figures)
        if read is not None:
            done_count, count = read
            yield _Share(TOTAL, f"读出完成{done_count}÷读出问题{count}", done_count, count, ())

    def _share(self, total: str, parts: tuple[str, ...], done: int) -> _Share:
        summed = "＋".join(f"{name}{self._values[name]}" for name in parts)
        words = f"（{summed}）" if len(parts) > 1 else summed
        whole = self._values[total]
        return _Share(total, f"{words}÷{total}{whole}", done, whole, (total, *parts))


def _written_beside(total: str, figure: StatedFigure) -> Iterator[_Share]:
    """Yield the fraction that stands beside a rate: 98.71%（688/697）."""
    if (match := _FRACTION.search(figure.text)) and int(match["whole"]):
        done, whole = int(match["done"]), int(match["whole"])
        yield _Share(total, f"{done}÷{whole}", done, whole, ())


def _last_place(rate: Decimal) -> Decimal:
    exponent = rate.as_tuple().exponent
    return Decimal(1).scaleb(min(exponent, 0) if isinstance(exponent, int) else 0)
