"""Which findings of a ledger a list shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rectify_desktop.domain.terms import SOURCE_TERMS

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.terms import FindingSource


@dataclass(frozen=True, slots=True)
class ListFilter:
    """Which findings a list shows; without any choice all of them.

    ``chosen`` are those that a filter on the screen left, by the conditions ``chosen_by``.
    """

    only_open: bool = False
    department: str = ""
    source: FindingSource | None = None
    chosen: frozenset[FindingId] | None = None
    chosen_by: str = ""

    def findings_of(self, ledger: Ledger) -> tuple[Finding, ...]:
        """Return the findings to be listed, in ledger order."""
        return tuple(finding for finding in ledger.findings if self._takes(ledger, finding))

    @property
    def text(self) -> str:
        """What is listed, as the foot of the list says it; empty for all."""
        parts = [f"按“{self.chosen_by}”筛选出的问题"] if self.chosen is not None else []
        parts += ["尚未完成的问题"] if self.only_open else []
        parts += [f"{self.department}负责的问题"] if self.department else []
        parts += [f"来源为{SOURCE_TERMS[self.source]}的问题"] if self.source else []
        return f"本表只列{'、'.join(parts)}" if parts else ""

    def _takes(self, ledger: Ledger, finding: Finding) -> bool:
        if self.chosen is not None and finding.id not in self.chosen:
            return False
        if self.only_open and not finding.is_open:
            return False
        if self.source is not None and finding.source is not self.source:
            return False
        if not self.department:
            return True
        ids = (*finding.responsible_departments, *finding.supporting_departments)
        return any(ledger.departments[key].name == self.department for key in ids)
