"""Which column of a list is read as what (列对应): what was guessed, and what a clerk decided.

A decision holds for lists with the same set of headings and for no other: 完成情况 is a story in
one form and a status word in the next, so that one word alone does not tell.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_roles import JOINING, ROLE_TERMS, ColumnRole
from rectify_desktop.domain.proposal.table_columns import Recognition, folded_heading
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rectify_desktop.domain.proposal.table_columns import TableColumns

ListRoles = dict[str, ColumnRole]


@dataclass(frozen=True)
class ColumnMapping:
    """What clerks decided, by set of headings, the latest last.

    ``with_hidden`` asks for lists on hidden sheets as well; it belongs to one file and is never
    remembered.
    """

    lists: dict[frozenset[str], ListRoles] = field(default_factory=dict[frozenset[str], ListRoles])
    with_hidden: bool = False

    def roles_of(self, table: TableColumns) -> ListRoles | None:
        """Return the roles decided for a list by folded heading, None if none were."""
        return self.lists.get(table.headings)

    def role_elsewhere(self, heading: str) -> ColumnRole | None:
        """Return what a heading was last taken for in another list: no more than a hint."""
        folded = folded_heading(heading)
        roles = (roles[folded] for roles in reversed(self.lists.values()) if folded in roles)
        return next(roles, None)

    def extended(self, table: TableColumns, roles: Mapping[str, ColumnRole]) -> ColumnMapping:
        """Return the mapping with the roles of one more list, given by heading as written.

        Raises:
            RuleViolation: two columns cannot both be what they were said to be.

        """
        check_roles(table, roles)
        decided = {folded_heading(heading): role for heading, role in roles.items()}
        return self.merged(ColumnMapping({table.headings: decided}, self.with_hidden))

    def merged(self, newer: ColumnMapping) -> ColumnMapping:
        """Return both mappings in one; what is newer holds."""
        kept = {key: roles for key, roles in self.lists.items() if key not in newer.lists}
        return ColumnMapping({**kept, **newer.lists}, newer.with_hidden)


def decided_columns(tables: Iterable[TableColumns]) -> ColumnMapping:
    """Return what a clerk decided on the lists of a file; guesses are not in it."""
    chosen = (
        table
        for table in tables
        if table.columns and all(c.recognition is Recognition.CHOSEN for c in table.columns)
    )
    return ColumnMapping(
        {
            table.headings: {folded_heading(c.heading): c.role for c in table.columns}
            for table in chosen
        }
    )


def check_roles(table: TableColumns, roles: Mapping[str, ColumnRole]) -> None:
    """Refuse roles that two columns of a list cannot share; columns not named keep theirs.

    Raises:
        RuleViolation: two columns cannot both be what they were said to be.

    """
    check_shared({c.heading: roles.get(c.heading, c.role) for c in table.columns})


def check_shared(roles: Mapping[str, ColumnRole]) -> None:
    """Refuse roles, by heading, that are given twice though they can be taken from one column.

    Raises:
        RuleViolation: two columns cannot both be what they were said to be.

    """
    named: dict[ColumnRole, str] = {}
    for heading, role in roles.items():
        if role in named and role not in JOINING:
            raise RuleViolation(
                f"“{named[role]}”和“{heading}”两列都读作“{ROLE_TERMS[role]}”，"
                "这一项只能取自一列。请把其中一列改为别的，或保留为附加栏。"
            )
        named[role] = heading


def check_findings(tables: Iterable[TableColumns], mapping: ColumnMapping) -> None:
    """Refuse a mapping under which no list names its problems.

    Raises:
        RuleViolation: no column is read as the problem.

    """
    naming = {ColumnRole.FINDING, ColumnRole.DESCRIPTION}
    for table in tables:
        roles = mapping.roles_of(table) or {c.heading: c.role for c in table.columns}
        if naming & set(roles.values()):
            return
    raise RuleViolation("没有哪一列读作“具体问题”，读不出问题。请指定写问题的那一列。")
