"""Finding and replacing words in the columns of the list (查找和替换): every hit is shown first.

Results, sources, timings and dates are looked through as the words the list shows; what could not
be read afterwards is told with its reason and cannot be replaced.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.field_words import CHECKED_FIELDS, checked_words
from rectify_desktop.domain.finding_fields import (
    EXTRA,
    NAME_FIELDS,
    TEXT_FIELDS,
    extra_of,
    extra_titles,
    field_title,
)
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.write_cells import CellEdit, read_cell

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger

_PEOPLE = frozenset({"lead_officials", "owners"})


@dataclass(frozen=True, slots=True)
class WordsWanted:
    """What is looked for and what takes its place; ``is_whole`` asks that the cell say no more."""

    words: str
    instead: str = ""
    with_case: bool = False
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class WordsFound:
    """One cell that holds the words, as it is and as it would be; ``count`` says how often.

    ``reason`` says why the cell cannot be replaced.
    """

    edit: CellEdit
    number: str
    before: str
    after: str
    count: int
    reason: str = ""

    @property
    def title(self) -> str:
        """What users call the column."""
        return field_title(self.edit.key)


def replaceable_fields(findings: Iterable[Finding]) -> list[str]:
    """Return the columns in which words can be replaced, those of imported lists last."""
    fields = [field.value for field in (*TEXT_FIELDS, *NAME_FIELDS, *CHECKED_FIELDS)]
    return [*sorted(fields, key=_ORDER.index), *(EXTRA + t for t in extra_titles(findings))]


def find_words(
    ledger: Ledger,
    findings: Iterable[Finding],
    keys: Collection[str],
    wanted: WordsWanted,
    *,
    today: date,
) -> list[WordsFound]:
    """Return every cell of some columns that holds the words, in the order of the findings."""
    if not wanted.words:
        return []
    pattern = re.escape(wanted.words)
    if wanted.is_whole:
        pattern = rf"\A{pattern}\Z"
    search = re.compile(pattern, re.NOFLAG if wanted.with_case else re.IGNORECASE)
    found: list[WordsFound] = []
    for finding in findings:
        for key in keys:
            before = _text(ledger, finding, key)
            after, count = search.subn(lambda _: wanted.instead, before)
            if count:
                edit = CellEdit(finding.id, key, after)
                said, reason = _reading(finding, edit, today)
                found.append(WordsFound(edit, finding.number, before, said, count, reason))
    return found


def _reading(finding: Finding, edit: CellEdit, today: date) -> tuple[str, str]:
    """Return what a cell would say, and why it cannot be read; the latter is empty if it can."""
    if edit.key not in CHECKED_FIELDS:
        return edit.text, ""
    try:
        changed = read_cell(finding, edit.key, edit.text, today=today)
    except RuleViolation as error:
        return edit.text, str(error)
    return checked_words(changed, edit.key), ""


def _text(ledger: Ledger, finding: Finding, key: str) -> str:
    if key.startswith(EXTRA):
        return extra_of(finding, key.removeprefix(EXTRA))
    if key in CHECKED_FIELDS:
        return checked_words(finding, key)
    value = getattr(finding, key)
    if key in NAME_FIELDS:
        names = ledger.person_names if key in _PEOPLE else ledger.department_names
        return names(value)
    return str(value)


_ORDER = (
    "title", "description", "situation", "plan", "acceptance_criterion", "remarks",
    "lead_officials", "responsible_departments", "supporting_departments", "owners",
    "declared_result", "source", "timings", "due_on", "completed_on", "number",
)  # fmt: skip
