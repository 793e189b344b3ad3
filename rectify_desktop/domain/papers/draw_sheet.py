"""模拟回头看抽查表: which closed findings a printed seed drew, and what was found (domain §1.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import DRAW_TERMS, DrawOutcome
from rectify_desktop.domain.papers.case_parts import (
    chosen_findings,
    day_text,
    finding_number,
    note,
    printed,
)
from rectify_desktop.domain.papers.headed_table import headed_paper, text_table
from rectify_desktop.domain.papers.paper import Align, PaperColumn
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from rectify_desktop.domain.casework.recurrence import DrawnFinding, RecurrenceDraw
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper

_NAME = "模拟“回头看”抽查表"
_HEIGHT = 14.0
_COLUMNS = (
    PaperColumn("序号", 12.0, Align.CENTRE, is_label=True),
    PaperColumn("问题编号", 20.0, Align.CENTRE, is_label=True),
    PaperColumn("具体问题", 70.0, is_elastic=True),
    PaperColumn("责任科室", 30.0, Align.CENTRE),
    PaperColumn("核查结论", 24.0, Align.CENTRE, choices=tuple(DRAW_TERMS.values())),
    PaperColumn("核查情况", 70.0, is_elastic=True),
    PaperColumn("核查日期", 37.0, Align.CENTRE),
)


def compose_draw_sheet(ledger: Ledger, draw: RecurrenceDraw) -> Paper:
    """Compose the sheet of one draw; what nobody has looked at yet leaves room to write."""
    by_id = {item.finding_id: item for item in draw.findings}
    findings = chosen_findings(ledger, by_id)
    table = text_table(
        _COLUMNS,
        (_texts(ledger, at, f, by_id[f.id]) for at, f in enumerate(findings, start=1)),
        least_height=_HEIGHT,
        empty_notice="抽中的问题已不在台账里。",
    )
    said = note(f"从已销号的问题中随机抽取，随机数：{draw.seed}。{_summary(draw)}")
    drawn_by = f"抽取人：{draw.drawn_by}" if draw.drawn_by else "抽取人：＿＿＿＿＿＿"
    return headed_paper(
        ledger,
        _NAME,
        (table, said),
        beside_unit=(drawn_by, f"抽取日期：{chinese_date(draw.drawn_on)}"),
        signed_by=("核查人：", "整改办负责人：", "主要负责人：", "日期："),
    )


def _texts(ledger: Ledger, at: int, finding: Finding, drawn: DrawnFinding) -> tuple[str, ...]:
    is_checked = drawn.outcome is not DrawOutcome.UNCHECKED
    return (
        str(at),
        finding_number(ledger, finding),
        full_width(finding.title),
        ledger.department_names(finding.responsible_departments),
        DRAW_TERMS[drawn.outcome] if is_checked else "",
        printed(drawn.note),
        day_text(drawn.checked_on),
    )


def _summary(draw: RecurrenceDraw) -> str:
    counts = "、".join(
        f"{term}{sum(item.outcome is outcome for item in draw.findings)}个"
        for outcome, term in DRAW_TERMS.items()
    )
    return f"抽查{len(draw.findings)}个问题：{counts}（口径：具体问题）。"
