"""延期申请 and 持续整改申请: why a deadline cannot be kept, and until when (domain §3.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import EXTENSION_TERMS, ExtensionKind
from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.papers.case_parts import (
    across,
    day_text,
    finding_number,
    form,
    note,
    opinion,
    pair,
    printed,
    signature,
    title,
    unit_line,
    unit_of,
)
from rectify_desktop.domain.papers.paper import FORM_PAGE, Paper, SpreadLine
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.extension import Extension
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import PaperRow

_ROOM = "　" * 8
_LATE = "▲本申请在原完成时限之后提出。"


def compose_extension_form(ledger: Ledger, finding: Finding, extension: Extension) -> Paper:
    """Compose the request for one finding; opinions are left to be written and signed."""
    name = f"{EXTENSION_TERMS[extension.kind]}申请表"
    headed = f"巡察整改{name}"
    asked_on = f"申请日期：{day_text(extension.asked_on) or _ROOM}"
    late = (note(_LATE),) if extension.was_asked_late else ()
    return Paper(
        name=name,
        title=f"{unit_of(ledger)}{headed}（问题{finding_number(ledger, finding)}）",
        blocks=(
            title(headed),
            SpreadLine((unit_line(ledger), asked_on)),
            form((*_facts(ledger, finding, extension), *_opinions(extension))),
            *late,
        ),
        page=FORM_PAGE,
    )


def _facts(ledger: Ledger, finding: Finding, extension: Extension) -> list[PaperRow]:
    before = day_text(extension.due_before) or due_text(finding)
    return [
        pair(
            "问题编号",
            finding_number(ledger, finding),
            "责任科室",
            ledger.department_names(finding.responsible_departments),
        ),
        pair(
            "责任领导",
            ledger.person_names(finding.lead_officials),
            "责任人",
            ledger.person_names(finding.owners),
        ),
        across("具体问题", full_width(finding.title), least=16.0),
        *_dates(before, extension),
        across("申请理由", printed(extension.reason), least=40.0),
        across("目前进展", printed(finding.situation), least=40.0),
    ]


def _dates(before: str, extension: Extension) -> list[PaperRow]:
    if extension.kind is ExtensionKind.EXTENSION:
        return [pair("原完成时限", before, "申请延期至", day_text(extension.due_after))]
    return [
        pair("原完成时限", before, "预计完成日期", day_text(extension.expected_on)),
        across("阶段整改目标", printed(extension.stage_goal), least=16.0),
        across("下次复核日期", day_text(extension.next_review_on)),
    ]


def _opinions(extension: Extension) -> list[PaperRow]:
    agreed = signature(extension.agreed_by, extension.agreed_on)
    said = "同意。" if extension.is_agreed else ""
    places = (
        ("责任科室意见", "", signature()),
        ("责任领导意见", "", signature()),
        ("单位审批意见", said, agreed),
    )
    return [row for name, text, signed in places for row in opinion(name, text, signed, least=18.0)]
