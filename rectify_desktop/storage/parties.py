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

# Where rows name a party, and what they are called; a row that was deleted uses nothing.
_DEPARTMENT_USES = (
    ("个问题", "finding", "finding_department", "finding_uid", "department_uid"),
    ("条整改措施", "measure", "measure", "uid", "department_uid"),
    ("条整改措施", "measure", "measure_department", "measure_uid", "department_uid"),
    ("项制度", "policy_document", "policy_document", "uid", "department_uid"),
    ("份佐证材料", "evidence", "evidence", "uid", "provided_by_uid"),
    ("份督办文书", "supervision_order", "supervision_order", "uid", "department_uid"),
)
_PERSON_USES = (
    ("个问题", "finding", "finding_person", "finding_uid", "person_uid"),
    ("条整改措施", "measure", "measure", "uid", "owner_uid"),
    (
        "份督办文书",
        "supervision_order",
        "supervision_order_official",
        "supervision_order_uid",
        "person_uid",
    ),
)


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

    def names_ever(self) -> dict[str, str]:
        """Return the names of all departments and people by id, those deleted included."""
        both = "SELECT uid, name FROM department UNION ALL SELECT uid, name FROM person"
        return dict(self.database.tuples(both))

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

    def delete_department(self, department_id: DepartmentId) -> None:
        """Take a department off the ledger.

        Raises:
            NotFound: there is no such department.

        """
        self._departments.delete(department_id)

    def delete_person(self, person_id: PersonId) -> None:
        """Take a person off the ledger.

        Raises:
            NotFound: there is no such person.

        """
        self._people.delete(person_id)

    def department_uses(self, department_id: DepartmentId) -> dict[str, int]:
        """Count what names a department, by what it is called; nothing where nothing does."""
        return self._uses(_DEPARTMENT_USES, department_id)

    def person_uses(self, person_id: PersonId) -> dict[str, int]:
        """Count what names a person, by what it is called; nothing where nothing does."""
        return self._uses(_PERSON_USES, person_id)

    def _uses(self, places: tuple[tuple[str, ...], ...], uid: str) -> dict[str, int]:
        found: dict[str, set[str]] = {}
        for term, owner, table, owner_column, column in places:
            rows = self.database.tuples(
                f"SELECT uid FROM {owner} WHERE deleted_at IS NULL AND uid IN "
                f"(SELECT {owner_column} FROM {table} WHERE {column} = ?)",
                uid,
            )
            found.setdefault(term, set()).update(key for (key,) in rows)
        return {term: len(keys) for term, keys in found.items() if keys}

    def _next_position(self, table: str) -> int:
        highest: int = self.database.value(f"SELECT coalesce(max(position), -1) FROM {table}")
        return highest + 1


def _department(row: dict[str, Any]) -> Department:
    return Department(row["name"], row["position"], DepartmentId(row["uid"]))


def _person(row: dict[str, Any]) -> Person:
    return Person(row["name"], row["post"], row["position"], PersonId(row["uid"]))
