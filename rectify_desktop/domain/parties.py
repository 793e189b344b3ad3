"""Departments and people of the inspected unit, as far as a ledger names them."""

from __future__ import annotations

from dataclasses import dataclass, field

from rectify_desktop.domain.ids import DepartmentId, PersonId, new_id


@dataclass(frozen=True, slots=True)
class Department:
    """A 科室/股室/部门 that answers for findings."""

    name: str
    position: int = 0
    id: DepartmentId = field(default_factory=lambda: DepartmentId(new_id()))


@dataclass(frozen=True, slots=True)
class Person:
    """A 领导 or 责任人 by name; ``post`` is what papers print beside the name."""

    name: str
    post: str = ""
    position: int = 0
    id: PersonId = field(default_factory=lambda: PersonId(new_id()))
