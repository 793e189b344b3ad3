"""What a column of a list may say of a finding (列), and which columns two may share."""

from __future__ import annotations

from enum import StrEnum


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
