"""A card for each problem: names and values beside one another, row below row."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.domain.proposal.table_columns import folded_heading
from rectify_desktop.office.ledger_reader.grid import Area

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rectify_desktop.office.ledger_reader.columns import ColumnNames
    from rectify_desktop.office.ledger_reader.grid import SheetGrid

_FEWEST_FIELDS = 3
_FEWEST_ROWS = 2
_LONGEST_NAME = 12


@dataclass(frozen=True, slots=True)
class _Field:
    """One name of a card, and the value beside it."""

    row: int
    name: str
    value: str
    is_problem: bool


def rows_of_cards(sheet: SheetGrid, names: ColumnNames) -> SheetGrid | None:
    """Return the cards as a list, a row for each; None if there are none."""
    fields = list(_fields(sheet, names))
    cards = _cards(fields)
    if not cards or not all(map(_is_card, cards)):
        return None
    heads = list(dict.fromkeys(field.name for card in cards for field in card))
    first = cards[0][0].row
    cells = {row: dict(sheet.own(row)) for row in sheet.rows if row < first}
    cells[first] = dict(enumerate(heads, start=1))
    last = first
    starts = [card[0].row for card in cards[1:]] + [sheet.rows[-1] + 1]
    areas = [area for area in sheet.areas if area.bottom < first]
    for card, behind in zip(cards, starts, strict=True):
        # A card stands for its last row: the first one holds the headings.
        above, last = last, max([last + 1, *(field.row for field in card if field.row < behind)])
        # Empty rows would end the list.
        areas.append(Area(above + 1, len(heads) + 1, last, len(heads) + 1))
        cells[last] = {
            at: text for at, head in enumerate(heads, start=1) if (text := _value(card, head))
        }
    return replace(sheet, cells=cells, areas=tuple(areas))


def _fields(sheet: SheetGrid, names: ColumnNames) -> Iterator[_Field]:
    """Yield names with their values in reading order, once a known name was seen."""
    is_open = False
    for row in sheet.rows:
        cells = sorted(sheet.own(row).items())
        at = 0
        while at < len(cells):
            column, text = cells[at]
            match = names.match(text)
            is_known = match is not None and match.is_exact
            beside = cells[at + 1][1] if at + 1 < len(cells) else ""
            has_value = bool(beside) and not _is_name(names, beside)
            if is_known or (is_open and has_value and len(text) <= _LONGEST_NAME):
                is_open = True
                value = beside if has_value else ""
                below = _below(sheet, row, column) if has_value else ""
                is_problem = match is not None and match.key is ColumnRole.FINDING
                yield _Field(row, text, "\n".join(filter(None, (value, below))), is_problem)
                at += 2 if has_value else 1
            else:
                at += 1


def _is_name(names: ColumnNames, text: str) -> bool:
    match = names.match(text)
    return match is not None and match.is_exact


def _below(sheet: SheetGrid, row: int, column: int) -> str:
    """Return what stands beside a name that is merged downwards, in the rows below its first."""
    area = sheet.area_from(row, column)
    if area is None or area.top != row:
        return ""
    rows = range(row + 1, area.bottom + 1)
    return "\n".join(" ".join(sheet.own(each).values()) for each in rows if sheet.own(each))


def _cards(fields: Sequence[_Field]) -> list[list[_Field]]:
    """Part the fields into cards: the first name that stands as often as a problem opens one."""
    problems = sum(field.is_problem for field in fields)
    written = [folded_heading(field.name) for field in fields]
    often = Counter(written)
    opener = next((name for name in written if often[name] == problems), "")
    cards: list[list[_Field]] = []
    is_begun = False
    for field, name in zip(fields, written, strict=True) if opener else ():
        # What stands above the first opener belongs to the first card.
        if not cards or (name == opener and is_begun):
            cards.append([])
        is_begun = is_begun or name == opener
        cards[-1].append(field)
    return cards


def _is_card(card: Sequence[_Field]) -> bool:
    """Whether a card names one problem, and enough beside it, on several rows."""
    problems = [field for field in card if field.is_problem]
    filled = sum(bool(field.value) for field in card)
    rows = {field.row for field in card}
    return (
        len(problems) == 1
        and bool(problems[0].value)
        and filled >= _FEWEST_FIELDS
        and len(rows) >= _FEWEST_ROWS
    )


def _value(card: Iterable[_Field], name: str) -> str:
    return "\n".join(field.value for field in card if field.name == name and field.value)
