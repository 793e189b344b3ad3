"""Taking over, cell by cell, what a source says otherwise of a finding the ledger holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.proposal.compare_with_ledger import new_extras, wording_for
from rectify_desktop.domain.proposal.comparison import ComparedField
from rectify_desktop.domain.wording.due_wording import read_due

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import DepartmentId, HeadingId, PersonId, ThemeId
    from rectify_desktop.domain.proposal.comparison import FieldDifference
    from rectify_desktop.domain.proposal.proposal import ImportProposal, ProposedFinding

_AS_READ = frozenset(
    {
        ComparedField.SITUATION,
        ComparedField.PLAN,
        ComparedField.CRITERION,
        ComparedField.REMARKS,
    }
)
_PEOPLE = frozenset({ComparedField.LEAD_OFFICIALS, ComparedField.OWNERS})
_DEPARTMENTS = frozenset({ComparedField.RESPONSIBLE, ComparedField.SUPPORTING})


class DifferenceTaker:
    """Puts taken cells of a proposal into findings of the ledger."""

    def __init__(
        self,
        proposal: ImportProposal,
        year: int | None,
        themes: Mapping[int, ThemeId],
        headings: Mapping[int, HeadingId],
        people: Callable[[Iterable[str]], tuple[PersonId, ...]],
        departments: Callable[[Iterable[str]], tuple[DepartmentId, ...]],
    ) -> None:
        self._proposal = proposal
        self._year = year
        self._themes = themes
        self._headings = headings
        self._people = people
        self._departments = departments

    def taken(
        self, known: Finding, read: ProposedFinding, cells: Iterable[FieldDifference]
    ) -> Finding:
        """Return the finding with the taken cells put in; measures are not among them."""
        news: dict[str, Any] = {}
        for cell in cells:
            if cell.take:
                news |= self._values(cell.field, known, read)
        return replace(known, **news)

    @staticmethod
    def takes_measures(cells: Iterable[FieldDifference]) -> bool:
        """Whether the measures the ledger lacks are to be added."""
        return any(cell.take and cell.field is ComparedField.MEASURES for cell in cells)

    def _values(
        self, field: ComparedField, known: Finding, read: ProposedFinding
    ) -> dict[str, Any]:
        if field in _AS_READ:
            return {field.value: getattr(read, field.value)}
        if field in _PEOPLE:
            return {field.value: self._people(getattr(read, field.value))}
        if field in _DEPARTMENTS:
            return {field.value: self._departments(getattr(read, field.value))}
        return self._other_values(field, known, read)

    def _other_values(
        self, field: ComparedField, known: Finding, read: ProposedFinding
    ) -> dict[str, Any]:
        words = wording_for(self._proposal, read, known.title)
        due = read_due(read.due_wording, year=self._year)
        match field:
            case ComparedField.PLACE:
                return {
                    "theme_id": None if read.theme is None else self._themes[read.theme],
                    "heading_id": None if read.heading is None else self._headings[read.heading],
                }
            case ComparedField.TITLE:
                return {"title": words.title}
            case ComparedField.DESCRIPTION:
                return {"description": words.description}
            case ComparedField.RESULT:
                return {
                    "declared_result": read.result,
                    "declared_wording": read.result_wording or "",
                }
            case ComparedField.DUE:
                return {
                    "due_on": due.due_on,
                    "due_wording": read.due_wording,
                    "timings": known.timings | due.timings,
                }
            case ComparedField.COMPLETED:
                completed = read_due(read.completed_wording, year=self._year)
                return {"completed_on": completed.due_on}
            case ComparedField.EXTRAS:
                return {"extras": tuple((dict(known.extras) | new_extras(read, known)).items())}
            case _:
                return {}
