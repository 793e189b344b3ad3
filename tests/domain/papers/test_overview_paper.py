"""《整改工作总览》 prints what the page shows, with its day and what it counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.records import CaseRecords
from rectify_desktop.domain.casework.reminders import reminders
from rectify_desktop.domain.overview.counts import Standings
from rectify_desktop.domain.overview.overview import OverviewRecords, compose_overview
from rectify_desktop.domain.papers.overview_paper import bar_text, compose_overview_paper
from rectify_desktop.domain.terms import FindingSource
from tests.invented_ledger import TODAY, invented_ledger

if TYPE_CHECKING:
    from rectify_desktop.domain.ledger import Ledger
    from rectify_desktop.domain.papers.paper import Paper


def paper_of(ledger: Ledger) -> Paper:
    told = reminders(ledger, CaseRecords(), (), {}, today=TODAY)
    records = OverviewRecords(Standings({}, ()), told, (), CaseRecords(), (), None, {})
    return compose_overview_paper(ledger, compose_overview(ledger, records, today=TODAY))


def test_every_result_of_the_ledger_is_printed_with_its_number() -> None:
    paper = paper_of(invented_ledger(33))
    columns = [column.title for column in paper.tables[0].columns]
    cells = [cell.text for cell in paper.tables[0].rows[0].cells]

    assert columns[0] == "反馈问题33条"
    assert sum(map(int, cells[1:])) == 33
    assert len(cells) == len(columns)


def test_the_paper_states_its_day_and_what_it_counts() -> None:
    texts = "\n".join(paper_of(invented_ledger(13)).texts())

    assert "截至日期：2026年3月12日" in texts
    assert "口径：具体问题" in texts
    assert "各来源分别统计，不相加" in texts


def test_parts_are_numbered_without_a_gap() -> None:
    texts = list(paper_of(invented_ledger(13)).texts())
    numbered = [text.split("、")[0] for text in texts if text[1:2] == "、"]

    assert numbered == ["一", "二", "三", "四", "五"]


def test_each_source_has_tables_of_its_own() -> None:
    ledger = invented_ledger(6)
    mixed = tuple(
        replace(f, source=FindingSource.PETITION) if at % 2 else f
        for at, f in enumerate(ledger.findings)
    )
    heads = [table.columns[0].title for table in paper_of(replace(ledger, findings=mixed)).tables]

    assert {"反馈问题3条", "信访件3件", "责任科室（反馈问题）", "责任科室（信访件）"} <= set(heads)


def test_a_long_list_of_reminders_says_what_it_leaves_out() -> None:
    ledger = invented_ledger(90)
    late = tuple(replace(f, due_on=TODAY - timedelta(days=1)) for f in ledger.findings)

    texts = "\n".join(paper_of(replace(ledger, findings=late)).texts())

    assert "列出最急的40项" in texts


def test_rows_have_as_many_cells_as_columns() -> None:
    for table in paper_of(invented_ledger(33)).tables:
        assert {len(row.cells) for row in table.rows} <= {len(table.columns)}


@pytest.mark.parametrize(
    ("done", "total", "bar"),
    [(0, 0, "□□□□□□□□□□ 0/0"), (1, 3, "■■■□□□□□□□ 1/3"), (3, 3, "■■■■■■■■■■ 3/3")],
)
def test_a_bar_is_never_fuller_than_what_was_done(done: int, total: int, bar: str) -> None:
    assert bar_text(done, total) == bar
