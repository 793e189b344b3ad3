"""A proposal set against the ledger: what is new, changed, the same, or missing from the source.

Blanks never overwrite, what is missing is never deleted, and a field that is filled with something
else is taken only where the clerk says so; a declared result is never taken unasked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from rectify_desktop.domain.ids import FindingId


class MatchStatus(StrEnum):
    """How a finding of the source stands to the ledger."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    MISSING = "missing"


STATUS_TERMS: dict[MatchStatus, str] = {
    MatchStatus.NEW: "新增",
    MatchStatus.CHANGED: "有改动",
    MatchStatus.SAME: "相同",
    MatchStatus.MISSING: "来源中没有",
}


class ComparedField(StrEnum):
    """The fields compared; all but three are named like the finding's own."""

    PLACE = "place"
    TITLE = "title"
    DESCRIPTION = "description"
    RESULT = "result"
    SITUATION = "situation"
    PLAN = "plan"
    MEASURES = "measures"
    LEAD_OFFICIALS = "lead_officials"
    OWNERS = "owners"
    RESPONSIBLE = "responsible_departments"
    SUPPORTING = "supporting_departments"
    DUE = "due_wording"
    COMPLETED = "completed_on"
    CRITERION = "acceptance_criterion"
    REMARKS = "remarks"
    EXTRAS = "extras"


FIELD_TERMS: dict[ComparedField, str] = {
    ComparedField.PLACE: "所属方面、类别",
    ComparedField.TITLE: "问题",
    ComparedField.DESCRIPTION: "问题描述",
    ComparedField.RESULT: "整改结果",
    ComparedField.SITUATION: "整改情况",
    ComparedField.PLAN: "整改计划",
    ComparedField.MEASURES: "整改措施（只增加）",
    ComparedField.LEAD_OFFICIALS: "牵头领导",
    ComparedField.OWNERS: "责任人",
    ComparedField.RESPONSIBLE: "责任科室",
    ComparedField.SUPPORTING: "配合科室",
    ComparedField.DUE: "完成时限",
    ComparedField.COMPLETED: "完成日期",
    ComparedField.CRITERION: "验收标准",
    ComparedField.REMARKS: "备注",
    ComparedField.EXTRAS: "其他栏目",
}


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """One cell that differs: what the ledger holds, what the source says, and which to keep."""

    field: ComparedField
    old: str
    new: str
    take: bool


@dataclass(frozen=True, slots=True)
class ComparedFinding:
    """One finding of the source, the ledger or both.

    ``proposed`` is an index into the proposal's findings; ``take`` says whether a new one is added.
    """

    status: MatchStatus
    number: str
    title: str
    proposed: int | None = None
    known: FindingId | None = None
    fields: tuple[FieldDifference, ...] = ()
    take: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """All findings compared: those of the source in its order, then those missing from it."""

    rows: tuple[ComparedFinding, ...] = ()

    def count(self, status: MatchStatus) -> int:
        """Return how many findings have a status."""
        return sum(row.status is status for row in self.rows)

    @property
    def additions(self) -> int:
        """How many findings will be added."""
        return sum(row.take for row in self.rows)

    @property
    def changes(self) -> int:
        """How many fields of known findings will be changed."""
        return sum(difference.take for row in self.rows for difference in row.fields)

    @property
    def has_news(self) -> bool:
        """Whether the source says anything the ledger does not."""
        return any(row.status in (MatchStatus.NEW, MatchStatus.CHANGED) for row in self.rows)

    def with_taken(self, row: int, field: int | None, *, take: bool) -> Comparison:
        """Return the comparison with one field, or a whole row, taken or not."""
        rows = list(self.rows)
        rows[row] = _taken(rows[row], lambda index, _: field in (None, index), take=take)
        return Comparison(tuple(rows))

    def with_all_taken(self, *, take: bool) -> Comparison:
        """Return the comparison with everything taken or not; a result only one by one."""
        return Comparison(
            tuple(
                _taken(row, lambda _, f: not take or f.field is not ComparedField.RESULT, take=take)
                for row in self.rows
            )
        )


def _taken(
    row: ComparedFinding, is_meant: Callable[[int, FieldDifference], bool], *, take: bool
) -> ComparedFinding:
    if row.status is MatchStatus.NEW:
        return replace(row, take=take)
    fields = tuple(
        replace(difference, take=take) if is_meant(index, difference) else difference
        for index, difference in enumerate(row.fields)
    )
    return replace(row, fields=fields)
