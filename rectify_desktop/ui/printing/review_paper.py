"""The weekly sheet (调度表) on paper: what is on the sheet, put into columns for A4 landscape."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from rectify_desktop.domain.dates import chinese_date
from rectify_desktop.domain.deadline import DUE_SOON_DAYS, DueStanding
from rectify_desktop.domain.terms import SOURCE_TERMS, ReviewCycle
from rectify_desktop.ui.printing.paper import Cell, Column, Row, TablePaper, Tone
from rectify_desktop.ui.printing.table_painter import paint_table

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from rectify_desktop.domain.figures import SourceFigures
    from rectify_desktop.domain.review_sheet import ReviewRow, ReviewSheet

_MARGIN = 10.0  # millimetres on every side
_TABLE_WIDTH = 297.0 - 2 * _MARGIN
_ROOM_BY_HAND = 11.5  # millimetres: two lines of handwriting
_PDF_RESOLUTION = 600

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


def review_layout() -> QPageLayout:
    """Return the page of a review sheet: A4 landscape."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Landscape,
        margins,
        QPageLayout.Unit.Millimeter,
    )


def review_pdf(sheet: ReviewSheet) -> bytes:
    """Return the sheet as a PDF file; needs a QGuiApplication for its fonts."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(review_layout())
    writer.setResolution(_PDF_RESOLUTION)
    writer.setTitle(f"{sheet.unit_name}{sheet.title}")
    writer.setCreator("巡察整改工作台")
    paint_review(sheet, writer)
    buffer.close()
    return bytes(content.data())


def paint_review(sheet: ReviewSheet, device: QPagedPaintDevice) -> int:
    """Paint the sheet on the paper ``device`` is set to; return how many pages it has in all.

    Raises:
        RectifyError: the device does not take the job.

    """
    return paint_table(review_paper(sheet), device)


def review_paper(sheet: ReviewSheet) -> TablePaper:
    """Return what the sheet says on paper, cell by cell."""
    return TablePaper(
        title=sheet.title,
        width=_TABLE_WIDTH,
        running_title=f"{sheet.unit_name}{sheet.title}　{sheet.period_text}",
        head=(
            (
                f"单位：{sheet.unit_name or _BLANK}",
                f"调度周期：{sheet.period_text}",
                f"截至日期：{chinese_date(sheet.as_of)}",
            ),
            (f"主持人：{sheet.chair or _BLANK}　　参加人：{sheet.attendees or _BLANK * 2}",),
        ),
        columns=_columns(sheet.cycle),
        rows=tuple(_row(index, row) for index, row in enumerate(sheet.rows, start=1)),
        foot=_foot(sheet),
        signatures=_SIGNATURES,
        empty_notice=_EMPTY_NOTICE,
    )


def _columns(cycle: ReviewCycle) -> tuple[Column, ...]:
    last, this, following = _PERIOD_WORDS[cycle]
    return (
        Column("序号", 8.5, centred=True, label=True),
        Column("问题\n编号", 10.0, centred=True, label=True),
        Column("问题（摘要）", 38.0),
        Column("责任\n领导", 14.5, centred=True),
        Column("责任\n科室", 16.0, centred=True),
        Column("责任人", 14.5, centred=True),
        Column("完成时限", 17.0, centred=True),
        Column("剩余", 14.0, centred=True),
        Column("状态", 14.0, centred=True),
        Column(f"{last}进展", 26.0, elastic=True),
        Column(f"{this}进展", 32.0, elastic=True, takes_spare_room=True),
        Column("存在困难", 17.0, elastic=True),
        Column(f"{following}计划", 19.0, elastic=True),
        Column("需协调\n事项", 17.0, elastic=True),
    )


def _row(index: int, row: ReviewRow) -> Row:
    return Row(
        (
            Cell(str(index)),
            Cell(row.number),
            Cell(row.title),
            Cell(row.lead_officials),
            Cell(row.departments),
            Cell(row.owners),
            # A day and its month are not torn apart where the year has to stand above them.
            Cell(_YEAR_BEFORE_MONTH.sub("\\1\n", row.due)),
            _left_cell(row),
            Cell(row.result),
            Cell(row.last_progress, Tone.PAST),
            Cell(row.progress),
            Cell(row.difficulty),
            Cell(row.next_step),
            Cell(row.coordination),
        ),
        _ROOM_BY_HAND,
    )


def _left_cell(row: ReviewRow) -> Cell:
    """Return the days left; a mark and another face tell what presses, colour only adds to it."""
    match row.due_state.standing:
        case DueStanding.OVERDUE:
            return Cell(f"{_OVERDUE_MARK}{row.due_state.text}", Tone.ALERT)
        case DueStanding.DUE_SOON:
            return Cell(f"{_DUE_SOON_MARK}{row.due_state.text}")
        case _:
            return Cell(row.due_state.text)


def _foot(sheet: ReviewSheet) -> tuple[str, ...]:
    figures = "；".join(_figures_text(figures) for figures in sheet.figures)
    counts = f"本表 {len(sheet.rows)} 条：超期 {sheet.overdue} 条，本期未填 {sheet.unfilled} 条。"
    legend = f"{_OVERDUE_MARK}超期　{_DUE_SOON_MARK}{DUE_SOON_DAYS}天内到期"
    line = f"{counts}　　{legend}"
    return (f"截至{chinese_date(sheet.as_of)}：{figures}。", line) if figures else (line,)


def _figures_text(figures: SourceFigures) -> str:
    return f"{SOURCE_TERMS[figures.source]} {figures.sum_text}（{figures.basis}）"
