"""制度废改立清单: what was made, revised or abolished, each kind counted apart (domain §3.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import POLICY_TERMS, PolicyKind
from rectify_desktop.domain.papers.case_parts import (
    department_name,
    finding_numbers,
    note,
    title,
    unit_line,
    unit_of,
)
from rectify_desktop.domain.papers.counted import counted_until
from rectify_desktop.domain.papers.paper import (
    TABLE_PAGE,
    Align,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    SignatureLine,
    SpreadLine,
    TableBlock,
)
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from datetime import date

    from rectify_desktop.domain.casework.records import CaseRecords
    from rectify_desktop.domain.casework.side_ledgers import PolicyDocument
    from rectify_desktop.domain.ledger import Ledger

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
    headed = f"巡察整改{_NAME}"
    return Paper(
        name=_NAME,
        title=f"{unit_of(ledger)}{headed}",
        blocks=(
            title(headed),
            SpreadLine((unit_line(ledger), f"截至日期：{chinese_date(as_of)}")),
            TableBlock(
                _COLUMNS,
                tuple(_row(ledger, at, item) for at, item in enumerate(counted.records, start=1)),
                empty_notice="截至本日没有登记制度。",
            ),
            note(_summary(counted.records) + counted.remark("项")),
            SignatureLine(("填表人：", "审核人：", "整改办负责人：", "日期：")),
        ),
        page=TABLE_PAGE,
        running_title=f"{unit_of(ledger)}{headed}",
    )


def _row(ledger: Ledger, at: int, item: PolicyDocument) -> PaperRow:
    texts = (
        str(at),
        full_width(item.title),
        POLICY_TERMS[item.kind],
        full_width(item.document_number),
        chinese_date(item.issued_on) if item.issued_on else "",
        full_width(item.adopted_by),
        finding_numbers(ledger, item.finding_ids),
        department_name(ledger, item.department_id),
        full_width(item.execution),
    )
    return PaperRow(tuple(PaperCell(text) for text in texts), _HEIGHT)


def _summary(policies: tuple[PolicyDocument, ...]) -> str:
    counts = "、".join(
        f"{POLICY_TERMS[kind]}{sum(item.kind is kind for item in policies)}项"
        for kind in PolicyKind
    )
    return f"合计：{counts}（口径：登记的制度件数，各类分别统计）。"
