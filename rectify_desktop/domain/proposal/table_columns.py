"""The columns of a list as they were found under its headings, and how each came to its role."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rectify_desktop.domain.proposal.column_roles import ColumnRole

_EDGE_MARKS = ":*★▲#.、"


class Recognition(StrEnum):
    """How a column came to its role."""

    SURE = "sure"
    GUESSED = "guessed"
    UNKNOWN = "unknown"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column under its heading, unique within its list; ``samples`` are its first texts."""

    heading: str
    role: ColumnRole
    recognition: Recognition
    samples: tuple[str, ...] = ()

    @property
    def needs_a_look(self) -> bool:
        """Whether a clerk should say what it is; an empty column can say nothing wrong."""
        is_open = self.recognition in {Recognition.GUESSED, Recognition.UNKNOWN}
        return is_open and bool(self.samples)


@dataclass(frozen=True, slots=True)
class TableColumns:
    """The columns of one list; ``header_row`` counts from 1 as the sheet does."""

    sheet: str
    header_row: int
    columns: tuple[TableColumn, ...]
    is_hidden: bool = False

    @property
    def headings(self) -> frozenset[str]:
        """The headings as they are compared."""
        return frozenset(folded_heading(column.heading) for column in self.columns)

    @property
    def needs_a_look(self) -> bool:
        """Whether any column is unsure or unknown."""
        return any(column.needs_a_look for column in self.columns)


def forms_of(tables: Iterable[TableColumns]) -> tuple[TableColumns, ...]:
    """Return one table for each set of headings: twenty sheets of one form are asked about once.

    Samples come from the first sheet that has any; a column that was read differently from sheet
    to sheet is a guess.
    """
    forms: dict[frozenset[str], list[TableColumns]] = {}
    for table in tables:
        forms.setdefault(table.headings, []).append(table)
    return tuple(_form(same) for same in forms.values())


def _form(same: list[TableColumns]) -> TableColumns:
    first = same[0]
    columns = tuple(
        _together([_named(table, column.heading) for table in same]) for column in first.columns
    )
    names = "、".join(dict.fromkeys(table.sheet for table in same))
    return TableColumns(names, first.header_row, columns, all(table.is_hidden for table in same))


def _named(table: TableColumns, heading: str) -> TableColumn:
    folded = folded_heading(heading)
    return next(column for column in table.columns if folded_heading(column.heading) == folded)


def _together(columns: list[TableColumn]) -> TableColumn:
    filled = [column for column in columns if column.samples] or columns
    first = filled[0]
    is_agreed = all(column.role is first.role for column in filled)
    recognition = first.recognition if is_agreed else Recognition.GUESSED
    if any(column.recognition is Recognition.GUESSED for column in filled):
        recognition = Recognition.GUESSED
    return TableColumn(first.heading, first.role, recognition, first.samples)


def unique_headings(headings: Iterable[str]) -> Iterator[str]:
    """Yield each heading so that it names one column: a second 完成时间 is 完成时间（2）."""
    taken: set[str] = set()
    for heading in headings:
        name, number = heading, 1
        while folded_heading(name) in taken:
            number += 1
            name = f"{heading}（{number}）"
        taken.add(folded_heading(name))
        yield name


@lru_cache(maxsize=4096)
def folded_heading(text: str) -> str:
    """Return a heading as it is compared: half width, no blanks, no marks at its edges."""
    return "".join(unicodedata.normalize("NFKC", text).split()).strip(_EDGE_MARKS).upper()
