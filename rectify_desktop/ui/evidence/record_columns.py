"""What a column of a record table is: its words, how a cell reads, and what typing into it does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.papers.case_parts import department_name, finding_numbers
from rectify_desktop.services.casework.edit_records import (
    department_called,
    read_count,
    read_findings,
    read_term,
)
from rectify_desktop.services.findings.edit_finding import read_typed_date

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from rectify_desktop.domain.ledger import Ledger

# A record of any kind: columns of one table all take and return records of its own kind.
Record = Any


@dataclass(frozen=True, slots=True)
class Typing:
    """What reading a typed cell needs to know."""

    ledger: Ledger
    today: date


@dataclass(frozen=True, slots=True)
class RecordColumn:
    """One column; ``width`` is in characters, 0 takes what is left over.

    ``typed`` is None where the cell is computed. ``choices`` are offered as a pick list, ``names``
    as one types; ``order`` is what the column is sorted by where it is not what is shown.
    """

    title: str
    width: int
    shown: Callable[[Record, Ledger], str]
    typed: Callable[[Record, str, Typing], Record] | None = None
    choices: tuple[str, ...] = ()
    names: Callable[[Ledger], list[str]] | None = None
    is_day: bool = False
    is_number: bool = False
    order: Callable[[Record], Any] | None = None
    tip: str = ""


def text_column(title: str, width: int, field: str, tip: str = "") -> RecordColumn:
    """Return a column that holds words."""
    return RecordColumn(
        title,
        width,
        lambda record, _: getattr(record, field),
        lambda record, words, _: replace(record, **{field: words.strip()}),
        tip=tip,
    )


def term_column(
    title: str, width: int, terms: Mapping[Any, str], field: str = "kind"
) -> RecordColumn:
    """Return a column that holds one word of a list."""
    places = list(terms)
    return RecordColumn(
        title,
        width,
        lambda record, _: terms[getattr(record, field)],
        lambda record, words, _: replace(record, **{field: read_term(words, terms)}),
        choices=tuple(terms.values()),
        order=lambda record: places.index(getattr(record, field)),
    )


def day_column(title: str, field: str) -> RecordColumn:
    """Return a column that holds a day."""

    def shown(record: Record, _: Ledger) -> str:
        day: date | None = getattr(record, field)
        return day.isoformat() if day else ""

    return RecordColumn(
        title,
        7,
        shown,
        lambda record, words, typing: replace(
            record, **{field: read_typed_date(words, today=typing.today)}
        ),
        is_day=True,
        tip="可以写成 9.30 或 2025年9月30日",
    )


def count_column(title: str, width: int, field: str) -> RecordColumn:
    """Return a column that holds a whole number; 0 is not shown, for nobody counted."""
    return RecordColumn(
        title,
        width,
        lambda record, _: str(getattr(record, field) or ""),
        lambda record, words, _: replace(record, **{field: read_count(words, title)}),
        is_number=True,
        order=lambda record: getattr(record, field),
    )


def findings_column(title: str = "关联问题", width: int = 7) -> RecordColumn:
    """Return a column that holds the numbers of findings."""
    return RecordColumn(
        title,
        width,
        lambda record, ledger: finding_numbers(ledger, record.finding_ids),
        lambda record, words, typing: replace(
            record, finding_ids=read_findings(words, typing.ledger)
        ),
        tip="填问题编号，几个问题用顿号分开",
    )


def department_column(title: str, field: str) -> RecordColumn:
    """Return a column that holds one department of the ledger."""
    return RecordColumn(
        title,
        7,
        lambda record, ledger: department_name(ledger, getattr(record, field)),
        lambda record, words, typing: replace(
            record, **{field: department_called(words, typing.ledger)}
        ),
        names=lambda ledger: [each.name for each in ledger.departments.values()],
    )
