"""制度废改立清单: what was made, revised or abolished, each kind counted apart (domain §3.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import POLICY_TERMS, PolicyKind
from rectify_desktop.domain.papers.case_parts import (
    day_text,
    department_name,
    finding_numbers,
    note,
)
from rectify_desktop.domain.papers.counted import counted_until
from rectify_desktop.domain.papers.headed_table import headed_paper, text_table
from rectify_desktop.domain.papers.paper import Align, PaperColumn
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.casework.side_ledgers import PolicyDocument
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper

_NAME = "制度废改立清单"
_HEIGHT = 10.0
_COLUMNS = (
    PaperColumn("序号", 12.0, Align.CENTRE, is_label=True),
    PaperColumn("制度名称", 44.0, is_elastic=True, is_label=True),
    PaperColumn("类别", 15.0, Align.CENTRE, choices=tuple(POLICY_TERMS.values())),
    PaperColumn("文号", 41.0, Align.CENTRE),
    PaperColumn("印发日期", 33.0, Align.CENTRE),
    PaperColumn("通过会议", 29.0),
    PaperColumn("对应问题\n编号", 20.0, Align.CENTRE),
    PaperColumn("责任科室", 22.0, Align.CENTRE),
    PaperColumn("执行情况", 36.0, is_elastic=True),
)


def compose_policy_list(ledger: Ledger, records: CaseRecords, *, as_of: date) -> Paper:
    """Compose the list of every 制度 there is as of a day."""
    counted = counted_until(records.policies, lambda policy: policy.issued_on, as_of)
    table = text_table(
        _COLUMNS,
        (_texts(ledger, at, item) for at, item in enumerate(counted.records, start=1)),
        least_height=_HEIGHT,
        empty_notice="截至本日没有登记制度。",
    )
    return headed_paper(
        ledger,
        _NAME,
        (table, note(_summary(counted.records) + counted.remark("项"))),
        headed=f"巡察整改{_NAME}",
        beside_unit=(f"截至日期：{chinese_date(as_of)}",),
        signed_by=("填表人：", "审核人：", "整改办负责人：", "日期："),
    )


def _texts(ledger: Ledger, at: int, item: PolicyDocument) -> tuple[str, ...]:
    return (
        str(at),
        full_width(item.title),
        POLICY_TERMS[item.kind],
        full_width(item.document_number),
        day_text(item.issued_on),
        full_width(item.adopted_by),
        finding_numbers(ledger, item.finding_ids),
        department_name(ledger, item.department_id),
        full_width(item.execution),
    )


def _summary(policies: tuple[PolicyDocument, ...]) -> str:
    counts = "、".join(
        f"{POLICY_TERMS[kind]}{sum(item.kind is kind for item in policies)}项"
        for kind in PolicyKind
    )
    return f"合计：{counts}（口径：登记的制度件数，各类分别统计）。"
