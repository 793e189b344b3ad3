"""Where a list ends, and which of its rows are no content: totals, notes, signatures, headers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, cast

from rectify_desktop.domain.proposal.table_columns import folded_heading
from rectify_desktop.office.ledger_reader.cells import is_title_text
from rectify_desktop.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.ledger_reader.headers import HeaderBlock

# So many empty rows end a list.
_ENDING_BLANKS = 3
_FEWEST_REPEATED = 3
# Nothing longer is looked at to tell a label such as 填表人.
_LONGEST_LABEL = 40
_SIGNED = "(?:签字|签名|签章|盖章)?"


@dataclass(frozen=True, slots=True)
class Extent:
    """The content rows of one list, the last row that belongs to it, and notes between rows."""

    rows: tuple[int, ...]
    last: int
    notes: tuple[int, ...] = ()


class Foot(Enum):
    """What a row that is no content is."""

    TOTAL = "合计"
    SUBTOTAL = "小计"
    BELOW = "注"


class Ends:
    """Recognises rows that end a list or only sum it up, by the first text in them."""

    def __init__(self) -> None:
        words = cast("Mapping[str, Sequence[str]]", vocabulary("columns")["ends"])
        self._patterns = (
            (Foot.SUBTOTAL, _pattern(words["subtotals"], r"[:(\d]|$")),
            (Foot.TOTAL, _pattern(words["totals"], r"[:(\d]|$")),
            (Foot.BELOW, _pattern(words["notes"], r"\d*[:.、]|$")),
            (Foot.BELOW, _pattern(words["signatures"], rf"{_SIGNED}(?:[:(]|$)")),
        )

    def of(self, texts: Mapping[int, str]) -> Foot | None:
        """Return what a row is, None if it may be content."""
        first = next(iter(texts.values()), "")[:_LONGEST_LABEL]
        folded = folded_heading(first) + (":" if first.endswith((":", "：")) else "")
        return next((foot for foot, words in self._patterns if words.match(folded)), None)


def extent_of(sheet: SheetGrid, header: HeaderBlock, ends: Ends) -> Extent:
    """Return the rows of the list under ``header``."""
    rows: list[int] = []
    notes: list[int] = []
    last = header.last
    for row, blanks in _rows_with_gaps(sheet, header.last):
        texts = sheet.own(row)
        foot = ends.of(texts)
        if (
            foot is Foot.BELOW
            and blanks < _ENDING_BLANKS
            and _goes_on_below(sheet, row, header, ends)
        ):
            notes.append(row)
            continue
        if blanks >= _ENDING_BLANKS or foot is Foot.BELOW:
            break
        if foot is Foot.TOTAL and rows:
            last = row
            break
        if foot is None and not _repeats_header(texts, header):
            rows.append(row)
        last = row
    while rows and last == rows[-1] and _is_line_below(sheet.own(last), header):
        rows.pop()
        last = rows[-1] if rows else header.last
    return Extent(tuple(rows), last, tuple(notes))


def _goes_on_below(sheet: SheetGrid, note: int, header: HeaderBlock, ends: Ends) -> bool:
    """Whether the row right below a note is one of the list: as wide, and no foot of it."""
    texts = sheet.own(note + 1)
    is_alone = len(sheet.own(note)) == 1
    is_wide = len(texts) >= _FEWEST_REPEATED and len(texts) * 2 > len(header.headings)
    return is_alone and is_wide and ends.of(texts) is None


def _is_line_below(texts: Mapping[int, str], header: HeaderBlock) -> bool:
    """Whether a row is a line of text and no row of the list: words where the numbers stand."""
    if len(texts) != 1:
        return False
    ((column, text),) = texts.items()
    return column == min(header.headings) and is_title_text(text)


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


def _pattern(words: Iterable[str], tail: str) -> re.Pattern[str]:
    folded = sorted({folded_heading(word) for word in words}, key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(re.escape(word) for word in folded)})(?:{tail})")
