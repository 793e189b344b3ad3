"""整改节点安排表: what falls due when, counted from the feedback day (domain §§1.10, 6.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.papers.case_parts import day_text, note, printed
from rectify_desktop.domain.papers.headed_table import headed_paper, text_table
from rectify_desktop.domain.papers.paper import Align, PaperColumn
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import gap_mark
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.casework.milestones import Milestone
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper

_NAME = "整改节点安排表"
_HEIGHT = 10.0
_COLUMNS = (
    PaperColumn("序号", 12.0, Align.CENTRE, is_label=True),
    PaperColumn("节点", 42.0, is_elastic=True, is_label=True),
    PaperColumn("起算办法", 34.0),
    PaperColumn("计算日期", 37.0, Align.CENTRE),
    PaperColumn("最迟办理\n（工作日）", 37.0, Align.CENTRE),
    PaperColumn("法定期满\n（遇假顺延）", 37.0, Align.CENTRE),
    PaperColumn("材料", 36.0, is_elastic=True),
    PaperColumn("完成日期", 37.0, Align.CENTRE),
)


def compose_milestone_plan(ledger: Ledger, milestones: Sequence[Milestone]) -> Paper:
    """Compose the plan; a year whose holidays nobody has entered is named below it."""
    feedback_on = ledger.round.feedback_on
    said = chinese_date(feedback_on) if feedback_on else gap_mark("反馈日期")
    unknown = sorted({m.unknown_year for m in milestones if m.unknown_year is not None})
    remark = "".join(f"{year}年的放假安排尚未录入，只按周六、周日休息推算。" for year in unknown)
    table = text_table(
        _COLUMNS,
        (_texts(at, item) for at, item in enumerate(milestones, start=1)),
        least_height=_HEIGHT,
        empty_notice="没有设置整改节点。",
    )
    return headed_paper(
        ledger,
        _NAME,
        (table, *([note(remark)] if remark else [])),
        headed=f"巡察{_NAME}",
        beside_unit=(f"反馈日期：{said}",),
    )


def _texts(at: int, milestone: Milestone) -> tuple[str, ...]:
    rule = milestone.rule
    return (
        str(at),
        full_width(rule.name),
        rule.basis,
        day_text(milestone.counted_on),
        day_text(milestone.work_by),
        day_text(milestone.legal_on),
        printed(rule.paper),
        day_text(rule.done_on),
    )
