"""Everything a search looks through, as texts: findings, outline, measures, progress, records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from rectify_desktop.domain.casework.terms import (
    ACCOUNTABILITY_TERMS,
    EVIDENCE_TERMS,
    FUND_TERMS,
    MEETING_TERMS,
    POLICY_TERMS,
    SUPERVISION_TERMS,
)
from rectify_desktop.domain.deadline import due_text
from rectify_desktop.domain.terms import VERDICT_TERMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import FindingId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.measure import Measure
    from rectify_desktop.domain.progress import ProgressReview, ProgressUpdate

_Key = TypeVar("_Key")


class TextKind(StrEnum):
    """A kind of text, in the order in which hits are told."""

    FINDING = "finding"
    OUTLINE = "outline"
    MEASURE = "measure"
    PROGRESS = "progress"
    EVIDENCE = "evidence"
    POLICY = "policy"
    FUND = "fund"
    ACCOUNTABILITY = "accountability"
    MEETING = "meeting"
    SUPERVISION = "supervision"


TEXT_KIND_TERMS: dict[TextKind, str] = {
    TextKind.FINDING: "问题",
    TextKind.OUTLINE: "方面和类",
    TextKind.MEASURE: "措施",
    TextKind.PROGRESS: "进展",
    TextKind.EVIDENCE: "佐证",
    TextKind.POLICY: "制度",
    TextKind.FUND: "资金",
    TextKind.ACCOUNTABILITY: "问责",
    TextKind.MEETING: "会议",
    TextKind.SUPERVISION: "督办",
}


class SearchedField(StrEnum):
    """What a field of a text is called where a hit is shown; extras keep their own headings."""

    NUMBER = "编号"
    TITLE = "问题"
    DESCRIPTION = "具体表现"
    RESULT = "整改结果"
    SITUATION = "整改情况"
    PLAN = "整改计划"
    DUE = "完成时限"
    CRITERION = "验收标准"
    REMARKS = "备注"
    LEADERS = "牵头领导"
    OWNERS = "责任人"
    DEPARTMENTS = "责任科室"
    SUPPORTING = "配合科室"
    GROUP = "标题"
    MEASURE = "措施"
    PROGRESS = "进展"
    DIFFICULTY = "困难"
    NEXT_STEP = "下周计划"
    COORDINATION = "需协调"
    OVERSIGHT_NOTE = "督查发现"
    OVERSIGHT_OPINION = "督查意见"
    MEMBER_OPINIONS = "党组成员意见"
    VERDICT = "结论"
    NAME = "名称"
    DOCUMENT_NUMBER = "文号"
    ORIGINAL_NAME = "原文件名"
    PLACE = "存放位置"
    CATALOGUE_NUMBER = "目录号"
    ADOPTED_BY = "审议机构"
    EXECUTION = "执行情况"
    ACCOUNT = "账户"
    CHAIR = "主持人"
    DEMAND = "督办要求"
    ISSUED_BY = "发出单位"
    HANDLING = "办理情况"
    CONCLUSION = "办理结论"


@dataclass(frozen=True, slots=True)
class SearchedText:
    """One text; ``label`` says which it is, ``finding_id`` where a hit leads to, if anywhere."""

    kind: TextKind
    uid: str
    label: str
    fields: tuple[tuple[str, str], ...]
    finding_id: FindingId | None = None


def ledger_texts(ledger: Ledger) -> Iterator[SearchedText]:
    """Yield findings with their measures, then themes and headings."""
    for finding in ledger.findings:
        yield from finding_texts(ledger, finding)
    yield from outline_texts(ledger)


def finding_texts(ledger: Ledger, finding: Finding) -> Iterator[SearchedText]:
    """Yield a finding and its measures."""
    yield _finding(ledger, finding)
    for measure in ledger.measures_of(finding.id):
        yield _measure(ledger, finding, measure)


def outline_texts(ledger: Ledger) -> Iterator[SearchedText]:
    """Yield the titles of themes and headings."""
    for group in (*ledger.themes, *ledger.headings):
        fields = _fields((SearchedField.GROUP, group.title))
        yield SearchedText(TextKind.OUTLINE, group.id, "", fields)


def progress_text(review: ProgressReview, update: ProgressUpdate, number: str) -> SearchedText:
    """Return what one finding reported in one review."""
    first, last = review.starts_on, review.ends_on
    days = f"{first.year}年{first.month}月{first.day}日–{last.month}月{last.day}日"
    fields = _fields(
        (SearchedField.PROGRESS, update.progress),
        (SearchedField.DIFFICULTY, update.difficulty),
        (SearchedField.NEXT_STEP, update.next_step),
        (SearchedField.COORDINATION, update.coordination),
        (SearchedField.OVERSIGHT_NOTE, update.oversight_note),
        (SearchedField.OVERSIGHT_OPINION, update.oversight_opinion),
        (SearchedField.MEMBER_OPINIONS, update.member_opinions),
        (SearchedField.VERDICT, VERDICT_TERMS[update.verdict] if update.verdict else ""),
    )
    label = f"{number} {days}".strip()
    return SearchedText(TextKind.PROGRESS, update.id, label, fields, update.finding_id)


def record_texts(ledger: Ledger, records: CaseRecords) -> Iterator[SearchedText]:
    """Yield the evidence, the side ledgers and the supervision papers of a round."""
    field = SearchedField
    served = {each.id: key for key, measures in ledger.measures.items() for each in measures}
    for item in records.evidence:
        proved = tuple(served[key] for key in item.measure_ids if key in served)
        yield _record(TextKind.EVIDENCE, item.id, EVIDENCE_TERMS[item.kind],
            (*item.finding_ids, *proved),
            (field.NAME, item.name), (field.ORIGINAL_NAME, item.original_name),
            (field.DOCUMENT_NUMBER, item.document_number), (field.PLACE, item.location),
            (field.CATALOGUE_NUMBER, item.catalogue_number))  # fmt: skip
    for policy in records.policies:
        yield _record(TextKind.POLICY, policy.id, POLICY_TERMS[policy.kind], policy.finding_ids,
            (field.NAME, policy.title), (field.DOCUMENT_NUMBER, policy.document_number),
            (field.ADOPTED_BY, policy.adopted_by), (field.EXECUTION, policy.execution))  # fmt: skip
    for fund in records.funds:
        yield _record(TextKind.FUND, fund.id, FUND_TERMS[fund.kind], fund.finding_ids,
            (field.NAME, fund.matter), (field.ACCOUNT, fund.account),
            (field.DOCUMENT_NUMBER, fund.voucher_number))  # fmt: skip
    for action in records.accountability:
        term = ACCOUNTABILITY_TERMS[action.kind]
        yield _record(TextKind.ACCOUNTABILITY, action.id, term, action.finding_ids,
            (field.NAME, action.subject),
            (field.DOCUMENT_NUMBER, action.document_number))  # fmt: skip
    for meeting in records.meetings:
        yield _record(TextKind.MEETING, meeting.id, MEETING_TERMS[meeting.kind],
            meeting.finding_ids, (field.NAME, meeting.title),
            (field.CHAIR, meeting.chair))  # fmt: skip
    for order in records.orders:
        yield _record(TextKind.SUPERVISION, order.id, SUPERVISION_TERMS[order.kind],
            order.finding_ids, (field.DOCUMENT_NUMBER, order.number), (field.NAME, order.matter),
            (field.DEMAND, order.demand), (field.ISSUED_BY, order.issued_by),
            (field.HANDLING, order.handling), (field.CONCLUSION, order.conclusion))  # fmt: skip


def _finding(ledger: Ledger, finding: Finding) -> SearchedText:
    field = SearchedField
    fields = _fields(
        (field.NUMBER, finding.number),
        (field.TITLE, finding.title),
        (field.DESCRIPTION, finding.description),
        (field.RESULT, finding.result_text),
        (field.SITUATION, finding.situation),
        (field.PLAN, finding.plan),
        (field.DUE, due_text(finding)),
        (field.CRITERION, finding.acceptance_criterion),
        (field.REMARKS, finding.remarks),
        (field.LEADERS, ledger.person_names(finding.lead_officials)),
        (field.OWNERS, ledger.person_names(finding.owners)),
        (field.DEPARTMENTS, ledger.department_names(finding.responsible_departments)),
        (field.SUPPORTING, ledger.department_names(finding.supporting_departments)),
        *finding.extras,
    )
    return SearchedText(TextKind.FINDING, finding.id, finding.number, fields, finding.id)


def _measure(ledger: Ledger, finding: Finding, measure: Measure) -> SearchedText:
    fields = _fields(
        (SearchedField.MEASURE, measure.text),
        (SearchedField.DEPARTMENTS, ledger.department_names(_known(measure.department_id))),
        (SearchedField.SUPPORTING, ledger.department_names(measure.supporting_departments)),
        (SearchedField.OWNERS, ledger.person_names(_known(measure.owner_id))),
        (SearchedField.DUE, measure.due_wording),
    )
    return SearchedText(TextKind.MEASURE, measure.id, finding.number, fields, finding.id)


def _known(key: _Key | None) -> tuple[_Key, ...]:
    return () if key is None else (key,)


def _record(
    kind: TextKind,
    uid: str,
    label: str,
    finding_ids: tuple[FindingId, ...],
    *fields: tuple[str, str],
) -> SearchedText:
    return SearchedText(kind, uid, label, _fields(*fields), next(iter(finding_ids), None))


def _fields(*fields: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, text) for name, text in fields if text)
