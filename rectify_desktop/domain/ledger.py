"""The ledger (台账) of one round as one value: what pages show and papers are made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rectify_desktop.domain.finding import Finding, Heading, Theme
    from rectify_desktop.domain.ids import DepartmentId, FindingId, HeadingId, PersonId, ThemeId
    from rectify_desktop.domain.inspection import InspectionRound
    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.domain.parties import Department, Person

_LIST_SEPARATOR = "、"


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything of one round that papers need, read at one moment; findings in ledger order."""

    round: InspectionRound
    themes: tuple[Theme, ...] = ()
    headings: tuple[Heading, ...] = ()
    findings: tuple[Finding, ...] = ()
    measures: Mapping[FindingId, tuple[Measure, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    departments: Mapping[DepartmentId, Department] = field(
        default_factory=lambda: MappingProxyType({})
    )
    people: Mapping[PersonId, Person] = field(default_factory=lambda: MappingProxyType({}))

    def theme_titles(self) -> dict[ThemeId, str]:
        """Return the titles of all themes by id."""
        return {theme.id: theme.title for theme in self.themes}

    def heading_titles(self) -> dict[HeadingId, str]:
        """Return the titles of all headings by id."""
        return {heading.id: heading.title for heading in self.headings}

    def measures_of(self, finding_id: FindingId) -> tuple[Measure, ...]:
        """Return the measures of a finding in their order; none if there are none."""
        return self.measures.get(finding_id, ())

    def department_names(self, ids: Iterable[DepartmentId]) -> str:
        """Return department names as a list cell holds them: 办公室、财务科."""
        return _LIST_SEPARATOR.join(self.departments[key].name for key in ids)

    def person_names(self, ids: Iterable[PersonId]) -> str:
        """Return people's names as a list cell holds them."""
        return _LIST_SEPARATOR.join(self.people[key].name for key in ids)
