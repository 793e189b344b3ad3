"""The fields of a finding that a clerk writes in (可填项): their keys and what users call them."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.finding import Finding


class CellField(StrEnum):
    """A field as a column of the list; the values name the finding's own fields."""

    NUMBER = "number"
    TITLE = "title"
    DESCRIPTION = "description"
    SOURCE = "source"
    TIMINGS = "timings"
    RESULT = "declared_result"
    SITUATION = "situation"
    PLAN = "plan"
    DUE = "due_on"
    COMPLETED = "completed_on"
    LEADERS = "lead_officials"
    RESPONSIBLE = "responsible_departments"
    SUPPORTING = "supporting_departments"
    OWNERS = "owners"
    CRITERION = "acceptance_criterion"
    REMARKS = "remarks"


FIELD_TERMS: dict[str, str] = {
    CellField.NUMBER: "编号",
    CellField.TITLE: "问题",
    CellField.DESCRIPTION: "问题描述",
    CellField.SOURCE: "来源",
    CellField.TIMINGS: "整改时序",
    CellField.RESULT: "整改结果",
    CellField.SITUATION: "整改情况",
    CellField.PLAN: "整改计划",
    CellField.DUE: "完成时限",
    CellField.COMPLETED: "完成日期",
    CellField.LEADERS: "责任领导",
    CellField.RESPONSIBLE: "责任科室",
    CellField.SUPPORTING: "配合科室",
    CellField.OWNERS: "责任人",
    CellField.CRITERION: "验收标准",
    CellField.REMARKS: "备注",
}

TEXT_FIELDS = frozenset(
    {
        CellField.NUMBER,
        CellField.TITLE,
        CellField.DESCRIPTION,
        CellField.SITUATION,
        CellField.PLAN,
        CellField.CRITERION,
        CellField.REMARKS,
    }
)
NAME_FIELDS = frozenset(
    {CellField.LEADERS, CellField.RESPONSIBLE, CellField.SUPPORTING, CellField.OWNERS}
)

# A column of an imported list that has no place of its own is keyed by its title behind this.
EXTRA = "extra:"


def field_title(key: str) -> str:
    """Return what users call a field."""
    return key.removeprefix(EXTRA) if key.startswith(EXTRA) else FIELD_TERMS.get(key, key)


def extra_of(finding: Finding, title: str) -> str:
    """Return what an imported column says of a finding."""
    return next((text for name, text in finding.extras if name == title), "")


def with_extra(finding: Finding, title: str, text: str) -> Finding:
    """Return a finding whose imported column says ``text``; nothing is left of an emptied one."""
    if text == extra_of(finding, title):
        return finding
    known = any(name == title for name, _ in finding.extras)
    pairs = [(name, text if name == title else old) for name, old in finding.extras]
    if not known:
        pairs.append((title, text))
    return replace(finding, extras=tuple((name, words) for name, words in pairs if words))


def extra_titles(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return the imported columns that any finding fills, in the order first met."""
    return tuple(dict.fromkeys(name for finding in findings for name, _ in finding.extras))
