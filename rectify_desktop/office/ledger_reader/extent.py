"""Where a list ends, and which of its rows are no content: totals, notes, signatures, headers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from rectify_desktop.office.ledger_reader.columns import folded_heading
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.ledger_reader.headers import HeaderBlock

# So many empty rows end a list.
_ENDING_BLANKS = 3
_FEWEST_REPEATED = 3
_SIGNED = "(?:签字|签名|签章|盖章)?"


@dataclass(frozen=True, slots=True)
class Extent:
    """The content rows of one list, and the last row that belongs to it."""

    rows: tuple[int, ...]
    last: int


class Ends:
    """Recognises rows that end a list or only sum it up."""

    def __init__(self) -> None:
        words = cast("Mapping[str, Sequence[str]]", vocabulary("columns")["ends"])
        self._subtotal = _pattern(words["subtotals"], r"[:(\d]|$")
        self._total = _pattern(words["totals"], r"[:(\d]|$")
        self._note = _pattern(words["notes"], r"\d*[:.、]|$")
        self._signature = _pattern(words["signatures"], rf"{_SIGNED}(?:[:(]|$)")

    def is_total(self, texts: Mapping[int, str]) -> bool:
        """Whether a row sums up the whole list."""
        return bool(self._total.match(_first(texts)))

    def is_subtotal(self, texts: Mapping[int, str]) -> bool:
        """Whether a row sums up a part of the list."""
        return bool(self._subtotal.match(_first(texts)))

    def is_foot(self, texts: Mapping[int, str]) -> bool:
        """Whether a row is a note or a signature line below the list."""
        first = _first(texts)
        return bool(self._note.match(first) or self._signature.match(first))


def extent_of(sheet: SheetGrid, header: HeaderBlock, ends: Ends) -> Extent:
    """Return the rows of the list under ``header``."""
    rows: list[int] = []
    last = header.last
    for row, blanks in _rows_with_gaps(sheet, header.last):
        texts = sheet.own(row)
        if blanks >= _ENDING_BLANKS or ends.is_foot(texts):
            break
        if ends.is_total(texts):
            if rows:
                last = row
                break
        elif not ends.is_subtotal(texts) and not _repeats_header(texts, header):
            rows.append(row)
        last = row
    return Extent(tuple(rows), last)


def _rows_with_gaps(sheet: SheetGrid, after: int) -> Iterator[tuple[int, int]]:
    """Yield the rows below ``after`` with the number of empty rows before each.

    Rows that a merged area covers are not empty, though nothing is written in them.
    """
    tall = sorted((area for area in sheet.areas if area.bottom > area.top), key=lambda a: a.top)
    covered, at = after, 0
    for row in sheet.rows:
        if row <= after:
            continue
        while at < len(tall) and tall[at].top < row:
            covered = max(covered, tall[at].bottom)
            at += 1
        yield row, row - covered - 1
        covered = max(covered, row)


def _repeats_header(texts: Mapping[int, str], header: HeaderBlock) -> bool:
    """Whether a row is the header once more, as lists printed on several pages have it."""
    same = sum(
        1
        for column, text in texts.items()
        if column in header.headings
        and folded_heading(text) in folded_heading(header.headings[column].text)
    )
    return same >= _FEWEST_REPEATED and same * 2 > len(texts)


def _first(texts: Mapping[int, str]) -> str:
    return folded_heading_with_colon(next(iter(texts.values()), ""))


def folded_heading_with_colon(text: str) -> str:
    """Return a text folded like a heading, but with the colon that tells a label."""
    folded = folded_heading(text)
    return f"{folded}:" if text.rstrip().endswith((":", "：")) else folded


def _pattern(words: Iterable[str], tail: str) -> re.Pattern[str]:
    folded = sorted({folded_heading(word) for word in words}, key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(re.escape(word) for word in folded)})(?:{tail})")
