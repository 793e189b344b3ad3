"""The columns of the side ledgers 制度、资金、问责、会议、培训 (domain §§3.11-3.12)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.terms import (
    ACCOUNTABILITY_TERMS,
    FUND_TERMS,
    MEETING_TERMS,
    POLICY_TERMS,
    MeetingKind,
)
from rectify_desktop.services.casework.edit_records import read_wan, wan_text
from rectify_desktop.ui.evidence.record_columns import (
    RecordColumn,
    count_column,
    day_column,
    department_column,
    findings_column,
    term_column,
    text_column,
)

if TYPE_CHECKING:
    from rectify_desktop.ui.evidence.record_columns import Record, Typing

TRAININGS = (MeetingKind.TRAINING, MeetingKind.STUDY)
_MEETING_TERMS = {kind: term for kind, term in MEETING_TERMS.items() if kind not in TRAININGS}
_TRAINING_TERMS = {kind: MEETING_TERMS[kind] for kind in TRAININGS}


def _titled(record: Record, words: str, _: Typing) -> Record:
    """Store a title without 《》, which papers put around it."""
    return replace(record, title=words.strip().removeprefix("《").removesuffix("》").strip())


POLICY_COLUMNS = (
    RecordColumn(
        "制度名称",
        0,
        lambda record, _: f"《{record.title}》" if record.title else "",
        _titled,
        tip="书名号可写可不写",
    ),
    term_column("类别", 6, POLICY_TERMS),
    text_column("文号", 11, "document_number"),
    day_column("印发日期", "issued_on"),
    text_column("通过会议", 7, "adopted_by"),
    findings_column(),
    department_column("责任科室", "department_id"),
    text_column("执行情况", 11, "execution"),
)

FUND_COLUMNS = (
    text_column("事项", 0, "matter"),
    term_column("类别", 8, FUND_TERMS),
    RecordColumn(
        "金额（万元）",
        9,
        lambda record, _: wan_text(record.amount_fen),
        lambda record, words, _: replace(record, amount_fen=read_wan(words)),
        is_number=True,
        order=lambda record: record.amount_fen,
        tip="直接写数字为万元；也可写成 32500元、3.25万元",
    ),
    text_column("缴入账户", 12, "account"),
    text_column("凭证号", 11, "voucher_number"),
    day_column("日期", "booked_on"),
    findings_column(),
)

ACCOUNTABILITY_COLUMNS = (
    text_column("对象、事项（内部掌握）", 0, "subject", "只用于内部文书，不进入社会公开稿"),
    term_column("处理方式", 10, ACCOUNTABILITY_TERMS),
    count_column("人次", 5, "person_times"),
    day_column("日期", "acted_on"),
    text_column("文号", 13, "document_number"),
    findings_column(),
)

MEETING_COLUMNS = (
    text_column("会议名称", 0, "title"),
    term_column("类别", 13, _MEETING_TERMS),
    day_column("日期", "held_on"),
    text_column("主持人", 7, "chair"),
    count_column("议题数", 6, "agenda_items"),
    count_column("参加人次", 7, "person_times"),
    findings_column(),
)

TRAINING_COLUMNS = (
    text_column("培训、学习名称", 0, "title"),
    term_column("类别", 8, _TRAINING_TERMS),
    day_column("日期", "held_on"),
    text_column("主讲、主持", 8, "chair"),
    count_column("参加人次", 7, "person_times"),
    findings_column(),
)
