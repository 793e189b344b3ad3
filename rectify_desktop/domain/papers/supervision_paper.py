"""督办单 and 提示函: what is demanded of a department, by when, what came of it (domain §3.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import (
    LEVEL_TERMS,
    SUPERVISION_TERMS,
    SupervisionKind,
)
from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.papers.case_parts import (
    across,
    chosen_findings,
    day_text,
    department_name,
    finding_number,
    finding_numbers,
    finding_titles,
    form,
    opinion,
    pair,
    printed,
    signature,
    signed_cell,
    title,
    unit_of,
)
from rectify_desktop.domain.papers.paper import FORM_PAGE, Paper, SpreadLine

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.supervision import SupervisionOrder
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger

_ROOM = "　" * 8


def compose_supervision_paper(ledger: Ledger, order: SupervisionOrder) -> Paper:
    """Compose the 督办单 or 提示函 of an order; what it does not say yet is left to be written."""
    name = SUPERVISION_TERMS[order.kind]
    is_order = order.kind is SupervisionKind.ORDER
    verb = "督办" if is_order else "提示"
    headed = f"巡察整改{name}"
    number = f"编号：{order.number or _ROOM}"
    level = (f"等级：{LEVEL_TERMS[order.level]}",) if is_order else ()
    findings = chosen_findings(ledger, order.finding_ids)
    matter = printed(order.matter) or finding_titles(ledger, findings)
    rows = (
        pair(
            "问题编号",
            finding_numbers(ledger, order.finding_ids),
            "原完成时限",
            _due_texts(ledger, findings),
        ),
        across(f"{verb}事项", matter, least=16.0),
        pair(
            "承办科室",
            department_name(ledger, order.department_id),
            "责任领导",
            ledger.person_names(order.lead_official_ids),
        ),
        across("存在问题", _standing(findings), least=28.0),
        across(f"{verb}要求", printed(order.demand), least=32.0),
        pair("限办时间", day_text(order.due_on), "附件", printed(order.attachments)),
        pair(
            "签发人",
            signed_cell(order.issued_by, order.issued_on),
            "签收人",
            signed_cell(order.received_by, order.received_on),
        ),
        *opinion(
            "办理情况",
            printed(order.handling),
            signature(day=order.answered_on, word="承办科室负责人（签字）"),
            least=50.0,
        ),
        *opinion(
            "办结意见",
            printed(order.conclusion),
            signature(day=order.closed_on, word="整改办负责人（签字）"),
            least=30.0,
        ),
    )
    return Paper(
        name=name,
        title=f"{unit_of(ledger)}{headed}{order.number}",
        blocks=(
            title(headed),
            SpreadLine((number, *level, f"签发日期：{day_text(order.issued_on) or _ROOM}")),
            form(rows),
        ),
        page=FORM_PAGE,
    )


def _due_texts(ledger: Ledger, findings: list[Finding]) -> str:
    """Return the deadlines the findings had; each with its number where they differ."""
    dues = [(finding_number(ledger, finding), due_text(finding)) for finding in findings]
    if len({due for _, due in dues}) <= 1:
        return dues[0][1] if dues else ""
    return "\n".join(f"{number}：{due or '未定'}" for number, due in dues)


def _standing(findings: list[Finding]) -> str:
    """Return what the ledger says is wrong, for an order that names no matter of its own."""
    return "\n".join(text for finding in findings if (text := printed(finding.description)))
