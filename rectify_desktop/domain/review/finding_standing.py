"""How every finding of a round stands on one day: what counts and comparisons are made from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.finding import SETTLED_RESULTS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.parties import Person
    from rectify_desktop.domain.terms import DeclaredResult, FindingSource

_SHORT_TITLE = 12


@dataclass(frozen=True, slots=True)
class FindingStanding:
    """One finding on one day; ``leads`` and ``departments`` are named as pages are headed."""

    finding_id: FindingId
    label: str
    source: FindingSource
    declared_result: DeclaredResult | None = None
    due_on: date | None = None
    leads: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether a review still has to go through it."""
        return self.declared_result not in SETTLED_RESULTS

    def is_overdue_on(self, day: date) -> bool:
        """Whether its deadline had passed on ``day`` and it was not settled."""
        return self.is_open and self.due_on is not None and self.due_on < day


@dataclass(frozen=True, slots=True)
class EarlierState:
    """What a change took the place of; ``existed`` is False where it made the finding.

    ``seq`` is the place of the change in the log: two may bear the same moment.
    """

    finding_id: FindingId
    seq: int
    changed_at: datetime
    existed: bool
    declared_result: DeclaredResult | None = None
    due_on: date | None = None


def standings_of(ledger: Ledger) -> tuple[FindingStanding, ...]:
    """Return how every finding of the ledger stands now, in ledger order."""
    return tuple(
        FindingStanding(
            finding.id,
            finding.number or f"“{_shortened(finding.title)}”",
            finding.source,
            finding.declared_result,
            finding.due_on,
            tuple(person_label(ledger.people[key]) for key in finding.lead_officials),
            tuple(ledger.departments[key].name for key in finding.responsible_departments),
        )
        for finding in ledger.findings
    )


def standings_before(
    now: Iterable[FindingStanding], changes: Iterable[EarlierState]
) -> tuple[FindingStanding, ...]:
    """Return how the findings stood before some changes, which come oldest first.

    What has been deleted since is left out: nobody can look at its row any more.
    """
    then: dict[FindingId, EarlierState] = {}
    for change in changes:
        then.setdefault(change.finding_id, change)
    standings: list[FindingStanding] = []
    for standing in now:
        state = then.get(standing.finding_id)
        if state is None:
            standings.append(standing)
        elif state.existed:
            standings.append(
                replace(standing, declared_result=state.declared_result, due_on=state.due_on)
            )
    return tuple(standings)


def person_label(person: Person) -> str:
    """Name a person so that two of one name are told apart: 张三（副局长）."""
    return f"{person.name}（{person.post}）" if person.post else person.name


def _shortened(title: str) -> str:
    return title if len(title) <= _SHORT_TITLE else f"{title[:_SHORT_TITLE]}…"
