"""The 总表 of a review (调度表) as a paper: overdue first, what changed above the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import DUE_SOON_DAYS
from rectify_desktop.domain.notice.notice_parts import Face, NoticeRun
from rectify_desktop.domain.papers.paper import (
    PageFormat,
    Paper,
    SignatureLine,
    SpreadLine,
    TextBlock,
    TextStyle,
)
from rectify_desktop.domain.papers.review_table import (
    DUE_SOON_MARK,
    OVERDUE_MARK,
    printed,
    review_table,
    summary_columns,
)
from rectify_desktop.domain.review.change_passage import PERIOD_WORDS, change_passage
from rectify_desktop.domain.terms import SOURCE_TERMS
from rectify_desktop.domain.wording.dates import chinese_date

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rectify_desktop.domain.figures import SourceFigures
    from rectify_desktop.domain.papers.paper import PaperBlock
    from rectify_desktop.domain.review.review_sheet import ReviewSheet

REVIEW_PAGE = PageFormat(is_landscape=True, margins=(10.0, 10.0, 10.0, 10.0))
BLANK = "＿＿＿＿＿＿＿＿"
_SIGNATURES = ("填表人：", "审核人：", "主要负责人：", "日期：")


def review_paper(sheet: ReviewSheet) -> Paper:
    """Return the 总表 alone."""
    return paper_of(sheet, summary_blocks(printed(sheet)), "")


def paper_of(sheet: ReviewSheet, blocks: Iterable[PaperBlock], part: str) -> Paper:
    """Return blocks as a paper of the sheet's series; ``part`` says which of the pack it is."""
    suffix = f"（{part}）" if part else ""
    return Paper(
        name=f"{sheet.series_name or '调度'}表{suffix}",
        title=f"{sheet.unit_name}{sheet.title}{suffix}",
        blocks=tuple(blocks),
        page=REVIEW_PAGE,
        running_title=f"{sheet.unit_name}{sheet.title}　{sheet.period_text}",
    )


def summary_blocks(sheet: ReviewSheet, remarks: Iterable[str] = ()) -> list[PaperBlock]:
    """Return the 总表; ``remarks`` stand below its figures."""
    return [
        title_block(sheet.title),
        SpreadLine((f"单位：{sheet.unit_name or BLANK}", *period_parts(sheet))),
        SpreadLine((f"主持人：{sheet.chair or BLANK}　　参加人：{sheet.attendees or BLANK * 2}",)),
        *_change_block(sheet),
        review_table(summary_columns(sheet), sheet.rows),
        *(note(line) for line in (*_foot(sheet), *remarks)),
        SignatureLine(_SIGNATURES),
    ]


def title_block(text: str) -> TextBlock:
    """Return the title of one part."""
    return TextBlock((NoticeRun(text),), TextStyle.TITLE)


def period_parts(sheet: ReviewSheet) -> tuple[str, str]:
    """Return the period and the day of the figures, as the line above a table names them."""
    return (f"调度周期：{sheet.period_text}", f"截至日期：{chinese_date(sheet.as_of)}")


def note(text: str) -> TextBlock:
    """Return a line above or below a table."""
    return TextBlock((NoticeRun(text),), TextStyle.NOTE)


def figures_line(sheet: ReviewSheet, figures: Iterable[SourceFigures]) -> str:
    """State figures with their basis and day; nothing where nothing is counted."""
    texts = "；".join(
        f"{SOURCE_TERMS[each.source]} {each.sum_text}（{each.basis}）" for each in figures
    )
    return f"截至{chinese_date(sheet.as_of)}：{texts}。" if texts else ""


def legend() -> str:
    """Say what the marks mean."""
    return f"{OVERDUE_MARK}超期　{DUE_SOON_MARK}{DUE_SOON_DAYS}天内到期"


def _change_block(sheet: ReviewSheet) -> tuple[PaperBlock, ...]:
    if sheet.changes is None:
        return ()
    label = NoticeRun(f"{PERIOD_WORDS[sheet.cycle][1]}变化：", Face.LABEL)
    words = NoticeRun(change_passage(sheet.changes, sheet.cycle))
    return (TextBlock((label, words), TextStyle.NOTE),)


def _foot(sheet: ReviewSheet) -> tuple[str, ...]:
    counts = f"本表 {len(sheet.rows)} 条：超期 {sheet.overdue} 条，本期未填 {sheet.unfilled} 条。"
    lines = (figures_line(sheet, sheet.figures), f"{counts}　　{legend()}")
    return tuple(line for line in lines if line)
