"""缺佐证材料清单: what each department has still to hand in, one table per department."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.proof import missing_by_department
from rectify_desktop.domain.papers.case_parts import department_name, finding_number, note
from rectify_desktop.domain.papers.headed_table import headed_paper, text_table
from rectify_desktop.domain.papers.paper import Align, PaperColumn
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.proof import MissingProof
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper, PaperBlock

MISSING_PROOF_NAME = "缺佐证材料清单"
_HEIGHT = 9.0
_COLUMNS = (
    PaperColumn("序号", 13.0, Align.CENTRE, is_label=True),
    PaperColumn("问题编号", 22.0, Align.CENTRE, is_label=True),
    PaperColumn("具体问题", 70.0, is_elastic=True),
    PaperColumn("整改措施", 70.0, is_elastic=True),
    PaperColumn("应提供的材料", 44.0),
    PaperColumn("提供人、日期", 34.0),
)


def compose_missing_proof_list(
    ledger: Ledger, missing: Sequence[MissingProof], *, today: date
) -> Paper:
    """Compose the list; a finding of two departments is asked of both."""
    return headed_paper(
        ledger,
        MISSING_PROOF_NAME,
        tuple(_blocks(ledger, missing)),
        headed=f"巡察整改{MISSING_PROOF_NAME}",
        beside_unit=(f"截至日期：{chinese_date(today)}",),
        signed_by=("整改办：", "日期："),
    )


def _blocks(ledger: Ledger, missing: Sequence[MissingProof]) -> Iterator[PaperBlock]:
    if not missing:
        yield note("各问题的佐证材料均已登记。")
        return
    for department_id, items in missing_by_department(ledger, missing).items():
        name = department_name(ledger, department_id) or "未明确责任科室"
        yield note(f"{name}（{len(items)}项）")
        yield text_table(
            _COLUMNS,
            (_texts(ledger, at, item) for at, item in enumerate(items, start=1)),
            least_height=_HEIGHT,
            empty_notice="",
        )


def _texts(ledger: Ledger, at: int, item: MissingProof) -> tuple[str, ...]:
    return (
        str(at),
        finding_number(ledger, item.finding),
        full_width(item.finding.title),
        full_width(item.measure.text) if item.measure else "（还没有任何佐证材料）",
        item.says,
        "",
    )
