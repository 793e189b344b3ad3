"""The columns of one list as a clerk checks them, and their roles as a clerk decided them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rectify_desktop.domain.proposal.column_roles import PAIRED_ROLES, ColumnRole
from rectify_desktop.domain.proposal.table_columns import (
    Recognition,
    TableColumn,
    TableColumns,
    folded_heading,
    unique_headings,
)
from rectify_desktop.office.ledger_reader.paired import Pair
from rectify_desktop.office.ledger_reader.roles import Roles, heading_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rectify_desktop.domain.proposal.column_mapping import ListRoles
    from rectify_desktop.office.ledger_reader.grid import SheetGrid
    from rectify_desktop.office.ledger_reader.headers import HeaderBlock

_SAMPLES = 3


class DescribedList:
    """One list with a name for each column; columns under one merged heading are one."""

    def __init__(
        self, header: HeaderBlock, values: Mapping[int, Sequence[str]], roles: Roles
    ) -> None:
        self._header = header
        self._values = values
        self.roles = roles
        self._columns = sorted({*header.headings, *values})
        self._groups: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
        for column in self._columns:
            heading = header.headings.get(column)
            begins_at = heading.begins_at if heading else column
            self._groups[begins_at, heading_of(header, column)].append(column)

    def table(self, sheet: SheetGrid, decided: ListRoles | None = None) -> TableColumns:
        """Return what a clerk is shown of the list."""
        names = unique_headings(heading for _, heading in self._groups)
        columns = tuple(
            self._column(name, columns, decided or {})
            for name, columns in zip(names, self._groups.values(), strict=True)
        )
        return TableColumns(sheet.name, self._header.last, columns, sheet.is_hidden)

    def decided_roles(self, decided: ListRoles) -> Roles:
        """Return the roles as a clerk decided them; a second 具体问题 explains the first."""
        columns: defaultdict[ColumnRole, list[int]] = defaultdict(list)
        extras: list[tuple[str, int]] = []
        left_out: list[str] = []
        pairs: dict[int, Pair] = {}
        names = unique_headings(heading for _, heading in self._groups)
        for name, group in zip(names, self._groups.values(), strict=True):
            role = decided[folded_heading(name)]
            if role is ColumnRole.EXTRA:
                extras += [(name, column) for column in group]
            elif role is ColumnRole.IGNORED:
                left_out.append(name)
            elif role in PAIRED_ROLES:
                pairs.update((column, Pair(role, name)) for column in group)
                for part in PAIRED_ROLES[role]:
                    columns[part] += group
            elif role is ColumnRole.FINDING and columns[role]:
                columns[ColumnRole.DESCRIPTION] += group
            else:
                columns[role] += group
        if not columns[ColumnRole.FINDING]:
            columns[ColumnRole.FINDING] = columns.pop(ColumnRole.DESCRIPTION, [])
        remarks = ["列对应按您核对过的读取"]
        if left_out:
            remarks.append(f"按您的选择，没有读入这些列：{'、'.join(left_out)}")
        kept = {role: tuple(found) for role, found in columns.items() if found}
        return Roles(kept, tuple(extras), tuple(remarks), pairs=pairs)

    def _column(self, name: str, columns: Sequence[int], decided: ListRoles) -> TableColumn:
        texts = dict.fromkeys(text for column in columns for text in self._values.get(column, ()))
        samples = tuple(texts)[:_SAMPLES]
        role = decided.get(folded_heading(name))
        if role is not None:
            return TableColumn(name, role, Recognition.CHOSEN, samples)
        first = columns[0]
        pair = self.roles.pairs.get(first)
        given = (role for role, found in self.roles.columns.items() if first in found)
        recognition = Recognition.SURE
        if first in self.roles.guessed:
            recognition = Recognition.GUESSED
        elif first in self.roles.unplaced:
            recognition = Recognition.UNKNOWN
        role = pair.role if pair else next(given, ColumnRole.EXTRA)
        return TableColumn(name, role, recognition, samples)
