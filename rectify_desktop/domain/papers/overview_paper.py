"""《整改工作总览》: the overview of a round on A4, every figure with its 口径 and its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.reminders import REMINDER_TERMS
from rectify_desktop.domain.figures import BASIS_FINDINGS
from rectify_desktop.domain.notice.notice_parts import NoticeRun
from rectify_desktop.domain.overview.counts import BASIS_OPEN
from rectify_desktop.domain.overview.deadlines import milestone_entries
from rectify_desktop.domain.overview.departments import BASIS_DEPARTMENTS
from rectify_desktop.domain.overview.trend import BASIS_TREND, ORIGIN_TERMS
from rectify_desktop.domain.papers.case_parts import day_text, note, title, unit_line, unit_of
from rectify_desktop.domain.papers.paper import (
    Align,
    PageFormat,
    Paper,
    PaperCell,
    PaperColumn,
    PaperRow,
    SpreadLine,
    TableBlock,
    TextBlock,
    TextStyle,
    Tone,
)
from rectify_desktop.domain.terms import SOURCE_TERMS
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.gaps import gap_mark
from rectify_desktop.domain.wording.numerals import chinese_numeral
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.overview.counts import Count, SourceCounts
    from rectify_desktop.domain.overview.departments import DepartmentProgress
    from rectify_desktop.domain.overview.overview import Overview
    from rectify_desktop.domain.overview.trend import TrendWeek
    from rectify_desktop.domain.papers.paper import PaperBlock

    # What a part is headed with, and what stands below.
    _Part = tuple[str, Sequence[PaperBlock]]

NAME = "整改工作总览"

_PAGE = PageFormat(margins=(20.0, 18.0, 18.0, 20.0))
_SIZE = 10.5
# A bar is so many characters wide where everything is done.
_BAR = 10
_MOST_REMINDERS = 40


def compose_overview_paper(ledger: Ledger, overview: Overview) -> Paper:
    """Compose the paper; what there is nothing to tell of is left out."""
    named = f"{unit_of(ledger)}{NAME}"
    parts = (
        _figures(overview),
        _departments(overview),
        _trend(overview),
        _news(overview),
        _milestones(overview),
        _reminders(ledger, overview),
        _tasks(overview),
    )
    blocks: list[PaperBlock] = [
        title(NAME),
        SpreadLine((unit_line(ledger), f"截至日期：{chinese_date(overview.today)}")),
    ]
    told = [part for part in parts if part is not None]
    for number, (head, rows) in enumerate(told, start=1):
        blocks += [_head(f"{chinese_numeral(number)}、{head}", keeps=bool(rows)), *rows]
    return Paper(NAME, named, tuple(blocks), _PAGE, named)


def _head(text: str, *, keeps: bool) -> TextBlock:
    return TextBlock((NoticeRun(text),), TextStyle.NOTE, keeps_with_next=keeps)


def _figures(overview: Overview) -> _Part:
    blocks: list[PaperBlock] = []
    for source in overview.sources:
        blocks += [
            _counts_table(source.total.name, source.results),
            _counts_table("其中需要关注", source.watched),
        ]
    blocks += [
        note(f"{SOURCE_TERMS[known.source]}：{known.sum_text}（{known.basis}）")
        for known in overview.announced
    ]
    blocks.append(note(f"注：“需要关注”的{BASIS_OPEN}。"))
    return f"总体情况（{BASIS_FINDINGS}；各来源分别统计，不相加）", blocks


def _counts_table(head: str, counts: Sequence[Count]) -> TableBlock:
    columns = (
        PaperColumn(head, 30.0, Align.CENTRE, is_label=True),
        *(PaperColumn(count.label, 20.0, Align.CENTRE) for count in counts),
    )
    cells = [PaperCell("数量", Tone.LABEL)]
    cells += [
        PaperCell(str(count.number), Tone.ALERT if count.is_alert else Tone.PLAIN)
        for count in counts
    ]
    return TableBlock(columns, (PaperRow(tuple(cells)),), font_size=_SIZE)


def _departments(overview: Overview) -> _Part:
    tables = [_department_table(source, overview) for source in overview.sources]
    return f"责任科室进度（{BASIS_DEPARTMENTS}）", tables


def _department_table(source: SourceCounts, overview: Overview) -> TableBlock:
    rows = overview.departments.get(source.source, ())
    shown = [at for at, number in enumerate(_numbers(rows)) if number]
    columns = (
        PaperColumn(_headed("责任科室", source, overview), 30.0, is_label=True),
        PaperColumn("问题数", 13.0, Align.CENTRE),
        *(PaperColumn(rows[0].parts[at].label, 14.5, Align.CENTRE) for at in shown),
        PaperColumn("超期", 11.0, Align.CENTRE),
        PaperColumn("完成比例", 48.0),
    )
    return TableBlock(columns, tuple(_department_row(row, shown) for row in rows), font_size=_SIZE)


def _numbers(rows: Sequence[DepartmentProgress]) -> list[int]:
    """Return how often each part occurs over all rows, to see which are empty."""
    return [
        sum(part.number for part in parts) for parts in zip(*(r.parts for r in rows), strict=True)
    ]


def _department_row(row: DepartmentProgress, shown: Sequence[int]) -> PaperRow:
    done = row.parts[0].number
    overdue = row.overdue.number
    return PaperRow(
        (
            PaperCell(full_width(row.name)),
            PaperCell(str(row.total.number)),
            *(PaperCell(str(row.parts[at].number)) for at in shown),
            PaperCell(str(overdue), Tone.ALERT if overdue else Tone.PLAIN),
            PaperCell(bar_text(done, row.total.number)),
        )
    )


def bar_text(done: int, total: int) -> str:
    """Return a share as a bar of characters with the figures behind it: ■■■□□ 3/5.

    >>> bar_text(1, 2)
    '■■■■■□□□□□ 1/2'
    """
    full = 0 if not total else done * _BAR // total
    return f"{'■' * full}{'□' * (_BAR - full)} {done}/{total}"


def _trend(overview: Overview) -> _Part | None:
    if not overview.trend:
        return None
    tables: list[PaperBlock] = []
    for source, weeks in overview.trend.items():
        head = f"（{SOURCE_TERMS[source]}）" if len(overview.trend) > 1 else ""
        columns = (
            PaperColumn(f"截至日期{head}", 46.0, is_label=True),
            PaperColumn("完成", 14.0, Align.CENTRE),
            PaperColumn("总数", 14.0, Align.CENTRE),
            PaperColumn("完成比例", 56.0),
            PaperColumn("依据", 26.0, Align.CENTRE),
        )
        tables.append(TableBlock(columns, tuple(map(_week_row, weeks)), font_size=_SIZE))
    return f"完成情况走势（{BASIS_TREND}）", tables


def _week_row(week: TrendWeek) -> PaperRow:
    day = PaperCell(chinese_date(week.as_of))
    if week.origin is None:
        return PaperRow((day, PaperCell("—"), PaperCell("—"), PaperCell(""), PaperCell("没有记录")))
    done = len(week.completed)
    return PaperRow(
        (
            day,
            PaperCell(str(done)),
            PaperCell(str(week.total)),
            PaperCell(bar_text(done, week.total)),
            PaperCell(ORIGIN_TERMS[week.origin]),
        )
    )


def _news(overview: Overview) -> _Part | None:
    if overview.compared_with is None:
        return None
    day = chinese_date(overview.compared_with)
    said = "；".join(f"{each.count.name}（{each.named}）" for each in overview.news)
    return f"与截至{day}的一期调度相比：{said or '没有变化'}。", ()


def _milestones(overview: Overview) -> _Part:
    feedback = overview.feedback_on
    since = chinese_date(feedback) if feedback else gap_mark("反馈日期")
    by_id = {each.rule.id: each for each in overview.milestones}
    columns = (
        PaperColumn("节点", 56.0, is_elastic=True, is_label=True),
        PaperColumn("最迟办理", 33.0, Align.CENTRE),
        PaperColumn("法定期满", 33.0, Align.CENTRE),
        PaperColumn("情况", 26.0, Align.CENTRE),
    )
    rows = [
        PaperRow(
            (
                PaperCell(full_width(entry.name)),
                PaperCell(day_text(by_id[entry.rule_id].work_by)),
                PaperCell(day_text(by_id[entry.rule_id].legal_on)),
                PaperCell(entry.state_text),
            )
        )
        for entry in milestone_entries(overview.milestones, overview.today)
        if entry.rule_id is not None
    ]
    table = TableBlock(columns, tuple(rows), font_size=_SIZE, empty_notice="没有设置整改节点。")
    return f"整改节点（自反馈之日{since}起算；遇休息日提前办理，法定期满顺延）", (table,)


def _reminders(ledger: Ledger, overview: Overview) -> _Part | None:
    told = [each for each in overview.reminders if each.finding_id is not None]
    if not told:
        return None
    findings = {finding.id: finding for finding in ledger.findings}
    left_out = len(told) - _MOST_REMINDERS
    more = f"，列出最急的{_MOST_REMINDERS}项，其余{left_out}项见台账" if left_out > 0 else ""
    columns = (
        PaperColumn("提醒", 24.0, Align.CENTRE, is_label=True),
        PaperColumn("编号", 14.0, Align.CENTRE),
        PaperColumn("问题", 60.0, is_elastic=True),
        PaperColumn("责任科室", 28.0),
        PaperColumn("说明", 48.0),
    )
    rows: list[PaperRow] = []
    for each in told[:_MOST_REMINDERS]:
        finding = findings.get(each.finding_id) if each.finding_id else None
        if finding is not None:
            term = REMINDER_TERMS[each.kind]
            texts = (
                finding.number,
                full_width(finding.title),
                ledger.department_names(finding.responsible_departments),
                each.text,
            )
            rows.append(PaperRow((PaperCell(term), *map(PaperCell, texts))))
    table = TableBlock(columns, tuple(rows), font_size=_SIZE)
    return f"到期提醒（共{len(told)}项{more}）", (table,)


def _tasks(overview: Overview) -> _Part | None:
    said = [each.text for each in overview.waiting]
    said += [each.name for each in overview.missing]
    return (f"待办和待补充：{'；'.join(said)}。", ()) if said else None


def _headed(head: str, source: SourceCounts, overview: Overview) -> str:
    """Name the source where there are several."""
    term = SOURCE_TERMS[source.source]
    return f"{head}（{term}）" if len(overview.sources) > 1 else head
