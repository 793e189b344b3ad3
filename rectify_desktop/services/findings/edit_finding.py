"""Editing a finding field by field (改一格): what was typed goes in, one undo step comes out.

The grid, the form and pasted cells all come through here, so that a deadline or a list of names
means the same wherever it is typed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import DueStanding, due_state
from rectify_desktop.domain.finding_fields import with_extra
from rectify_desktop.domain.wording.due_wording import read_due, typed_date
from rectify_desktop.domain.wording.typed_due import day_slip, due_slip
from rectify_desktop.errors import RuleViolation
from rectify_desktop.services.findings.register_findings import assign, change_finding

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId, HeadingId, ThemeId
    from rectify_desktop.domain.terms import DeclaredResult, FindingSource, Timing
    from rectify_desktop.services.workspace import Workspace


class TextField(StrEnum):
    """Fields that hold what was typed; the values name the finding's own fields."""

    NUMBER = "number"
    TITLE = "title"
    DESCRIPTION = "description"
    WORDING = "declared_wording"
    SITUATION = "situation"
    PLAN = "plan"
    CRITERION = "acceptance_criterion"
    REMARKS = "remarks"


class AssignedField(StrEnum):
    """Fields that hold a list of names; the values name the finding's own fields."""

    LEAD_OFFICIALS = "lead_officials"
    OWNERS = "owners"
    RESPONSIBLE = "responsible_departments"
    SUPPORTING = "supporting_departments"


TEXT_FIELD_TERMS: dict[TextField, str] = {
    TextField.NUMBER: "编号",
    TextField.TITLE: "问题",
    TextField.DESCRIPTION: "问题描述",
    TextField.WORDING: "整改结果原文",
    TextField.SITUATION: "整改情况",
    TextField.PLAN: "整改计划",
    TextField.CRITERION: "验收标准",
    TextField.REMARKS: "备注",
}


def edit_text(workspace: Workspace, finding_id: FindingId, field: TextField, text: str) -> None:
    """Put ``text`` into a field, without blanks around it."""
    finding = workspace.findings.get(finding_id)
    changed = replace(finding, **{field.value: text.strip()})
    change_finding(workspace, changed, f"修改{TEXT_FIELD_TERMS[field]}")


def edit_result(workspace: Workspace, finding_id: FindingId, result: DeclaredResult | None) -> None:
    """Declare a result (整改结果); a wording that was read otherwise no longer holds."""
    finding = workspace.findings.get(finding_id)
    if finding.declared_result is result:
        return
    changed = replace(finding, declared_result=result, declared_wording="")
    change_finding(workspace, changed, "修改整改结果")


def edit_source(workspace: Workspace, finding_id: FindingId, source: FindingSource) -> None:
    """Say where a finding comes from (来源)."""
    changed = replace(workspace.findings.get(finding_id), source=source)
    change_finding(workspace, changed, "修改来源")


def edit_timings(workspace: Workspace, finding_id: FindingId, timings: frozenset[Timing]) -> None:
    """Say how a finding is to be put right in time (整改时序)."""
    changed = replace(workspace.findings.get(finding_id), timings=timings)
    change_finding(workspace, changed, "修改整改时序")


def edit_due(workspace: Workspace, finding_id: FindingId, text: str, *, today: date) -> str:
    """Set a deadline as typed, and return a remark where it reads otherwise than expected.

    A plain date becomes a date, words are kept and read. Words that name no day (长期坚持,
    按上级部署) stay as they are, without a date.

    Raises:
        RuleViolation: what was typed is a day that no calendar has, or neither day nor words.

    """
    changed = with_due(workspace.findings.get(finding_id), text, today)
    change_finding(workspace, changed, "修改完成时限")
    return _due_remark(changed, text, today)


def with_due(finding: Finding, text: str, today: date) -> Finding:
    """Return a finding with a deadline as typed; see :func:`edit_due`.

    Raises:
        RuleViolation: what was typed is a day that no calendar has, or neither day nor words.

    """
    wording = text.strip()
    refuse_due_slip(wording, today)
    due_on, timings = typed_date(wording, today), finding.timings
    if due_on is not None:
        wording = ""
    elif wording:
        reading = read_due(wording, year=today.year)
        due_on, timings = reading.due_on, timings | reading.timings
    return replace(finding, due_on=due_on, due_wording=wording, timings=timings)


def edit_completed(workspace: Workspace, finding_id: FindingId, text: str, *, today: date) -> None:
    """Set the day a finding was completed (完成日期).

    Raises:
        RuleViolation: what was typed is not a date.

    """
    completed_on = read_typed_date(text, today=today)
    changed = replace(workspace.findings.get(finding_id), completed_on=completed_on)
    change_finding(workspace, changed, "修改完成日期")


def edit_extra(workspace: Workspace, finding_id: FindingId, title: str, text: str) -> None:
    """Put ``text`` into a column of an imported list that has no place of its own."""
    changed = with_extra(workspace.findings.get(finding_id), title, text.strip())
    change_finding(workspace, changed, f"修改{title}")


def edit_assigned(
    workspace: Workspace, finding_id: FindingId, field: AssignedField, cell: str
) -> None:
    """Set who answers for a finding, from a list such as 办公室、财务科."""
    assign(workspace, finding_id, **{field.value: cell})


def move_finding(
    workspace: Workspace,
    finding_id: FindingId,
    theme_id: ThemeId | None,
    heading_id: HeadingId | None,
) -> None:
    """Put a finding under another 方面 and 类."""
    finding = workspace.findings.get(finding_id)
    changed = replace(finding, theme_id=theme_id, heading_id=heading_id)
    change_finding(workspace, changed, "移动问题")


def read_typed_date(text: str, *, today: date) -> date | None:
    """Return the day that was typed; None for nothing.

    Raises:
        RuleViolation: it is not a date.

    """
    if not text.strip():
        return None
    day = typed_date(text.strip(), today)
    if day is None:
        raise RuleViolation(f"{day_slip(text)}。请写成 2025-09-30、2025年9月30日或 9.30。")
    return day


def refuse_due_slip(wording: str, today: date) -> None:
    """Refuse a typed deadline that cannot have been meant.

    Raises:
        RuleViolation: it is a day that no calendar has, or neither day nor words.

    """
    slip = due_slip(wording, today)
    if slip is not None:
        raise RuleViolation(f"{slip}，时限未改。")


def _due_remark(finding: Finding, text: str, today: date) -> str:
    """Say what a clerk may not expect of the deadline just typed, empty if there is nothing."""
    state = due_state(finding, today)
    if state.standing is DueStanding.UNREAD:
        return (
            f"“{finding.due_wording}”里没有认出日期，已照原文保存；状态为时限未识别，不会提示超期。"
        )
    has_year = re.search(r"\d{4}\D|\d{8}|年", text)
    if state.standing is DueStanding.OVERDUE and finding.due_on is not None and not has_year:
        return f"已按{finding.due_on.year}年读作{finding.due_on.isoformat()}，已超期。"
    return ""
