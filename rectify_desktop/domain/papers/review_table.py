"""The tables of a review: which columns each paper of the pack has, and what their cells say.

Widths are chosen so that nothing breaks where it hurts: days left stay on one line, people and
departments stand one below the other, a long name is parted into even lines. They reckon with
cells that leave 3 mm beside their text, 3.2 mm for a character, and the gap that Word leaves
between Chinese and figures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import DueStanding
from rectify_desktop.domain.papers.paper import (
    Align,
    PaperCell,
    PaperColumn,
    PaperRow,
    TableBlock,
    Tone,
)
from rectify_desktop.domain.review.change_passage import PERIOD_WORDS
from rectify_desktop.domain.terms import VERDICT_TERMS, ReviewCycle, ReviewVerdict
from rectify_desktop.domain.wording.dates import chinese_day
from rectify_desktop.domain.wording.turned_lines import turned, turned_at_comma
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rectify_desktop.domain.review.review_sheet import ReviewRow, ReviewSheet

OVERDUE_MARK, DUE_SOON_MARK = "▲", "△"
_MARKS = {DueStanding.OVERDUE: OVERDUE_MARK, DueStanding.DUE_SOON: DUE_SOON_MARK}
_ROOM_BY_HAND = 11.5  # millimetres: two lines of handwriting
_FONT_SIZE = 9.0
_EMPTY_NOTICE = "本期没有需要调度的问题。"
_TYPED = (
    "title", "last_progress", "progress", "difficulty", "next_step", "coordination",
    "oversight_note", "oversight_opinion", "member_opinions",
)  # fmt: skip
_NAME_CHARS, _DEPARTMENT_CHARS, _DUE_CHARS = 4, 5, 6


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column and what its cell says of a row."""

    column: PaperColumn
    cell: Callable[[ReviewRow], PaperCell]


def printed(sheet: ReviewSheet) -> ReviewSheet:
    """Return the sheet with the punctuation of an official paper in what was typed."""
    rows = (
        replace(row, **{name: full_width(getattr(row, name)) for name in _TYPED})
        for row in sheet.rows
    )
    return replace(sheet, rows=tuple(rows))


def review_table(columns: Sequence[SheetColumn], rows: Sequence[ReviewRow]) -> TableBlock:
    """Return the rows under a running number and the columns given."""
    number = PaperColumn("序号", 9.5, Align.CENTRE, is_label=True)
    return TableBlock(
        columns=(number, *(each.column for each in columns)),
        rows=tuple(
            PaperRow((PaperCell(str(index)), *(each.cell(row) for each in columns)), _ROOM_BY_HAND)
            for index, row in enumerate(rows, start=1)
        ),
        font_size=_FONT_SIZE,
        empty_notice=_EMPTY_NOTICE,
    )


def summary_columns(sheet: ReviewSheet) -> tuple[SheetColumn, ...]:
    """Return the columns of the 总表; with more of them, who answers stands in one."""
    last, this, following = PERIOD_WORDS[sheet.cycle]
    is_wide = sheet.cycle is not ReviewCycle.WEEKLY
    is_widest = sheet.cycle is ReviewCycle.HALF_MONTHLY
    # A sheet printed before the meeting is written on: what is to come has more room than what was.
    # What was has enough not to make rows high, though.
    entry, by_hand = (24.0, 14.0) if is_wide else (34.0, 19.0)
    return (
        _NUMBER,
        _title(31.0 if is_widest else 34.0 if is_wide else 35.0),
        _LEADS,
        *((_DEPARTMENTS_AND_OWNERS,) if is_wide else (_DEPARTMENTS, _OWNERS)),
        _due(sheet.as_of.year),
        _RESULT,
        _prose(
            "最近\n进展" if is_wide else f"{last}进展",
            25.0 if is_widest else 18.0,
            lambda row: row.last_progress,
            Tone.PAST,
        ),
        _prose(f"{this}进展", entry, lambda row: row.progress),
        _prose("存在\n困难", by_hand, lambda row: row.difficulty),
        _prose(f"{following}\n计划", by_hand, lambda row: row.next_step),
        _prose("需协调\n事项", by_hand, _coordination_in_short),
        *_CYCLE_COLUMNS[sheet.cycle],
    )


def leader_columns(sheet: ReviewSheet) -> tuple[SheetColumn, ...]:
    """Return the columns of a leader's page: everything but the leader."""
    _, this, following = PERIOD_WORDS[sheet.cycle]
    is_wide = sheet.cycle is not ReviewCycle.WEEKLY
    by_hand = 16.0 if is_wide else 27.0
    return (
        _NUMBER,
        _title(38.0),
        _DEPARTMENTS,
        _OWNERS,
        _due(sheet.as_of.year),
        _RESULT,
        _prose(f"{this}进展", 36.0, lambda row: row.progress),
        _prose("存在困难", by_hand, lambda row: row.difficulty),
        _prose(f"{following}计划", by_hand, lambda row: row.next_step),
        _prose("需协调\n事项", by_hand, _coordination),
        *_CYCLE_COLUMNS[sheet.cycle],
    )


def department_columns(sheet: ReviewSheet) -> tuple[SheetColumn, ...]:
    """Return the columns of a department's page: what it last reported, what is asked by when."""
    following = PERIOD_WORDS[sheet.cycle][2]
    return (
        _NUMBER,
        _title(44.0),
        _LEADS,
        _OWNERS,
        _due(sheet.as_of.year),
        _RESULT,
        SheetColumn(PaperColumn("最近进展", 42.0, is_elastic=True), _latest_progress),
        _prose(f"{following}计划", 28.0, lambda row: row.next_step),
        _prose("要求及时限", 60.0, _demand),
    )


# Cells


def _prose(
    title: str, width: float, text: Callable[[ReviewRow], str], tone: Tone = Tone.PLAIN
) -> SheetColumn:
    return SheetColumn(
        PaperColumn(title, width, is_elastic=True),
        lambda row: PaperCell(text(row), tone),
    )


def _narrow(title: str, width: float, text: Callable[[ReviewRow], str]) -> SheetColumn:
    column = PaperColumn(title, width, Align.CENTRE)
    return SheetColumn(column, lambda row: PaperCell(text(row)))


def _title(width: float) -> SheetColumn:
    column = PaperColumn("问题（摘要）", width)
    return SheetColumn(column, lambda row: PaperCell(row.title))


def _due(year: int) -> SheetColumn:
    """Return deadline and days left, just wide enough for ▲超期120天; another year stands above."""
    known = re.compile(rf"^{year}年(?=\d)")
    column = PaperColumn("完成时限\n剩余天数", 24.0, Align.CENTRE)
    return SheetColumn(column, lambda row: _due_cell(row, known.sub("", row.due)))


def _due_cell(row: ReviewRow, due: str) -> PaperCell:
    """Mark what presses by a sign and another face, never by colour alone.

    A day and its month are not torn apart where there is no room for the year before them.
    """
    standing, left = row.due_state.standing, row.due_state.text
    mark = _MARKS.get(standing, "")
    wording = "\n".join(
        line if _ems(line) <= _DUE_CHARS else turned(line)
        for line in turned_at_comma(due).splitlines()
    )
    text = _lines((wording, f"{mark}{left}" if left else ""))
    return PaperCell(text, Tone.ALERT if standing is DueStanding.OVERDUE else Tone.PLAIN)


def _ems(text: str) -> float:
    """Return about how many Chinese characters wide a text is."""
    return len(text) - sum(char.isascii() for char in text) / 2


def _latest_progress(row: ReviewRow) -> PaperCell:
    """Return this period's report, or in grey what was reported the time before."""
    if row.progress or not row.last_progress:
        return PaperCell(row.progress)
    return PaperCell(row.last_progress, Tone.PAST)


def _coordination(row: ReviewRow) -> str:
    return _lines((row.coordination, *row.unanswered))


def _coordination_in_short(row: ReviewRow) -> str:
    """Return it for the 总表, which is no place for the number of a 督办单."""
    return _lines((row.coordination, f"{OVERDUE_MARK}督办未回复" if row.unanswered else ""))


def _demand(row: ReviewRow) -> str:
    """Say what was asked of the department and until when; the rest is written by hand."""
    recheck = f"{chinese_day(row.recheck_on)}复查" if row.recheck_on else ""
    is_returned = row.verdict is ReviewVerdict.RETURNED
    return _lines(
        (
            *row.unanswered,
            row.oversight_opinion,
            recheck,
            f"退回：{row.member_opinions}" if is_returned else "",
        )
    )


def _lines(texts: Sequence[str]) -> str:
    return "\n".join(text for text in texts if text)


def stacked(names: str, most: int) -> str:
    r"""Return names one below the other, each in even lines of at most ``most`` characters.

    >>> stacked("办公室、路灯管理所、中医药与基层卫生健康股", 5)
    '办公室\n路灯管理所\n中医药与\n基层卫生\n健康股'
    """
    return "\n".join(part for name in names.split("、") for part in _even_parts(name, most))


def _even_parts(name: str, most: int) -> list[str]:
    lines = max(1, ceil(len(name) / most))
    size = max(1, ceil(len(name) / lines))
    return [name[at : at + size] for at in range(0, len(name), size)]


_NUMBER = SheetColumn(
    PaperColumn("问题\n编号", 11.0, Align.CENTRE, is_label=True), lambda row: PaperCell(row.number)
)
_LEADS = _narrow("责任\n领导", 16.0, lambda row: stacked(row.lead_officials, _NAME_CHARS))
_DEPARTMENTS = _narrow("责任科室", 19.0, lambda row: stacked(row.departments, _DEPARTMENT_CHARS))
_DEPARTMENTS_AND_OWNERS = _narrow(
    "责任科室\n责任人",
    19.0,
    lambda row: _lines(
        (stacked(row.departments, _DEPARTMENT_CHARS), stacked(row.owners, _DEPARTMENT_CHARS))
    ),
)
_OWNERS = _narrow("责任人", 16.0, lambda row: stacked(row.owners, _NAME_CHARS))
_RESULT = _narrow("状态", 16.0, lambda row: turned(row.result))
_OVERSIGHT = (
    _prose("督查发现", 18.0, lambda row: row.oversight_note),
    _prose("督查意见", 18.0, lambda row: row.oversight_opinion),
    _narrow("复查\n日期", 18.0, lambda row: chinese_day(row.recheck_on) if row.recheck_on else ""),
)
_VERDICT = (
    _prose("党组成员\n逐项意见", 28.0, lambda row: row.member_opinions),
    SheetColumn(
        PaperColumn("结论", 10.0, Align.CENTRE, choices=tuple(VERDICT_TERMS.values())),
        lambda row: PaperCell(VERDICT_TERMS[row.verdict] if row.verdict else ""),
    ),
)
_CYCLE_COLUMNS: dict[ReviewCycle, tuple[SheetColumn, ...]] = {
    ReviewCycle.WEEKLY: (),
    ReviewCycle.HALF_MONTHLY: _OVERSIGHT,
    ReviewCycle.MONTHLY: _VERDICT,
}
