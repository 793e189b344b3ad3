"""The columns of a list we wrote ourselves, which tell what they are whatever they are called."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.office.ledger_reader.roles import Roles, heading_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rectify_desktop.office.ledger_reader.headers import HeaderBlock


def marked_roles(header: HeaderBlock, marks: Mapping[int, ColumnRole], known: Roles) -> Roles:
    """Return the roles as the list tells them; columns somebody added keep those ``known``."""
    columns: defaultdict[ColumnRole, list[int]] = defaultdict(list)
    extras: dict[int, str] = {}
    for column, role in marks.items():
        if role is ColumnRole.EXTRA:
            extras[column] = heading_of(header, column)
        else:
            columns[role].append(column)
    added = [column for column in header.headings if column not in marks]
    for role, found in known.columns.items():
        if role not in columns:
            columns[role] += [column for column in found if column in added]
    placed = {column for found in columns.values() for column in found}
    extras.update((column, heading_of(header, column)) for column in added if column not in placed)
    return Roles(
        {role: tuple(found) for role, found in columns.items() if found},
        tuple((name, column) for column, name in sorted(extras.items())),
        guessed=known.guessed & set(added),
        unplaced=known.unplaced & set(added),
    )
