"""审核意见采纳情况表: each remark of a reviewer beside what was done about it (domain §2.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.case_parts import (
    day_text,
    finding_numbers,
    note,
    printed,
)
from rectify_desktop.domain.papers.headed_table import headed_paper, text_table
from rectify_desktop.domain.papers.paper import Align, PaperColumn
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.casework.remark import ReviewerRemark
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper

_NAME = "审核意见采纳情况表"
_HEIGHT = 14.0
_COLUMNS = (
    PaperColumn("序号", 13.0, Align.CENTRE, is_label=True),
    PaperColumn("提出单位", 26.0, Align.CENTRE, is_label=True),
    PaperColumn("材料名称", 30.0, Align.CENTRE),
    PaperColumn("涉及问题\n编号", 20.0, Align.CENTRE),
    PaperColumn("审核意见", 62.0, is_elastic=True),
    PaperColumn("采纳和修改情况", 62.0, is_elastic=True),
    PaperColumn("答复人", 18.0, Align.CENTRE),
    PaperColumn("答复日期", 37.0, Align.CENTRE),
)


def compose_remark_reply(
    ledger: Ledger, remarks: Sequence[ReviewerRemark], *, today: date
) -> Paper:
    """Compose the table; a remark nobody has answered leaves room to write."""
    answered = sum(remark.is_answered for remark in remarks)
    left = len(remarks) - answered
    said = f"合计：审核意见{len(remarks)}条，已答复{answered}条" + (
        f"，尚未答复{left}条。" if left else "。"
    )
    table = text_table(
        _COLUMNS,
        (_texts(ledger, remark) for remark in remarks),
        least_height=_HEIGHT,
        empty_notice="没有登记审核意见。",
    )
    return headed_paper(
        ledger,
        _NAME,
        (table, note(said)),
        headed=f"巡察整改{_NAME}",
        beside_unit=(f"截至日期：{chinese_date(today)}",),
        signed_by=("填表人：", "整改办负责人：", "主要负责人：", "日期："),
    )


def _texts(ledger: Ledger, remark: ReviewerRemark) -> tuple[str, ...]:
    return (
        remark.number,
        full_width(remark.reviewer),
        full_width(remark.paper),
        finding_numbers(ledger, remark.finding_ids),
        printed(remark.text),
        printed(remark.answer),
        remark.answered_by,
        day_text(remark.answered_on),
    )
