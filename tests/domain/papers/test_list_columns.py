"""How narrow the columns of a list may become."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from invented_ledger import TODAY, finding, only

from rectify_desktop.domain.papers.list_columns import (
    heading_lines,
    least_characters,
    with_turned_words,
)
from rectify_desktop.domain.papers.list_layout import ListKind, usual_layout
from rectify_desktop.domain.papers.list_sheet import ListSheet, compose_list_sheet
from rectify_desktop.domain.proposal.column_mapping import ColumnRole

if TYPE_CHECKING:
    from rectify_desktop.domain.finding import Finding


def sheet_of(known: Finding) -> ListSheet:
    ledger = only(known)
    return compose_list_sheet(ledger, usual_layout(ListKind.RECTIFICATION), today=TODAY)


def least(role: ColumnRole, known: Finding, *, is_turned: bool = False) -> float:
    sheet = sheet_of(known)
    at = [column.role for column in sheet.columns].index(role)
    return least_characters(with_turned_words(sheet) if is_turned else sheet, at)


def test_running_text_has_five_characters_a_line_at_least() -> None:
    assert least(ColumnRole.SITUATION, finding(situation="一是修订办法，二是逐件清点。")) == 5
    assert least(ColumnRole.SITUATION, finding(situation="办结")) == 2


def test_a_day_stays_whole_and_turned_takes_its_longer_line() -> None:
    known = finding(due_on=date(2026, 12, 28))
    whole, narrow = (least(ColumnRole.DUE, known, is_turned=each) for each in (False, True))
    assert whole > len("年月日") + 4
    assert len("月日") + 2 < narrow < whole


def test_what_goes_on_after_a_day_asks_for_no_more_than_its_own_words() -> None:
    known = finding(due_wording="2026年12月1日前，并长期坚持")
    assert least(ColumnRole.DUE, known, is_turned=True) == 5


def test_a_result_of_five_characters_is_turned_and_others_stay_whole() -> None:
    stage, lasting = (finding(declared_wording=each) for each in ("阶段性完成", "长期坚持"))
    assert least(ColumnRole.RESULT, stage) == 5
    assert least(ColumnRole.RESULT, stage, is_turned=True) == 3
    assert least(ColumnRole.RESULT, lasting, is_turned=True) == 4


def test_a_column_is_never_narrower_than_half_of_its_heading() -> None:
    assert least(ColumnRole.LEAD_OFFICIALS, finding()) == 2
    assert least(ColumnRole.OWNERS, finding()) == 3


@pytest.mark.parametrize(
    ("text", "characters", "lines"),
    [
        ("整改措施", 3.0, "整改\n措施"),
        ("整改措施", 4.0, "整改措施"),
        ("责任人", 2.0, "责任人"),
        ("措施责任科室", 5.0, "措施责\n任科室"),
        ("验收\n标准", 9.0, "验收\n标准"),
    ],
)
def test_a_heading_takes_even_lines(text: str, characters: float, lines: str) -> None:
    assert heading_lines(text, characters) == lines
