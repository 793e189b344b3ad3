"""How a list (整改清单, 问题清单, 任务清单, 责任清单) is laid out: columns, page, rows, filter.

A layout says nothing of one ledger, so that an office keeps its own from round to round. Which
columns the lists of this trade have, and what they are called: domain §§3.1-3.2.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.list_filter import ListFilter
from rectify_desktop.domain.papers.paper import PageSize
from rectify_desktop.domain.proposal.column_roles import ColumnRole
from rectify_desktop.errors import RuleViolation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.ledger import Ledger


class ListKind(StrEnum):
    """A list by what it is for."""

    RECTIFICATION = "rectification"
    PROBLEMS = "problems"
    TASKS = "tasks"
    RESPONSIBILITY = "responsibility"


LIST_KIND_TERMS: dict[ListKind, str] = {
    ListKind.RECTIFICATION: "整改清单",
    ListKind.PROBLEMS: "问题清单",
    ListKind.TASKS: "任务清单",
    ListKind.RESPONSIBILITY: "责任清单",
}
# The three that go together in one file (三清单).
THREE_LISTS = (ListKind.PROBLEMS, ListKind.TASKS, ListKind.RESPONSIBILITY)

# What a column is called where the office has no word of its own.
USUAL_HEADINGS: dict[ColumnRole, str] = {
    ColumnRole.NUMBER: "序号",
    ColumnRole.THEME: "方面",
    ColumnRole.HEADING: "类别",
    ColumnRole.SOURCE: "来源",
    ColumnRole.FINDING: "问题",
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
    ColumnRole.TIMING: "整改时序",
    ColumnRole.DUE: "完成时限",
    ColumnRole.COMPLETED: "完成日期",
    ColumnRole.SITUATION: "整改情况",
    ColumnRole.RESULT: "整改结果",
    ColumnRole.PLAN: "整改计划",
    ColumnRole.REMARKS: "备注",
}
# A column of this name shows what evidence is kept of a finding.
EVIDENCE_COLUMN = "佐证材料"
# Titles over several findings, written once for all of them.
SHARED_ROLES = (ColumnRole.THEME, ColumnRole.HEADING)
# What a measure says of itself, beside its text.
OWN_MEASURE_ROLES = frozenset(
    {
        ColumnRole.MEASURE_DEPARTMENT,
        ColumnRole.MEASURE_OWNER,
        ColumnRole.MEASURE_DUE,
        ColumnRole.MEASURE_STATE,
    }
)
MEASURE_ROLES = OWN_MEASURE_ROLES | {ColumnRole.MEASURE}
USUAL_SIGNATURES = ("填表人", "审核人", "负责人", "填表日期")
MOST_WIDTH = 60
_MOST_TITLE = 60


@dataclass(frozen=True, slots=True)
class ListedColumn:
    """One column of a list; ``name`` is the heading under which an extra was imported.

    An optional column is left out where it has nothing to say. ``width`` is how many characters
    stand on a line; 0 leaves it to the texts.
    """

    role: ColumnRole
    heading: str = ""
    name: str = ""
    is_optional: bool = False
    width: int = 0

    @property
    def text(self) -> str:
        """The heading as it is printed."""
        return self.heading or self.name or USUAL_HEADINGS[self.role]

    @property
    def key(self) -> tuple[ColumnRole, str]:
        """What tells it from the other columns of a list."""
        return self.role, self.name

    @property
    def is_of_measure(self) -> bool:
        """Whether it has a cell for every measure where measures have rows of their own."""
        return self.role in MEASURE_ROLES


@dataclass(frozen=True, slots=True)
class ListLayout:
    """One list as an office has it; ``is_public`` is said of one export, as the filter is.

    Raises:
        RuleViolation: the columns cannot make a list.

    """

    kind: ListKind
    columns: tuple[ListedColumn, ...]
    title: str = ""
    page: PageSize = PageSize.A4
    measure_rows: bool = False
    shown: ListFilter = field(default_factory=ListFilter)
    signatures: tuple[str, ...] = USUAL_SIGNATURES
    is_public: bool = False

    def __post_init__(self) -> None:
        """Refuse what no reader could make a list of."""
        roles = {column.role for column in self.columns}
        if ColumnRole.FINDING not in roles:
            raise RuleViolation("清单里必须有“问题”一列。")
        _refuse_twice(column.text for column in self.columns)
        if roles & OWN_MEASURE_ROLES and ColumnRole.MEASURE not in roles:
            raise RuleViolation("列出措施的科室、责任人、时限或状态时，也要列出“整改措施”。")
        if ColumnRole.HEADING in roles and ColumnRole.THEME not in roles:
            raise RuleViolation("列出“类别”时也要列出“方面”，否则重新导入时会把类别读作方面。")
        if any(not 0 <= column.width <= MOST_WIDTH for column in self.columns):
            raise RuleViolation(f"列宽请写0（自动）至{MOST_WIDTH}个字。")
        if len(self.title) > _MOST_TITLE:
            raise RuleViolation(f"清单标题过长，请控制在{_MOST_TITLE}字以内。")

    @property
    def name(self) -> str:
        """What the list is called, behind the name of the unit: 巡察整改问题清单."""
        usual = "巡察整改" + LIST_KIND_TERMS[self.kind].removeprefix("整改")
        return self.title or usual

    @property
    def has_measure_rows(self) -> bool:
        """Whether every measure has a row: asked for, or needed by a column of its own."""
        roles = {column.role for column in self.columns}
        return ColumnRole.MEASURE in roles and (
            self.measure_rows or bool(roles & OWN_MEASURE_ROLES)
        )


def usual_layout(kind: ListKind, extras: Iterable[str] = ()) -> ListLayout:
    """Return the layout of a list that nobody has changed; ``extras`` are those of the ledger."""
    columns = tuple(
        ListedColumn(role, is_optional=role in _USUALLY_OPTIONAL[kind]) for role in _USUAL[kind]
    )
    if kind is ListKind.RECTIFICATION:
        columns = (*columns[:-1], *map(extra_column, extras), columns[-1])
    has_rows = kind in {ListKind.TASKS, ListKind.RESPONSIBILITY}
    return ListLayout(kind, columns, measure_rows=has_rows)


def extra_column(name: str) -> ListedColumn:
    """Return the column of what was imported under a heading that has no place of its own."""
    return ListedColumn(ColumnRole.EXTRA, name=name, is_optional=True)


def extra_names(ledger: Ledger) -> tuple[str, ...]:
    """Return the headings of all extras of a ledger, in the order they are met."""
    return tuple(dict.fromkeys(name for each in ledger.findings for name, _ in each.extras))


def _refuse_twice(headings: Iterable[str]) -> None:
    known: set[str] = set()
    for heading in headings:
        if heading in known:
            raise RuleViolation(f"有两列都叫“{heading}”，请改其中一列的列名。")
        known.add(heading)


_USUAL: dict[ListKind, tuple[ColumnRole, ...]] = {
    ListKind.RECTIFICATION: (
        ColumnRole.NUMBER,
        ColumnRole.THEME,
        ColumnRole.HEADING,
        ColumnRole.SOURCE,
        ColumnRole.FINDING,
        ColumnRole.DESCRIPTION,
        ColumnRole.ACCEPTANCE,
        ColumnRole.MEASURE,
        ColumnRole.LEAD_OFFICIALS,
        ColumnRole.RESPONSIBLE,
        ColumnRole.SUPPORTING,
        ColumnRole.OWNERS,
        ColumnRole.TIMING,
        ColumnRole.DUE,
        ColumnRole.COMPLETED,
        ColumnRole.SITUATION,
        ColumnRole.RESULT,
        ColumnRole.PLAN,
        ColumnRole.REMARKS,
    ),
    ListKind.PROBLEMS: (
        ColumnRole.NUMBER,
        ColumnRole.THEME,
        ColumnRole.HEADING,
        ColumnRole.FINDING,
        ColumnRole.DESCRIPTION,
        ColumnRole.SOURCE,
        ColumnRole.REMARKS,
    ),
    ListKind.TASKS: (
        ColumnRole.NUMBER,
        ColumnRole.THEME,
        ColumnRole.HEADING,
        ColumnRole.FINDING,
        ColumnRole.ACCEPTANCE,
        ColumnRole.MEASURE,
        ColumnRole.MEASURE_DUE,
        ColumnRole.DUE,
        ColumnRole.REMARKS,
    ),
    ListKind.RESPONSIBILITY: (
        ColumnRole.NUMBER,
        ColumnRole.FINDING,
        ColumnRole.MEASURE,
        ColumnRole.MEASURE_DEPARTMENT,
        ColumnRole.MEASURE_OWNER,
        ColumnRole.MEASURE_DUE,
        ColumnRole.LEAD_OFFICIALS,
        ColumnRole.RESPONSIBLE,
        ColumnRole.SUPPORTING,
        ColumnRole.OWNERS,
        ColumnRole.DUE,
        ColumnRole.REMARKS,
    ),
}
_OFTEN_EMPTY = frozenset(
    {
        ColumnRole.THEME,
        ColumnRole.HEADING,
        ColumnRole.SOURCE,
        ColumnRole.DESCRIPTION,
        ColumnRole.SUPPORTING,
        ColumnRole.TIMING,
        ColumnRole.COMPLETED,
        ColumnRole.PLAN,
        *OWN_MEASURE_ROLES,
    }
)
# A 任务清单 asks for the goal, a 问题清单 for the source, even where none is written yet.
_USUALLY_OPTIONAL: dict[ListKind, frozenset[ColumnRole]] = {
    ListKind.RECTIFICATION: _OFTEN_EMPTY | {ColumnRole.ACCEPTANCE},
    ListKind.PROBLEMS: _OFTEN_EMPTY - {ColumnRole.SOURCE},
    ListKind.TASKS: _OFTEN_EMPTY,
    ListKind.RESPONSIBILITY: _OFTEN_EMPTY,
}
