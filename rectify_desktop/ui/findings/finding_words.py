"""What the cells of the 问题清单 say and which are written in, imported columns included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import due_state
from rectify_desktop.domain.finding_fields import extra_of, extra_titles
from rectify_desktop.ui.findings.finding_columns import (
    EDITABLE_COLUMNS,
    FACT_COLUMNS,
    HEADER_TITLES,
    FindingColumn,
    cell_text,
    column_key,
    column_title,
)
from rectify_desktop.ui.findings.finding_facts import FindingFacts

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.deadline import DueStanding
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.ui.desk import Desk

_OWN_COLUMNS = len(FindingColumn)
_COLUMNS = tuple(FindingColumn)
_WRITABLE_COLUMNS = frozenset(column.value for column in EDITABLE_COLUMNS)

# Cells that are picked from a list hand the editor a value, not its words.
_PICKED: dict[int, Callable[[Finding], object]] = {
    FindingColumn.RESULT: lambda finding: finding.declared_result,
    FindingColumn.SOURCE: lambda finding: finding.source,
    FindingColumn.TIMINGS: lambda finding: finding.timings,
}


class FindingWords:
    """Reads findings of one desk, as of today."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ledger = desk.ledger
        self._extras = extra_titles(self._ledger.findings)
        self._facts = FindingFacts(desk.workspace)
        desk.signals.changed.connect(self._facts.follow)

    def follow(self, ledger: Ledger) -> bool:
        """Read a ledger from now on; return whether it brings other columns."""
        before, self._ledger = self._extras, ledger
        self._extras = extra_titles(ledger.findings)
        return before != self._extras

    @property
    def columns(self) -> range:
        """All columns there are, shown or not."""
        return range(_OWN_COLUMNS + len(self._extras))

    def key_of(self, column: int) -> str:
        """Return what a column is called in settings and by the services."""
        return column_key(column, self._extras)

    def title_of(self, column: int) -> str:
        """Return the title of a column, in one line."""
        return column_title(column, self._extras)

    def heading_of(self, column: int) -> str:
        """Return the title as it stands over the column, in two lines where that saves room."""
        if column < _OWN_COLUMNS:
            return HEADER_TITLES[_COLUMNS[column]]
        return self._extras[column - _OWN_COLUMNS]

    def is_writable(self, column: int) -> bool:
        """Whether a column is written in."""
        return column >= _OWN_COLUMNS or column in _WRITABLE_COLUMNS

    def cell(self, finding: Finding, column: int) -> str:
        """Return what a cell says."""
        if column >= _OWN_COLUMNS:
            return extra_of(finding, self._extras[column - _OWN_COLUMNS])
        known = _COLUMNS[column]
        if known in FACT_COLUMNS:
            return self._facts.text(finding.id, known)
        return cell_text(self._ledger, finding, known, self._desk.today())

    def edited(self, finding: Finding, column: int) -> object:
        """Return what an editor begins with."""
        picked = _PICKED.get(column)
        return picked(finding) if picked else self.cell(finding, column)

    def standing(self, finding: Finding) -> DueStanding:
        """Return how a finding stands today, for its light."""
        return due_state(finding, self._desk.today()).standing
