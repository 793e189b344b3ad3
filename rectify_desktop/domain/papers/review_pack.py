"""The pack of a review (调度全套): 总表, a page per responsible leader, one per department.

All of it is made from the sheet alone, so that a held review prints as it was held. A finding of
two leaders stands on both their pages and counts once in the totals.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING

from rectify_desktop.domain.deadline import DueStanding
from rectify_desktop.domain.figures import figures_of
from rectify_desktop.domain.notice.notice_parts import NoticeRun
from rectify_desktop.domain.papers.paper import (
    PageBreak,
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
from rectify_desktop.domain.papers.review_paper import (
    BLANK,
    figures_line,
    legend,
    note,
    paper_of,
    period_parts,
    summary_blocks,
    title_block,
)
from rectify_desktop.domain.papers.review_table import (
    department_columns,
    leader_columns,
    printed,
    review_table,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from rectify_desktop.domain.papers.paper import PaperBlock
    from rectify_desktop.domain.review.finding_standing import FindingStanding
    from rectify_desktop.domain.review.review_sheet import ReviewRow, ReviewSheet

_LABEL_WIDTH, _INSTRUCTION_HEIGHT = 30.0, 26.0


class PackPart(StrEnum):
    """A part of the pack, in the order in which they lie."""

    SUMMARY = "summary"
    LEADERS = "leaders"
    DEPARTMENTS = "departments"


FULL_PACK = tuple(PackPart)
_PART_NAMES = {
    (PackPart.SUMMARY,): "",
    (PackPart.LEADERS,): "按领导",
    (PackPart.DEPARTMENTS,): "按科室",
    FULL_PACK: "全套",
}


def compose_review_pack(sheet: ReviewSheet, parts: tuple[PackPart, ...] = FULL_PACK) -> Paper:
    """Compose some parts of the pack as one paper, each page of it on a sheet of its own."""
    sheet = printed(sheet)
    sections = list(chain.from_iterable(_sections(sheet, part, parts) for part in parts))
    blocks = list(sections[0]) if sections else _nothing(sheet)
    for section in sections[1:]:
        blocks += [PageBreak(), *section]
    return paper_of(sheet, blocks, _PART_NAMES.get(parts, "部分"))


def _sections(
    sheet: ReviewSheet, part: PackPart, parts: tuple[PackPart, ...]
) -> Iterator[Sequence[PaperBlock]]:
    match part:
        case PackPart.SUMMARY:
            yield summary_blocks(sheet, _shared_remarks(sheet, parts))
        case PackPart.LEADERS:
            for name in _pages(sheet, sheet.leaders, lambda standing: standing.leads):
                yield _leader_page(sheet, name)
        case PackPart.DEPARTMENTS:
            for name in _pages(sheet, sheet.departments, lambda standing: standing.departments):
                yield _department_page(sheet, name)


def _pages(
    sheet: ReviewSheet,
    order: Sequence[str],
    names_of: Callable[[FindingStanding], tuple[str, ...]],
) -> list[str]:
    """Return whose pages there are, those nobody answers for last under an empty name."""
    named = [names_of(standing) for standing in _shown(sheet)]
    known = set(chain.from_iterable(named))
    pages = [name for name in order if name in known]
    return [*pages, ""] if not all(named) else pages


def _leader_page(sheet: ReviewSheet, name: str) -> list[PaperBlock]:
    head = f"责任领导：{name}" if name else "未明确责任领导的问题"
    led = [s for s in sheet.standings if (name in s.leads if name else not s.leads)]
    return [
        *_head(sheet, head),
        review_table(leader_columns(sheet), _rows_of(sheet, led)),
        *(note(line) for line in _counts(sheet, led, _co_led(led) if name else "")),
        _instruction_box(),
        SignatureLine(("责任领导签字：", "日期：") if name else ("主要负责人签字：", "日期：")),
    ]


def _department_page(sheet: ReviewSheet, name: str) -> list[PaperBlock]:
    head = f"责任科室：{name}" if name else "未明确责任科室的问题"
    held = [s for s in sheet.standings if (name in s.departments if name else not s.departments)]
    return [
        *_head(sheet, head),
        review_table(department_columns(sheet), _rows_of(sheet, held)),
        *(note(line) for line in _counts(sheet, held, _co_held(held) if name else "")),
        SignatureLine(("科室负责人签收：", "签收日期：", "回复日期：")),
    ]


def _head(sheet: ReviewSheet, whose: str) -> list[PaperBlock]:
    return [
        title_block(sheet.title),
        TextBlock((NoticeRun(whose),), TextStyle.SUBTITLE),
        SpreadLine((f"单位：{sheet.unit_name or BLANK}", *period_parts(sheet))),
    ]


def _rows_of(sheet: ReviewSheet, standings: Iterable[FindingStanding]) -> list[ReviewRow]:
    wanted = {standing.finding_id for standing in standings}
    return [row for row in sheet.rows if row.finding_id in wanted]


def _counts(sheet: ReviewSheet, standings: Sequence[FindingStanding], shared: str) -> Iterator[str]:
    """Yield the figures of one page: of all its findings, then of its rows."""
    rows = _rows_of(sheet, standings)
    overdue = sum(row.due_state.standing is DueStanding.OVERDUE for row in rows)
    unfilled = sum(not row.is_filled for row in rows)
    yield figures_line(sheet, figures_of(standings))
    yield (
        f"本表 {len(rows)} 条：超期 {overdue} 条，本期未填 {unfilled} 条。{shared}　　{legend()}"
    )


def _co_led(standings: Sequence[FindingStanding]) -> str:
    labels = [standing.label for standing in standings if len(standing.leads) > 1]
    return f"与其他领导共同牵头：问题{'、'.join(labels)}。" if labels else ""


def _co_held(standings: Sequence[FindingStanding]) -> str:
    labels = [standing.label for standing in standings if len(standing.departments) > 1]
    return f"与其他科室共同负责：问题{'、'.join(labels)}。" if labels else ""


def _shared_remarks(sheet: ReviewSheet, parts: tuple[PackPart, ...]) -> Iterator[str]:
    """Say on the 总表 why the pages add up to more than the total."""
    shown = _shown(sheet)
    led = sum(len(standing.leads) > 1 for standing in shown)
    held = sum(len(standing.departments) > 1 for standing in shown)
    if led and PackPart.LEADERS in parts:
        yield f"注：{led}个问题由两名以上领导牵头，在各领导页上都列出，总数只计一次。"
    if held and PackPart.DEPARTMENTS in parts:
        yield f"注：{held}个问题由两个以上科室负责，在各科室页上都列出，总数只计一次。"


def _instruction_box() -> TableBlock:
    """Return room for what the leader writes on the page (领导批示)."""
    label = PaperCell("领导批示", Tone.LABEL)
    return TableBlock(
        (PaperColumn("", _LABEL_WIDTH), PaperColumn("", 277.0 - _LABEL_WIDTH)),
        (PaperRow((label, PaperCell()), _INSTRUCTION_HEIGHT),),
        has_header=False,
    )


def _nothing(sheet: ReviewSheet) -> list[PaperBlock]:
    """Return a page that says that nothing is to be reviewed."""
    return [
        title_block(sheet.title),
        SpreadLine((f"单位：{sheet.unit_name or BLANK}", *period_parts(sheet))),
        review_table(leader_columns(sheet), ()),
    ]


def _shown(sheet: ReviewSheet) -> list[FindingStanding]:
    """Return how the findings stand that are on the sheet."""
    shown = {row.finding_id for row in sheet.rows}
    return [standing for standing in sheet.standings if standing.finding_id in shown]
