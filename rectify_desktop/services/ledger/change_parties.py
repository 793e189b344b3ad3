"""Departments and people: renaming one everywhere at once, and taking off what nobody uses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.demands import must_be_told
from rectify_desktop.domain.casework.in_use import must_be_unnamed

if TYPE_CHECKING:
    from rectify_desktop.domain.parties import Department, Person
    from rectify_desktop.services.workspace import Workspace


def add_department(workspace: Workspace, name: str) -> Department:
    """Enter a department nobody named yet; one of that name is returned as it is.

    Raises:
        RuleViolation: the name is empty.

    """
    must_be_told(name, "请填写科室名称。")
    with workspace.operation("新增科室"):
        return workspace.parties.department_named(name)


def add_person(workspace: Workspace, name: str) -> Person:
    """Enter a person nobody named yet; one of that name is returned as it is.

    Raises:
        RuleViolation: the name is empty.

    """
    must_be_told(name, "请填写姓名。")
    with workspace.operation("新增人员"):
        return workspace.parties.person_named(name)


def rename_department(workspace: Workspace, department: Department, name: str) -> None:
    """Give a department another name, wherever it is named.

    Raises:
        RuleViolation: the name is empty, or another department has it.

    """
    must_be_told(name, "请填写科室名称。")
    with workspace.operation("修改科室名称"):
        workspace.parties.save_department(replace(department, name=name.strip()))


def change_person(workspace: Workspace, person: Person) -> None:
    """Save a person's name and post.

    Raises:
        RuleViolation: the name is empty.

    """
    must_be_told(person.name, "请填写姓名。")
    with workspace.operation("修改人员"):
        workspace.parties.save_person(person)


def delete_department(workspace: Workspace, department: Department) -> None:
    """Take a department off the ledger that nothing names any more.

    Raises:
        RuleViolation: findings, measures or records still name it.

    """
    must_be_unnamed(department.name, workspace.parties.department_uses(department.id))
    with workspace.operation("删除科室"):
        workspace.parties.delete_department(department.id)


def delete_person(workspace: Workspace, person: Person) -> None:
    """Take a person off the ledger whom nothing names any more.

    Raises:
        RuleViolation: findings, measures or records still name them.

    """
    must_be_unnamed(person.name, workspace.parties.person_uses(person.id))
    with workspace.operation("删除人员"):
        workspace.parties.delete_person(person.id)
