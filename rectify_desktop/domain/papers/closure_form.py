"""销号审批表: one finding, what was done about it, and who confirms it (domain §2.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.closing import current_closure
from rectify_desktop.domain.casework.closure import ClosureStep
from rectify_desktop.domain.casework.terms import (
    CONDITION_TERMS,
    OUTCOME_TERMS,
    ClosureOutcome,
)
from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.papers.case_parts import (
    across,
    day_text,
    finding_number,
    form,
    note,
    pair,
    place_of,
    printed,
    signed_cell,
    step,
    title,
    unit_line,
    unit_of,
)
from rectify_desktop.domain.papers.paper import FORM_PAGE, Paper, SpreadLine
from rectify_desktop.domain.terms import MEASURE_STATE_TERMS, SOURCE_TERMS
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.closure import ClosureRequest
    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import PaperRow

_NAME = "销号审批表"
_NAMED_EVIDENCE = 8
_TO_TICK = "审核结论：□通过　　□退回"
_ROOM = "　" * 8


def compose_closure_form(
    ledger: Ledger,
    records: CaseRecords,
    finding: Finding,
    *,
    roles: Sequence[str],
    request: ClosureRequest | None = None,
) -> Paper:
    """Compose the form of a request, by default of the one that counts.

    A finding that was never asked for gets the form with room for each of ``roles`` to sign.
    """
    chosen = request or current_closure(records.closures_of(finding.id))
    asked_on = day_text(chosen.asked_on if chosen else None)
    headed = f"巡察整改问题{_NAME}"
    return Paper(
        name=_NAME,
        title=f"{unit_of(ledger)}{headed}（问题{finding_number(ledger, finding)}）",
        blocks=(
            title(headed),
            SpreadLine((unit_line(ledger), f"申请日期：{asked_on or _ROOM}")),
            form((*_facts(ledger, records, finding, chosen), *_signatures(chosen, roles))),
            *(note(text) for text in _what_came_after(chosen)),
        ),
        page=FORM_PAGE,
    )


def _facts(
    ledger: Ledger, records: CaseRecords, finding: Finding, request: ClosureRequest | None
) -> list[PaperRow]:
    rows = [
        pair("问题编号", finding_number(ledger, finding), "问题来源", SOURCE_TERMS[finding.source]),
        across("方面和类别", place_of(ledger, finding)),
        across("具体问题", full_width(finding.title), least=11.0),
        pair(
            "责任领导",
            ledger.person_names(finding.lead_officials),
            "责任科室",
            ledger.department_names(finding.responsible_departments),
        ),
        pair("责任人", ledger.person_names(finding.owners), "完成时限", due_text(finding)),
        across("措施落实", measures_text(ledger, finding), least=14.0),
        across("整改情况", printed(finding.situation), least=20.0),
        pair("整改结果", _result(finding), "完成日期", day_text(finding.completed_on)),
        across("佐证材料", evidence_text(ledger, records, finding), least=11.0),
    ]
    if request is not None and request.waivers:
        waived = (
            f"“{CONDITION_TERMS[waiver.condition]}”：{printed(waiver.reason)}"
            for waiver in request.waivers
        )
        rows.append(across("放行说明", "\n".join(waived)))
    return rows


def measures_text(ledger: Ledger, finding: Finding) -> str:
    """Return the measures of a finding with how far each has come."""
    measures = ledger.measures_of(finding.id)
    is_several = len(measures) > 1
    return "\n".join(
        f"{f'{at}.' if is_several else ''}{full_width(measure.text).rstrip('。；')}"
        f"（{MEASURE_STATE_TERMS[measure.state]}）"
        for at, measure in enumerate(measures, start=1)
    )


def evidence_text(ledger: Ledger, records: CaseRecords, finding: Finding) -> str:
    """Return the evidence of a finding and its measures by name; a long list only begins here."""
    measures = frozenset(measure.id for measure in ledger.measures_of(finding.id))
    evidence = [
        item
        for item in records.evidence
        if finding.id in item.finding_ids or measures.intersection(item.measure_ids)
    ]
    names = [
        f"{item.catalogue_number}　{full_width(item.name)}".strip("　")
        for item in evidence[:_NAMED_EVIDENCE]
    ]
    if len(evidence) > _NAMED_EVIDENCE:
        names.append(f"共{len(evidence)}件，其余见佐证材料目录")
    return "\n".join(names)


def _result(finding: Finding) -> str:
    """Return the result as declared; nothing where none is, so that it can be written."""
    is_declared = finding.declared_result is not None or finding.declared_wording
    return finding.result_text if is_declared else ""


def _signatures(request: ClosureRequest | None, roles: Sequence[str]) -> list[PaperRow]:
    if request is None:
        return [step(role, _TO_TICK, _signed(ClosureStep(role))) for role in roles]
    return [step(taken.role, _step_text(taken), _signed(taken)) for taken in request.steps]


def _signed(taken: ClosureStep) -> str:
    return f"签字：{signed_cell(taken.name, taken.on)}"


def _step_text(taken: ClosureStep) -> str:
    if taken.outcome is ClosureOutcome.PENDING:
        return _TO_TICK
    said = [printed(taken.opinion), f"审核结论：{OUTCOME_TERMS[taken.outcome]}"]
    if taken.demand:
        said.append(f"补充整改要求：{printed(taken.demand)}")
    return "\n".join(text for text in said if text)


def _what_came_after(request: ClosureRequest | None) -> list[str]:
    if request is None:
        return []
    said: list[str] = []
    if request.withdrawn_on is not None:
        said.append(
            f"本申请已于{chinese_date(request.withdrawn_on)}撤回：{printed(request.withdrawn_why)}"
        )
    if request.reopened_on is not None:
        said.append(
            f"本问题已于{chinese_date(request.reopened_on)}由{request.reopened_by}决定重新整改："
            f"{printed(request.reopened_why)}"
        )
    return said
