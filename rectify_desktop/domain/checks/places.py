"""Where a hit stands, in the words of clerks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.scope import FINDING_TEXTS, OF_ROUND, ROUND_TEXTS, called

if TYPE_CHECKING:
    from rectify_desktop.domain.checks.rule import CheckHit
    from rectify_desktop.domain.finding import Finding

_FIELDS = {
    **FINDING_TEXTS,
    "number": "编号",
    "lead_officials": "责任领导",
    "responsible_departments": "责任科室",
    "owners": "责任人",
    "due_on": "完成时限",
    "completed_on": "完成日期",
    "declared_result": "整改结果",
    "measures": "整改措施",
    "evidence": "佐证材料",
    "policies": "制度",
    "funds": "资金",
    "progress": "进展",
}
_ROUND_FIELDS = {
    **ROUND_TEXTS,
    "party_organisation": "落款单位",
    "tallies": "信访件等件数",
    "inspected_from": "巡察开始日",
    "inspected_to": "巡察结束日",
    "feedback_on": "反馈日",
    "as_of": "数据截至日",
    "signed_on": "落款日",
}


def place_of(hit: CheckHit) -> str:
    """Return what the field of a hit is called: 整改情况, 落款日."""
    if hit.field.startswith(OF_ROUND):
        return _ROUND_FIELDS[hit.field.removeprefix(OF_ROUND)]
    return _FIELDS.get(hit.field, "")


def said_in_place(hit: CheckHit, finding: Finding) -> str:
    """Return what a hit says where it is plain of which finding and which field it speaks."""
    said = hit.message.removeprefix(called(finding)).removeprefix("的")
    return said.removeprefix(place_of(hit)).removeprefix("里") if place_of(hit) else said
