"""Departments and people in the ledger file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rectify_desktop.domain.ids import DepartmentId, PersonId
from rectify_desktop.domain.parties import Department, Person
from rectify_desktop.errors import RuleViolation
from rectify_desktop.storage.tables import SavedTable, storable_text

if TYPE_CHECKING:
    from rectify_desktop.storage.connection import LedgerConnection

_ORDER = "position, id"


@dataclass(slots=True)
class PartyRepository:
    """Reads and saves departments and people."""

    database: LedgerConnection
    _departments: SavedTable = field(init=False)
    _people: SavedTable = field(init=False)

    def __post_init__(self) -> None:
        self._departments = SavedTable(self.database, "department", ("name", "position"), "个科室")
        self._people = SavedTable(self.database, "person", ("name", "post", "position"), "个人")

    def departments(self) -> list[Department]:
        """Return all departments in their order."""
        return [_department(row) for row in self._departments.live("TRUE", order=_ORDER)]

    def people(self) -> list[Person]:
        """Return all people in their order."""
        return [_person(row) for row in self._people.live("TRUE", order=_ORDER)]

    def department_named(self, name: str) -> Department:
        """Return the department of that name, entering it if it is new."""
        name = storable_text(name)
        rows = self._departments.live("name = ?", name)
        if rows:
            return _department(rows[0])
        department = Department(name, self._next_position("department"))
        self.save_department(department)
        return department

    def person_named(self, name: str) -> Person:
        """Return the person of that name, the first if there are several, or enter a new one."""
        name = storable_text(name)
        rows = self._people.live("name = ?", name, order=_ORDER)
        if rows:
            return _person(rows[0])
        person = Person(name, position=self._next_position("person"))
        self.save_person(person)
        return person

    def save_department(self, department: Department) -> None:
        """Save one department.

        Raises:
            RuleViolation: another department has that name.

        """
        name = storable_text(department.name)
        if self._departments.live("name = ? AND uid <> ?", name, department.id):
            raise RuleViolation(f"已经有名为“{department.name}”的科室，请换一个名称。")
        self._departments.save({department.id: (department.name, department.position)})

    def save_person(self, person: Person) -> None:
        """Save one person; several may share a name."""
        self._people.save({person.id: (person.name, person.post, person.position)})

    def _next_position(self, table: str) -> int:
        highest: int = self.database.value(f"SELECT coalesce(max(position), -1) FROM {table}")
        return highest + 1


def _department(row: dict[str, Any]) -> Department:
    return Department(row["name"], row["position"], DepartmentId(row["uid"]))


def _person(row: dict[str, Any]) -> Person:
    return Person(row["name"], row["post"], row["position"], PersonId(row["uid"]))
