"""补齐清单: every gap of each department with its rule, its number and what is wanted (§5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.checks.hit_groups import OF_OFFICE, by_department
from rectify_desktop.domain.checks.rule import LEVEL_TERMS, CheckLevel
from rectify_desktop.domain.papers.case_parts import (
    department_name,
    finding_number,
    note,
    title,
    unit_line,
    unit_of,
)
from rectify_desktop.domain.papers.paper import (
    TABLE_PAGE,
    Align,
    PageBreak,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    SignatureLine,
    SpreadLine,
    TableBlock,
    TextBlock,
    Tone,
)
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from rectify_desktop.domain.checks.rule import JudgedHit
    from rectify_desktop.domain.finding import Finding
    from rectify_desktop.domain.ids import DepartmentId
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import PaperBlock

NAME = "补齐清单"
_HEIGHT = 10.0
_COLUMNS = (
    PaperColumn("序号", 12.0, Align.CENTRE, is_label=True),
    PaperColumn("问题\n编号", 16.0, Align.CENTRE, is_label=True),
    PaperColumn("问题", 52.0, is_elastic=True),
    PaperColumn("级别", 14.0, Align.CENTRE, choices=tuple(LEVEL_TERMS.values())),
    PaperColumn("体检项", 34.0),
    PaperColumn("哪里要改", 62.0, is_elastic=True),
    PaperColumn("需要补什么", 46.0, is_elastic=True),
    PaperColumn("补齐日期", 24.0, Align.CENTRE),
)
_ACCEPTED_COLUMNS = (
    PaperColumn("序号", 12.0, Align.CENTRE, is_label=True),
    PaperColumn("体检项", 34.0),
    PaperColumn("存疑之处", 90.0, is_elastic=True),
    PaperColumn("保留理由", 70.0, is_elastic=True),
    PaperColumn("决定人、日期", 44.0),
)


def compose_completion_list(
    ledger: Ledger,
    hits: Sequence[JudgedHit],
    *,
    today: date,
    department_id: DepartmentId | None = None,
) -> Paper:
    """Compose what is to be mended, one list per department, each on a page of its own.

    Hints are left out: a list that is handed over asks only for what must be done.
    ``department_id`` chooses one department; else what was accepted stands at the end, with its
    reasons.
    """
    open_hits = [item for item in hits if item.is_open and item.rule.level is not CheckLevel.HINT]
    of_departments = by_department(ledger, open_hits)
    blocks: list[PaperBlock] = []
    for key, items in of_departments.items():
        if department_id is not None and key != department_id:
            continue
        if blocks:
            blocks.append(PageBreak())
        blocks += _department_blocks(
            ledger, department_name(ledger, key) or OF_OFFICE, items, today
        )
    if not blocks:
        blocks = [title(_headed()), note("没有要补齐的事项。")]
    accepted = [item for item in hits if not item.is_open]
    if accepted and department_id is None:
        blocks += _accepted_blocks(accepted)
    headed = f"{unit_of(ledger)}{_headed()}"
    return Paper(NAME, headed, tuple(blocks), page=TABLE_PAGE, running_title=headed)


def _headed() -> str:
    return f"巡察整改材料{NAME}"


def _department_blocks(
    ledger: Ledger, name: str, hits: Sequence[JudgedHit], today: date
) -> list[PaperBlock]:
    findings = {finding.id: finding for finding in ledger.findings}
    rows = tuple(
        _row(ledger, at, item, findings.get(item.hit.finding_id) if item.hit.finding_id else None)
        for at, item in enumerate(hits, start=1)
    )
    errors = sum(item.rule.level is CheckLevel.ERROR for item in hits)
    return [
        title(_headed()),
        SpreadLine((unit_line(ledger), f"责任科室：{name}", chinese_date(today))),
        TableBlock(_COLUMNS, rows),
        note(f"共{len(hits)}处：{_asked(errors, len(hits) - errors)}。"),
        SignatureLine(("科室负责人：", "整改办：", "日期：")),
    ]


def _asked(errors: int, doubts: int) -> str:
    """Say what is asked of errors and of doubts, as far as there are any."""
    parts = [f"错误{errors}处，必须改正"] if errors else []
    if doubts:
        parts.append(f"存疑{doubts}处，改正或写明理由保留")
    return "；".join(parts)


def _row(ledger: Ledger, at: int, item: JudgedHit, finding: Finding | None) -> PaperRow:
    is_error = item.rule.level is CheckLevel.ERROR
    texts = (
        str(at),
        finding_number(ledger, finding) if finding else "",
        full_width(finding.title) if finding else "",
        LEVEL_TERMS[item.rule.level],
        item.rule.title,
        item.hit.message,
        item.hit.wanted,
        "",
    )
    return PaperRow(
        tuple(
            PaperCell(text, Tone.ALERT if is_error and column == 3 else Tone.PLAIN)
            for column, text in enumerate(texts)
        ),
        _HEIGHT,
    )


def _accepted_blocks(accepted: Sequence[JudgedHit]) -> list[PaperBlock]:
    rows = tuple(
        PaperRow(
            tuple(
                PaperCell(text)
                for text in (
                    str(at),
                    item.rule.title,
                    item.hit.message,
                    item.acceptance.reason,
                    f"{item.acceptance.accepted_by}\n{chinese_date(item.acceptance.accepted_on)}",
                )
            ),
            _HEIGHT,
        )
        for at, item in enumerate(accepted, start=1)
        if item.acceptance is not None
    )
    heading: TextBlock = title("已保留的存疑项")
    return [
        PageBreak(),
        heading,
        TableBlock(_ACCEPTED_COLUMNS, rows),
        SignatureLine(("审核人：", "日期：")),
    ]
