"""The sheet of one review (调度表) as a paper: what is on the sheet, put into columns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rectify_desktop.domain.dates import chinese_date
from rectify_desktop.domain.deadline import DUE_SOON_DAYS, DueStanding
from rectify_desktop.domain.notice_parts import NoticeRun
from rectify_desktop.domain.papers.paper import (
    Align,
    PageFormat,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    SignatureLine,
    SpreadLine,
    TableBlock,
    TextBlock,
    TextStyle,
    Tone,
)
from rectify_desktop.domain.terms import SOURCE_TERMS, ReviewCycle

if TYPE_CHECKING:
    from rectify_desktop.domain.figures import SourceFigures
    from rectify_desktop.domain.papers.paper import PaperBlock
    from rectify_desktop.domain.review_sheet import ReviewRow, ReviewSheet

REVIEW_PAGE = PageFormat(is_landscape=True, margins=(10.0, 10.0, 10.0, 10.0))
_ROOM_BY_HAND = 11.5  # millimetres: two lines of handwriting
_FONT_SIZE = 9.0

# The word for the last, this and the next period in column titles.
_PERIOD_WORDS = {
    ReviewCycle.WEEKLY: ("上周", "本周", "下周"),
    ReviewCycle.HALF_MONTHLY: ("上期", "本期", "下期"),
    ReviewCycle.MONTHLY: ("上月", "本月", "下月"),
}
_OVERDUE_MARK, _DUE_SOON_MARK = "▲", "△"
_SIGNATURES = ("填表人：", "审核人：", "主要负责人：", "日期：")
_EMPTY_NOTICE = "本期没有需要调度的问题。"
_BLANK = "＿＿＿＿＿＿＿＿"
_YEAR_BEFORE_MONTH = re.compile(r"(\d{4}年)(?=\d)")


def review_paper(sheet: ReviewSheet) -> Paper:
    """Return what the sheet says on paper, cell by cell."""
    return Paper(
        name="调度表",
        title=f"{sheet.unit_name}{sheet.title}",
        blocks=tuple(_blocks(sheet)),
        page=REVIEW_PAGE,
        running_title=f"{sheet.unit_name}{sheet.title}　{sheet.period_text}",
    )


def _blocks(sheet: ReviewSheet) -> list[PaperBlock]:
    table = TableBlock(
        columns=_columns(sheet.cycle),
        rows=tuple(_row(index, row) for index, row in enumerate(sheet.rows, start=1)),
        font_size=_FONT_SIZE,
        empty_notice=_EMPTY_NOTICE,
    )
    return [
        TextBlock((NoticeRun(sheet.title),), TextStyle.TITLE),
        SpreadLine(
            (
                f"单位：{sheet.unit_name or _BLANK}",
                f"调度周期：{sheet.period_text}",
                f"截至日期：{chinese_date(sheet.as_of)}",
            )
        ),
        SpreadLine(
            (f"主持人：{sheet.chair or _BLANK}　　参加人：{sheet.attendees or _BLANK * 2}",)
        ),
        table,
        *(TextBlock((NoticeRun(line),), TextStyle.NOTE) for line in _foot(sheet)),
        SignatureLine(_SIGNATURES),
    ]


def _columns(cycle: ReviewCycle) -> tuple[PaperColumn, ...]:
    last, this, following = _PERIOD_WORDS[cycle]
    return (
        PaperColumn("序号", 8.5, Align.CENTRE, is_label=True),
        PaperColumn("问题\n编号", 10.0, Align.CENTRE, is_label=True),
        PaperColumn("问题（摘要）", 38.0),
        PaperColumn("责任\n领导", 14.5, Align.CENTRE),
        PaperColumn("责任\n科室", 16.0, Align.CENTRE),
        PaperColumn("责任人", 14.5, Align.CENTRE),
        PaperColumn("完成时限", 17.0, Align.CENTRE),
        PaperColumn("剩余", 14.0, Align.CENTRE),
        PaperColumn("状态", 14.0, Align.CENTRE),
        PaperColumn(f"{last}进展", 26.0, is_elastic=True),
        PaperColumn(f"{this}进展", 32.0, is_elastic=True),
        PaperColumn("存在困难", 17.0, is_elastic=True),
        PaperColumn(f"{following}计划", 19.0, is_elastic=True),
        PaperColumn("需协调\n事项", 17.0, is_elastic=True),
    )


def _row(index: int, row: ReviewRow) -> PaperRow:
    return PaperRow(
        (
            PaperCell(str(index)),
            PaperCell(row.number),
            PaperCell(row.title),
            PaperCell(row.lead_officials),
            PaperCell(row.departments),
            PaperCell(row.owners),
            # A day and its month are not torn apart where the year has to stand above them.
            PaperCell(_YEAR_BEFORE_MONTH.sub("\\1\n", row.due)),
            _left_cell(row),
            PaperCell(row.result),
            PaperCell(row.last_progress, Tone.PAST),
            PaperCell(row.progress),
            PaperCell(row.difficulty),
            PaperCell(row.next_step),
            PaperCell(row.coordination),
        ),
        _ROOM_BY_HAND,
    )


def _left_cell(row: ReviewRow) -> PaperCell:
    """Return the days left; a mark and another face tell what presses, colour only adds to it."""
    match row.due_state.standing:
        case DueStanding.OVERDUE:
            return PaperCell(f"{_OVERDUE_MARK}{row.due_state.text}", Tone.ALERT)
        case DueStanding.DUE_SOON:
            return PaperCell(f"{_DUE_SOON_MARK}{row.due_state.text}")
        case _:
            return PaperCell(row.due_state.text)


def _foot(sheet: ReviewSheet) -> tuple[str, ...]:
    figures = "；".join(_figures_text(figures) for figures in sheet.figures)
    counts = f"本表 {len(sheet.rows)} 条：超期 {sheet.overdue} 条，本期未填 {sheet.unfilled} 条。"
    legend = f"{_OVERDUE_MARK}超期　{_DUE_SOON_MARK}{DUE_SOON_DAYS}天内到期"
    line = f"{counts}　　{legend}"
    return (f"截至{chinese_date(sheet.as_of)}：{figures}。", line) if figures else (line,)


def _figures_text(figures: SourceFigures) -> str:
    return f"{SOURCE_TERMS[figures.source]} {figures.sum_text}（{figures.basis}）"
