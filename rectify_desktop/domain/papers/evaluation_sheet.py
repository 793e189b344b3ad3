"""整改成效自评表: every item with its points, deductions and reasons, and 满意度 (domain §1.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rectify_desktop.domain.casework.scoring import (
    grade_of,
    part_scores,
    points_text,
    satisfaction,
    sheet_fault,
    total_tenths,
)
from rectify_desktop.domain.papers.case_parts import note, printed
from rectify_desktop.domain.papers.headed_table import headed_paper, text_row
from rectify_desktop.domain.papers.paper import (
    FORM_PAGE,
    Align,
    PaperCell,
    PaperColumn,
    PaperRow,
    TableBlock,
    Tone,
)
from rectify_desktop.domain.wording.dates import chinese_date
from rectify_desktop.domain.wording.typography import full_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from rectify_desktop.domain.casework.evaluation import EvaluationItem, SatisfactionTally
    from rectify_desktop.domain.casework.scoring import Grade, PartScore
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper

_NAME = "整改成效自评表"
_HEIGHT = 9.0
_COLUMNS = (
    PaperColumn("项目", 26.0, Align.CENTRE, is_label=True),
    PaperColumn("评分内容", 58.0, is_elastic=True),
    PaperColumn("分值", 15.0, Align.CENTRE),
    PaperColumn("扣分", 15.0, Align.CENTRE),
    PaperColumn("扣分理由", 34.0, is_elastic=True),
    PaperColumn("得分", 15.0, Align.CENTRE),
)
_VOTES = (
    PaperColumn("测评对象", 40.0, Align.CENTRE, is_label=True),
    PaperColumn("满意", 18.0, Align.CENTRE),
    PaperColumn("基本满意", 20.0, Align.CENTRE),
    PaperColumn("不满意", 18.0, Align.CENTRE),
    PaperColumn("不了解", 18.0, Align.CENTRE),
    PaperColumn("有效票", 18.0, Align.CENTRE),
    PaperColumn("满意率", 22.0, Align.CENTRE),
)


def compose_evaluation_sheet(
    ledger: Ledger,
    items: Sequence[EvaluationItem],
    grades: Sequence[Grade],
    tallies: Sequence[SatisfactionTally],
    *,
    today: date,
) -> Paper:
    """Compose the sheet with its total and grade; the votes stand below where there are any."""
    total = total_tenths(items)
    said = f"合计得分：{points_text(total)}分，自评等次：{grade_of(total, grades)}。"
    voted = satisfaction(tallies).handed_in > 0
    return headed_paper(
        ledger,
        _NAME,
        (
            TableBlock(_COLUMNS, tuple(_rows(items)), empty_notice="没有评分项。"),
            note(said + sheet_fault(items)),
            *_votes(tallies if voted else ()),
        ),
        headed=f"巡察{_NAME}",
        beside_unit=(f"自评日期：{chinese_date(today)}",),
        signed_by=("自评人：", "整改办负责人：", "主要负责人："),
        page=FORM_PAGE,
    )


def _rows(items: Sequence[EvaluationItem]) -> Iterator[PaperRow]:
    for score in part_scores(items):
        own = [item for item in items if item.part == score.part]
        for at, item in enumerate(own):
            head = (_part_cell(score, len(own)),) if at == 0 else ()
            yield PaperRow((*head, *_item_cells(item)), _HEIGHT)


def _part_cell(score: PartScore, rows: int) -> PaperCell:
    left, full = points_text(score.score_tenths), points_text(score.full_tenths)
    return PaperCell(f"{full_width(score.part)}\n{left}/{full}分", Tone.LABEL, rows=rows)


def _item_cells(item: EvaluationItem) -> tuple[PaperCell, ...]:
    deducted = points_text(item.deducted_tenths) if item.deducted_tenths else ""
    texts = (
        full_width(item.text),
        points_text(item.full_tenths),
        deducted,
        printed(item.reason),
        points_text(item.full_tenths - item.deducted_tenths),
    )
    return tuple(PaperCell(text) for text in texts)


def _votes(tallies: Sequence[SatisfactionTally]) -> tuple[TableBlock, ...]:
    if not tallies:
        return ()
    rows = [_vote_row(tally.group, [tally]) for tally in tallies]
    return (TableBlock(_VOTES, (*rows, _vote_row("合计", tallies))),)


def _vote_row(name: str, tallies: Sequence[SatisfactionTally]) -> PaperRow:
    votes = satisfaction(tallies)
    numbers = (
        votes.satisfied, votes.mostly_satisfied, votes.dissatisfied, votes.unaware, votes.valid,
    )  # fmt: skip
    return text_row((full_width(name), *map(str, numbers), votes.rate_text), _HEIGHT)
