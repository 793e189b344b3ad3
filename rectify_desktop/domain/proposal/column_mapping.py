"""Which column of a list is read as what (列对应): what was guessed, and what a clerk decided.

A decision holds for lists with the same set of headings and for no other: 完成情况 is a story in
one form and a status word in the next, so that one word alone does not tell.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_EDGE_MARKS = ":*★▲#.、"


class ColumnRole(StrEnum):
    """What a column says of a finding."""

    NUMBER = "number"
    THEME = "theme"
    HEADING = "heading"
    SOURCE = "source"
    FINDING = "finding"
    DESCRIPTION = "description"
    ACCEPTANCE = "acceptance"
    MEASURE = "measure"
    # What a measure with a row of its own says beside its text.
    MEASURE_DEPARTMENT = "measure_department"
    MEASURE_OWNER = "measure_owner"
    MEASURE_DUE = "measure_due"
    MEASURE_STATE = "measure_state"
    LEAD_OFFICIALS = "lead_officials"
    RESPONSIBLE = "responsible"
    SUPPORTING = "supporting"
    OWNERS = "owners"
    DUE = "due"
    COMPLETED = "completed"
    TIMING = "timing"
    SITUATION = "situation"
    RESULT = "result"
    PLAN = "plan"
    REMARKS = "remarks"
    # Two in one cell.
    RESPONSIBLE_AND_SUPPORTING = "responsible_and_supporting"
    LEADERS_AND_OWNERS = "leaders_and_owners"
    LEADERS_AND_RESPONSIBLE = "leaders_and_responsible"
    RESPONSIBLE_AND_OWNERS = "responsible_and_owners"
    # Without a place of its own it is kept with its heading; only a clerk leaves one out.
    EXTRA = "extra"
    IGNORED = "ignored"


ROLE_TERMS: dict[ColumnRole, str] = {
    ColumnRole.NUMBER: "编号",
    ColumnRole.THEME: "方面",
    ColumnRole.HEADING: "类别",
    ColumnRole.SOURCE: "问题来源",
    ColumnRole.FINDING: "具体问题",
    ColumnRole.DESCRIPTION: "问题描述",
    ColumnRole.ACCEPTANCE: "验收标准",
    ColumnRole.MEASURE: "整改措施",
    ColumnRole.MEASURE_DEPARTMENT: "措施责任科室",
    ColumnRole.MEASURE_OWNER: "措施责任人",
    ColumnRole.MEASURE_DUE: "措施时限",
    ColumnRole.MEASURE_STATE: "措施状态",
    ColumnRole.LEAD_OFFICIALS: "责任领导",
    ColumnRole.RESPONSIBLE: "责任科室",
    ColumnRole.SUPPORTING: "配合科室",
    ColumnRole.OWNERS: "责任人",
    ColumnRole.DUE: "完成时限",
    ColumnRole.COMPLETED: "实际完成日期",
    ColumnRole.TIMING: "整改时序",
    ColumnRole.SITUATION: "整改情况",
    ColumnRole.RESULT: "整改结果",
    ColumnRole.PLAN: "整改计划",
    ColumnRole.REMARKS: "备注",
    ColumnRole.RESPONSIBLE_AND_SUPPORTING: "责任科室/配合科室",
    ColumnRole.LEADERS_AND_OWNERS: "责任领导/责任人",
    ColumnRole.LEADERS_AND_RESPONSIBLE: "责任领导/责任科室",
    ColumnRole.RESPONSIBLE_AND_OWNERS: "责任科室/责任人",
    ColumnRole.EXTRA: "保留为附加栏",
    ColumnRole.IGNORED: "不要",
}

# What the two parts of one cell are, in the order in which they stand there.
PAIRED_ROLES: dict[ColumnRole, tuple[ColumnRole, ColumnRole]] = {
    ColumnRole.RESPONSIBLE_AND_SUPPORTING: (ColumnRole.RESPONSIBLE, ColumnRole.SUPPORTING),
    ColumnRole.LEADERS_AND_OWNERS: (ColumnRole.LEAD_OFFICIALS, ColumnRole.OWNERS),
    ColumnRole.LEADERS_AND_RESPONSIBLE: (ColumnRole.LEAD_OFFICIALS, ColumnRole.RESPONSIBLE),
    ColumnRole.RESPONSIBLE_AND_OWNERS: (ColumnRole.RESPONSIBLE, ColumnRole.OWNERS),
}

# Columns whose texts may stand one below the other in one field without becoming another thing.
JOINING = frozenset(
    {
        ColumnRole.FINDING,
        ColumnRole.DESCRIPTION,
        ColumnRole.ACCEPTANCE,
        ColumnRole.MEASURE,
        ColumnRole.LEAD_OFFICIALS,
        ColumnRole.RESPONSIBLE,
        ColumnRole.SUPPORTING,
        ColumnRole.OWNERS,
        ColumnRole.TIMING,
        ColumnRole.SITUATION,
        ColumnRole.PLAN,
        ColumnRole.REMARKS,
        ColumnRole.EXTRA,
        ColumnRole.IGNORED,
        *PAIRED_ROLES,
    }
)


class Recognition(StrEnum):
    """How a column came to its role."""

    SURE = "sure"
    GUESSED = "guessed"
    UNKNOWN = "unknown"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column under its heading, unique within its list; ``samples`` are its first texts."""

    heading: str
    role: ColumnRole
    recognition: Recognition
    samples: tuple[str, ...] = ()

    @property
    def needs_a_look(self) -> bool:
        """Whether a clerk should say what it is; an empty column can say nothing wrong."""
        is_open = self.recognition in {Recognition.GUESSED, Recognition.UNKNOWN}
        return is_open and bool(self.samples)


@dataclass(frozen=True, slots=True)
class TableColumns:
    """The columns of one list; ``header_row`` counts from 1 as the sheet does."""

    sheet: str
    header_row: int
    columns: tuple[TableColumn, ...]
    is_hidden: bool = False

    @property
    def headings(self) -> frozenset[str]:
        """The headings as they are compared."""
        return frozenset(folded_heading(column.heading) for column in self.columns)

    @property
    def needs_a_look(self) -> bool:
        """Whether any column is unsure or unknown."""
        return any(column.needs_a_look for column in self.columns)


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


def forms_of(tables: Iterable[TableColumns]) -> tuple[TableColumns, ...]:
    """Return one table for each set of headings: twenty sheets of one form are asked about once.

    Samples come from the first sheet that has any; a column that was read differently from sheet
    to sheet is a guess.
    """
    forms: dict[frozenset[str], list[TableColumns]] = {}
    for table in tables:
        forms.setdefault(table.headings, []).append(table)
    return tuple(_form(same) for same in forms.values())


def _form(same: list[TableColumns]) -> TableColumns:
    first = same[0]
    columns = tuple(
        _together([_named(table, column.heading) for table in same]) for column in first.columns
    )
    names = "、".join(dict.fromkeys(table.sheet for table in same))
    return TableColumns(names, first.header_row, columns, all(table.is_hidden for table in same))


def _named(table: TableColumns, heading: str) -> TableColumn:
    folded = folded_heading(heading)
    return next(column for column in table.columns if folded_heading(column.heading) == folded)


def _together(columns: list[TableColumn]) -> TableColumn:
    filled = [column for column in columns if column.samples] or columns
    first = filled[0]
    is_agreed = all(column.role is first.role for column in filled)
    recognition = first.recognition if is_agreed else Recognition.GUESSED
    if any(column.recognition is Recognition.GUESSED for column in filled):
        recognition = Recognition.GUESSED
    return TableColumn(first.heading, first.role, recognition, first.samples)


def unique_headings(headings: Iterable[str]) -> Iterator[str]:
    """Yield each heading so that it names one column: a second 完成时间 is 完成时间（2）."""
    taken: set[str] = set()
    for heading in headings:
        name, number = heading, 1
        while folded_heading(name) in taken:
            number += 1
            name = f"{heading}（{number}）"
        taken.add(folded_heading(name))
        yield name


@lru_cache(maxsize=4096)
def folded_heading(text: str) -> str:
    """Return a heading as it is compared: half width, no blanks, no marks at its edges."""
    return "".join(unicodedata.normalize("NFKC", text).split()).strip(_EDGE_MARKS).upper()
